import type { Ids, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import type { Because } from "./expiry.js";

/**
 * How a commitment stands on a day.
 *
 * - `not-yet-effective`: its start lies ahead. `in-effect`: it runs. `suspended`: it was suspended and not resumed.
 * - `expired`: its term is over. `terminated`, `superseded`, `invalidated`: an event ended it. `performed`: it was done.
 * - `scheduled`, `postponed`, `occurred`, `cancelled`: of visits, invitations and meetings.
 * - `date-passed`: the planned date is over and the record has no outcome; passing time proves nothing.
 * - `unknown`: nothing is recorded that would tell.
 *
 * @example
 * ```ts
 * import { busan2025, type State, statusOf } from "typed-agreements";
 *
 * const state: State = statusOf(busan2025, "trump-visit-china", { asOf: "2026-06-01" }).state;
 * console.log(state);
 * // → occurred
 * ```
 */
export type State =
  | "not-yet-effective"
  | "in-effect"
  | "suspended"
  | "expired"
  | "terminated"
  | "superseded"
  | "invalidated"
  | "performed"
  | "scheduled"
  | "postponed"
  | "occurred"
  | "cancelled"
  | "date-passed"
  | "unknown";

/**
 * How sure a status is: `definite` rests on law or on a recorded fact, `presumed` on an assumption, `possible` says that the
 * state may have changed by then. Which of them follows from the {@link Caveat}s.
 *
 * @example
 * ```ts
 * import { busan2025, type Certainty, statusOf } from "typed-agreements";
 *
 * const certainty: Certainty = statusOf(busan2025, "rare-earth-suspension", { asOf: "2026-11-23" }).certainty;
 * console.log(certainty);
 * // → presumed
 * ```
 */
export type Certainty = "definite" | "presumed" | "possible";

/**
 * Why a status is not definite. The first group makes it `presumed`:
 *
 * - `assumed-start`: no source gives the start. `announced-only`: it rests on an announcement or a report, without an
 *   instrument. `low-confidence`: it is not sure that the sources say so. `uncertain-date`: a source marks its date as unsure.
 * - `after-review`: the record was last reviewed before the day asked about.
 *
 * The second makes it `possible`:
 *
 * - `partial-date`: a date known in part straddles the day asked about. `day-without-zone`: a moment is asked about, and the day
 *   of the source is not the same everywhere. `boundary-day`: it is not said whether the day asked about is still included.
 * - `unknown-end`: it was extended to a day that is not known. `changes-that-day`: the state changes at a clock time of that day.
 * - `nothing-recorded`: there is nothing to go by.
 *
 * @example
 * ```ts
 * import { busan2025, type Caveat, statusOf } from "typed-agreements";
 *
 * const caveats: readonly Caveat[] = statusOf(busan2025, "rare-earth-suspension", { asOf: "2026-11-23" }).caveats;
 * console.log(caveats);
 * // → [ 'announced-only', 'after-review' ]
 * ```
 */
export type Caveat =
  | "assumed-start"
  | "announced-only"
  | "low-confidence"
  | "uncertain-date"
  | "after-review"
  | "partial-date"
  | "day-without-zone"
  | "boundary-day"
  | "unknown-end"
  | "changes-that-day"
  | "nothing-recorded";

/**
 * What every status says.
 *
 * @example
 * ```ts
 * import { busan2025, meetingStatusOf, type StatusBase } from "typed-agreements";
 *
 * const status: StatusBase | undefined = meetingStatusOf(busan2025, { asOf: "2025-11-01" });
 * console.log(status?.state, status?.since);
 * // → occurred 2025-10-30
 * ```
 */
export interface StatusBase<I extends Ids = Ids> {
  /** The day, or the moment, asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** How it stands. */
  readonly state: State;
  /** How sure that is. */
  readonly certainty: Certainty;
  /** Why it is not definite; empty when it is. */
  readonly caveats: readonly Caveat[];
  /** From when it stands so, where that is known. */
  readonly since?: PartialDate | ZonedTime;
  /** What it rests on; on a day within which the state changes, with the moment. */
  readonly because: Because<I>;
  /** The day to which the record was reviewed, or that of `knownAt` when it is earlier. */
  readonly reviewedOn: PlainDate;
  /** The answer in English, with its reasons. Made when it is read. */
  readonly explanation: string;
}

/**
 * How a commitment stands on a day.
 *
 * @example
 * ```ts
 * import { busan2025, type Status, statusOf } from "typed-agreements";
 *
 * const status: Status = statusOf(busan2025, "fentanyl-tariff-reduction", { asOf: "2026-03-01" });
 * console.log(status.state, status.since, status.because.events);
 * // → invalidated 2026-02-20 [ 'supreme-court' ]
 * ```
 */
export interface Status<I extends Ids = Ids> extends StatusBase<I> {
  /** The commitment it is about. */
  readonly commitment: I["commitment"];
}
