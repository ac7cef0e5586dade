import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, PartialDate, Party, PlainDate, ZonedTime } from "../model/index.js";
import { historyOf } from "../query/history/history.js";
import { inRecord } from "../query/in-record.js";
import type { Status, StatusOptions } from "../query/index.js";
import { readAsOf, readReading } from "../query/read-question.js";
import { statusIn } from "../query/status-of.js";
import type { CommitmentRow } from "./commitment-row.js";
import { commitmentRowsIn } from "./commitment-rows.js";
import { type UpcomingRow, upcomingRows } from "./upcoming-row.js";

/** The period in which the next end is searched. It passes the last year of the calendar, 9999, only for days after 8999. */
const SEARCHED = "P1000Y";

/** A party, as a list of records shows it. */
export type RowParty = Pick<Party, "id" | "name" | "iso3166">;

/** The short view of a record on a day: the state of the agreement, one row per commitment, and the next ends. */
export interface Overview {
  /** The id of the agreement. */
  readonly agreement: string;
  readonly title: string;
  /** The day of conclusion; without one, the day of the meeting. */
  readonly on?: PartialDate;
  readonly parties: readonly RowParty[];
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge, if one was given. */
  readonly knownAt?: PlainDate;
  /** The day of the review, or that of `knownAt` if it is earlier. */
  readonly reviewedOn: PlainDate;
  /** The status of the agreement. */
  readonly status: Status;
  /** The commitments; if none is known, one row about the agreement as a whole. */
  readonly rows: readonly CommitmentRow[];
  /** The next ends: all those on the first day on which something ends; empty if no end is known. */
  readonly next: readonly UpcomingRow[];
}

/** Returns the short view of a record on a day. */
export function overviewOf(record: Agreement, options: Pick<StatusOptions, "asOf" | "knownAt">): Overview {
  takeAgreement("overviewOf", record);
  const history = historyOf(record, readReading("overviewOf", options, ["asOf", "knownAt"]));
  const asked = readAsOf("overviewOf", options.asOf);
  const known = options.knownAt === undefined ? {} : { knownAt: options.knownAt };
  const status = inRecord(record, record.id, () => statusIn(history, { kind: "agreement", id: record.id }, asked));
  const on = record.concludedOn ?? record.meeting?.on;
  const ends = upcomingRows(record, { from: asked.day, within: SEARCHED, ...known }).filter(
    ({ kind }) => kind === "end",
  );
  const [first] = ends;
  return {
    agreement: record.id,
    title: record.title,
    ...(on === undefined ? {} : { on }),
    parties: record.parties.map(({ id, name, iso3166 }) => ({
      id,
      name,
      ...(iso3166 === undefined ? {} : { iso3166 }),
    })),
    asOf: asked.asOf,
    ...known,
    reviewedOn: status.reviewedOn,
    status,
    rows: commitmentRowsIn(history, asked),
    next: ends.filter(({ earliest, latest }) => earliest === first?.earliest && latest === first?.latest),
  };
}
