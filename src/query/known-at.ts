import { parsePlainDate } from "../calendar/plain-date.js";
import { rangeError, typeError } from "../messages/coded-error.js";
import { showValue } from "../messages/show-value.js";
import type { PlainDate } from "../model/index.js";

/**
 * The option with which a question reads the record as it was known on a day.
 *
 * @example
 * ```ts
 * import { busan2025, type KnownAtOption, unresolvedIssues } from "typed-agreements";
 *
 * const then: KnownAtOption = { knownAt: "2025-10-30" };
 * console.log(unresolvedIssues(busan2025, then).length);
 * // → 4
 * ```
 */
export interface KnownAtOption {
  /**
   * The day of knowledge: events recorded after this day, and entities that such events introduced, are hidden. Default:
   * nothing is hidden.
   */
  readonly knownAt?: PlainDate | undefined;
}

/** Validates the day of an option, or throws an error that names the option. */
export function readDayOption(name: string, day: PlainDate): PlainDate {
  if ((day as unknown) instanceof Date) throw dateGiven(name, day as unknown as Date);
  if (typeof day !== "string") {
    throw typeError("invalid-date", `${name} expects a day as a string such as "2026-03-01"; got ${showValue(day)}.`);
  }
  try {
    return parsePlainDate(day);
  } catch (error) {
    throw rangeError("invalid-date", `${name}: ${(error as Error).message}`, error);
  }
}

/** Returns the error for a `Date`. A `Date` is an instant, and its day depends on the zone. */
export function dateGiven(name: string, date: Date): TypeError {
  const got = Number.isNaN(date.getTime())
    ? `an invalid Date. Pass the day itself, such as "2026-03-01".`
    : "a Date, which is a different day in different zones. For the day in UTC pass date.toISOString().slice(0, 10).";
  return typeError("invalid-date", `${name} expects a day as a string; got ${got}`);
}

/** Reads the option `knownAt`. */
export function readKnownAt({ knownAt }: KnownAtOption): PlainDate | undefined {
  return knownAt === undefined ? undefined : readDayOption("knownAt", knownAt);
}
