import { daysFrom } from "../../../src/calendar/days-between.js";
import { addToDay } from "../../../src/calendar/plain-date.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import { timeline } from "../../../src/query/index.js";

/** The days that the chart and the sliders have: from the first to the last, both included. */
export interface DayRange {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What makes the range: what is promised for years ahead, and what was printed long before, would make the rest too small. */
const KINDS = ["concluded", "meeting", "start", "event", "effect", "planned", "end", "reviewed"] as const;

/** Room at both sides. */
const MARGIN = 14;

/** So many days beyond the record the range follows the day asked about; one that lies further would make the rest too small. */
const FOLLOWED = 3 * 366;

/** The days of a record, with a margin; and the day asked about, unless it lies years away. */
export function dayRangeOf(record: Agreement, asOf: PlainDate): DayRange {
  const entries = timeline(record, { kinds: KINDS });
  const days = entries.flatMap(({ earliest, latest }) => [earliest, latest]).sort();
  const first = shifted(days[0] ?? record.reviewedOn, { days: -MARGIN });
  const last = shifted(days.at(-1) ?? record.reviewedOn, { days: MARGIN });
  return {
    first: asOf < first && asOf >= shifted(first, { days: -FOLLOWED }) ? asOf : first,
    last: asOf > last && asOf <= shifted(last, { days: FOLLOWED }) ? asOf : last,
  };
}

/** The day that lies so many days or months away; where the calendar ends, the day itself. */
export function shifted(day: PlainDate, amount: { readonly days: number } | { readonly months: number }): PlainDate {
  try {
    return addToDay(day, amount);
  } catch {
    return day;
  }
}

/** How many days a range has. */
export function lengthOf({ first, last }: DayRange): number {
  return daysFrom(first, last) + 1;
}

/** How many days a day lies after the first. */
export function numberOf(day: PlainDate, { first }: DayRange): number {
  return daysFrom(first, day);
}

/** The day that lies so many days after the first. */
export function dayOf(number: number, { first }: DayRange): PlainDate {
  return addToDay(first, { days: number });
}

/** The day itself, or the nearest day of a range. */
export function within(day: PlainDate, { first, last }: DayRange): PlainDate {
  return day < first ? first : day > last ? last : day;
}
