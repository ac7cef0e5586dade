import type { Citation } from "../../model/index.js";
import type { Because } from "./because.js";

/** The basis of a state or an end: an event or, without an id, the term of the subject itself. */
export interface Ground {
  /** The id of the event. */
  readonly id?: string;
  /** The citations of the event or the term. */
  readonly citations: readonly Citation[];
}

/** Returns the events and citations of grounds, each once. */
export function becauseOf(grounds: readonly Ground[]): Because {
  const [first] = grounds;
  if (first !== undefined && grounds.every((ground) => ground === first)) {
    return { events: first.id === undefined ? [] : [first.id], citations: first.citations };
  }
  const events = new Set<string>();
  const citations = new Set<Citation>();
  for (const ground of new Set(grounds)) {
    if (ground.id !== undefined) events.add(ground.id);
    for (const citation of ground.citations) citations.add(citation);
  }
  return { events: [...events], citations: [...citations] };
}

/** True if every citation of the grounds has a confidence below `high`. */
export function isLowConfidence(...lists: readonly (readonly Ground[])[]): boolean {
  let cited = false;
  for (const grounds of lists) {
    for (const { citations } of grounds) {
      for (const { confidence = "high" } of citations) {
        if (confidence === "high") return false;
        cited = true;
      }
    }
  }
  return cited;
}
