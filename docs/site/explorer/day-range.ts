import { daysFrom } from "../../../src/calendar/days-between.js";
import { addToDay } from "../../../src/calendar/plain-date.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import { timeline } from "../../../src/query/index.js";

/** The days of the chart and the sliders, inclusive. */
export interface DayRange {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * The kinds of entries that determine the range: promises for years ahead and old publications would make the rest too small.
 */
const KINDS = ["concluded", "meeting", "start", "event", "effect", "planned", "end", "reviewed"] as const;

/** The margin on both sides. */
const MARGIN = 14;

/**
 * The number of days beyond the record up to which the range follows the day asked about; a day further away would make the
 * rest too small.
 */
const FOLLOWED = 3 * 366;

/** Returns the days of a record, with a margin, and the day asked about, unless it is years away. */
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

/** Returns the day a number of days or months away; at the edge of the calendar, the day itself. */
export function shifted(day: PlainDate, amount: { readonly days: number } | { readonly months: number }): PlainDate {
  try {
    return addToDay(day, amount);
  } catch {
    return day;
  }
}

/** Returns the number of days of a range. */
export function lengthOf({ first, last }: DayRange): number {
  return daysFrom(first, last) + 1;
}

/** Returns how many days a day is after the first one. */
export function numberOf(day: PlainDate, { first }: DayRange): number {
  return daysFrom(first, day);
}

/** Returns the day that lies a number of days after the first one. */
export function dayOf(number: number, { first }: DayRange): PlainDate {
  return addToDay(first, { days: number });
}

/** Returns the day itself, or the nearest day of a range. */
export function within(day: PlainDate, { first, last }: DayRange): PlainDate {
  return day < first ? first : day > last ? last : day;
}
