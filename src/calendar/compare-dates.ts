import { compareTexts } from "../messages/compare-texts.js";
import type { PartialDate, PlainDate } from "../model/index.js";
import { isWholeDay } from "./end-of-term.js";
import { parsePartialDate } from "./partial-date.js";
import { parsePlainDate } from "./plain-date.js";

/**
 * An answer about dates that may be known only in part: `"yes"` or `"no"` when it is so whichever days they mean, `"maybe"`
 * when it depends on that.
 *
 * @example
 * ```ts
 * import { isBefore, type ThreeValued } from "typed-agreements";
 *
 * const answer: ThreeValued = isBefore("2026-04", "2026-04-15");
 * console.log(answer);
 * // → maybe
 * ```
 */
export type ThreeValued = "yes" | "no" | "maybe";

const OPPOSITE = { yes: "no", no: "yes", maybe: "maybe" } as const;

/**
 * The order of two days, as `sort` wants it: -1 when the first comes before the second, 1 when it comes after, 0 when they
 * are the same.
 *
 * @throws {TypeError | RangeError} for what is no day, as {@link parsePlainDate} does.
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
 * Whether a date lies before another, by the days that each can mean. A `?`, `~` or `%` does not widen them.
 *
 * @throws {TypeError | RangeError} for what is no date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isBefore } from "typed-agreements";
 *
 * for (const day of ["2026-05-01", "2026-04-15", "2026-04-01"]) console.log(isBefore("2026-04", day));
 * // → yes
 * // → maybe
 * // → no
 * ```
 */
export function isBefore(a: PartialDate, b: PartialDate): ThreeValued {
  const first = parsePartialDate(a);
  const second = parsePartialDate(b);
  if (first.latest < second.earliest) return "yes";
  return first.earliest >= second.latest ? "no" : "maybe";
}

/**
 * Whether a date lies after another, by the days that each can mean. A `?`, `~` or `%` does not widen them.
 *
 * @throws {TypeError | RangeError} for what is no date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isAfter } from "typed-agreements";
 *
 * console.log(isAfter("2005-10-10", "2005-09"), isAfter("2005-10-10", "2005"));
 * // → yes maybe
 * ```
 */
export function isAfter(a: PartialDate, b: PartialDate): ThreeValued {
  return isBefore(b, a);
}

/**
 * Whether a date is another or lies after it, by the days that each can mean. A `?`, `~` or `%` does not widen them.
 *
 * @throws {TypeError | RangeError} for what is no date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isOnOrAfter } from "typed-agreements";
 *
 * console.log(isOnOrAfter("2012-06-30", "2012-06-XX"), isOnOrAfter("2012-06-02", "2012-06-XX"));
 * // → yes maybe
 * ```
 */
export function isOnOrAfter(a: PartialDate, b: PartialDate): ThreeValued {
  return OPPOSITE[isBefore(a, b)];
}

/**
 * Whether a date is another or lies before it, by the days that each can mean. A `?`, `~` or `%` does not widen them.
 *
 * @throws {TypeError | RangeError} for what is no date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isOnOrBefore } from "typed-agreements";
 *
 * console.log(isOnOrBefore("2026-04", "2026-04-30"), isOnOrBefore("2026-04", "2026-04-29"));
 * // → yes maybe
 * ```
 */
export function isOnOrBefore(a: PartialDate, b: PartialDate): ThreeValued {
  return OPPOSITE[isBefore(b, a)];
}

/**
 * Whether two dates are the same day. Two equal texts are not the same day for that: `"2026-04"` and `"2026-04"` can mean
 * two. With a `?`, `~` or `%` even a day is only `"maybe"` the same as itself.
 *
 * @throws {TypeError | RangeError} for what is no date, as {@link parsePartialDate} does.
 *
 * @example
 * ```ts
 * import { isSameDay } from "typed-agreements";
 *
 * console.log(isSameDay("2026-04-30", "2026-04-30"), isSameDay("2026-04-30?", "2026-04-30"));
 * // → yes maybe
 * console.log(isSameDay("2014-10", "2014-10-12"), isSameDay("2014-10", "2014-11-12"));
 * // → maybe no
 * ```
 */
export function isSameDay(a: PartialDate, b: PartialDate): ThreeValued {
  const first = parsePartialDate(a);
  const second = parsePartialDate(b);
  if (first.latest < second.earliest || second.latest < first.earliest) return "no";
  return isWholeDay(a) && isWholeDay(b) ? "yes" : "maybe";
}
