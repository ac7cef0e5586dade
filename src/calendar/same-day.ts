import type { PartialDate } from "../model/index.js";
import { isWholeDay } from "./end-of-term.js";
import { parsePartialDate } from "./partial-date.js";

/**
 * True if both dates are whole days without a `?`, `~` or `%`, and the same.
 *
 * Two equal strings can mean different days: "some day in April 2026" is not surely the same day as "some day in April 2026".
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isSurelySameDay } from "typed-agreements";
 *
 * console.log(isSurelySameDay("2026-04-30", "2026-04-30"), isSurelySameDay("2026-04-30?", "2026-04-30"));
 * // → true false
 * ```
 */
export function isSurelySameDay(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [isWholeDay(a), isWholeDay(b)];
  return first && second && a === b;
}

/**
 * True if there is a day that both dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isPossiblySameDay } from "typed-agreements";
 *
 * console.log(isPossiblySameDay("2014-10", "2014-10-12"), isPossiblySameDay("2014-10", "2014-11-12"));
 * // → true false
 * ```
 */
export function isPossiblySameDay(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [parsePartialDate(a), parsePartialDate(b)];
  return first.earliest <= second.latest && second.earliest <= first.latest;
}
