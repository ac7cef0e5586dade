import { takeOptions } from "../../messages/take-options.js";
import type { Agreement, PlainDate } from "../../model/index.js";
import type { KnownAtOption } from "../../query/index.js";
import { countOf } from "../../words/text.js";
import { isSet, takeRecords } from "../take-records.js";
import { calendarEntriesOf, sortByDay, type UniqueEntry } from "./calendar-entries.js";
import { describeRecord, describeSet } from "./describe-calendar.js";
import { readReminders } from "./reminders.js";
import { toldRecord } from "./told-record.js";
import { type CalendarHead, writeCalendar } from "./write-calendar.js";

/**
 * The options of {@link toICalendar}.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { type ICalendarOptions, toICalendar } from "typed-agreements/format";
 *
 * const options: ICalendarOptions = { reminders: [], knownAt: "2025-11-08" };
 * console.log(toICalendar(busan2025, options).includes("VALARM"));
 * // → false
 * ```
 */
export interface ICalendarOptions extends KnownAtOption {
  /** The reminders, as numbers of days before an entry; 0 is the day itself. Default: `[30, 7]`. `[]` means no reminders. */
  readonly reminders?: readonly number[];
}

/**
 * Converts the ends, renewals, amounts due and plans of a record, or of many, to one calendar (iCalendar, RFC 5545), to import or
 * to subscribe to.
 *
 * - **Ends**: one entry for each end of the agreement or a commitment in `timeline`, and one for the end by law if a later end
 * is only announced. The entry of the agreement names what ends only with the agreement.
 * - **Renewals**: the renewal of the cycle that runs at the review, and the last day for notice.
 * - **Due**: one entry on the last day of a quantity that is due.
 * - **Visits and the meeting**: as planned, or as held, according to the latest events of the record.
 *
 * A day is an all-day entry, a clock time is its moment in UTC. A partial date takes up all the days that it can mean, and its
 * title says so. A title also says what is presumed. `STATUS` is `CANCELLED` for a due amount whose commitment was terminated,
 * superseded, invalidated or cancelled by that day. Otherwise it is `CONFIRMED` if nothing is presumed, and `TENTATIVE` if
 * something is. The description of the calendar (`X-WR-CALDESC`) names the ends without a day, with the reason.
 *
 * `UID` is made of ids and does not change; `DTSTAMP` and `SEQUENCE` are the day of the review, so that a later export replaces
 * an earlier one. Reminders are for entries after the review. They are at nine in the morning of the reader, the given number of
 * days before the first possible day; for a clock time, exactly that many days before. The same record gives the same bytes.
 *
 * The calendar of an array has the entries of all records in the order of their days, and its description names the agreements
 * that have no entry. RFC 5545 does not allow a calendar without a component, so a calendar without any entry, of one record or
 * of many, has a `VJOURNAL` without a day: calendars do not show it, and its `DESCRIPTION` says what has no day and why.
 *
 * @param agreements - A record, or an array of records with different ids.
 * @param options - `reminders` says when to remind; `knownAt` reads the records as they were known on a day.
 * @returns The text of an `.ics` file: lines of at most 75 octets, each ended by CRLF.
 * @throws {RangeError} if two records have the same id (code `duplicate-record-id`), or a date or a reminder is invalid.
 * @throws {TypeError} if an option is unknown, or a record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { toICalendar } from "typed-agreements/format";
 *
 * // Unfold long lines: a line break followed by a space continues the line.
 * const lines = toICalendar(busan2025, { knownAt: "2025-10-30" }).replaceAll("\r\n ", "").split("\r\n");
 * for (const line of lines) if (/^(UID|DTSTART|SUMMARY|STATUS)/.test(line)) console.log(line);
 * // → UID:busan-2025.meeting@typed-agreements
 * // → DTSTART;VALUE=DATE:20251030
 * // → SUMMARY:Meeting: Busan summit between the United States and China
 * // → STATUS:CONFIRMED
 * // → UID:busan-2025.trump-visit-china.visit@typed-agreements
 * // → DTSTART;VALUE=DATE:20260401
 * // → SUMMARY:Planned some day in April 2026: President Trump’s visit to China
 * // → STATUS:TENTATIVE
 * // → UID:busan-2025.rare-earth-suspension.end@typed-agreements
 * // → DTSTART;VALUE=DATE:20261030
 * // → SUMMARY:Ends: Suspension of rare-earth export controls (presumed: start assumed\; announced\, no legal instrument on record)
 * // → STATUS:TENTATIVE
 * ```
 */
export function toICalendar(agreements: Agreement | readonly Agreement[], options: ICalendarOptions = {}): string {
  takeOptions("toICalendar", options, ["reminders", "knownAt"]);
  const reminders = readReminders(options.reminders);
  const records = takeRecords("toICalendar", agreements, options.knownAt);
  // One record at a time: the histories of a large set together would fill the memory.
  const found = records.map((record) => calendarEntriesOf(toldRecord(record)));
  const entries = sortByDay(found.flat(), ({ entry }) => entry);
  return writeCalendar(
    isSet(agreements) ? headOfSet(records, found) : headOf(records[0] as Agreement),
    entries,
    reminders,
  );
}

function headOf(record: Agreement): CalendarHead {
  const { id, title, reviewedOn } = record;
  return { name: title, description: describeRecord(toldRecord(record)), reviewedOn, noteId: `${id}.no-entry` };
}

function headOfSet(records: readonly Agreement[], found: readonly (readonly UniqueEntry[])[]): CalendarHead {
  const withoutEntry = records.filter((_, index) => found[index]?.length === 0);
  return {
    name: countOf(records.length, "agreement"),
    description: describeSet(records, withoutEntry),
    // A calendar of no record is older than any other.
    reviewedOn: records.map(({ reviewedOn }) => reviewedOn).reduce(laterDay, "1970-01-01"),
    noteId: "no-entry",
  };
}

function laterDay(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}
