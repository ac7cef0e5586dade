import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeOptions } from "../messages/take-options.js";
import type { CalendarDuration, CountingRule, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import { type DurationParts, parseDuration } from "./duration.js";
import { type ParsedPartialDate, parsePartialDate } from "./partial-date.js";
import { addToDay } from "./plain-date.js";
import { parseZonedTime } from "./zoned-time.js";

const COUNTING_RULES = ["anniversary", "start-day-counted", "moment"] as const satisfies readonly CountingRule[];

/**
 * A term given by its start and its duration.
 *
 * @example
 * ```ts
 * import { endOfTerm, type StartAndDuration } from "typed-agreements";
 *
 * const term: StartAndDuration = { effective: "2026-02-24", duration: "P150D" };
 * console.log(endOfTerm(term).date);
 * // → 2026-07-24
 * ```
 */
export interface StartAndDuration {
  /** The start: a day, a partial date, or a clock time in a zone. */
  readonly effective: PartialDate | ZonedTime;
  /** The duration. */
  readonly duration: CalendarDuration;
}

/**
 * The options of {@link endOfTerm}.
 *
 * @example
 * ```ts
 * import { type CountingOptions, endOfTerm } from "typed-agreements";
 *
 * const options: CountingOptions = { rule: "start-day-counted" };
 * console.log(endOfTerm({ effective: "2025-11-10", duration: "P1Y" }, options).date);
 * // → 2026-11-09
 * ```
 */
export interface CountingOptions {
  /** The counting rule. Default: `moment` for a start at a clock time, otherwise `anniversary`. */
  readonly rule?: CountingRule;
}

/**
 * The end of a term that starts on a known day.
 *
 * @example
 * ```ts
 * import { type EndDay, endOfTerm } from "typed-agreements";
 *
 * const end = endOfTerm({ effective: "2025-10-30", duration: "P1Y" }) as EndDay;
 * console.log(end.date, end.lastFullDay);
 * // → 2026-10-30 2026-10-30
 * ```
 */
export interface EndDay {
  /** The calendar day on which the term ends. */
  readonly date: PlainDate;
  /** The last day that is wholly within the term. */
  readonly lastFullDay: PlainDate;
  /** The moment at which the term ends, under the rule `moment` and for a start at a clock time. */
  readonly until?: ZonedTime;
  /** Only in an {@link EndRange}. */
  readonly earliest?: never;
  /** Only in an {@link EndRange}. */
  readonly latest?: never;
}

/**
 * The days on which a term can end if its start is a partial date.
 *
 * @example
 * ```ts
 * import { type EndRange, endOfTerm } from "typed-agreements";
 *
 * const end = endOfTerm({ effective: "2026-04", duration: "P1Y" }) as EndRange;
 * console.log(end.earliest, end.latest);
 * // → 2027-04-01 2027-04-30
 * ```
 */
export interface EndRange {
  /** The earliest day on which the term can end. */
  readonly earliest: PlainDate;
  /** The latest day on which the term can end. */
  readonly latest: PlainDate;
  /** Only in an {@link EndDay}. */
  readonly date?: never;
  /** Only in an {@link EndDay}. */
  readonly lastFullDay?: never;
  /** Only in an {@link EndDay}. */
  readonly until?: never;
}

/** True if a string is a counting rule. */
export function isCountingRule(rule: CountingRule): boolean {
  return COUNTING_RULES.includes(rule);
}

/** Returns a counting rule unchanged, or throws if it is unknown. */
function parseCountingRule(rule: CountingRule): CountingRule {
  if (isCountingRule(rule)) return rule;
  throw new RangeError(`Unknown counting rule ${showValue(rule)}; ${didYouMean(rule, COUNTING_RULES)}`);
}

/** Returns the day that "start + duration" gives under a rule. */
function countFrom(start: PlainDate, duration: DurationParts, rule: CountingRule): PlainDate {
  if (rule !== "start-day-counted") return addToDay(start, duration);
  // A term of length zero has no first day to count.
  if (Object.values(duration).every((count) => count === 0)) return start;
  const months = addToDay(start, { years: duration.years, months: duration.months });
  // Without a same-numbered day, the term ends on the last day of the month; otherwise on the day before the same-numbered one.
  const clamped = months.slice(8) !== start.slice(8);
  return addToDay(months, { weeks: duration.weeks, days: duration.days - (clamped ? 0 : 1) });
}

/**
 * Returns the end of a term that is given by its start and its duration, under one of the three rules of
 * {@link CountingRule}. An end on a weekend is not moved; Regulation 1182/71 does not move the expiry of acts either.
 *
 * @returns An {@link EndDay} for a start on a day or at a clock time, an {@link EndRange} for a partial date (with a `?`, `~`
 * or `%` even if it names a day).
 * @throws {TypeError | RangeError} if the start, the duration or the rule is invalid, or the end is after the year 9999.
 *
 * @example
 * ```ts
 * import { endOfTerm } from "typed-agreements";
 *
 * const effective = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
 * const end = endOfTerm({ effective, duration: "P1Y" });
 * console.log(end.date, end.lastFullDay, end.until?.time);
 * // → 2026-11-10 2026-11-09 00:01
 * ```
 */
export function endOfTerm(term: StartAndDuration, options: CountingOptions = {}): EndDay | EndRange {
  if (typeof term !== "object" || term === null) {
    throw new TypeError(`endOfTerm expects { effective, duration }; got ${showValue(term)}`);
  }
  takeOptions("endOfTerm", options, ["rule"]);
  const { effective } = term;
  const duration = parseDuration(term.duration);
  const rule = parseCountingRule(options.rule ?? (typeof effective === "object" ? "moment" : "anniversary"));
  if (typeof effective === "object" && effective !== null) {
    const { date, time, zone } = parseZonedTime(effective);
    const end = endDay(date, duration, rule);
    return rule === "moment" ? { ...end, until: { date: end.date, time, zone } } : end;
  }
  const start = parsePartialDate(effective);
  const { earliest, latest } = start;
  if (hasDayPrecision(start)) return endDay(earliest, duration, rule);
  return { earliest: countFrom(earliest, duration, rule), latest: countFrom(latest, duration, rule) };
}

/** Returns the end that a duration gives under a rule, counted from a day that is known to be valid. */
export function endFromDay(start: PlainDate, duration: CalendarDuration, rule: CountingRule): EndDay {
  return endDay(start, parseDuration(duration), parseCountingRule(rule));
}

function endDay(start: PlainDate, duration: DurationParts, rule: CountingRule): EndDay {
  const date = countFrom(start, duration, rule);
  return { date, lastFullDay: rule === "moment" ? addToDay(date, { days: -1 }) : date };
}

/** True if a date is a single day without a qualifier. */
export function isWholeDay(date: PartialDate): boolean {
  return hasDayPrecision(parsePartialDate(date));
}

function hasDayPrecision({ precision, uncertain, approximate }: ParsedPartialDate): boolean {
  return precision === "day" && !uncertain && !approximate;
}
