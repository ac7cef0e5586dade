import type { Citation } from "./citation.js";
import type { AnyId, Ids } from "./ids.js";
import type { Quantity } from "./quantity.js";
import type { RateSet } from "./tariff.js";
import type { Term } from "./term.js";
import type { PartialDate, PlainDate, ZonedTime } from "./time.js";

/**
 * The type of an event, in the terms of the UN Treaty Collection, Akoma Ntoso and OCDS. An amendment changes what was agreed; a
 * correction or a retraction changes what the record states. {@link periodsOf} documents the effect of each type.
 *
 * @example
 * ```ts
 * import type { LifecycleEventType } from "typed-agreements";
 *
 * const type: LifecycleEventType = "entered-into-force";
 * console.log(type);
 * // → entered-into-force
 * ```
 */
export type LifecycleEventType =
  | "signed"
  | "ratified"
  | "acceded"
  | "provisionally-applied"
  | "entered-into-force"
  | "implemented"
  | "extended"
  | "renewed"
  | "amended"
  | "suspended"
  | "resumed"
  | "expired"
  | "withdrawn"
  | "terminated"
  | "superseded"
  | "invalidated"
  | "performed"
  | "partly-performed"
  | "missed"
  | "scheduled"
  | "rescheduled"
  | "postponed"
  | "occurred"
  | "cancelled"
  | "corrected"
  | "retracted";

/**
 * The authority of an event: an instrument of law, a court, an announcement without an instrument, or a report by others.
 *
 * @example
 * ```ts
 * import type { EventAuthority } from "typed-agreements";
 *
 * const authority: EventAuthority = "announced";
 * console.log(authority);
 * // → announced
 * ```
 */
export type EventAuthority = "legal" | "judicial" | "announced" | "reported";

/**
 * The means of a consent to be bound other than ratification (Vienna Convention on the Law of Treaties, articles 11 to 16).
 *
 * @example
 * ```ts
 * import type { ConsentMeans } from "typed-agreements";
 *
 * const means: ConsentMeans = "approval";
 * console.log(means);
 * // → approval
 * ```
 */
export type ConsentMeans = "acceptance" | "approval" | "succession";

/**
 * The planned time of a meeting or a visit, as precisely as the source states it.
 *
 * @example
 * ```ts
 * import type { PlannedTime } from "typed-agreements";
 *
 * const planned: PlannedTime = { from: "2026-03-31", through: "2026-04-02" };
 * console.log(planned.from);
 * // → 2026-03-31
 * ```
 */
export interface PlannedTime {
  /** The first day, inclusive. */
  readonly from: PartialDate;
  /** The last day, inclusive, if more than one day is planned. */
  readonly through?: PartialDate;
}

/**
 * Something that happened to an agreement or to parts of it. Events are added and never changed: a correction is an event too.
 *
 * @example
 * ```ts
 * import { type LifecycleEvent, LifecycleEventSchema } from "typed-agreements";
 *
 * const event: LifecycleEvent = {
 *   id: "pause-extended",
 *   type: "extended",
 *   targets: ["tariff-pause"],
 *   on: "2026-08-11",
 *   term: { end: { until: { date: "2026-11-10", time: "00:01", zone: "America/New_York" } } },
 *   authority: "legal",
 *   summary: "The pause goes on until 10 November 2026.",
 *   recordedOn: "2026-08-12",
 *   citations: [{ source: "order", mode: "paraphrase" }],
 * };
 * console.log(LifecycleEventSchema.safeParse(event).success);
 * // → true
 * ```
 */
export interface LifecycleEvent<I extends Ids = Ids> {
  /** The id of the event, unique in the record. Never change it. */
  readonly id: I["event"];
  /** The type of event, which determines its effect. */
  readonly type: LifecycleEventType;
  /**
   * The ids of the entities that the event affects: the agreement, commitments, the meeting, conditions, parties, or for a
   * correction other events.
   */
  readonly targets: readonly AnyId<I>[];
  /**
   * The day on which the event happened or was decided; for `scheduled`, `rescheduled` and `postponed`, the day of the
   * announcement. It may be absent if `effective` or `recordedOn` is given.
   */
  readonly on?: PartialDate;
  /** The last day, inclusive, of a visit or a suspension that lasted more than one day. */
  readonly through?: PartialDate;
  /** The new plan, for `scheduled`, `rescheduled` and `postponed`. */
  readonly planned?: PlannedTime;
  /** The amount performed, for `performed` and `partly-performed`. */
  readonly quantity?: Quantity;
  /** The day or the moment at which the event takes effect, if that is not the day on which it happened. */
  readonly effective?: PartialDate | ZonedTime;
  /** The term that the event sets. */
  readonly term?: Term;
  /** The rate that the event sets, for a tariff. */
  readonly rate?: RateSet;
  /** The id of the event whose fields this one corrects, for `corrected`. */
  readonly corrects?: I["event"];
  /** The means of consent, for `ratified` and `acceded`, if it was acceptance, approval or succession. */
  readonly means?: ConsentMeans;
  /** The authority behind the event: an instrument of law, a court, an announcement or a report. */
  readonly authority: EventAuthority;
  /** The id of the party that acted. */
  readonly by?: I["party"];
  /** A summary of the event, in our own words. */
  readonly summary: string;
  /** The day from which the event was known; absent if that is the day on which it happened. */
  readonly recordedOn?: PlainDate;
  /** The sources of the event. */
  readonly citations: readonly Citation<I>[];
}
