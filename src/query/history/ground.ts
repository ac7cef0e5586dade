import type { Citation } from "../../model/index.js";
import type { Because } from "./period.js";

/** What a state or an end rests on: an event, or without an id the term of the subject itself. */
export interface Ground {
  /** The id of the event. */
  readonly id?: string;
  /** Its citations. */
  readonly citations: readonly Citation[];
}

/** The events and citations of grounds, each once. */
export function becauseOf(grounds: readonly Ground[]): Because {
  const [first] = grounds;
  if (grounds.length === 1 && first !== undefined) {
    return { events: first.id === undefined ? [] : [first.id], citations: first.citations };
  }
  const distinct = [...new Set(grounds)];
  const events = new Set(distinct.flatMap(({ id }) => (id === undefined ? [] : [id])));
  return { events: [...events], citations: [...new Set(distinct.flatMap(({ citations }) => citations))] };
}

/** True if all that something rests on is cited with a confidence below `high`. */
export function isLowConfidence(grounds: readonly Ground[]): boolean {
  let cited = false;
  for (const { citations } of grounds) {
    for (const { confidence = "high" } of citations) {
      if (confidence === "high") return false;
      cited = true;
    }
  }
  return cited;
}
