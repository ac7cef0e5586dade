import { compareTexts } from "../messages/compare-texts.js";
import type { PlainDate } from "../model/index.js";
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
