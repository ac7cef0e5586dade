import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";
import type { PartialDate } from "./time.js";

/**
 * The place of a meeting.
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
  /** The city it is in. */
  readonly city?: string;
  /** The country it is in, as an ISO 3166-1 alpha-2 code. */
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
  /** The person's name, as listed among the party's representatives. */
  readonly name: string;
  /** The party that the person represented. */
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
  /** The id, unique in the record: a meeting has a history of its own. */
  readonly id: I["meeting"];
  /** The day. */
  readonly on: PartialDate;
  /** The place. */
  readonly place: Place;
  /** The duration: an ISO 8601 clock duration in hours, minutes and seconds, `"PT100M"`. */
  readonly duration?: string;
  /** The participants. */
  readonly participants: readonly Participant<I>[];
  /** A remark on the meeting. */
  readonly note?: string;
  /** The sources of the meeting. */
  readonly citations: readonly Citation<I>[];
}
