import { closestMatch } from "leven";

/** The largest number of known words that a hint lists; above it, the hint only counts the others. */
const LISTED = 12;
/** The largest number of known words among which the closest is searched; among more, the search would take too long. */
const SEARCHED = 1000;

/**
 * Returns the hint for an unknown word: the known word that was probably meant, or a list of the known words. The probable word
 * is the only one that starts with the unknown word, or else the closest one: at most two letters apart for short words of
 * about the same length, at most a third of the letters for long ones.
 */
export function didYouMean(given: unknown, known: readonly string[]): string {
  if (typeof given === "string" && known.length <= SEARCHED) {
    const begun = given.length > 2 ? known.filter((word) => word.startsWith(given)) : [];
    if (begun.length === 1) return `did you mean "${begun[0]}"?`;
    const third = Math.floor(given.length / 3);
    const alike = known.filter((word) => Math.abs(word.length - given.length) <= Math.max(1, third));
    const meant = closestMatch(given, alike, { maxDistance: Math.min(given.length - 1, Math.max(2, third)) });
    if (meant !== undefined) return `did you mean "${meant}"?`;
  }
  if (known.length === 0) return "there are none";
  const rest = known.length - LISTED;
  return `known: ${known.slice(0, LISTED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
