import type { PlainDate, PlannedTime, ZonedTime } from "../../model/index.js";
import type { Authority } from "./authority.js";
import type { Because } from "./because.js";
import type { ParticipationState, State } from "./states.js";
import type { TermVersion } from "./term-version.js";

/**
 * A reason why an answer is not definite.
 *
 * For a period: `assumed-start` (no source states the start, so the day of conclusion is assumed),
 * `entry-into-force-unrecorded` (no start is recorded and none may be assumed), `announced-only` (no instrument is on
 * record), `low-confidence` (all citations are below `high`), `uncertain-date` (the source marks the date as uncertain or
 * approximate), `unknown-end` (there is an end, but its date is not known), `gap-unstated` (a later term does not state its
 * start), `condition-open` (a precedent condition is not known to be fulfilled), `assumed-renewal` (it renews itself unless
 * notice was given), `nothing-recorded`,
 * `not-yet-recorded` (by the day of `knownAt`).
 *
 * For the day asked about: `partial-date` (the state changes on some day around it), `boundary-day` (the source leaves open
 * whether that day is included), `changes-that-day` (at a clock time), `day-without-zone` (a moment is compared with days),
 * `after-review` (the record was reviewed before that day).
 *
 * @example
 * ```ts
 * import type { Caveat } from "typed-agreements";
 *
 * const caveat: Caveat = "announced-only";
 * console.log(caveat);
 * // → announced-only
 * ```
 */
export type Caveat =
  | "assumed-start"
  | "entry-into-force-unrecorded"
  | "announced-only"
  | "low-confidence"
  | "uncertain-date"
  | "unknown-end"
  | "gap-unstated"
  | "condition-open"
  | "assumed-renewal"
  | "nothing-recorded"
  | "not-yet-recorded"
  | "partial-date"
  | "boundary-day"
  | "changes-that-day"
  | "day-without-zone"
  | "after-review";

/**
 * The first day of a new state: some day from `earliest` to `latest`.
 *
 * @example
 * ```ts
 * import type { Bound } from "typed-agreements";
 *
 * const inApril: Bound = { earliest: "2026-04-01", latest: "2026-04-30" };
 * console.log(inApril.latest);
 * // → 2026-04-30
 * ```
 */
export interface Bound {
  /** The earliest day that can be the first one. */
  readonly earliest: PlainDate;
  /** The latest day that can be the first one. */
  readonly latest: PlainDate;
  /** The clock time at which the state changes, if it is known. */
  readonly moment?: ZonedTime;
  /** `true` if the source marks the date as uncertain or approximate (`?`, `~`, `%`). */
  readonly uncertain?: true;
}

/**
 * A period of time in which a subject is in one state.
 *
 * The periods of a subject are in order and cover all time without a gap. Two neighbours always differ in state, authority,
 * caveats or `bound`.
 *
 * @example
 * ```ts
 * import { busan2025, type Period, periodsOf } from "typed-agreements";
 *
 * const periods: readonly Period[] = periodsOf(busan2025, "rare-earth-suspension");
 * console.log(periods.map((period) => period.state));
 * // → [ 'not-yet-effective', 'in-effect', 'in-effect', 'expired' ]
 * ```
 */
export interface Period<S extends State | ParticipationState = State | ParticipationState> {
  /** The state during the period. */
  readonly state: S;
  /** The first day; absent for the first period, which has no start. */
  readonly from?: Bound;
  /** The first day of the next period; absent if nothing on record ends this one. */
  readonly to?: Bound;
  /** The authority of the state. */
  readonly authority?: Authority;
  /** The term during the period, for an agreement or a commitment that is in effect or suspended. */
  readonly term?: TermVersion;
  /** The plan that applies, for a visit or a meeting. */
  readonly planned?: PlannedTime;
  /** The ids of the promisors and promisees that are bound, if not all of them are. */
  readonly bound?: readonly string[];
  /** The events and citations that the state is based on. */
  readonly because: Because;
  /** The reasons why the state is not definite, other than those that depend on the day asked about. */
  readonly caveats: readonly Caveat[];
}
