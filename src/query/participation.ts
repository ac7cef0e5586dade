import type { ConsentMeans, PlainDate, ZonedTime } from "../model/index.js";
import type { Because } from "./history/because.js";
import type { Bound, Caveat } from "./history/period.js";
import type { ParticipationState } from "./history/states.js";
import type { Certainty, LaterState } from "./status.js";

/**
 * The answer of {@link participationOf}: the state of a party's participation on a day. It is plain data; {@link explain}
 * returns it in English.
 *
 * @example
 * ```ts
 * import { busan2025, type Participation, participationOf } from "typed-agreements";
 *
 * const answer: Participation = participationOf(busan2025, "cn", { asOf: "2026-01-01" });
 * console.log(answer.state);
 * // → party
 * ```
 */
export interface Participation<Id extends string = string> {
  /** Always `"participation"`. */
  readonly question: "participation";
  /** The id of the party asked about. */
  readonly subject: Id;
  /** The id of the agreement. */
  readonly agreement: string;
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge, if the question gave one. */
  readonly knownAt?: PlainDate;
  /** The state of the participation on the day asked about. */
  readonly state: ParticipationState;
  /** The certainty of the state. */
  readonly certainty: Certainty;
  /** The reasons why it is not definite; empty if it is definite. */
  readonly caveats: readonly Caveat[];
  /** The start of the state. */
  readonly since?: Bound;
  /** The start of the next state. */
  readonly until?: Bound;
  /** The events and citations that the state is based on. */
  readonly because: Because;
  /** Every state that follows, in order. */
  readonly later: readonly LaterState<ParticipationState>[];
  /** The day of the review, or that of `knownAt` if it is earlier. */
  readonly reviewedOn: PlainDate;
}

/**
 * One row of {@link participants}, the table of a depositary.
 *
 * @example
 * ```ts
 * import { busan2025, type ParticipantRow, participants } from "typed-agreements";
 *
 * const rows: readonly ParticipantRow[] = participants(busan2025, { asOf: "2026-01-01" });
 * console.log(rows.map(({ name, state }) => `${name}: ${state}`));
 * // → [ 'United States: party', 'China: party' ]
 * ```
 */
export interface ParticipantRow<Id extends string = string> {
  /** The id of the agreement. */
  readonly agreement: string;
  /** The id of the party. */
  readonly party: Id;
  /** The name of the party. */
  readonly name: string;
  /** The state of the participation on the day asked about. */
  readonly state: ParticipationState;
  /** The certainty of the state. */
  readonly certainty: Certainty;
  /** The day on which the party signed. */
  readonly signed?: Bound;
  /** The day on which the party consented to be bound, by ratification or accession. */
  readonly consented?: Bound;
  /** The means of consent, if it is recorded. */
  readonly means?: "ratification" | "accession" | ConsentMeans;
  /** The day on which the agreement entered, or enters, into force for the party. */
  readonly inForce?: Bound;
  /** The day on which the withdrawal of the party took, or takes, effect. */
  readonly withdrawn?: Bound;
}
