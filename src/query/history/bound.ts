import { toInstant } from "../../calendar/instant.js";
import { parsePartialDate } from "../../calendar/partial-date.js";
import { addToDay } from "../../calendar/plain-date.js";
import { parseZonedTime } from "../../calendar/zoned-time.js";
import type { PartialDate, PlainDate, ZonedTime } from "../../model/index.js";
import type { Bound } from "./period.js";

/** The first day of the calendar: the earliest edge of what is only known to have happened by a day. */
export const FIRST_DAY: PlainDate = "0000-01-01";

/** The last day of the calendar: what lasts through it has no end within the calendar. */
const LAST_DAY: PlainDate = "9999-12-31";

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
  if (on.latest === LAST_DAY) return undefined;
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
  return on.latest === LAST_DAY ? on : { ...on, latest: addToDay(on.latest, { days: 1 }) };
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
  if (a.moment !== undefined && b.moment !== undefined) {
    return a.moment === b.moment ? 0 : instantOf(a.moment) - instantOf(b.moment);
  }
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  const [first, second] = [clockOf(a), clockOf(b)];
  if (first !== second) return first - second;
  return a.earliest === b.earliest ? 0 : a.earliest < b.earliest ? -1 : 1;
}

/** Compares two bounds by their latest days, or instants, alone. */
export function compareLatest(a: Bound, b: Bound): number {
  if (a.moment !== undefined && b.moment !== undefined) return compareBounds(a, b);
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  return clockOf(a) - clockOf(b);
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
  if (a.moment !== undefined && b.moment !== undefined) return instantOf(a.moment) <= instantOf(b.moment);
  if (a.latest !== b.earliest) return a.latest < b.earliest;
  return clockOf(a) <= clockOf(b);
}

/** True if the first bound has surely come before the second can come. */
export function isSurelyBefore(a: Bound, b: Bound): boolean {
  if (a.moment !== undefined && b.moment !== undefined) return instantOf(a.moment) < instantOf(b.moment);
  if (a.latest !== b.earliest) return a.latest < b.earliest;
  return clockOf(a) < clockOf(b);
}

/** The earlier of two bounds; where neither surely comes first, each edge is the earlier. */
export function earlierOf(a: Bound, b: Bound): Bound {
  const [first, second] = compareBounds(a, b) <= 0 ? [a, b] : [b, a];
  return second.earliest < first.earliest ? { ...first, earliest: second.earliest } : first;
}

/** The later of two bounds. */
export function laterOf(a: Bound, b: Bound): Bound {
  return compareBounds(a, b) >= 0 ? a : b;
}
