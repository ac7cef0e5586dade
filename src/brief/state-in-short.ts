import type { Caveat, State } from "../query/index.js";
import { stateInWords } from "../words/index.js";

/** The shorter labels of states whose names are too long for a narrow column. */
const SHORT: Partial<Record<State, string>> = {
  "not-yet-effective": "not yet",
  "provisionally-in-effect": "provisional",
  "date-passed": "date passed",
};

/** Returns a state as a label for a narrow column. */
export function stateInShort(state: State): string {
  return SHORT[state] ?? stateInWords(state);
}

/** The marks of a table, each with its meaning. */
export const MARKS = {
  "*": "as announced, with no legal instrument on record",
  "~": "presumed for another reason",
  "?": "possible, as the sources leave it open",
  "+": "renews itself unless notice is given",
} as const;

/** A mark of a table. */
export type Mark = keyof typeof MARKS;

/**
 * Returns the mark of a state, which shows why the state is not certain; empty for a certain state. A day after the review
 * gives no mark, because it is the same for the whole record.
 */
export function markOf({
  certainty,
  caveats,
}: {
  readonly certainty: string;
  readonly caveats: readonly Caveat[];
}): Mark | "" {
  if (certainty === "possible") return "?";
  if (caveats.includes("announced-only")) return "*";
  return caveats.some((caveat) => caveat !== "after-review") ? "~" : "";
}
