/**
 * A calendar day, without a time zone: `"2025-10-30"` (ISO 8601, years 0000 to 9999).
 *
 * @example
 * ```ts
 * import type { PlainDate } from "typed-agreements";
 *
 * const day: PlainDate = "2025-10-30";
 * console.log(day);
 * // → 2025-10-30
 * ```
 */
export type PlainDate = string;

/**
 * A day that may be known only in part: `"2026-04"` means some day of April 2026.
 *
 * EDTF (ISO 8601-2:2019) calendar dates of level 0 and 1: `"2026"`, `"2026-04"`, `"2026-04-30"`; unspecified digits from the
 * right (`"2026-04-XX"`, `"2026-XX"`, `"202X"`, `"20XX"`); and a trailing `?` (uncertain), `~` (approximate) or `%` (both).
 * Not accepted, because implementations disagree on their days: seasons, years beyond four digits, level 2.
 *
 * @example
 * ```ts
 * import { earliestDay, latestDay, type PartialDate } from "typed-agreements";
 *
 * const planned: PartialDate = "2026-04";
 * console.log(earliestDay(planned), latestDay(planned));
 * // → 2026-04-01 2026-04-30
 * ```
 */
export type PartialDate = string;

/**
 * A duration in calendar units, ISO 8601: `"P1Y"`, `"P90D"`, `"P3W"`, `"P1Y2M"`.
 *
 * Whole years, months, weeks and days only, and at least one of them. A year is never 365 days: the length of `P1Y` depends on
 * the day on which it starts.
 *
 * @example
 * ```ts
 * import { type CalendarDuration, parseDuration } from "typed-agreements";
 *
 * const duration: CalendarDuration = "P1Y2M";
 * console.log(parseDuration(duration));
 * // → { years: 1, months: 2, weeks: 0, days: 0 }
 * ```
 */
export type CalendarDuration = string;

/**
 * A clock time on a day in a named time zone, for instruments that state one ("12:01 a.m. eastern standard time").
 *
 * @example
 * ```ts
 * import type { ZonedTime } from "typed-agreements";
 *
 * const moment: ZonedTime = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };
 * console.log(moment.time);
 * // → 00:01
 * ```
 */
export interface ZonedTime {
  /** The day, in that zone. */
  readonly date: PlainDate;
  /** The clock time in that zone, 24 hours: `"00:01"`, or `"23:59:59"`. */
  readonly time: string;
  /** The name of the zone in the IANA time zone database: `"America/New_York"`. */
  readonly zone: string;
}

/**
 * The rule by which a start and a duration give an end. Each rule is a legal convention in use, and the three give different
 * ends.
 *
 * - `anniversary`: the start day is not counted and the term ends with the same-numbered day, or with the last day of the month
 * if there is none. Regulation (EEC, Euratom) 1182/71, article 3; *Dodds v Walker* [1981] UKHL 1; PCT rule 80.
 * - `start-day-counted`: the start day is the first day and the term ends the day before the same-numbered day, or with the
 * last day of the month if there is none. SI 2018/1082 regulation 1.4; US notices ("10 November 2025 through 9 November 2026",
 * 90 FR 50857).
 * - `moment`: the term ends at the same clock time in the same zone, so the last full day is the day before. US executive
 *   orders ("until 12:01 a.m."), ceasefires.
 *
 * @example
 * ```ts
 * import { type CountingRule, endOfTerm } from "typed-agreements";
 *
 * const rules: CountingRule[] = ["anniversary", "start-day-counted", "moment"];
 * for (const rule of rules) {
 *   const end = endOfTerm({ effective: "2025-10-30", duration: "P1Y" }, { rule });
 *   console.log(rule, end.date, end.lastFullDay);
 * }
 * // → anniversary 2026-10-30 2026-10-30
 * // → start-day-counted 2026-10-29 2026-10-29
 * // → moment 2026-10-30 2026-10-29
 * ```
 */
export type CountingRule = "anniversary" | "start-day-counted" | "moment";
