import type { RecordView } from "../../../src/brief/index.js";
import { daysFrom } from "../../../src/calendar/days-between.js";
import { addToDay } from "../../../src/calendar/plain-date.js";
import type { PlainDate } from "../../../src/model/index.js";

/** The days of the chart and the sliders, inclusive. */
export interface DayRange {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The largest number of days after the review that the chart shows; a term of decades would make the rest too small. */
const MOST_AHEAD = 3 * 366;

/** The largest number of days before the first start that the chart shows. */
const MOST_BEFORE = 30 * 366;

const ranges = new WeakMap<RecordView, Map<PlainDate, DayRange>>();

/**
 * Returns the days from the first start to the last end of the commitments, with a margin of a twentieth on both sides. They reach the
 * reader's day unless it is years away.
 */
export function dayRangeOf(view: RecordView, today: PlainDate): DayRange {
  const own = ranges.get(view) ?? new Map<PlainDate, DayRange>();
  ranges.set(view, own);
  const range = own.get(today) ?? rangeOf(view, today);
  own.set(today, range);
  return range;
}

/** Returns the days of two ranges and those between them. */
export function joined(one: DayRange, other: DayRange): DayRange {
  return { first: earliest(one.first, other.first), last: latest(one.last, other.last) };
}

function rangeOf(view: RecordView, today: PlainDate): DayRange {
  const { reviewedOn } = view;
  const days = view.subjects
    .flatMap((id) => view.periods(id))
    .flatMap(({ from, planned }) => [from?.earliest, from?.latest, planned?.from.slice(0, 10)])
    .filter((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && day > "0001");
  days.push(reviewedOn);
  if (today <= shifted(reviewedOn, MOST_AHEAD)) days.push(today);
  days.sort();
  const first = latest(days[0] as PlainDate, shifted(reviewedOn, -MOST_BEFORE));
  const last = earliest(days.at(-1) as PlainDate, shifted(reviewedOn, MOST_AHEAD));
  const margin = Math.max(14, Math.round(daysFrom(first, last) / 20));
  return { first: shifted(first, -margin), last: shifted(last, margin) };
}

/** Returns the day a number of days away; at the edge of the calendar, the day itself. */
export function shifted(day: PlainDate, days: number): PlainDate {
  try {
    return addToDay(day, { days });
  } catch {
    return day;
  }
}

/** Returns the day a number of months away; at the edge of the calendar, the day itself. */
export function shiftedByMonths(day: PlainDate, months: number): PlainDate {
  try {
    return addToDay(day, { months });
  } catch {
    return day;
  }
}

/** Returns the day itself, or the nearest day of a range. */
export function within(day: PlainDate, { first, last }: DayRange): PlainDate {
  return day < first ? first : day > last ? last : day;
}

/** Returns the number of days of a range, less one. */
export function lengthOf({ first, last }: DayRange): number {
  return daysFrom(first, last);
}

/** Returns the place of the start of a day in a range, in percent of its width. */
export function placeOf(day: PlainDate, range: DayRange): number {
  const share = daysFrom(range.first, within(day, range)) / (lengthOf(range) || 1);
  return Math.round(share * 100_000) / 1000;
}

function latest(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

function earliest(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}
