import type { Agreement, PartialDate, PlainDate } from "../model/index.js";
import type { State, StatusOptions } from "../query/index.js";
import { isUndertakingRow } from "./commitment-row.js";
import { overviewOf, type RowParty } from "./overview.js";
import type { UpcomingRow } from "./upcoming-row.js";

/** A record on a day, as one row of a list. */
export interface RecordRow {
  readonly id: string;
  readonly title: string;
  /** The day of conclusion; without one, the day of the meeting. */
  readonly on?: PartialDate;
  readonly parties: readonly RowParty[];
  /** The state of the agreement. */
  readonly state: State;
  /** The number of commitments that are in effect, provisionally or not. */
  readonly inEffect: number;
  /** The number of commitments that can be in effect: all known ones except visits and invitations. */
  readonly commitments: number;
  /** The next end, of the agreement or of a commitment; absent if no end is known. */
  readonly nextEnd?: UpcomingRow;
  /** The day of the review, or that of `knownAt` if it is earlier. */
  readonly reviewedOn: PlainDate;
}

/** Returns the row of a record in a list. */
export function recordRowOf(record: Agreement, options: Pick<StatusOptions, "asOf" | "knownAt">): RecordRow {
  const { agreement, title, on, parties, status, rows, next, reviewedOn } = overviewOf(record, options);
  const undertakings = rows.filter(isUndertakingRow);
  const [nextEnd] = next;
  return {
    id: agreement,
    title,
    ...(on === undefined ? {} : { on }),
    parties,
    state: status.state,
    inEffect: undertakings.filter(({ state }) => isInEffect(state)).length,
    commitments: undertakings.length,
    ...(nextEnd === undefined ? {} : { nextEnd }),
    reviewedOn,
  };
}

/** True for the states "in effect" and "provisionally in effect". */
export function isInEffect(state: State): boolean {
  return state === "in-effect" || state === "provisionally-in-effect";
}
