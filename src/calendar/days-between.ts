import { millisecondsInDay } from "date-fns/constants";
import type { PartialDate, PlainDate } from "../model/index.js";
import { isWholeDay } from "./end-of-term.js";
import { parsePartialDate } from "./partial-date.js";

/**
 * How many days can lie between two dates that are known in part.
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
  /** The fewest days. */
  readonly min: number;
  /** The most days. */
  readonly max: number;
}

/** How many days lie from one day to another; negative when the other comes first. */
export function daysFrom(start: PlainDate, end: PlainDate): number {
  // A text that is only a day is read in UTC, where every day is as long.
  return (Date.parse(end) - Date.parse(start)) / millisecondsInDay;
}

/**
 * How many days lie from one date to another, negative when the other comes first. The start day is not counted: from a day
 * to the next is 1.
 *
 * @returns a number for two whole days, a {@link DayRange} when either is a partial date (with a `?`, `~` or `%` even when
 * it names a day).
 * @throws {TypeError | RangeError} for what is no date, as {@link parsePartialDate} does.
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
