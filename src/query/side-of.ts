import { daysFrom } from "../calendar/days-between.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import type { PlainDate } from "../model/index.js";
import type { Expiry } from "./expiry.js";

/** On which side of a day an end lies, with the number of days between; `either` when a partial date straddles the day. */
export type Side =
  | {
      readonly side: "before" | "after";
      /** The days between; for a date known in part the least there can be, and then `atLeast` is true. */
      readonly days: number;
      readonly atLeast?: true;
    }
  | { readonly side: "same-day" | "either" | "none" };

/** Says on which side of a day an end lies. An open or unknown end lies on none. */
export function sideOf(expiry: Expiry, day: PlainDate): Side {
  if (expiry.kind === "open" || expiry.kind === "unknown") return { side: "none" };
  if (expiry.kind === "on") return sideOfSpan(expiry.date, expiry.date, true, day);
  return sideOfSpan(expiry.earliest, expiry.latest, false, day);
}

function sideOfSpan(earliest: PlainDate, latest: PlainDate, sure: boolean, day: PlainDate): Side {
  parsePlainDate(day);
  const atLeast = sure ? {} : { atLeast: true as const };
  if (earliest > day) return { side: "after", days: daysFrom(day, earliest), ...atLeast };
  if (latest < day) return { side: "before", days: daysFrom(latest, day), ...atLeast };
  return { side: sure ? "same-day" : "either" };
}
