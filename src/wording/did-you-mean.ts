import { closestMatch } from "leven";

/** How many known words a hint lists before it only counts the rest. */
const LISTED = 12;

/**
 * The hint that goes with a word that is not known: the known word it was probably meant to be, or else what is known.
 * Two letters off at most in short words, a third of the letters in long ones.
 */
export function didYouMean(given: string, known: readonly string[]): string {
  const maxDistance = Math.min(given.length - 1, Math.max(2, Math.floor(given.length / 3)));
  const meant = closestMatch(given, known, { maxDistance });
  if (meant !== undefined) return `did you mean "${meant}"?`;
  if (known.length === 0) return "there are none";
  const rest = known.length - LISTED;
  return `known: ${known.slice(0, LISTED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
