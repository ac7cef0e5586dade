import { toInstant } from "../../calendar/instant.js";
import { parsePlainDate } from "../../calendar/plain-date.js";
import type { PlainDate, ZonedTime } from "../../model/index.js";
import { UsageError } from "../usage-error.js";

/** A moment in the form of RFC 9557, without an offset: the zone determines it. */
const MOMENT = /^(?<date>[^T]+)T(?<time>[\d:]+)\[(?<zone>[^\]]+)\]$/;

/** Reads a day or a moment from the value of an option. */
export function readTime(option: string, value: string): PlainDate | ZonedTime {
  const { date, time, zone } = MOMENT.exec(value)?.groups ?? {};
  if (date === undefined || time === undefined || zone === undefined) return readDay(option, value);
  return orUsageError(option, () => {
    const moment = { date, time, zone };
    toInstant(moment); // throws for a clock time that the clocks of the zone skip
    return moment;
  });
}

/** Reads a day from the value of an option. */
export function readDay(option: string, value: string): PlainDate {
  return orUsageError(option, () => parsePlainDate(value));
}

function orUsageError<T>(option: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
}
