import { compareTexts } from "../messages/compare-texts.js";
import type { PartialDate, PlainDate } from "../model/index.js";
import { isWholeDay } from "./end-of-term.js";
import { parsePartialDate } from "./partial-date.js";
import { parsePlainDate } from "./plain-date.js";

/**
 * Compares two days, for `sort`: -1 if the first comes before the second, 1 if it comes after, 0 if they are the same.
 *
 * @throws {TypeError | RangeError} if one is not a day, as {@link parsePlainDate} does.
 *
 * @example
 * ```ts
 * import { compareDays } from "typed-agreements";
 *
 * console.log(["2026-10-30", "2025-10-30", "2025-11-10"].sort(compareDays));
 * // → [ '2025-10-30', '2025-11-10', '2026-10-30' ]
 * ```
 */
export function compareDays(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return compareTexts(parsePlainDate(a), parsePlainDate(b));
}

/**
 * True if the first date is before the second for every pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isSurelyBefore } from "typed-agreements";
 *
 * console.log(isSurelyBefore("2026-04", "2026-05-01"), isSurelyBefore("2026-04", "2026-04-15"));
 * // → true false
 * ```
 */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  return parsePartialDate(a).latest < parsePartialDate(b).earliest;
}

/**
 * True if the first date is before the second for at least one pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isPossiblyBefore } from "typed-agreements";
 *
 * console.log(isPossiblyBefore("2026-04", "2026-04-15"), isPossiblyBefore("2026-04", "2026-04-01"));
 * // → true false
 * ```
 */
export function isPossiblyBefore(a: PartialDate, b: PartialDate): boolean {
  return parsePartialDate(a).earliest < parsePartialDate(b).latest;
}

/**
 * True if the first date is after the second for every pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isSurelyAfter } from "typed-agreements";
 *
 * console.log(isSurelyAfter("2005-10-10", "2005-09"), isSurelyAfter("2005-10-10", "2005"));
 * // → true false
 * ```
 */
export function isSurelyAfter(a: PartialDate, b: PartialDate): boolean {
  return isSurelyBefore(b, a);
}

/**
 * True if the first date is after the second for at least one pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isPossiblyAfter } from "typed-agreements";
 *
 * console.log(isPossiblyAfter("2005-10-10", "2005"), isPossiblyAfter("2005-10-10", "2006"));
 * // → true false
 * ```
 */
export function isPossiblyAfter(a: PartialDate, b: PartialDate): boolean {
  return isPossiblyBefore(b, a);
}

/**
 * True if the first date is the second or is before it, for every pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isSurelyOnOrBefore } from "typed-agreements";
 *
 * console.log(isSurelyOnOrBefore("2026-04", "2026-04-30"), isSurelyOnOrBefore("2026-04", "2026-04-29"));
 * // → true false
 * ```
 */
export function isSurelyOnOrBefore(a: PartialDate, b: PartialDate): boolean {
  return !isPossiblyAfter(a, b);
}

/**
 * True if the first date is the second or is before it for at least one pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isPossiblyOnOrBefore } from "typed-agreements";
 *
 * console.log(isPossiblyOnOrBefore("2026-04", "2026-04-01"), isPossiblyOnOrBefore("2026-04", "2026-03"));
 * // → true false
 * ```
 */
export function isPossiblyOnOrBefore(a: PartialDate, b: PartialDate): boolean {
  return !isSurelyAfter(a, b);
}

/**
 * True if the first date is the second or is after it, for every pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isSurelyOnOrAfter } from "typed-agreements";
 *
 * console.log(isSurelyOnOrAfter("2012-06-30", "2012-06-XX"), isSurelyOnOrAfter("2012-06-02", "2012-06-XX"));
 * // → true false
 * ```
 */
export function isSurelyOnOrAfter(a: PartialDate, b: PartialDate): boolean {
  return !isPossiblyBefore(a, b);
}

/**
 * True if the first date is the second or is after it for at least one pair of days that the two dates can mean.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean.
 *
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isPossiblyOnOrAfter } from "typed-agreements";
 *
 * console.log(isPossiblyOnOrAfter("2012-06-02", "2012-06-XX"), isPossiblyOnOrAfter("2012-05-31", "2012-06-XX"));
 * // → true false
 * ```
 */
export function isPossiblyOnOrAfter(a: PartialDate, b: PartialDate): boolean {
  return !isSurelyBefore(a, b);
}

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
