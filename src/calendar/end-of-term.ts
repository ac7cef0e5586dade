import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeOptions } from "../messages/take-options.js";
import type { CalendarDuration, CountingRule, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import { type DurationParts, parseDuration } from "./duration.js";
import { type ParsedPartialDate, parsePartialDate } from "./partial-date.js";
import { addToDay } from "./plain-date.js";
import { parseZonedTime } from "./zoned-time.js";

const RULES = ["anniversary", "start-day-counted", "moment"] as const satisfies readonly CountingRule[];

/**
 * A start and how long it runs from there.
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
  /** When it starts: a day, a partial date, or a clock time in a zone. */
  readonly effective: PartialDate | ZonedTime;
  /** How long it runs. */
  readonly duration: CalendarDuration;
}

/**
 * How to count.
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
  /** The counting rule. Without one: `moment` for a start at a clock time, else `anniversary`. */
  readonly rule?: CountingRule;
}

/**
 * The end of a term that starts on one day.
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
  /** The calendar day on which it ends. */
  readonly date: PlainDate;
  /** The last day that is wholly within the term. */
  readonly lastFullDay: PlainDate;
  /** The moment it ends, under the rule `moment` and with a clock time to start from. */
  readonly until?: ZonedTime;
  /** Only of an {@link EndRange}. */
  readonly earliest?: never;
  /** Only of an {@link EndRange}. */
  readonly latest?: never;
}

/**
 * The days on which a term can end that starts on some day within a partial date.
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
  /** The earliest day on which it can end. */
  readonly earliest: PlainDate;
  /** The latest day on which it can end. */
  readonly latest: PlainDate;
  /** Only of an {@link EndDay}. */
  readonly date?: never;
  /** Only of an {@link EndDay}. */
  readonly lastFullDay?: never;
  /** Only of an {@link EndDay}. */
  readonly until?: never;
}

/** Whether there is such a rule. */
export function isCountingRule(rule: CountingRule): boolean {
  return RULES.includes(rule);
}

/** Refuses a rule that is none. */
export function parseCountingRule(rule: CountingRule): CountingRule {
  if (isCountingRule(rule)) return rule;
  throw new RangeError(`Unknown counting rule ${showValue(rule)}; ${didYouMean(rule, RULES)}`);
}

/** The day that "start + duration" gives under a rule. */
function countFrom(start: PlainDate, duration: DurationParts, rule: CountingRule): PlainDate {
  if (rule !== "start-day-counted") return addToDay(start, duration);
  // A term of no time has no first day to count.
  if (Object.values(duration).every((count) => count === 0)) return start;
  const months = addToDay(start, { years: duration.years, months: duration.months });
  // Without a same-numbered day, the month's last day ends the term; otherwise the day before the same-numbered one does.
  const clamped = months.slice(8) !== start.slice(8);
  return addToDay(months, { weeks: duration.weeks, days: duration.days - (clamped ? 0 : 1) });
}

/**
 * When a term ends that is given by its start and its duration. The three counting rules are those of {@link CountingRule};
 * there is no weekend roll, which Regulation 1182/71 does not apply to the expiry of acts either.
 *
 * @returns an {@link EndDay} for a start on one day or at a clock time, an {@link EndRange} for a partial date (with a
 * `?`, `~` or `%` even when it names a day).
 * @throws {TypeError | RangeError} for a start, a duration or a rule that is none, and for an end after the year 9999.
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
    throw new TypeError(`endOfTerm takes { effective, duration }; got ${showValue(term)}`);
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
  if (isWhole(start)) return endDay(earliest, duration, rule);
  return { earliest: countFrom(earliest, duration, rule), latest: countFrom(latest, duration, rule) };
}

function endDay(start: PlainDate, duration: DurationParts, rule: CountingRule): EndDay {
  const date = countFrom(start, duration, rule);
  return { date, lastFullDay: rule === "moment" ? addToDay(date, { days: -1 }) : date };
}

/** Whether a partial date is one day without a doubt. */
export function isWholeDay(date: PartialDate): boolean {
  return isWhole(parsePartialDate(date));
}

function isWhole({ precision, uncertain, approximate }: ParsedPartialDate): boolean {
  return precision === "day" && !uncertain && !approximate;
}
