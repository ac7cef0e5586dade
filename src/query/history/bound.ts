import { toInstant } from "../../calendar/instant.js";
import { parsePartialDate } from "../../calendar/partial-date.js";
import { addToDay } from "../../calendar/plain-date.js";
import { parseZonedTime } from "../../calendar/zoned-time.js";
import { compareTexts } from "../../messages/compare-texts.js";
import type { PartialDate, PlainDate, ZonedTime } from "../../model/index.js";
import type { Bound } from "./period.js";

/** The first day of the calendar: the earliest day of an event that is only known to have happened by some day. */
export const FIRST_CALENDAR_DAY: PlainDate = "0000-01-01";

/** The last day of the calendar. A period that includes it has no end within the calendar. */
const LAST_CALENDAR_DAY: PlainDate = "9999-12-31";

const ONE_DAY = { days: 1 };

/** Returns the bound of a state that begins on a date or at a moment. */
export function boundOn(date: PartialDate | ZonedTime): Bound {
  if (typeof date !== "string") {
    const moment = parseZonedTime(date);
    return { earliest: moment.date, latest: moment.date, moment };
  }
  const { earliest, latest, uncertain, approximate } = parsePartialDate(date);
  return uncertain || approximate ? { earliest, latest, uncertain: true } : { earliest, latest };
}

/** Returns the bound of a state that begins on the day after a date; `undefined` if the calendar ends with that date. */
export function boundAfter(date: PartialDate): Bound | undefined {
  return dayAfter(boundOn(date));
}

/** Returns the bound a day later; `undefined` if the calendar ends with the bound. */
export function dayAfter(on: Bound): Bound | undefined {
  if (on.latest === LAST_CALENDAR_DAY) return undefined;
  const latest = addToDay(on.latest, ONE_DAY);
  const earliest = on.earliest === on.latest ? latest : addToDay(on.earliest, ONE_DAY);
  return on.uncertain === undefined ? { earliest, latest } : { earliest, latest, uncertain: on.uncertain };
}

/** Returns the bound that covers a day and the day after it. */
export function orDayAfter(on: Bound): Bound {
  return on.latest === LAST_CALENDAR_DAY ? on : { ...on, latest: addToDay(on.latest, { days: 1 }) };
}

/** True if a moment is the start of its day, so that nothing changes within the day. */
export function isMidnight({ time }: ZonedTime): boolean {
  return time === "00:00" || time === "00:00:00";
}

/** Returns the instant of a moment. For a moment that the clocks skip, it is the instant to which they move. */
export function instantOf(moment: ZonedTime): number {
  return toInstant(moment, { gap: "forward" });
}

/**
 * Compares two bounds by the day from which they have surely come: two moments as instants, a day against a moment in the
 * moment's zone. Of two with one latest day, the one that can have come earlier comes first.
 */
export function compareBounds(a: Bound, b: Bound): number {
  const order = compareLatest(a, b);
  if (order !== 0 || (a.moment !== undefined && b.moment !== undefined)) return order;
  return compareTexts(a.earliest, b.earliest);
}

/** Compares two bounds by their latest days, or instants, alone. */
export function compareLatest(a: Bound, b: Bound): number {
  return compareWithDay(a, b, b.latest);
}

/** Compares the latest day of a bound with one of the days of another; two moments as instants. */
function compareWithDay(a: Bound, b: Bound, day: PlainDate): number {
  if (a.moment !== undefined && b.moment !== undefined) {
    return a.moment === b.moment ? 0 : instantOf(a.moment) - instantOf(b.moment);
  }
  return compareTexts(a.latest, day) || clockOf(a) - clockOf(b);
}

/** Returns the position of a bound within its latest day: a day begins before every clock time in it except midnight. */
function clockOf({ moment }: Bound): number {
  return moment === undefined || isMidnight(moment) ? 0 : 1;
}

/** True if two bounds have the same days, or are the same instant. */
export function isSameBound(a: Bound, b: Bound): boolean {
  return compareBounds(a, b) === 0;
}

/** True if the first bound has surely come when the second can come at the earliest. */
export function isSurelyBy(a: Bound, b: Bound): boolean {
  return compareWithDay(a, b, b.earliest) <= 0;
}

/** True if the first bound can have come by the latest day of the second; of two moments, by its instant. */
export function isPossiblyBy(a: Bound, b: Bound): boolean {
  if (a.moment !== undefined && b.moment !== undefined) return compareLatest(a, b) <= 0;
  return a.earliest <= b.latest;
}

/** True if the first bound has surely come before the second can come. */
export function surelyPrecedes(a: Bound, b: Bound): boolean {
  return compareWithDay(a, b, b.earliest) < 0;
}

/**
 * Returns the first of two bounds, widened to the earliest day of either. The second must not come before the first. If both
 * are moments, the first is returned unchanged.
 */
export function earlierOf(first: Bound, second: Bound): Bound {
  if (first.moment !== undefined && second.moment !== undefined) return first;
  return second.earliest < first.earliest ? { ...first, earliest: second.earliest } : first;
}

/** Returns the later of two bounds. */
export function laterOf(a: Bound, b: Bound): Bound {
  return compareBounds(a, b) >= 0 ? a : b;
}
