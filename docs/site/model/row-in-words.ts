import { type CommitmentRow, daysAwayInShort, isInEffect, markOf } from "../../../src/brief/index.js";
import type { Period, State } from "../../../src/query/index.js";
import { stateInWords } from "../../../src/words/index.js";
import { lastEndOf } from "./groups.js";
import { periodInWords } from "./period-in-words.js";
import { dateOfBound, dateOfEnd, rangeOfDays } from "./short-dates.js";

/** The nearness of an end; it gives the colour that repeats the words. */
export type Nearness = "now" | "soon" | "later" | "none";

/** Returns how near the end of a row is: within a week, within 90 days, later, or without a day. */
export function nearnessOf({ days }: CommitmentRow): Nearness {
  if (days === undefined) return "none";
  const last = typeof days === "number" ? days : days.max;
  if (last < 0) return "none";
  return last <= 7 ? "now" : last <= 90 ? "soon" : "later";
}

/** Returns the days until the end of a row: "in 45 days", "tomorrow"; empty if it does not run or has no day. */
export function daysInWords({ days }: CommitmentRow): string {
  if (days === undefined) return "";
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return daysAwayInShort(days);
}

/** Returns the state of a row, with its authority: "in effect, only as announced". */
export function stateOfRow({ state, caveats, authority }: CommitmentRow): string {
  const words = WORDS[state] ?? stateInWords(state);
  if (state === "unknown" && caveats.includes("not-yet-recorded")) return "not yet on record";
  if (!isInEffect(state)) return words;
  return authority === "announced" ? `${words}, only as announced` : words;
}

/** The words for states that a reader knows by a shorter name. */
const WORDS: Partial<Record<CommitmentRow["state"], string>> = { invalidated: "struck down" };

/** Returns the doubt about a state in one word; empty if a source states it, or it only rests on an announcement. */
export function doubtOf(row: CommitmentRow): string {
  return row.certainty === "possible" ? "possibly" : markOf(row) === "~" ? "presumed" : "";
}

/** Returns the end of a row for the chart: its day, and by what it ends. */
export function endOfRow(row: CommitmentRow): { readonly day: string; readonly by: string } {
  const { state, planned, since } = row;
  if (planned !== undefined && (state === "scheduled" || state === "postponed")) {
    const { from, through } = planned;
    return {
      day: through === undefined ? rangeOfPlan(from) : `${rangeOfPlan(from)} – ${rangeOfPlan(through)}`,
      by: "planned",
    };
  }
  if (!isInEffect(state) && state !== "suspended" && since !== undefined)
    return { day: dateOfBound(since).day, by: stateOfRow(row) };
  const end = dateOfEnd(lastEndOf(row));
  if (end === undefined) return { day: "", by: state === "unknown" ? stateOfRow(row) : "no end on record" };
  const by = row.endAnnounced === undefined ? "by law" : "announced";
  return { day: end.day, by };
}

function rangeOfPlan(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? rangeOfDays(date, date) : date;
}

/**
 * Returns what a tooltip says of a row whose title can be cut: the title, the period with its clock times, the instruments, and what
 * follows at the end.
 */
export function rowInWords({ title, instruments, atEnd }: CommitmentRow, period: Period<State> | undefined): string {
  const by =
    instruments.length === 0
      ? []
      : [`${instruments.length === 1 ? "Instrument" : "Instruments"}: ${instruments.join("; ")}.`];
  const then = atEnd === undefined ? [] : [`At the end: ${atEnd}`];
  return [`${title}.`, ...(period === undefined ? [] : [periodInWords(period)]), ...by, ...then].join(" ");
}
