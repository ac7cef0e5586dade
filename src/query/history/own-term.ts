import type { Agreement, Citation, Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import type { HistoryEvent } from "./history-event.js";

/** Returns the own term of a subject with its corrections in place, field by field. */
export function correctedTerm(term: Term | undefined, own: readonly HistoryEvent[]): Term | undefined {
  let corrected = term;
  for (const { event } of own) {
    if (event.type === "corrected" && event.term !== undefined) corrected = { ...corrected, ...event.term };
  }
  return corrected;
}

/**
 * Returns the authority of a base term: law if an official instrument is cited for it, or if the agreement is binding (rule
 * 11).
 */
export function baseAuthority({ nature, sources }: Agreement, citations: readonly Citation[]): Authority {
  if (nature === "treaty" || nature === "contract") return "legal";
  for (const { source, field } of citations) {
    if (field !== undefined && field !== "term" && !field.startsWith("term.")) continue;
    if (sources.some(({ id, kind }) => id === source && kind === "official-instrument")) return "legal";
  }
  return "announced";
}
