import { parseDuration } from "../calendar/duration.js";
import type { CalendarDuration } from "../model/index.js";
import { listInWords } from "./text.js";

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * Returns a duration in English.
 *
 * @param duration - The duration in calendar units.
 *
 * @example
 * ```ts
 * import { durationInWords } from "typed-agreements";
 *
 * console.log(durationInWords("P1Y2M"), "|", durationInWords("P90D"));
 * // → one year and two months | 90 days
 * ```
 */
export function durationInWords(duration: CalendarDuration): string {
  const parts = Object.entries(parseDuration(duration)).filter(([, count]) => count > 0);
  const words = parts.map(([unit, count]) => `${NUMBERS[count] ?? count} ${count === 1 ? unit.slice(0, -1) : unit}`);
  return words.length === 0 ? "no time" : listInWords(words);
}

/** Returns the period over which a quantity is counted: "year", "three months". */
export function periodInWords(duration: CalendarDuration): string {
  return durationInWords(duration).replace(/^one (?=\w+$)/, "");
}
