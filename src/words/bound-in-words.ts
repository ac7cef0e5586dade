import { dayInWords } from "../calendar/day-in-words.js";
import { earliestDay, latestDay } from "../calendar/partial-date.js";
import { addToDay } from "../calendar/plain-date.js";
import type { PlainDate } from "../model/index.js";
import type { Bound } from "../query/index.js";
import { dateInWords } from "./date-in-words.js";

/** The first year of the calendar: a range that starts in it has no known start. */
const FIRST_YEAR = "0000";

/** The last day of the calendar; there is no day after it. */
const LAST_CALENDAR_DAY = "9999-12-31";

/** Returns a range of possible days in English: "some day in April 2026", "10 November 2026 or 11 November 2026". */
export function daysInWords(earliest: PlainDate, latest: PlainDate): string {
  if (earliest === latest) return dayInWords(earliest);
  if (earliest.startsWith(FIRST_YEAR)) return `some day up to ${dayInWords(latest)}`;
  if (earliest !== LAST_CALENDAR_DAY && addToDay(earliest, { days: 1 }) === latest)
    return `${dayInWords(earliest)} or ${dayInWords(latest)}`;
  const units = [earliest.slice(0, 7), earliest.slice(0, 4), `${earliest.slice(0, 3)}X`];
  const unit = units.find((one) => earliestDay(one) === earliest && latestDay(one) === latest);
  if (unit !== undefined) return `some day in ${dateInWords(unit)}`;
  return `some day between ${dayInWords(earliest)} and ${dayInWords(latest)}`;
}

/** Returns the time of a bound in English, without a preposition: it follows "from" or "until". */
export function pointInWords({ earliest, latest, moment, uncertain }: Bound): string {
  const words = moment === undefined ? daysInWords(earliest, latest) : dateInWords(moment);
  return uncertain === true ? `${words} (date uncertain)` : words;
}

/**
 * Returns the time of a bound in English, with its preposition.
 *
 * @param bound - The first day of a state, or the range of days from `earliest` to `latest` in which that day is.
 *
 * @example
 * ```ts
 * import { boundInWords } from "typed-agreements";
 *
 * console.log(boundInWords({ earliest: "2026-11-10", latest: "2026-11-10" }));
 * // → on 10 November 2026
 * console.log(boundInWords({ earliest: "2026-04-01", latest: "2026-04-30" }));
 * // → on some day in April 2026
 * ```
 */
export function boundInWords(bound: Bound): string {
  return `${bound.moment === undefined ? "on" : "at"} ${pointInWords(bound)}`;
}
