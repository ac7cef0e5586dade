import { toInstant } from "../calendar/instant.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import { parseZonedTime } from "../calendar/zoned-time.js";
import type { PlainDate, ZonedTime } from "../model/index.js";
import { showValue } from "../wording/show-value.js";
import type { KnownAtOption } from "./known-at.js";

/**
 * The day, or the moment, that a question is about, and the day up to which the record is to be read.
 *
 * @example
 * ```ts
 * import { busan2025, type StatusOptions, statusOf } from "typed-agreements";
 *
 * const options: StatusOptions = { asOf: "2025-12-01", knownAt: "2026-01-31" };
 * console.log(statusOf(busan2025, "fentanyl-tariff-reduction", options).state);
 * // → in-effect
 * ```
 */
export interface StatusOptions extends KnownAtOption {
  /** The day asked about, or a clock time in a zone. Never the clock's: whoever asks brings it. */
  readonly asOf: PlainDate | ZonedTime;
}

/** The names of the options, for those who write without a compiler. */
export const STATUS_OPTIONS = ["asOf", "knownAt"] as const satisfies readonly (keyof StatusOptions)[];

/** A day or a moment, ready to be compared. */
export interface Question {
  readonly asOf: PlainDate | ZonedTime;
  /** The day asked about; of a moment, the day in its own zone. */
  readonly day: PlainDate;
  /** The moment, in epoch milliseconds. */
  readonly instant?: number;
}

/** Reads what is asked about, or says in the name of a function what is wrong with it. */
export function readQuestion(caller: string, asOf: PlainDate | ZonedTime | undefined): Question {
  if (asOf === undefined) {
    throw new TypeError(`${caller} needs { asOf }, the day asked about, as in { asOf: "2026-03-01" }`);
  }
  try {
    if (typeof asOf === "string") return { asOf, day: parsePlainDate(asOf) };
    if (typeof asOf !== "object") throw new TypeError(`got ${showValue(asOf)}`);
    return { asOf, day: parseZonedTime(asOf).date, instant: toInstant(asOf) };
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`asOf: ${error.message}`, { cause: error });
    throw new TypeError(`asOf: ${(error as Error).message}`, { cause: error });
  }
}
