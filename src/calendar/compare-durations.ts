import type { CalendarDuration } from "../model/index.js";
import { daysFrom } from "./days-between.js";
import { type DurationParts, parseDuration } from "./duration.js";
import { addToDay } from "./plain-date.js";

/**
 * The result of comparing two durations. `"incomparable"`: the result depends on the day on which they start.
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

// The reference days. From one of them, any number of months has as many days as it can have, and from another as few. 1 May is
// not among those of XML Schema: nine months, with any number of years, are longest from there (276 days; from the other four,
// 275 at most).
const REFERENCE_DAYS = ["1696-09-01", "1697-02-01", "1903-03-01", "1903-07-01", "1903-05-01"];

// The calendar repeats itself after 400 years.
const CYCLE = { months: 4800, days: 146_097 };

const REVERSED = { less: "greater", equal: "equal", greater: "less", incomparable: "incomparable" } as const;

/**
 * Compares two durations from every start day: the partial order of durations in W3C XML Schema Part 2 (1.0, section 3.2.6.2;
 * 1.1, section 3.3.6). Both durations are added to the reference days 1696-09-01, 1697-02-01, 1903-03-01 and 1903-07-01; they
 * are comparable if the order is the same from all four.
 *
 * It differs in two ways, because the four days give a wrong result for some other start days. 1903-05-01 is a fifth reference
 * day, from which `P9M` has 276 days. And months that both durations have are removed first: `P2Y` is to `P1Y366D` as `P1Y` is
 * to `P366D`.
 *
 * @returns `"equal"` only if both end on the same day from every start day, as `P12M` and `P1Y` do.
 * @throws {TypeError | RangeError} if one is not a duration, as {@link parseDuration} does. No duration is too long.
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
  const months = monthCount(first) - monthCount(second);
  if (months < 0) return REVERSED[compareDurations(b, a)];
  const days = dayCount(second) - dayCount(first);
  const longer = REFERENCE_DAYS.map((start) => lengthOf(months, start) - days);
  if (longer.every((by) => by > 0)) return "greater";
  if (longer.every((by) => by < 0)) return "less";
  return longer.every((by) => by === 0) ? "equal" : "incomparable";
}

function monthCount({ years, months }: DurationParts): number {
  return 12 * years + months;
}

function dayCount({ weeks, days }: DurationParts): number {
  return 7 * weeks + days;
}

/** Returns the number of days of a number of months from a day on, also beyond the year 9999. */
function lengthOf(months: number, start: string): number {
  const cycles = Math.floor(months / CYCLE.months);
  return cycles * CYCLE.days + daysFrom(start, addToDay(start, { months: months % CYCLE.months }));
}
