import { utc } from "@date-fns/utc";
import { add } from "date-fns/add";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import type { PlainDate } from "../model/index.js";
import { showValue } from "../wording/show-value.js";

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] as string;
}

/** How many days a month has, or `undefined` when there is no such month. */
export function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  return getDaysInMonth(first, { in: utc });
}

/** What is wrong with the month or the day of a date, or `undefined` when it exists in the calendar. */
export function calendarFault(year: number, month: number, day: number): string | undefined {
  const days = daysInMonth(year, month);
  if (days === undefined) return `there is no month ${String(month).padStart(2, "0")}`;
  if (day < 1) return "days start at 01";
  return day <= days ? undefined : `${monthName(month)} ${year} has ${days} days`;
}

/**
 * Takes a text for a calendar day and returns it unchanged, or says what is wrong with it.
 *
 * @param text - `"2026-02-28"`: year, month and day with their zeros.
 * @throws {TypeError} when it is not a text.
 * @throws {RangeError} when it is not written like a day, or the calendar has no such day.
 *
 * @example
 * ```ts
 * import { parsePlainDate } from "typed-agreements";
 *
 * console.log(parsePlainDate("2028-02-29"));
 * // → 2028-02-29
 * try {
 *   parsePlainDate("2026-02-30");
 * } catch (error) {
 *   console.log((error as Error).message);
 * }
 * // → "2026-02-30" is not a day of the calendar: February 2026 has 28 days
 * ```
 */
export function parsePlainDate(text: PlainDate): PlainDate {
  if (typeof text !== "string") throw new TypeError(`A day is a text such as "2026-02-28"; got ${showValue(text)}`);
  const match = SHAPE.exec(text);
  if (match === null)
    throw new RangeError(`${showValue(text)} is not a day; write year, month and day as "2026-02-28"`);
  const fault = calendarFault(Number(match[1]), Number(match[2]), Number(match[3]));
  if (fault !== undefined) throw new RangeError(`${showValue(text)} is not a day of the calendar: ${fault}`);
  return text;
}

/** Adds calendar units to a day, in UTC: years and months first, clamped to the end of the month, then weeks and days. */
export function addToDay(
  day: PlainDate,
  amount: { years?: number; months?: number; weeks?: number; days?: number },
): PlainDate {
  const end = add(day, amount, { in: utc });
  const year = end.getFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new RangeError(`The day counted from ${day} lies outside the years 0000 to 9999`);
  }
  return end.toISOString().slice(0, 10);
}
