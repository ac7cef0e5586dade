import { citedSources, originOf } from "../../brief/index.js";
import { addToDay } from "../../calendar/plain-date.js";
import type { Agreement, PlainDate } from "../../model/index.js";
import { ICalEventStatus, ICalEventTransparency } from "../../vendor/icalendar.js";
import { dateInWords } from "../../words/index.js";
import type { Entry } from "./entry.js";
import { idText, oneLine, plainText } from "./text.js";

/** Converts an entry to the data of the calendar library. */
export function eventData(entry: Entry, uid: string, record: Agreement) {
  const { span, instant, sure, over, place } = entry;
  const status = over === "void" ? "CANCELLED" : sure ? "CONFIRMED" : "TENTATIVE";
  return {
    id: idText(uid),
    // The time stamp is that of the record. A later review of it is a later revision of the entry (RFC 5545, section 3.8.7.4).
    stamp: new Date(`${record.reviewedOn}T00:00:00Z`),
    sequence: Number(record.reviewedOn.replaceAll("-", "")),
    ...(instant === undefined ? wholeDays(span) : { start: new Date(instant) }),
    summary: oneLine(entry.summary),
    description: plainText(descriptionOf(entry, record)),
    ...(place === undefined ? {} : { location: oneLine(place) }),
    status: ICalEventStatus[status],
    // The end of a term does not block anyone's time.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** Returns whole days; the end is the day after the last (RFC 5545, section 3.6.1). After 9999-12-31 there is no such day. */
function wholeDays({ first, last }: Entry["span"]): { allDay: true; start: Date; end?: Date } {
  const end = last === "9999-12-31" ? last : addToDay(last, { days: 1 });
  return { allDay: true, start: midnight(first), ...(end > first && { end: midnight(end) }) };
}

function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function descriptionOf({ paragraphs, citations, span }: Entry, record: Agreement): string {
  const sources = citedSources(citations, record).map(({ id, source, marks }) => {
    const origin = source === undefined ? "" : originOf(source);
    const via = source?.via === undefined ? [] : [`read in ${source.via}`];
    const facts = [source?.title ?? id, ...(origin === "" ? [] : [origin]), ...marks, ...via].join("; ");
    return `- ${facts}${source?.url === undefined ? "" : `\n  ${source.url}`}`;
  });
  return [
    ...paragraphs,
    ...(span.exact || span.first === span.last
      ? []
      : ["The day is not known; the entry takes up all the days that it can be."]),
    ...(sources.length === 0 ? [] : [`Sources:\n${sources.join("\n")}`]),
    `From the record “${record.title}”, reviewed up to ${dateInWords(record.reviewedOn)}.`,
  ].join("\n\n");
}
