import type { PartialDate, ZonedTime } from "../model/index.js";
import type { Bound } from "../query/history/period.js";

/** Formats a date or a moment for messages: `2026-04`, or `00:01 on 2026-04-01 (America/New_York)`. */
export function showDate(date: PartialDate | ZonedTime): string {
  return typeof date === "string" ? date : `${date.time} on ${date.date} (${date.zone})`;
}

/** Formats a bound for messages: the latest first day that it can be. */
export function showBound({ latest, moment }: Bound): string {
  return moment === undefined ? latest : showDate(moment);
}
