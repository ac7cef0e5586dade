import type { Agreement, Citation, Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import type { HistoryEvent } from "./history-event.js";

/** An own term with the corrections of it in place, field by field. */
export function correctedTerm(term: Term | undefined, own: readonly HistoryEvent[]): Term | undefined {
  let corrected = term;
  for (const { event } of own) {
    if (event.type === "corrected" && event.term !== undefined) corrected = { ...corrected, ...event.term };
  }
  return corrected;
}

/** The authority of a base term: law where an official instrument is cited for it, or the agreement itself binds (rule 11). */
export function baseAuthority({ nature, sources }: Agreement, citations: readonly Citation[]): Authority {
  if (nature === "treaty" || nature === "contract") return "legal";
  for (const { source, field } of citations) {
    if (field !== undefined && field !== "term" && !field.startsWith("term.")) continue;
    if (sources.some(({ id, kind }) => id === source && kind === "official-instrument")) return "legal";
  }
  return "announced";
}
