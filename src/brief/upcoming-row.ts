import type { DayRange } from "../calendar/days-between.js";
import { compareTexts } from "../messages/compare-texts.js";
import type { Agreement, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import { type Authority, type State, type UpcomingEntry, type UpcomingOptions, upcoming } from "../query/index.js";
import { findTitle } from "../words/title-of.js";
import { entryInShort } from "./entry-in-short.js";

/** A future entry of a record as one row: a start, a suspension, a withdrawal, an end, a renewal, a last day for notice, an amount due or a plan. */
export interface UpcomingRow {
  /** The id of the agreement. */
  readonly agreement: string;
  readonly agreementTitle: string;
  /** The id of the agreement, the commitment, the meeting or, for a withdrawal, the party. */
  readonly subject: string;
  readonly title: string;
  readonly kind: UpcomingEntry["kind"];
  /** The description in English, such as "ends as announced". */
  readonly what: string;
  /** The date, as the source states it. */
  readonly on: PartialDate | ZonedTime;
  /** The last day, if the entry lasts several days. */
  readonly through?: PartialDate;
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  /** The state from an end on; a running state if it continues as announced. */
  readonly state?: State;
  /** The authority of an end. */
  readonly authority?: Authority;
  /** The number of days from the first day of the window. */
  readonly days: number | DayRange;
}

/** Returns the future entries of a record, in order of days. */
export function upcomingRows(record: Agreement, options: UpcomingOptions): readonly UpcomingRow[] {
  return sortUpcoming(upcoming(record, options).map((entry) => rowOf(record, entry)));
}

function rowOf(record: Agreement, entry: UpcomingEntry): UpcomingRow {
  const { agreement, subject, kind, on, through, earliest, latest, days } = entry;
  return {
    agreement,
    agreementTitle: findTitle(record, agreement) ?? agreement,
    subject,
    title: findTitle(record, subject) ?? subject,
    kind,
    what: entryInShort(record, entry),
    on,
    ...(through === undefined ? {} : { through }),
    earliest,
    latest,
    ...(entry.kind === "end" ? { state: entry.state } : {}),
    ...(entry.kind === "end" && entry.authority !== undefined ? { authority: entry.authority } : {}),
    days,
  };
}

/** Sorts rows of one or more records by the number of days, then by agreement; ties keep their order. */
export function sortUpcoming(rows: readonly UpcomingRow[]): readonly UpcomingRow[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [rangeOf(a.days), rangeOf(b.days)];
    return one.min - other.min || one.max - other.max || compareTexts(a.agreement, b.agreement);
  });
}

function rangeOf(days: number | DayRange): DayRange {
  return typeof days === "number" ? { min: days, max: days } : days;
}
