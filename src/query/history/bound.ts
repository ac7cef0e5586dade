import { toInstant } from "../../calendar/instant.js";
import { parsePartialDate } from "../../calendar/partial-date.js";
import { addToDay } from "../../calendar/plain-date.js";
import { parseZonedTime } from "../../calendar/zoned-time.js";
import { compareTexts } from "../../messages/compare-texts.js";
import type { PartialDate, PlainDate, ZonedTime } from "../../model/index.js";
import type { Bound } from "./period.js";

/** The first day of the calendar: the earliest edge of what is only known to have happened by a day. */
export const FIRST_CALENDAR_DAY: PlainDate = "0000-01-01";

/** The last day of the calendar: what lasts through it has no end within the calendar. */
const LAST_CALENDAR_DAY: PlainDate = "9999-12-31";

const ONE_DAY = { days: 1 };

/** The bound of what begins on a date or at a moment. */
export function boundOn(date: PartialDate | ZonedTime): Bound {
  if (typeof date !== "string") {
    const moment = parseZonedTime(date);
    return { earliest: moment.date, latest: moment.date, moment };
  }
  const { earliest, latest, uncertain, approximate } = parsePartialDate(date);
  return uncertain || approximate ? { earliest, latest, uncertain: true } : { earliest, latest };
}

/** The bound of what begins on the day after a date; `undefined` where the calendar ends with that date. */
export function boundAfter(date: PartialDate): Bound | undefined {
  return dayAfter(boundOn(date));
}

/** The bound a day later; `undefined` where the calendar ends with it. */
export function dayAfter(on: Bound): Bound | undefined {
  if (on.latest === LAST_CALENDAR_DAY) return undefined;
  const latest = addToDay(on.latest, ONE_DAY);
  const earliest = on.earliest === on.latest ? latest : addToDay(on.earliest, ONE_DAY);
  return on.uncertain === undefined ? { earliest, latest } : { earliest, latest, uncertain: on.uncertain };
}

/** Returns the bound of a boundary day if the source does not say whether the day is included. */
export function boundAround(date: PartialDate): Bound {
  return orDayAfter(boundOn(date));
}

/** The bound that is that of a day or of the day after it. */
export function orDayAfter(on: Bound): Bound {
  return on.latest === LAST_CALENDAR_DAY ? on : { ...on, latest: addToDay(on.latest, { days: 1 }) };
}

/** True if a moment is the start of its day: then it changes nothing within a day. */
export function isMidnight({ time }: ZonedTime): boolean {
  return time === "00:00" || time === "00:00:00";
}

/** The instant of a moment; one that the clocks skip is the instant at which they go on. */
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

/** True if two bounds are one: the same days, or the same instant. */
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
 * The first of two bounds, from the earliest day on which one of them can come. The second surely comes no earlier than the first;
 * of two moments the first alone counts, whatever their local days are.
 */
export function earlierOf(first: Bound, second: Bound): Bound {
  if (first.moment !== undefined && second.moment !== undefined) return first;
  return second.earliest < first.earliest ? { ...first, earliest: second.earliest } : first;
}

/** The later of two bounds. */
export function laterOf(a: Bound, b: Bound): Bound {
  return compareBounds(a, b) >= 0 ? a : b;
}
