import { parsePlainDate } from "../calendar/plain-date.js";
import type { PlainDate } from "../model/index.js";

/** Takes a day, or says in the name of the option it was given for what is wrong with it. */
export function readDay(name: string, day: PlainDate): PlainDate {
  try {
    return parsePlainDate(day);
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${name}: ${error.message}`, { cause: error });
    throw new TypeError(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
