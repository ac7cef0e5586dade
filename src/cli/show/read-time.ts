import { toInstant } from "../../calendar/instant.js";
import { parsePlainDate } from "../../calendar/plain-date.js";
import type { PlainDate, ZonedTime } from "../../model/index.js";
import { UsageError } from "../usage-error.js";

/** A moment as RFC 9557 writes it, without an offset: the zone says what it is. */
const MOMENT = /^(?<date>[^T]+)T(?<time>[\d:]+)\[(?<zone>[^\]]+)\]$/;

/** A day or a moment, as typed behind an option. */
export function readTime(option: string, value: string): PlainDate | ZonedTime {
  const { date, time, zone } = MOMENT.exec(value)?.groups ?? {};
  if (date === undefined || time === undefined || zone === undefined) return readDay(option, value);
  return orUsageError(option, () => {
    const moment = { date, time, zone };
    toInstant(moment); // refuses what no clock of that zone shows
    return moment;
  });
}

/** A day, as typed behind an option. */
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
