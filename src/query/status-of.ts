import type { Agreement, Ids, IdsOf } from "../model/index.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { readQuestion, STATUS_OPTIONS, type StatusOptions } from "./as-of.js";
import { findCommitment } from "./find-commitment.js";
import { knownOf } from "./known-at.js";
import type { Status } from "./status.js";
import { statusFrom } from "./status-from.js";

/**
 * How a commitment stands on a day, or at a moment: in effect, expired, invalidated, scheduled, …, how sure that is and why.
 *
 * Status follows from the term of the commitment and the events on it; it is never stored. Two clocks: `asOf` is the day the
 * question is about, `knownAt` hides what was recorded later. Passing time proves nothing: a planned date that is over
 * without a recorded outcome is `date-passed`, and what rests on an assumption, on an announcement without an instrument, or
 * on a record reviewed before the day asked about, is `presumed` at best.
 *
 * Asked for a whole day within which the state changes at a clock time, the answer is the state at the end of that day in the
 * zone of the instrument, `possible`, with the moment in `because`. Asked for a moment, days without a zone count with all
 * the moments that they can have around the world.
 *
 * @param agreement - The record.
 * @param commitmentId - The id of one of its commitments.
 * @param options - The day or the moment asked about, and as of which day the record is to be read.
 * @throws {RangeError} for an id that the record does not have, a day or a moment that the calendar or the clocks do not have.
 * @throws {TypeError} for an id or a date that is not a text, an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025, statusOf } from "typed-agreements";
 *
 * for (const asOf of ["2025-11-01", "2025-12-01", "2026-03-01"]) {
 *   const { state, certainty } = statusOf(busan2025, "fentanyl-tariff-reduction", { asOf });
 *   console.log(asOf, state, certainty);
 * }
 * // → 2025-11-01 not-yet-effective definite
 * // → 2025-12-01 in-effect definite
 * // → 2026-03-01 invalidated definite
 * const visit = statusOf(busan2025, "trump-visit-china", { asOf: "2026-05-01", knownAt: "2025-11-01" });
 * console.log(visit.explanation);
 * // → The planned date, April 2026, has passed; no outcome by then is recorded. Presumed: the record was reviewed up to 1 November 2025, and what came later is not in it.
 * ```
 */
export function statusOf<const A extends Agreement>(
  agreement: A,
  commitmentId: A["commitments"][number]["id"],
  options: StatusOptions,
): Status<IdsOf<A>> {
  takeLists("statusOf", agreement, ["commitments", "events"]);
  takeOptions("statusOf", options, STATUS_OPTIONS);
  const record: Agreement<Ids> = agreement;
  const question = readQuestion("statusOf", options.asOf);
  const commitment = findCommitment(record, commitmentId);
  const known = knownOf(record, options);
  const events = known.events.filter((event) => event.targets.includes(commitment.id));
  return statusFrom(record, commitment, known, events, question) as Status<IdsOf<A>>;
}
