import { toInstant } from "../../calendar/instant.js";
import { parsePlainDate } from "../../calendar/plain-date.js";
import type { PlainDate, ZonedTime } from "../../model/index.js";
import type { CommandLine } from "../command-line.js";
import { UsageError } from "../usage-error.js";

/** A moment in the form of RFC 9557, without an offset: the zone determines it. */
const MOMENT = /^(?<date>[^T]+)T(?<time>[\d:]+)\[(?<zone>[^\]]+)\]$/;

/** Reads a day or a moment from the value of an option. */
function readTime(option: string, value: string): PlainDate | ZonedTime {
  const { date, time, zone } = MOMENT.exec(value)?.groups ?? {};
  if (date === undefined || time === undefined || zone === undefined) {
    const hint = /\dT\d/.test(value) ? ', or a moment with its zone in brackets as "2026-11-10T00:02[UTC]"' : "";
    return orUsageError(option, () => parsePlainDate(value), hint);
  }
  return orUsageError(option, () => {
    const moment = { date, time, zone };
    toInstant(moment); // throws for a clock time that the clocks of the zone skip
    return moment;
  });
}

/** Reads a day from the value of an option. */
export function parseDayOption(option: string, value: string): PlainDate {
  return orUsageError(option, () => parsePlainDate(value));
}

function orUsageError<T>(option: string, read: () => T, hint = ""): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}${hint}`);
  }
}

/** The day or moment asked about, and the day of knowledge. */
export interface Times {
  readonly asOf: PlainDate | ZonedTime;
  readonly knownAt?: PlainDate;
}

/** Reads `--as-of` and `--known-at`; without the first, the day is today. */
export function readTimes(options: CommandLine["options"], today: PlainDate): Times {
  const [asOf, knownAt] = [options.get("as-of"), options.get("known-at")];
  return {
    asOf: asOf === undefined ? today : readTime("--as-of", String(asOf)),
    ...(knownAt === undefined ? {} : { knownAt: parseDayOption("--known-at", String(knownAt)) }),
  };
}
