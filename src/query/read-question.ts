import { isCountingRule } from "../calendar/end-of-term.js";
import { toInstant } from "../calendar/instant.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import { parseZonedTime } from "../calendar/zoned-time.js";
import { rangeError, typeError } from "../messages/coded-error.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeFlag, takeOptions } from "../messages/take-options.js";
import type { CountingRule, PlainDate, ZonedTime } from "../model/index.js";
import type { HistoryOptions } from "./history/history.js";
import { dateGiven, type KnownAtOption, readKnownAt } from "./known-at.js";

/**
 * The options that control how a record is evaluated: the day of knowledge, the use of assumptions, and the counting rule.
 *
 * @example
 * ```ts
 * import { busan2025, periodsOf, type ReadingOptions } from "typed-agreements";
 *
 * const strictly: ReadingOptions = { knownAt: "2025-10-30", strict: true };
 * console.log(periodsOf(busan2025, "rare-earth-suspension", strictly).map(({ state }) => state));
 * // → [ 'unknown' ]
 * ```
 */
export interface ReadingOptions extends KnownAtOption {
  /**
   * If `true`, nothing is assumed: a duration without a stated start gives no end, and a state without a recorded basis is
   * `unknown`.
   */
  readonly strict?: boolean | undefined;
  /** The counting rule for durations. It overrides the rule that a term states. */
  readonly rule?: CountingRule | undefined;
}

/**
 * The options of a question about a day.
 *
 * @example
 * ```ts
 * import { busan2025, type StatusOptions, statusOf } from "typed-agreements";
 *
 * const options: StatusOptions = { asOf: "2026-03-01", knownAt: "2025-12-31" };
 * console.log(statusOf(busan2025, "trump-visit-china", options).state);
 * // → scheduled
 * ```
 */
export interface StatusOptions extends ReadingOptions {
  /** The day to evaluate, or a clock time in a zone. There is no default, because the library never reads the system clock. */
  readonly asOf: PlainDate | ZonedTime;
}

/** The day or moment asked about, parsed for comparisons. */
export interface AskedDay {
  readonly asOf: PlainDate | ZonedTime;
  /** The day; of a moment, the day in its own zone. */
  readonly day: PlainDate;
  /** The moment, in milliseconds since 1970. */
  readonly instant?: number;
}

/** The names of the reading options. */
export const READING_OPTIONS = ["knownAt", "strict", "rule"] as const satisfies readonly (keyof ReadingOptions)[];

/** The names of the options of a question about a day. */
export const STATUS_OPTIONS = ["asOf", ...READING_OPTIONS] as const satisfies readonly (keyof StatusOptions)[];

/** Reads `knownAt`, `strict` and `rule`, or throws an error that names the function if one is invalid. */
export function readReading(
  caller: string,
  options: ReadingOptions,
  known: readonly string[] = READING_OPTIONS,
): HistoryOptions {
  takeOptions(caller, options, known);
  const { rule, strict } = options;
  takeFlag("strict", strict);
  if (rule !== undefined && !isCountingRule(rule)) {
    const hint = didYouMean(rule, ["anniversary", "start-day-counted", "moment"]);
    throw rangeError("invalid-rule", `rule: unknown counting rule ${showValue(rule)}; ${hint}`);
  }
  return { knownAt: readKnownAt(options), strict, rule };
}

/** Reads the day to evaluate, or throws an error that names the function if the day is missing or invalid. */
export function readAsOf(caller: string, asOf: PlainDate | ZonedTime | undefined): AskedDay {
  if (asOf === undefined) {
    throw typeError(
      "missing-option",
      `${caller} expects { asOf }, the day to evaluate, such as { asOf: "2026-03-01" }; got none.`,
    );
  }
  if ((asOf as unknown) instanceof Date) throw dateGiven("asOf", asOf as unknown as Date);
  if (typeof asOf !== "string" && typeof (asOf as Partial<ZonedTime> | null)?.date !== "string") {
    throw typeError(
      "invalid-date",
      `asOf expects a day as a string such as "2026-03-01", or a moment { date, time, zone }; got ${showValue(asOf)}.`,
    );
  }
  try {
    if (typeof asOf === "string") return { asOf, day: parsePlainDate(asOf) };
    return { asOf, day: parseZonedTime(asOf).date, instant: toInstant(asOf) };
  } catch (error) {
    const make = error instanceof RangeError ? rangeError : typeError;
    throw make("invalid-date", `asOf: ${(error as Error).message}`, error);
  }
}

/** The fields in which an answer repeats the options of its question. */
interface RepeatedReading {
  knownAt?: PlainDate;
  strict?: true;
  rule?: CountingRule;
}

/** Adds the given options of a question to its answer. */
export function addReading(answer: RepeatedReading, { knownAt, strict, rule }: HistoryOptions): void {
  if (knownAt !== undefined) answer.knownAt = knownAt;
  if (strict === true) answer.strict = strict;
  if (rule !== undefined) answer.rule = rule;
}
