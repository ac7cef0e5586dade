import type { DayRange } from "../calendar/days-between.js";

/** Returns a number of days for a column of a table: "45", "12–35". */
export function daysLeft(days: number | DayRange | undefined): string {
  if (days === undefined) return "";
  if (typeof days === "number") return String(days);
  return `${days.min}–${days.max}`;
}
