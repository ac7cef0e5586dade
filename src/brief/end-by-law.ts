import type { Expiry, TermVersion } from "../query/index.js";

/**
 * Returns the last end that rests on an instrument: that of the term, or, where the term was only announced, the last of those that it
 * supersedes. `undefined` if there is none, or if it has neither a day nor is stated to be open.
 */
export function endByLaw(expiry: Expiry): TermVersion | undefined {
  if (expiry.authority === "legal") return hasEnd(expiry) ? expiry : undefined;
  if (expiry.authority !== "announced") return undefined;
  return expiry.superseded.find((term) => term.authority === "legal" && hasEnd(term));
}

/** True if a term has an end with a day, or is stated to have none. */
export function hasEnd({ kind }: TermVersion): boolean {
  return kind !== "unknown";
}
