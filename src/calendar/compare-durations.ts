import type { CalendarDuration } from "../model/index.js";
import { daysFrom } from "./days-between.js";
import { type DurationParts, parseDuration } from "./duration.js";
import { addToDay } from "./plain-date.js";

/**
 * How long a duration is beside another. `"incomparable"`: that depends on the day they start.
 *
 * @example
 * ```ts
 * import { compareDurations, type DurationOrder } from "typed-agreements";
 *
 * const order: DurationOrder = compareDurations("P1Y", "P365D");
 * console.log(order);
 * // → incomparable
 * ```
 */
export type DurationOrder = "less" | "equal" | "greater" | "incomparable";

// From one of these days any number of months has the most days that it can have, and from one the fewest. XML Schema lacks
// 1 May: nine months, with any number of years, have the most days from there (276, where its own four give 275 at most).
const REFERENCE_DAYS = ["1696-09-01", "1697-02-01", "1903-03-01", "1903-07-01", "1903-05-01"];

// After 400 years the calendar repeats itself.
const CYCLE = { months: 4800, days: 146_097 };

const REVERSED = { less: "greater", equal: "equal", greater: "less", incomparable: "incomparable" } as const;

/**
 * Whether a duration is shorter or longer than another, from whichever day both start: the partial order of durations of W3C
 * XML Schema Part 2 (1.0, section 3.2.6.2; 1.1, section 3.3.6). Both are added to the reference days 1696-09-01, 1697-02-01,
 * 1903-03-01 and 1903-07-01, and they compare when the order is the same from all four.
 *
 * It is stricter in two ways, because from some other days the four are wrong. 1903-05-01 is a fifth, from which `P9M` has
 * 276 days. And the months that both have are left out first: `P2Y` is to `P1Y366D` as `P1Y` is to `P366D`.
 *
 * @returns `"equal"` only when they end on the same day from every start, as `P12M` and `P1Y` do.
 * @throws {TypeError | RangeError} for what is no duration, as {@link parseDuration} does. None is too long to compare.
 *
 * @example
 * ```ts
 * import { compareDurations } from "typed-agreements";
 *
 * console.log(compareDurations("P1Y", "P364D"), compareDurations("P1Y", "P367D"), compareDurations("P1Y", "P12M"));
 * // → greater less equal
 * console.log(compareDurations("P1M", "P30D"), compareDurations("P9M", "P276D"));
 * // → incomparable incomparable
 * ```
 */
export function compareDurations(a: CalendarDuration, b: CalendarDuration): DurationOrder {
  const first = parseDuration(a);
  const second = parseDuration(b);
  const months = monthsOf(first) - monthsOf(second);
  if (months < 0) return REVERSED[compareDurations(b, a)];
  const days = daysOf(second) - daysOf(first);
  const longer = REFERENCE_DAYS.map((start) => lengthOf(months, start) - days);
  if (longer.every((by) => by > 0)) return "greater";
  if (longer.every((by) => by < 0)) return "less";
  return longer.every((by) => by === 0) ? "equal" : "incomparable";
}

function monthsOf({ years, months }: DurationParts): number {
  return 12 * years + months;
}

function daysOf({ weeks, days }: DurationParts): number {
  return 7 * weeks + days;
}

/** How many days a number of months has from a day on, also beyond the year 9999. */
function lengthOf(months: number, start: string): number {
  const cycles = Math.floor(months / CYCLE.months);
  return cycles * CYCLE.days + daysFrom(start, addToDay(start, { months: months % CYCLE.months }));
}
