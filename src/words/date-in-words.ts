import { dayInWords } from "../calendar/day-in-words.js";
import { type ParsedPartialDate, parsePartialDate } from "../calendar/partial-date.js";
import { monthName } from "../calendar/plain-date.js";
import type { PartialDate, ZonedTime } from "../model/index.js";

function plainWords({ earliest, precision }: ParsedPartialDate): string {
  const year = Number(earliest.slice(0, 4));
  switch (precision) {
    case "day":
      return dayInWords(earliest);
    case "month":
      return `${monthName(Number(earliest.slice(5, 7)))} ${year}`;
    case "year":
      return String(year);
    case "decade":
      return `the ${year}s`;
    default:
      return `some year from ${year} to ${year + 99}`;
  }
}

/**
 * Returns a date or a moment in English, as precisely as the source states it.
 *
 * @param date - The date, or a clock time in a zone.
 *
 * @example
 * ```ts
 * import { dateInWords } from "typed-agreements";
 *
 * console.log(dateInWords("2026-04-30"), "|", dateInWords("2026-04~"), "|", dateInWords("202X?"));
 * // → 30 April 2026 | about April 2026 | the 2020s (uncertain)
 * console.log(dateInWords({ date: "2026-11-10", time: "00:01", zone: "America/New_York" }));
 * // → 00:01 on 10 November 2026 (America/New_York)
 * ```
 */
export function dateInWords(date: PartialDate | ZonedTime): string {
  if (typeof date === "object") return `${date.time} on ${dayInWords(date.date)} (${date.zone})`;
  const parsed = parsePartialDate(date);
  return `${parsed.approximate ? "about " : ""}${plainWords(parsed)}${parsed.uncertain ? " (uncertain)" : ""}`;
}

/**
 * Returns a date or a moment in English with its preposition.
 *
 * @param date - The date, or a clock time in a zone.
 *
 * @example
 * ```ts
 * import { onDateInWords } from "typed-agreements";
 *
 * console.log(onDateInWords("2026-04-30"), "|", onDateInWords("2026-04"), "|", onDateInWords("2026~"));
 * // → on 30 April 2026 | in April 2026 | in or about 2026
 * ```
 */
export function onDateInWords(date: PartialDate | ZonedTime): string {
  if (typeof date === "object") return `at ${dateInWords(date)}`;
  const parsed = parsePartialDate(date);
  const preposition = parsed.precision === "day" ? "on" : "in";
  const about = parsed.approximate ? " or about" : "";
  return `${preposition}${about} ${plainWords(parsed)}${parsed.uncertain ? " (uncertain)" : ""}`;
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns a range of days, inclusive: "13 to 15 May 2026", "31 March 2026 to 2 April 2026", "April 2026". */
export function rangeInWords(from: PartialDate, through: PartialDate | undefined): string {
  if (through === undefined || through === from) return dateInWords(from);
  const sameMonth = WHOLE_DAY.test(from) && WHOLE_DAY.test(through) && from.slice(0, 7) === through.slice(0, 7);
  return `${sameMonth ? Number(from.slice(8)) : dateInWords(from)} to ${dateInWords(through)}`;
}
