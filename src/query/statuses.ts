import type { Agreement, Ids, IdsOf } from "../model/index.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { readQuestion, STATUS_OPTIONS, type StatusOptions } from "./as-of.js";
import { byTarget } from "./by-target.js";
import { knownOf } from "./known-at.js";
import type { Status } from "./status.js";
import { statusFrom } from "./status-from.js";

/**
 * How every commitment stands on a day, in the order of the record. With `knownAt`, commitments that were not in the record by
 * then are left out.
 *
 * @param agreement - The record.
 * @param options - The day or the moment asked about, and as of which day the record is to be read.
 * @throws as {@link statusOf} does.
 *
 * @example
 * ```ts
 * import { busan2025, statuses } from "typed-agreements";
 *
 * const all = statuses(busan2025, { asOf: "2025-11-15", knownAt: "2025-10-30" });
 * console.log(all.filter((status) => status.state === "in-effect").map((status) => status.commitment));
 * // → [ 'rare-earth-suspension' ]
 * ```
 */
export function statuses<const A extends Agreement>(agreement: A, options: StatusOptions): readonly Status<IdsOf<A>>[] {
  takeLists("statuses", agreement, ["commitments", "events"]);
  takeOptions("statuses", options, STATUS_OPTIONS);
  const record: Agreement<Ids> = agreement;
  const question = readQuestion("statuses", options.asOf);
  const known = knownOf(record, options);
  const eventsOn = byTarget(known.events);
  return record.commitments
    .filter(known.has)
    .map((commitment) =>
      statusFrom(record, commitment, known, eventsOn.get(commitment.id) ?? [], question),
    ) as readonly Status<IdsOf<A>>[];
}
