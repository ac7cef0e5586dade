import type { DayRange } from "../calendar/days-between.js";
import type { Commitment, PlainDate, PlannedTime, ZonedTime } from "../model/index.js";
import type { Authority, Because, Bound, Caveat, Certainty, State } from "../query/index.js";
import type { RowEnd } from "./row-end.js";

/**
 * A commitment on a day, in one line: who, what, in which state, since when, until when, by which instrument, and what follows.
 * The table of `show`, `overview.csv`, the brief of a set and the table of the site are all made of these rows.
 */
export interface CommitmentRow {
  /** The id of the agreement. */
  readonly agreement: string;
  /** The id of the commitment; the id of the agreement if it has no known commitments. */
  readonly subject: string;
  /** The kind of the commitment; `agreement` if the row is about the agreement as a whole. */
  readonly kind: Commitment["kind"] | "agreement";
  readonly title: string;
  /** The first sentence about it. */
  readonly what?: string;
  /** The ids of the parties that owe it. */
  readonly promisors: readonly string[];
  /** The ids of the parties to which it is owed. */
  readonly promisees: readonly string[];
  /** The promisors in words; absent if nobody is named. */
  readonly owedBy?: string;
  /** The promisees in words; absent if it is owed to nobody in particular. */
  readonly owedTo?: string;
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The state on that day. */
  readonly state: State;
  readonly certainty: Certainty;
  readonly caveats: readonly Caveat[];
  /** The authority of the state. */
  readonly authority?: Authority;
  /** The events and citations on which the state rests. */
  readonly because: Because;
  /**
   * The start of the state. A later change of authority is not a new start. Absent for the state `scheduled`, and if the record
   * has no start.
   */
  readonly since?: Bound;
  /** The plan that applies, for a visit or an invitation, with the days until then. */
  readonly planned?: PlannedTime & { readonly days: number | DayRange };
  /** The last end on record, by law or as announced; absent for a visit or an invitation. */
  readonly end?: RowEnd;
  /** The last end by law, if it has a day or is stated to be open. */
  readonly endByLaw?: RowEnd;
  /** The end that is announced in place of it, under the same condition. */
  readonly endAnnounced?: RowEnd;
  /** The days until the plan or the last end; absent if the commitment is over, or no day is known. */
  readonly days?: number | DayRange;
  /** The official instruments that the state rests on: their titles, or "the instrument of 4 November 2025". */
  readonly instruments: readonly string[];
  /** The rule that applies once the commitment ends. */
  readonly atEnd?: string;
}

/** True if a row is about a commitment other than a visit or an invitation. */
export function isUndertakingRow({ kind }: Pick<CommitmentRow, "kind">): boolean {
  return kind !== "visit" && kind !== "invitation" && kind !== "agreement";
}
