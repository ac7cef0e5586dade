import type { Expiry, TermVersion } from "../query/index.js";

/**
 * Returns the last end that rests on an instrument: the end of the term or, if the term was only announced, the end that an instrument sets
 * for a later day, or else the newest known end by law that it supersedes. Returns `undefined` if there is no such end, or if it is unknown.
 */
export function endByLaw(expiry: Expiry): TermVersion | undefined {
  if (expiry.authority === "legal") return hasEnd(expiry) ? expiry : undefined;
  if (expiry.authority !== "announced") return undefined;
  if (expiry.endByLaw !== undefined) return expiry.endByLaw;
  return expiry.superseded.find((term) => term.authority === "legal" && hasEnd(term));
}

/** True if the end of a term has a day, or the source states that the term has no end. */
export function hasEnd({ kind }: TermVersion): boolean {
  return kind !== "unknown";
}
