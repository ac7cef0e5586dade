import type { PlainDate } from "../model/index.js";
import { addToDay } from "./plain-date.js";

/** The day after a day. Within the first 28 days of a month no calendar is needed to know it. */
export function dayAfter(day: PlainDate): PlainDate {
  const next = Number(day.slice(8)) + 1;
  return next > 28 ? addToDay(day, { days: 1 }) : `${day.slice(0, 8)}${String(next).padStart(2, "0")}`;
}
