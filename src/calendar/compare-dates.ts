import type { PartialDate } from "../model/index.js";
import { parsePartialDate } from "./partial-date.js";

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
