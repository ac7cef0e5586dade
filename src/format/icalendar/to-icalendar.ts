import type { Agreement } from "../../model/index.js";
import type { KnownAtOption } from "../../query/known-at.js";
import { ICalCalendar } from "../../vendor/icalendar.js";
import { compareTexts } from "../../messages/compare-texts.js";
import { takeOptions } from "../../messages/take-options.js";
import { takeAgreement } from "../take-agreement.js";
import { dueEntries } from "./due-entries.js";
import { endEntries } from "./end-entries.js";
import type { Entry } from "./entry.js";
import { eventData } from "./event-data.js";
import { meetingEntry } from "./meeting-entry.js";
import { planEntries } from "./plan-entries.js";
import { addReminders, readReminders } from "./reminders.js";
import { escapedText, oneLine } from "./text.js";
import { describeCalendar } from "./undated.js";
import { visitEntry } from "./visit-entry.js";

/**
 * What a calendar made by {@link toICalendar} has in it.
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
  /** How many days before to remind, 0 for the day itself. Without it: `[30, 7]`. `[]`: never. */
  readonly reminders?: readonly number[];
}

/**
 * A calendar (iCalendar, RFC 5545) of what ends, falls due or is planned by a record, to import or to subscribe to.
 *
 * - **Ends**: one entry for the end of each commitment, as `expiryOf` has it, and one more where a later end is only
 *   announced: the end that rests on law. Ends that were superseded otherwise are not in it.
 * - **Due**: one entry on the last of the days that a quantity is for, by one party's account.
 * - **Visits, the meeting, other plans**: as they are planned, or as they were held, by the last that the record knows.
 *
 * A day is an all-day entry, a clock time is its moment in UTC. What is known in part takes up all the days that it can be
 * and says so in its title; no entry names a day that no source does. What is presumed says so in its title too. `STATUS` is `CONFIRMED`
 * where nothing is presumed, `CANCELLED` where the commitment was ended before that day, else `TENTATIVE`. What has
 * no day, unknown and open ends among it, is named in the description of the calendar (`X-WR-CALDESC`), with why.
 *
 * `UID` is made of ids and stays; `DTSTAMP` and `SEQUENCE` are the day of the review, so that a later export takes the place
 * of an earlier one. Reminders are for what lies after the review: at nine in the morning of the reader, so many days before
 * the first day that it can be; to the minute for a clock time. The same record gives the same bytes.
 *
 * @param agreement - The record.
 * @param options - When to remind, and as of which day the record is to be read.
 * @returns the text of an `.ics` file: lines of 75 octets at most, each ended by CRLF.
 * @throws {RangeError} for a date that the calendar does not have, a clock time that the clocks skip, a reminder that is none.
 * @throws {TypeError} for an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { toICalendar } from "typed-agreements/format";
 *
 * const lines = toICalendar(busan2025, { knownAt: "2025-10-30" }).split("\r\n");
 * for (const line of lines) if (/^(UID|DTSTART|SUMMARY|STATUS)/.test(line)) console.log(line);
 * // → UID:busan-2025.meeting@typed-agreements
 * // → DTSTART;VALUE=DATE:20251030
 * // → SUMMARY:Meeting: Busan summit between the United States and China
 * // → STATUS:CONFIRMED
 * // → UID:busan-2025.trump-visit-china.visit@typed-agreements
 * // → DTSTART;VALUE=DATE:20260401
 * // → SUMMARY:Planned some day in April 2026: trump-visit-china
 * // → STATUS:TENTATIVE
 * // → UID:busan-2025.rare-earth-suspension.end@typed-agreements
 * // → DTSTART;VALUE=DATE:20261030
 * // → SUMMARY:Ends: rare-earth-suspension (presumed: start assumed)
 * // → STATUS:TENTATIVE
 * ```
 */
export function toICalendar(agreement: Agreement, options: ICalendarOptions = {}): string {
  takeOptions("toICalendar", options, ["reminders", "knownAt"]);
  const reminders = readReminders(options.reminders);
  const record = takeAgreement("toICalendar", agreement, options.knownAt);
  const calendar = new ICalCalendar({
    prodId: { company: "typed-agreements", product: "typed-agreements", language: "EN" },
    // The library writes these two as they are.
    name: escapedText(oneLine(record.title)),
    description: escapedText(describeCalendar(record)),
  });
  const uids = new Map<string, number>();
  for (const entry of entriesOf(record)) {
    const count = (uids.get(entry.key) ?? 0) + 1;
    uids.set(entry.key, count);
    const uid = `${record.id}.${entry.key}${count === 1 ? "" : `.${count}`}@typed-agreements`;
    const event = calendar.createEvent(eventData(entry, uid, record));
    // What had happened by the time of the review is in the calendar, and nobody is reminded of it.
    const ahead = entry.span.first > record.reviewedOn && entry.over === undefined;
    if (ahead) addReminders(event, entry, reminders);
  }
  return alarmsLast(`${calendar.toString()}\r\n`);
}

/** All entries, the earliest first; those of one day in the order of the record. */
function entriesOf(record: Agreement): readonly Entry[] {
  const entries = [
    meetingEntry(record) ?? [],
    ...record.commitments.map((commitment) => [
      ...(commitment.kind === "visit" || commitment.kind === "invitation"
        ? [visitEntry(record, commitment) ?? []]
        : []
      ).flat(),
      ...dueEntries(record, commitment),
      ...endEntries(record, commitment),
    ]),
    planEntries(record),
  ].flat();
  return entries.sort((a, b) => compareTexts(`${a.span.first} ${a.span.last}`, `${b.span.first} ${b.span.last}`));
}

/** Alarms after all properties of their entry, as RFC 5545 (section 3.6.1) has it; the library writes some properties after them. */
function alarmsLast(text: string): string {
  return text.replace(/((?:BEGIN:VALARM\r\n.*?END:VALARM\r\n)+)(.*?)(?=END:VEVENT\r\n)/gs, "$2$1");
}
