import { parseCountingRule } from "../calendar/end-of-term.js";
import type { Agreement, Ids, IdsOf } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { byTarget } from "./by-target.js";
import type { Expiry } from "./expiry.js";
import { expiryFrom } from "./expiry-from.js";
import { EXPIRY_OPTIONS, type ExpiryOptions } from "./expiry-of.js";
import { knownOf } from "./known-at.js";

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
 * for (const expiry of expiries(busan2025, { knownAt: "2025-10-30" }).slice(0, 2)) console.log(expiry.commitment, expiry.kind);
 * // → rare-earth-suspension on
 * // → average-tariff-reduction unknown
 * ```
 */
export function expiries<const A extends Agreement>(
  agreement: A,
  options: ExpiryOptions = {},
): readonly Expiry<IdsOf<A>>[] {
  takeLists("expiries", agreement, ["commitments", "events"]);
  takeOptions("expiries", options, EXPIRY_OPTIONS);
  if (options.rule !== undefined) parseCountingRule(options.rule);
  const record: Agreement<Ids> = agreement;
  const known = knownOf(record, options);
  const eventsOn = byTarget(known.events);
  return record.commitments
    .filter(known.has)
    .map((commitment) => expiryFrom(record, commitment, eventsOn.get(commitment.id) ?? [], options))
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || compareTexts(days(a), days(b))) as readonly Expiry<IdsOf<A>>[];
}

function days(expiry: Expiry): string {
  if (expiry.kind === "on") return `${expiry.date} ${expiry.date}`;
  return expiry.kind === "between" ? `${expiry.earliest} ${expiry.latest}` : "";
}
