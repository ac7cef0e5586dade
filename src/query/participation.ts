import type { ConsentMeans, PlainDate, ZonedTime } from "../model/index.js";
import type { Because, Bound, Caveat, ParticipationState } from "./history/period.js";
import type { Certainty, LaterState } from "./status.js";

/**
 * The answer of {@link participationOf}: the state of a party's participation on a day. Plain data; {@link explain} makes the
 * sentence.
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
  /** The day of knowledge, where the question gave one. */
  readonly knownAt?: PlainDate;
  /** The state. */
  readonly state: ParticipationState;
  /** How certain it is. */
  readonly certainty: Certainty;
  /** Why it is not definite; empty when it is. */
  readonly caveats: readonly Caveat[];
  /** When the state began. */
  readonly since?: Bound;
  /** When the next state begins. */
  readonly until?: Bound;
  /** The events and citations that the state rests on. */
  readonly because: Because;
  /** Every state that follows, in order. */
  readonly later: readonly LaterState<ParticipationState>[];
  /** The day to which the record was reviewed, or that of `knownAt` when it is earlier. */
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
  /** Its name. */
  readonly name: string;
  /** The state of its participation on the day asked about. */
  readonly state: ParticipationState;
  /** How certain the state is. */
  readonly certainty: Certainty;
  /** When it signed. */
  readonly signed?: Bound;
  /** When it consented to be bound: ratified, acceded. */
  readonly consented?: Bound;
  /** How it consented, where that is recorded. */
  readonly means?: "ratification" | "accession" | ConsentMeans;
  /** When the agreement entered, or enters, into force for it. */
  readonly inForce?: Bound;
  /** When its withdrawal took, or takes, effect. */
  readonly withdrawn?: Bound;
}
