import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, AgreementOrCommitmentId } from "../model/index.js";
import type { Expiry } from "./expiry.js";
import { type ExpiryOptions, expiryIn } from "./expiry-of.js";
import { historyOf } from "./history/history.js";
import { isPlan } from "./history/plans.js";
import { inRecord } from "./in-record.js";
import { READING_OPTIONS, readAsOf, readReading } from "./read-question.js";
import { subjectsIn } from "./statuses.js";

/**
 * Returns the end of the agreement and of each commitment: the agreement first, then the commitments in the order of the
 * record. Visits and invitations are left out. Every entry names its agreement.
 *
 * @param record - The record to read.
 * @param options - The options of {@link expiryOf}.
 * @returns One expiry for the agreement and one for each commitment.
 * @throws {TypeError | RangeError} if an option is unknown or invalid, as {@link expiryOf} does.
 *
 * @example
 * ```ts
 * import { busan2025, expiries } from "typed-agreements";
 *
 * const known = expiries(busan2025).filter((expiry) => expiry.kind === "on");
 * console.log(known.length > 0);
 * // → true
 * ```
 */
export function expiries<A extends Agreement>(
  record: A,
  options: ExpiryOptions = {},
): readonly Expiry<AgreementOrCommitmentId<A>>[] {
  takeAgreement("expiries", record);
  const reading = readReading("expiries", options, ["asOf", ...READING_OPTIONS]);
  const asked = options.asOf === undefined ? undefined : readAsOf("expiries", options.asOf);
  const history = historyOf(record, reading);
  return subjectsIn(history)
    .filter((subject) => subject.kind !== "commitment" || !isPlan(subject.commitment))
    .map((subject) => inRecord(record, subject.id, () => expiryIn(history, subject, asked)));
}
