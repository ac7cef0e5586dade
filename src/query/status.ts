import type { CountingRule, PlainDate, PlannedTime, ZonedTime } from "../model/index.js";
import type { Authority } from "./history/authority.js";
import type { Because } from "./history/because.js";
import type { Bound, Caveat } from "./history/period.js";
import type { State } from "./history/states.js";
import type { TermVersion } from "./history/term-version.js";

/**
 * The certainty of an answer. `definite`: it follows from recorded facts with authority. `presumed`: it is based on an
 * assumption. `possible`: the sources leave open if the day asked about is before or after a change.
 *
 * @example
 * ```ts
 * import type { Certainty } from "typed-agreements";
 *
 * const certainty: Certainty = "presumed";
 * console.log(certainty);
 * // → presumed
 * ```
 */
export type Certainty = "definite" | "presumed" | "possible";

/**
 * A state on record that follows the state on the day asked about.
 *
 * @example
 * ```ts
 * import { busan2025, type LaterState, statusOf } from "typed-agreements";
 *
 * const later: readonly LaterState[] = statusOf(busan2025, "rare-earth-suspension", { asOf: "2026-01-01" }).later;
 * console.log(later.map(({ state }) => state));
 * // → [ 'in-effect', 'expired' ]
 * ```
 */
export interface LaterState<S extends string = State> {
  /** The state. */
  readonly state: S;
  /** The start of the state. */
  readonly from: Bound;
  /** The authority of the state. */
  readonly authority?: Authority;
  /** The term at that time, for an agreement or a commitment that is then in effect or suspended. */
  readonly term?: TermVersion;
  /** The plan that then applies, for a visit or a meeting. */
  readonly planned?: PlannedTime;
  /** The ids of the promisors and promisees that are then bound, if not all of them are. */
  readonly bound?: readonly string[];
  /** The events and citations that the state is based on. */
  readonly because: Because;
  /** The reasons why the state is not definite; empty if it is definite. */
  readonly caveats: readonly Caveat[];
}

/**
 * The answer of {@link statusOf}: the state of a subject on a day. It is plain data; {@link explain} returns it in English.
 *
 * @example
 * ```ts
 * import { busan2025, type Status, statusOf } from "typed-agreements";
 *
 * const status: Status = statusOf(busan2025, "rare-earth-suspension", { asOf: "2026-01-01" });
 * console.log(status.state, status.certainty, status.caveats);
 * // → in-effect definite []
 * ```
 */
export interface Status<Id extends string = string> {
  /** Always `"status"`. */
  readonly question: "status";
  /** The id of the agreement, commitment or meeting asked about. */
  readonly subject: Id;
  /** The id of its agreement. */
  readonly agreement: string;
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge, if the question gave one. */
  readonly knownAt?: PlainDate;
  /** `true` if the question allowed no assumption. */
  readonly strict?: true;
  /** The counting rule, if the question gave one. */
  readonly rule?: CountingRule;
  /** The state on the day asked about. */
  readonly state: State;
  /** The certainty of the state. */
  readonly certainty: Certainty;
  /** The reasons why it is not definite; empty if it is definite. */
  readonly caveats: readonly Caveat[];
  /** The start of the state; absent if no start is on record. */
  readonly since?: Bound;
  /** The start of the next state; absent if nothing on record ends this one. */
  readonly until?: Bound;
  /** The clock time within the day asked about at which the state changes. */
  readonly moment?: ZonedTime;
  /** The authority of the state. */
  readonly authority?: Authority;
  /** The term at that time, for an agreement or a commitment that is in effect or suspended. */
  readonly term?: TermVersion;
  /** The plan that applies, for a visit or a meeting. */
  readonly planned?: PlannedTime;
  /** The ids of the promisors and promisees that are bound, if not all of them are. */
  readonly bound?: readonly string[];
  /** The events and citations that the state is based on. */
  readonly because: Because;
  /** Every state that follows, in order. */
  readonly later: readonly LaterState[];
  /** The day of the review, or that of `knownAt` if it is earlier. */
  readonly reviewedOn: PlainDate;
}
