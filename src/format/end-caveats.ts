import type { Expiry } from "../query/expiry.js";
import type { Caveat, Certainty } from "../query/status.js";
import { isUnsure } from "../query/turn.js";

/** Why an end is not sure: the caveats that a status which rests on it would have, whatever the day asked about. */
export function caveatsOfEnd(expiry: Expiry): readonly Caveat[] {
  const { kind, assumed, authority, because } = expiry;
  const caveats: Caveat[] = [];
  if (assumed === true) caveats.push("assumed-start");
  // A commitment's own term is what was agreed; only a later end needs something to rest on.
  if (authority === "announced" && because.events.length > 0) caveats.push("announced-only");
  if (isUnsure(because.citations)) caveats.push("low-confidence");
  if (kind === "between") caveats.push(expiry.earliest === expiry.latest ? "uncertain-date" : "partial-date");
  return caveats;
}

/** How sure an end is; nothing of one that is not known. */
export function certaintyOfEnd(expiry: Expiry): Certainty | undefined {
  if (expiry.kind === "unknown") return undefined;
  const caveats = caveatsOfEnd(expiry);
  if (caveats.includes("partial-date")) return "possible";
  return caveats.length === 0 ? "definite" : "presumed";
}

/** The caveats in a few words, for a title. What is known in part says so in another place. */
export function caveatsInShort(expiry: Expiry): string {
  const words = caveatsOfEnd(expiry).flatMap((caveat) => IN_SHORT[caveat] ?? []);
  return words.length === 0 ? "" : ` (presumed: ${words.join(", ")})`;
}

const IN_SHORT: Partial<Record<Caveat, string>> = {
  "assumed-start": "start assumed",
  "announced-only": "no instrument on record",
  "low-confidence": "not sure that the sources say so",
  "uncertain-date": "the source is not sure of the day",
};

/**
 * The end that rests on law beside one that is only announced: it is the one that counts if no instrument follows.
 *
 * @returns `undefined` when the end itself rests on law, or none before it does.
 */
export function lawfulEndBefore({ authority, superseded }: Expiry): Expiry | undefined {
  return authority === "announced" ? superseded.find((one) => one.authority === "legal") : undefined;
}
