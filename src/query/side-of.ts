import { daysFrom } from "../calendar/days-from.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import type { PlainDate } from "../model/index.js";
import type { Expiry } from "./expiry.js";

/** On which side of a day an end lies, with the number of days between; `either` when a partial date straddles the day. */
export type Side =
  | { readonly side: "before" | "after"; readonly days: number }
  | { readonly side: "same-day" | "either" | "none" };

/** Says on which side of a day an end lies. An open or unknown end lies on none. */
export function sideOf(expiry: Expiry, day: PlainDate): Side {
  parsePlainDate(day);
  if (expiry.kind === "open" || expiry.kind === "unknown") return { side: "none" };
  const [earliest, latest] = expiry.kind === "on" ? [expiry.date, expiry.date] : [expiry.earliest, expiry.latest];
  if (earliest > day) return { side: "after", days: daysFrom(day, earliest) };
  if (latest < day) return { side: "before", days: daysFrom(latest, day) };
  return { side: earliest === latest ? "same-day" : "either" };
}
