import type { Agreement, PartialDate, Party, PlainDate, ZonedTime } from "../model/index.js";
import { type Status, type StatusOptions, statuses } from "../query/index.js";
import { dayAskedAbout } from "./brief.js";
import { type CommitmentRow, rowsFrom } from "./commitment-row.js";
import { type UpcomingRow, upcomingRows } from "./upcoming-row.js";

/** The period in which the next end is searched. It reaches beyond the last year of the calendar only for days after 8999. */
const SEARCHED = "P1000Y";

/** A party, as a list of records shows it. */
export type RowParty = Pick<Party, "id" | "name" | "iso3166">;

/** The short view of a record on a day: the state of the agreement, one row a commitment, and what ends next. */
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
  /** The commitments. */
  readonly rows: readonly CommitmentRow[];
  /** The ends that come next: all those of the first day on which something ends; empty if nothing is known to end. */
  readonly next: readonly UpcomingRow[];
}

/** Returns the short view of a record on a day. */
export function overviewOf(record: Agreement, { asOf, knownAt }: Pick<StatusOptions, "asOf" | "knownAt">): Overview {
  const known = knownAt === undefined ? {} : { knownAt };
  const answers = statuses(record, { asOf, ...known });
  const [status] = answers as readonly [Status, ...Status[]];
  const on = record.concludedOn ?? record.meeting?.on;
  const ends = upcomingRows(record, { from: dayAskedAbout(asOf), within: SEARCHED, ...known }).filter(
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
    asOf,
    ...known,
    reviewedOn: status.reviewedOn,
    status,
    rows: rowsFrom(record, answers),
    next: ends.filter(({ earliest, latest }) => earliest === first?.earliest && latest === first?.latest),
  };
}
