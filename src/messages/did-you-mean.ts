import { closestMatch } from "leven";

/** How many known words a hint lists before it only counts the rest. */
const LISTED = 12;
/** Among more words than these the closest is not looked for: it would take longer than the answer is worth. */
const SEARCHED = 1000;

/**
 * The hint that goes with a word that is not known: the known word it was probably meant to be, or else what is known. Meant
 * was the only word that begins so, or the closest one: two letters off at most in short words of about the same length, a
 * third of the letters in long ones.
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
