import type { Caveat, Certainty } from "../../query/index.js";
import { caveatInWords } from "../../words/index.js";

/**
 * Returns the caveats of an entry for its title: " (presumed: start assumed)". A partial date is expressed elsewhere in the
 * title.
 */
export function caveatsInTitle(certainty: Certainty, caveats: readonly Caveat[]): string {
  const words = caveats.filter((caveat) => caveat !== "partial-date").map(caveatInWords);
  return words.length === 0 ? "" : ` (${certainty === "possible" ? "possible" : "presumed"}: ${words.join("; ")})`;
}
