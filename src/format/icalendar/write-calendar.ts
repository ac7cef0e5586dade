import type { PlainDate } from "../../model/index.js";
import { ICalCalendar } from "../../vendor/icalendar.js";
import type { UniqueEntry } from "./calendar-entries.js";
import { eventData } from "./event-data.js";
import { foldLines } from "./fold-lines.js";
import { addReminders } from "./reminders.js";
import { escapedText, idText, oneLine } from "./text.js";

/** The text of a calendar before its entries. */
export interface CalendarHead {
  readonly name: string;
  readonly description: string;
  /** The day of the latest review. */
  readonly reviewedOn: PlainDate;
  /** The id of the note in a calendar without an entry. */
  readonly noteId: string;
}

const END = "END:VCALENDAR";

/** Returns the text of a calendar. Without an entry, it has a note, because RFC 5545 (section 3.6) requires a component. */
export function writeCalendar(
  head: CalendarHead,
  entries: readonly UniqueEntry[],
  reminders: readonly number[],
): string {
  const calendar = new ICalCalendar({
    prodId: { company: "typed-agreements", product: "typed-agreements", language: "EN" },
  });
  // The calendar folds its lines, which is slow; an event does not fold them. The library does not escape names.
  const [before = ""] = calendar.toString().split(END);
  const name = escapedText(oneLine(head.name));
  const events = entries.map(({ entry, record, uid }) => {
    const event = calendar.createEvent(eventData(entry, uid, record));
    // Entries up to the review are in the calendar, but have no reminders.
    const ahead = entry.span.first > record.reviewedOn && entry.over === undefined;
    if (ahead) addReminders(event, entry, reminders);
    return alarmsLast(event.toString());
  });
  const properties = [`NAME:${name}`, `X-WR-CALNAME:${name}`, `X-WR-CALDESC:${escapedText(head.description)}`];
  const content = events.length === 0 ? lines(noteOf(head)) : events.join("");
  return foldLines(`${before}${lines(properties)}${content}${END}\r\n`);
}

/** Returns a journal entry without a day (RFC 5545, section 3.6.3). Calendars do not show it, but programs can read it. */
function noteOf({ name, description, reviewedOn, noteId }: CalendarHead): readonly string[] {
  const day = reviewedOn.replaceAll("-", "");
  return [
    "BEGIN:VJOURNAL",
    `UID:${idText(`${noteId}@typed-agreements`)}`,
    `SEQUENCE:${Number(day)}`,
    `DTSTAMP:${day}T000000Z`,
    `SUMMARY:${escapedText(oneLine(`No entry: ${name}`))}`,
    `DESCRIPTION:${escapedText(description)}`,
    "END:VJOURNAL",
  ];
}

function lines(list: readonly string[]): string {
  return list.map((line) => `${line}\r\n`).join("");
}

/**
 * Moves the alarms of an event after all its properties, as RFC 5545 (section 3.6.1) requires; the library writes some
 * properties after them.
 */
function alarmsLast(event: string): string {
  const first = event.indexOf("\r\nBEGIN:VALARM\r\n");
  if (first === -1) return event;
  const start = first + "\r\n".length;
  const after = event.lastIndexOf("\r\nEND:VALARM\r\n") + "\r\nEND:VALARM\r\n".length;
  const end = event.lastIndexOf("END:VEVENT\r\n");
  return event.slice(0, start) + event.slice(after, end) + event.slice(start, after) + event.slice(end);
}
