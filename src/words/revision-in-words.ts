import type { EventRevision } from "../query/index.js";
import { onDateInWords } from "./date-in-words.js";
import { listInWords } from "./text.js";

/**
 * Returns the change that later events made to an event: "retracted on 5 May 2026", "corrected on 5 May 2026 and on 7 May 2026"; "later cancelled" if no day is
 * recorded.
 */
export function revisionInWords({ as, by }: EventRevision): string {
  const days = [...new Set(by.flatMap(({ on }) => (on === undefined ? [] : [onDateInWords(on)])))];
  return days.length === 0 ? `later ${as}` : `${as} ${listInWords(days)}`;
}
