import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";
import type { PartialDate } from "./time.js";

/**
 * The place of a meeting or of a signature.
 *
 * @example
 * ```ts
 * import { busan2025, type Place } from "typed-agreements";
 *
 * const place = busan2025.meeting?.place as Place;
 * console.log(place);
 * // → { name: 'Gimhae Air Base', city: 'Busan', country: 'KR' }
 * ```
 */
export interface Place {
  /** The name of the place. */
  readonly name: string;
  /** The city in which the place is. */
  readonly city?: string;
  /** The country in which the place is, as an ISO 3166-1 alpha-2 code: `"KR"`. */
  readonly country?: string;
}

/**
 * A person who took part in a meeting, and the party that the person represented.
 *
 * @example
 * ```ts
 * import { busan2025, type Participant } from "typed-agreements";
 *
 * const people: readonly Participant[] = busan2025.meeting?.participants ?? [];
 * console.log(people.map((person) => `${person.name} (${person.party})`));
 * // → [ 'Donald Trump (us)', 'Xi Jinping (cn)' ]
 * ```
 */
export interface Participant<I extends Ids = Ids> {
  /** The person's name, as in the party's list of representatives. */
  readonly name: string;
  /** The id of the party that the person represented. */
  readonly party: I["party"];
}

/**
 * The meeting at which an agreement was reached.
 *
 * @example
 * ```ts
 * import { busan2025, type Meeting } from "typed-agreements";
 *
 * const meeting = busan2025.meeting as Meeting;
 * console.log(meeting.on, meeting.duration);
 * // → 2025-10-30 PT100M
 * ```
 */
export interface Meeting<I extends Ids = Ids> {
  /** The id of the meeting, unique in the record: events can target a meeting. Never change it. */
  readonly id: I["meeting"];
  /** The day of the meeting, as precisely as known. */
  readonly on: PartialDate;
  /** The place of the meeting. */
  readonly place: Place;
  /** The duration, as an ISO 8601 duration in hours, minutes and seconds: `"PT100M"`. */
  readonly duration?: string;
  /** The persons who took part. */
  readonly participants: readonly Participant<I>[];
  /** A remark on the meeting. */
  readonly note?: string;
  /** The sources of the meeting. */
  readonly citations: readonly Citation<I>[];
}
