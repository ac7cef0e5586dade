import { daysAwayInShort, isInEffect, markOf, type OverviewRow } from "../../../src/brief/index.js";
import { stateInWords } from "../../../src/words/index.js";
import { lastEndOf } from "./groups.js";
import { dateOfBound, dateOfEnd, rangeOfDays } from "./short-dates.js";

/** How near an end is; it gives the colour that repeats the words. */
export type Nearness = "now" | "soon" | "later" | "none";

/** Returns how near the end of a row is: within a week, within 90 days, later, or without a day. */
export function nearnessOf({ daysLeft }: OverviewRow): Nearness {
  if (daysLeft === undefined) return "none";
  const days = typeof daysLeft === "number" ? daysLeft : daysLeft.max;
  if (days < 0) return "none";
  return days <= 7 ? "now" : days <= 90 ? "soon" : "later";
}

/** Returns the days until the end of a row: "in 45 days", "tomorrow"; empty if it does not run or has no day. */
export function daysInWords({ daysLeft }: OverviewRow): string {
  if (daysLeft === undefined) return "";
  if (daysLeft === 0) return "today";
  if (daysLeft === 1) return "tomorrow";
  return daysAwayInShort(daysLeft);
}

/** Returns the state of a row, with its authority: "in effect, only as announced". */
export function stateOfRow({ status }: OverviewRow): string {
  const words = WORDS[status.state] ?? stateInWords(status.state);
  if (status.state === "unknown" && status.caveats.includes("not-yet-recorded")) return "not yet on record";
  if (!isInEffect(status.state)) return words;
  return status.authority === "announced" ? `${words}, only as announced` : words;
}

/** The words for states that a reader knows by a shorter name. */
const WORDS: Partial<Record<OverviewRow["status"]["state"], string>> = { invalidated: "struck down" };

/** Returns the doubt about a state in one word; empty if a source states it, or it only rests on an announcement. */
export function doubtOf({ status }: OverviewRow): string {
  return status.certainty === "possible" ? "possibly" : markOf(status) === "~" ? "presumed" : "";
}

/** Returns the end of a row for the chart: its day, and by what it ends. */
export function endOfRow(row: OverviewRow): { readonly day: string; readonly by: string } {
  const { status } = row;
  if (status.planned !== undefined && (status.state === "scheduled" || status.state === "postponed")) {
    const { from, through } = status.planned;
    return {
      day: through === undefined ? rangeOfPlan(from) : `${rangeOfPlan(from)} – ${rangeOfPlan(through)}`,
      by: "planned",
    };
  }
  if (!isInEffect(status.state) && status.state !== "suspended" && status.since !== undefined)
    return { day: dateOfBound(status.since).day, by: stateOfRow(row) };
  const end = dateOfEnd(lastEndOf(row));
  if (end === undefined) return { day: "", by: status.state === "unknown" ? stateOfRow(row) : "no end on record" };
  const by = row.endAnnounced === undefined ? "by law" : "announced";
  return { day: end.day, by };
}

function rangeOfPlan(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? rangeOfDays(date, date) : date;
}
