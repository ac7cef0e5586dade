import { isSurelyAfter } from "../calendar/compare-dates.js";
import type { PartialDate, TermEnd } from "../model/index.js";
import { citationPlace } from "./citations-by-column.js";
import { unquoted } from "./clean-text.js";
import type { DateReading } from "./date-reading.js";
import { readDate } from "./read-date.js";
import type { EventDraft } from "./record-draft.js";
import type { RowReading } from "./row-reading.js";
import type { DateRange, EventOfColumn } from "./take.js";

const NO_RANGE = "it is one date and no range; take.date and take.end read it";
const rangeReason = ({ from, to }: DateRange) =>
  `it is a range${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` to ${to}`}; take.range reads it`;

/** Reads the date in a column. Reports a date that cannot be read, and a placeholder. */
function readColumn(reading: RowReading, column: string): { readonly text: string; readonly read: DateReading } {
  const { dayOrder, empty, placeholders } = reading.options;
  const text = reading.text(column) ?? "";
  const read = readDate(text, {
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(empty === undefined ? {} : { empty }),
    ...(placeholders === undefined ? {} : { placeholders }),
  });
  if (read.kind !== "date" && "reason" in read && read.reason !== undefined)
    reading.leaveOut(column, text, read.reason);
  return { text, read };
}

/** Returns the date in a column; see {@link Take.date}. */
export function takeDate(reading: RowReading, column: string): PartialDate | undefined {
  const { text, read } = readColumn(reading, column);
  if (read.kind === "range") reading.leaveOut(column, text, rangeReason(read));
  if (read.kind !== "date") return undefined;
  reading.note(column, text, [read.date], true);
  return read.date;
}

/** Returns the range in a column; see {@link Take.range}. */
export function takeRange(reading: RowReading, column: string): DateRange | undefined {
  const { text, read } = readColumn(reading, column);
  if (read.kind === "date") reading.leaveOut(column, text, NO_RANGE);
  if (read.kind !== "range") return undefined;
  const { kind: _, reason: __, ...range } = read;
  reading.note(column, text, Object.values(range), true);
  return range;
}

/** Returns the end in a column; see {@link Take.end}. */
export function takeEnd(
  reading: RowReading,
  column: string,
  how: "through" | "until" | "before" = "until",
): TermEnd | undefined {
  const { text, read } = readColumn(reading, column);
  if (read.kind === "nothing") return undefined;
  if (read.kind === "date") {
    reading.note(column, text, [read.date], true);
    // A computed key would have the type string.
    if (how === "through") return { through: read.date };
    return how === "before" ? { before: read.date } : { until: read.date };
  }
  if (read.kind === "range") reading.leaveOut(column, text, rangeReason(read));
  const unreadable = unquoted(text);
  reading.note(column, text, [unreadable], true);
  return { unreadable };
}

/** Returns the event of the date in a column; see {@link Take.event}. */
export function takeEvent(reading: RowReading, column: string, event: EventOfColumn, id: string) {
  const { text, read } = readColumn(reading, column);
  if (read.kind === "range") reading.leaveOut(column, text, rangeReason(read));
  const { type, authority, as = "on", targets, by, summary } = event;
  const day = dayOf(read, as, reading.options.reviewedOn);
  if (day === undefined) return undefined;
  const quote = unquoted(text);
  const draft: EventDraft = {
    id,
    type,
    ...(targets === undefined ? {} : { targets }),
    ...day,
    authority,
    ...(by === undefined ? {} : { by }),
    summary: summary ?? `${column}, as the register prints it: ${quote}.`,
    citations: [{ ...citationPlace(reading, column), quote, mode: "verbatim", ...(as in day ? { field: as } : {}) }],
  };
  return draft;
}

/**
 * Returns the field with the day of an event. If the cell has a range or a day that does not exist, and that time is surely
 * before the review, the event has happened on a day that is not known: it has `recordedOn`. Otherwise there is no event.
 */
function dayOf(read: DateReading, as: "on" | "effective", reviewedOn: string) {
  if (read.kind === "date") return as === "on" ? { on: read.date } : { effective: read.date };
  const latest = read.kind === "range" ? read.to : read.kind === "unreadable" ? read.year : undefined;
  const isPast = latest !== undefined && isSurelyAfter(reviewedOn, String(latest).padStart(4, "0"));
  return isPast ? { recordedOn: reviewedOn } : undefined;
}
