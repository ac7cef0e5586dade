import { type DayRange, daysBetween } from "../calendar/days-between.js";
import type { PlainDate } from "../model/index.js";
import type { Expiry } from "../query/index.js";
import { dateInWords } from "../words/index.js";

/** Returns the number of days from a day to an end, negative if the end comes first; `undefined` for an end without a day. */
export function daysAway(expiry: Expiry, day: PlainDate): number | DayRange | undefined {
  if (expiry.kind === "on") return daysBetween(day, expiry.date);
  if (expiry.kind !== "between") return undefined;
  const [min, max] = [daysBetween(day, expiry.earliest), daysBetween(day, expiry.latest)] as [number, number];
  return { min, max };
}

/** Returns a sentence such as "That is 243 days after 1 March 2026." */
export function daysAwayInWords(days: number | DayRange | undefined, day: PlainDate): string {
  const on = dateInWords(day);
  if (days === undefined) return "";
  if (typeof days === "number") {
    if (days === 0) return `That is the day asked about, ${on}.`;
    return days > 0 ? `That is ${counted(days)} after ${on}.` : `That is ${counted(-days)} before ${on}.`;
  }
  if (days.min > 0) return `That is at least ${counted(days.min)} after ${on}.`;
  return days.max < 0 ? `That is at least ${counted(-days.max)} before ${on}.` : `That can be before or after ${on}.`;
}

/** Returns a short form such as "in 94 days", "230 days ago" or "that day"; empty if the end can be before or after the day. */
export function daysAwayInShort(days: number | DayRange | undefined): string {
  if (days === undefined) return "";
  if (days === 0) return "that day";
  if (typeof days === "number") return days > 0 ? `in ${counted(days)}` : `${counted(-days)} ago`;
  if (days.min > 0) return `in at least ${counted(days.min)}`;
  return days.max < 0 ? `at least ${counted(-days.max)} ago` : "";
}

function counted(days: number): string {
  return `${days} ${days === 1 ? "day" : "days"}`;
}
