import { millisecondsInDay } from "date-fns/constants";
import type { PartialDate, PlainDate } from "../model/index.js";
import { isWholeDay } from "./end-of-term.js";
import { parsePartialDate } from "./partial-date.js";

/**
 * The number of days between two dates, where at least one is a partial date.
 *
 * @example
 * ```ts
 * import { type DayRange, daysBetween } from "typed-agreements";
 *
 * const range = daysBetween("2014-01-15", "2014-02") as DayRange;
 * console.log(range.min, range.max);
 * // → 17 44
 * ```
 */
export interface DayRange {
  /** The smallest number of days. */
  readonly min: number;
  /** The largest number of days. */
  readonly max: number;
}

/** Returns the number of days from one day to another; negative if the other comes first. */
export function daysFrom(start: PlainDate, end: PlainDate): number {
  // JavaScript reads a date without a time in UTC, where every day has the same length.
  return (Date.parse(end) - Date.parse(start)) / millisecondsInDay;
}

/**
 * Returns the number of days from one date to another; negative if the other comes first. The start day is not counted: from a
 * day to the next day is 1.
 *
 * @returns A number for two whole days, a {@link DayRange} if either is a partial date (with a `?`, `~` or `%` even if it names
 * a day).
 * @throws {TypeError | RangeError} if one is not a date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { daysBetween } from "typed-agreements";
 *
 * console.log(daysBetween("2025-10-30", "2026-10-30"));
 * // → 365
 * console.log(daysBetween("2026-04", "2026-03-31"));
 * // → { min: -30, max: -1 }
 * ```
 */
export function daysBetween(start: PartialDate, end: PartialDate): number | DayRange {
  const from = parsePartialDate(start);
  const to = parsePartialDate(end);
  const min = daysFrom(from.latest, to.earliest);
  return isWholeDay(start) && isWholeDay(end) ? min : { min, max: daysFrom(from.earliest, to.latest) };
}
