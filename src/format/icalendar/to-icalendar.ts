import { hasDate } from "../../brief/index.js";
import { compareTexts } from "../../messages/compare-texts.js";
import { takeOptions } from "../../messages/take-options.js";
import type { Agreement } from "../../model/index.js";
import { inRecord } from "../../query/in-record.js";
import { expiries, type KnownAtOption, timeline, upcoming } from "../../query/index.js";
import { ICalCalendar } from "../../vendor/icalendar.js";
import { knownRecord } from "../known-record.js";
import { dueEntry } from "./due-entry.js";
import { type Ends, endEntry } from "./end-entry.js";
import type { Entry } from "./entry.js";
import { eventData } from "./event-data.js";
import { meetingEntry } from "./meeting-entry.js";
import { addReminders, readReminders } from "./reminders.js";
import { renewalEntry } from "./renewal-entry.js";
import { escapedText, oneLine } from "./text.js";
import type { EntryOf } from "./timeline-entry-of.js";
import { type ToldRecord, toldRecord } from "./told-record.js";
import { describeCalendar } from "./undated.js";
import { visitEntry } from "./visit-entry.js";

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
  /** The numbers of days before which to remind, 0 for the day itself. Default: `[30, 7]`. `[]` means never. */
  readonly reminders?: readonly number[];
}

/**
 * Converts the ends, renewals, amounts due and plans of a record to a calendar (iCalendar, RFC 5545), to import or to subscribe
 * to.
 *
 * - **Ends**: one entry for each end of the agreement or a commitment in `timeline`, and one for the end by law if a later end
 * is only announced. The entry of the agreement names what ends only with the agreement.
 * - **Renewals**: the renewal of the cycle that runs at the review, and the last day for notice.
 * - **Due**: one entry on the last day of a quantity that is due.
 * - **Visits and the meeting**: as planned, or as held, according to the latest events of the record.
 *
 * A day is an all-day entry, a clock time is its moment in UTC. A partial date takes up all the days that it can mean, and its
 * title says so. A title also says what is presumed. `STATUS` is `CONFIRMED` if nothing is presumed, `CANCELLED` if the
 * commitment ended before that day, otherwise `TENTATIVE`. The description of the calendar (`X-WR-CALDESC`) names the ends
 * without a day, with the reason.
 *
 * `UID` is made of ids and does not change; `DTSTAMP` and `SEQUENCE` are the day of the review, so that a later export replaces
 * an earlier one. Reminders are for entries after the review: at nine in the morning of the reader, the given number of days
 * before the first possible day; to the minute for a clock time. The same record gives the same bytes.
 *
 * @param agreement - The record.
 * @param options - `reminders` says when to remind; `knownAt` reads the record as it was known on a day.
 * @returns The text of an `.ics` file: lines of at most 75 octets, each ended by CRLF.
 * @throws {RangeError} if a date or a reminder is invalid.
 * @throws {TypeError} if an option is unknown, or the record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { toICalendar } from "typed-agreements/format";
 *
 * // Long lines are folded: a line break and a space are none.
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
export function toICalendar(agreement: Agreement, options: ICalendarOptions = {}): string {
  takeOptions("toICalendar", options, ["reminders", "knownAt"]);
  const reminders = readReminders(options.reminders);
  const record = knownRecord("toICalendar", agreement, options.knownAt);
  const told = toldRecord(record);
  const calendar = new ICalCalendar({
    prodId: { company: "typed-agreements", product: "typed-agreements", language: "EN" },
    // The library does not escape these two values.
    name: escapedText(oneLine(record.title)),
    description: escapedText(describeCalendar(told)),
  });
  const uids = new Map<string, number>();
  for (const entry of entriesOf(told)) {
    const count = (uids.get(entry.key) ?? 0) + 1;
    uids.set(entry.key, count);
    const uid = `${record.id}.${entry.key}${count === 1 ? "" : `.${count}`}@typed-agreements`;
    const event = calendar.createEvent(eventData(entry, uid, record));
    // Entries up to the review are in the calendar, but have no reminders.
    const ahead = entry.span.first > record.reviewedOn && entry.over === undefined;
    if (ahead) addReminders(event, entry, reminders);
  }
  return alarmsLast(`${calendar.toString()}\r\n`);
}

/** A period longer than the calendar, so that it contains every entry of the record. */
const EVER = "P9999Y";

/** Returns all entries, the earliest first; those of one day in the order of the record. */
function entriesOf(told: ToldRecord): readonly Entry[] {
  const { record } = told;
  const dated = timeline(record, { kinds: ["end", "due"] });
  const ends = dated.filter((entry): entry is EntryOf<"end"> => entry.kind === "end");
  const all: Ends = { last: new Map(ends.map((end) => [end.subject, end])), expiries: expiries(record) };
  const renewals = upcoming(record, { from: record.reviewedOn, within: EVER });
  const entries = [
    meetingEntry(told) ?? [],
    record.commitments.filter(hasDate).map((one) => visitEntry(told, one) ?? []),
    ends.map((end) => inRecord(record, end.subject, () => endEntry(told, end, all))),
    dated.flatMap((entry) => (entry.kind === "due" ? [dueEntry(told, entry)] : [])),
    renewals.flatMap((entry) =>
      entry.kind === "notice" || entry.kind === "renewal" ? [renewalEntry(told, entry)] : [],
    ),
  ].flat(2);
  return entries.sort((a, b) => compareTexts(`${a.span.first} ${a.span.last}`, `${b.span.first} ${b.span.last}`));
}

/**
 * Moves the alarms after all properties of their entry, as RFC 5545 (section 3.6.1) requires; the library writes some
 * properties after them.
 */
function alarmsLast(text: string): string {
  return text.replace(/((?:BEGIN:VALARM\r\n.*?END:VALARM\r\n)+)(.*?)(?=END:VEVENT\r\n)/gs, "$2$1");
}
