import type { PlainDate } from "../model/index.js";
import { monthName } from "./plain-date.js";

/**
 * Returns a day in English, for sentences and for error messages.
 *
 * @param day - The day.
 *
 * @example
 * ```ts
 * import { dayInWords } from "typed-agreements";
 *
 * console.log(dayInWords("2026-10-30"));
 * // → 30 October 2026
 * ```
 */
export function dayInWords(day: PlainDate): string {
  return `${Number(day.slice(8, 10))} ${monthName(Number(day.slice(5, 7)))} ${Number(day.slice(0, 4))}`;
}
