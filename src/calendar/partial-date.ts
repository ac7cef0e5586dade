import { showValue } from "../messages/show-value.js";
import type { PartialDate, PlainDate } from "../model/index.js";
import { calendarError, daysInMonth, isOrdinaryDay } from "./plain-date.js";

// A year with up to two unspecified digits from the right, a month, a day, a qualifier. Unspecified parts are checked below.
const PARTIAL_DATE_FORM = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/**
 * The precision of a date: the day, the month, the year, the decade (`"202X"`) or the century (`"20XX"`).
 *
 * @example
 * ```ts
 * import { type DatePrecision, precisionOf } from "typed-agreements";
 *
 * const precision: DatePrecision = precisionOf("2026-04-XX");
 * console.log(precision);
 * // → month
 * ```
 */
export type DatePrecision = "day" | "month" | "year" | "decade" | "century";

/**
 * The parts of a partial date: the days it can mean, its precision, and its qualifiers.
 *
 * @example
 * ```ts
 * import { parsePartialDate, type ParsedPartialDate } from "typed-agreements";
 *
 * const parsed: ParsedPartialDate = parsePartialDate("2024-02?");
 * console.log(parsed.latest, parsed.uncertain);
 * // → 2024-02-29 true
 * ```
 */
export interface ParsedPartialDate {
  /** The earliest day that the date can mean. */
  readonly earliest: PlainDate;
  /** The latest day that the date can mean. */
  readonly latest: PlainDate;
  /** The precision of the date. */
  readonly precision: DatePrecision;
  /** True if the date has a `?` or a `%`: the source is not certain of it. */
  readonly uncertain: boolean;
  /** True if the date has a `~` or a `%`: the source says "about". */
  readonly approximate: boolean;
}

/** True if a string has the form of a partial date, even if the calendar does not have the date. */
export function hasDateForm(text: string): boolean {
  return PARTIAL_DATE_FORM.test(text);
}

function throwInvalidDate(text: string, why: string): never {
  throw new RangeError(`${showValue(text)} is not a date: ${why}`);
}

/**
 * Parses a partial date. Accepts EDTF (ISO 8601-2:2019) calendar dates of level 0 and 1, without seasons and without years
 * beyond four digits.
 *
 * A `?`, `~` or `%` does not widen the days that a date can mean; the result has it in a field of its own.
 *
 * @throws {TypeError} if it is not a string.
 * @throws {RangeError} if it is not a partial date; the message says what is wrong.
 *
 * @example
 * ```ts
 * import { parsePartialDate } from "typed-agreements";
 *
 * const { earliest, latest, precision } = parsePartialDate("2026-04");
 * console.log(earliest, latest, precision);
 * // → 2026-04-01 2026-04-30 month
 * try {
 *   parsePartialDate("2026-06-31");
 * } catch (error) {
 *   console.log((error as Error).message);
 * }
 * // → "2026-06-31" is not a date: June 2026 has 30 days
 * ```
 */
export function parsePartialDate(text: PartialDate): ParsedPartialDate {
  if (typeof text !== "string") throw new TypeError(`A date is a string such as "2026-04"; got ${showValue(text)}`);
  if (isOrdinaryDay(text)) {
    return { earliest: text, latest: text, precision: "day", uncertain: false, approximate: false };
  }
  const match = PARTIAL_DATE_FORM.exec(text);
  if (match === null) {
    throwInvalidDate(
      text,
      'write a day as "2026-04-30", a month as "2026-04" or "2026-04-XX", a year as "2026", with ?, ~ or % at the end if unsure',
    );
  }
  const [, , month, day, mark] = match;
  const year = match[1] as string;
  const vagueYear = year.includes("X");
  if (vagueYear && month !== undefined) throwInvalidDate(text, "a month needs a full year before it");
  if (month === "XX" && day !== undefined && day !== "XX") throwInvalidDate(text, "a day needs its month");

  const firstYear = vagueYear ? year.replaceAll("X", "0") : year;
  const lastYear = vagueYear ? year.replaceAll("X", "9") : year;
  const firstMonth = month === undefined || month === "XX" ? "01" : month;
  const lastMonth = month === undefined || month === "XX" ? "12" : month;
  const known = day !== undefined && day !== "XX";
  const error = calendarError(Number(firstYear), Number(firstMonth), known ? Number(day) : 1);
  if (error !== undefined) throwInvalidDate(text, error);

  const lastDay = known ? day : String(daysInMonth(Number(lastYear), Number(lastMonth)));
  return {
    earliest: `${firstYear}-${firstMonth}-${known ? day : "01"}`,
    latest: `${lastYear}-${lastMonth}-${lastDay}`,
    precision: known ? "day" : precisionWithoutDay(year, month),
    uncertain: mark === "?" || mark === "%",
    approximate: mark === "~" || mark === "%",
  };
}

function precisionWithoutDay(year: string, month: string | undefined): DatePrecision {
  if (year.endsWith("XX")) return "century";
  if (year.endsWith("X")) return "decade";
  return month === undefined || month === "XX" ? "year" : "month";
}

/**
 * Returns the earliest day that a partial date can mean.
 *
 * @throws {TypeError | RangeError} if it is not a partial date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { earliestDay } from "typed-agreements";
 *
 * console.log(earliestDay("2026-04"), earliestDay("202X"));
 * // → 2026-04-01 2020-01-01
 * ```
 */
export function earliestDay(date: PartialDate): PlainDate {
  return parsePartialDate(date).earliest;
}

/**
 * Returns the latest day that a partial date can mean.
 *
 * @throws {TypeError | RangeError} if it is not a partial date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { latestDay } from "typed-agreements";
 *
 * console.log(latestDay("2024-02"), latestDay("202X"));
 * // → 2024-02-29 2029-12-31
 * ```
 */
export function latestDay(date: PartialDate): PlainDate {
  return parsePartialDate(date).latest;
}

/**
 * Returns the precision of a partial date. Qualifiers do not count: `"2026-04-30?"` has the precision `day`.
 *
 * @throws {TypeError | RangeError} if it is not a partial date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { precisionOf } from "typed-agreements";
 *
 * console.log(precisionOf("2026-04-30"), precisionOf("2026-04"), precisionOf("2026"));
 * // → day month year
 * ```
 */
export function precisionOf(date: PartialDate): DatePrecision {
  return parsePartialDate(date).precision;
}
