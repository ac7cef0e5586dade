import type { Term, TermEnd } from "../model/index.js";
import { dateInWords } from "./date-in-words.js";
import { durationInWords } from "./duration-in-words.js";
import { bare } from "./text.js";

/** Returns a stated end: "through 9 November 2026", "until 00:01 on …", "without an end". */
function statedEndInWords(end: TermEnd): string {
  if ("open" in end) return "without an end";
  if ("unreadable" in end) return `to an end printed as “${bare(end.unreadable)}”`;
  if ("through" in end) return `through ${dateInWords(end.through)}`;
  return "before" in end ? `until the start of ${dateInWords(end.before)}` : `until ${dateInWords(end.until)}`;
}

/** Returns a term as a source states it: "for one year from 10 November 2025". */
export function termInWords({ effective, duration, end, renewal, note }: Term): string {
  const parts = [
    duration === undefined ? undefined : `for ${durationInWords(duration)}`,
    effective === undefined ? undefined : `from ${dateInWords(effective)}`,
    end === undefined ? undefined : statedEndInWords(end),
  ].filter((part) => part !== undefined);
  const words = parts.length === 0 ? "no dates" : parts.join(" ");
  const option = renewal?.option === true ? "with an option of" : "renewed by";
  const renews = renewal === undefined ? "" : `, ${option} ${durationInWords(renewal.period)} at a time`;
  return `${words}${renews}${note === undefined ? "" : ` (${bare(note)})`}`;
}
