import type { Agreement, Ids } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import type { Expiry } from "./expiry.js";
import { type ExpiryOptions, expiryOf } from "./expiry-of.js";
import { isKnown, knownEvents } from "./known-at.js";

const ORDER = { on: 0, between: 0, open: 1, unknown: 2 } as const;

/**
 * When every commitment ends: those with a day first, the soonest before the others (a range by its earliest day, then its
 * latest), then those stated to have no end, then those of which it is not known. Within a group of equals the order of the
 * record holds. With `knownAt`, commitments that were not in the record by then are left out.
 *
 * @param agreement - The record.
 * @param options - How to count, and as of which day the record is to be read.
 * @throws as {@link expiryOf} does.
 *
 * @example
 * ```ts
 * import { busan2025, expiries } from "typed-agreements";
 *
 * for (const expiry of expiries(busan2025).slice(0, 2)) console.log(expiry.commitment, expiry.kind);
 * // → rare-earth-suspension on
 * // → average-tariff-reduction unknown
 * ```
 */
export function expiries<I extends Ids>(agreement: Agreement<I>, options: ExpiryOptions = {}): readonly Expiry<I>[] {
  const events = knownEvents(agreement, options);
  return agreement.commitments
    .filter((commitment) => isKnown(commitment, events))
    .map((commitment): Expiry<I> => expiryOf(agreement, commitment.id, options))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || compareTexts(days(a), days(b)));
}

function days(expiry: Expiry): string {
  if (expiry.kind === "on") return `${expiry.date} ${expiry.date}`;
  return expiry.kind === "between" ? `${expiry.earliest} ${expiry.latest}` : "";
}
