import type { Caveat } from "../query/index.js";

const CAVEAT_LABELS = {
  "assumed-start": "start assumed",
  "entry-into-force-unrecorded": "entry into force not recorded",
  "announced-only": "announced, no legal instrument on record",
  "low-confidence": "sources not certain",
  "uncertain-date": "date uncertain",
  "unknown-end": "end unknown",
  "gap-unstated": "start of the later term not stated",
  "condition-open": "condition not recorded as fulfilled",
  "assumed-renewal": "renewal assumed",
  "nothing-recorded": "nothing recorded",
  "not-yet-recorded": "not yet recorded",
  "partial-date": "exact day not known",
  "boundary-day": "last day perhaps not included",
  "changes-that-day": "changes during that day",
  "day-without-zone": "time zone of the day not stated",
  "after-review": "after the last review",
} as const satisfies Record<Caveat, string>;

/**
 * Returns a caveat in English, as a short label for tables.
 *
 * @param caveat - A caveat of an answer.
 *
 * @example
 * ```ts
 * import { caveatInWords } from "typed-agreements";
 *
 * console.log(caveatInWords("announced-only"));
 * // → announced, no legal instrument on record
 * ```
 */
export function caveatInWords(caveat: Caveat): string {
  return CAVEAT_LABELS[caveat];
}
