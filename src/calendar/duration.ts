import { showValue } from "../messages/show-value.js";
import type { CalendarDuration } from "../model/index.js";

const DURATION_FORM = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})W)?(?:(\d{1,7})D)?$/;

/**
 * The parts of a calendar duration. The units are not converted into each other: a year is not 365 days.
 *
 * @example
 * ```ts
 * import { type DurationParts, parseDuration } from "typed-agreements";
 *
 * const parts: DurationParts = parseDuration("P90D");
 * console.log(parts.days);
 * // → 90
 * ```
 */
export interface DurationParts {
  /** Whole years. */
  readonly years: number;
  /** Whole months. */
  readonly months: number;
  /** Whole weeks. */
  readonly weeks: number;
  /** Whole days. */
  readonly days: number;
}

/**
 * Parses a calendar duration: ISO 8601, with whole years, months, weeks and days in this order, and at least one of them.
 *
 * @throws {TypeError} if it is not a string.
 * @throws {RangeError} if it is not a calendar duration. Clock units (`"PT1H"`), fractions and signs are rejected.
 *
 * @example
 * ```ts
 * import { parseDuration } from "typed-agreements";
 *
 * console.log(parseDuration("P1Y2M"));
 * // → { years: 1, months: 2, weeks: 0, days: 0 }
 * try {
 *   parseDuration("1 year");
 * } catch (error) {
 *   console.log((error as Error).message);
 * }
 * // → "1 year" is not a calendar duration; write years, months, weeks and days as "P1Y", "P6M", "P3W", "P90D" or "P1Y2M"
 * ```
 */
export function parseDuration(text: CalendarDuration): DurationParts {
  if (typeof text !== "string") throw new TypeError(`A duration is a string such as "P1Y"; got ${showValue(text)}`);
  const match = DURATION_FORM.exec(text);
  if (match === null) {
    throw new RangeError(
      `${showValue(text)} is not a calendar duration; write years, months, weeks and days as "P1Y", "P6M", "P3W", "P90D" or "P1Y2M"`,
    );
  }
  const count = (part: number): number => Number(match[part] ?? 0);
  return { years: count(1), months: count(2), weeks: count(3), days: count(4) };
}
