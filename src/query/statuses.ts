import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, AgreementOrCommitmentId } from "../model/index.js";
import { type History, historyOf } from "./history/history.js";
import type { Subject } from "./history/subject.js";
import { inRecord } from "./in-record.js";
import { readAsOf, readReading, STATUS_OPTIONS, type StatusOptions } from "./read-question.js";
import type { Status } from "./status.js";
import { statusIn } from "./status-of.js";

/**
 * Returns the status of the agreement and of each commitment on a day: the agreement first, then the commitments in the order
 * of the record. Every entry names its agreement, so that you can join the answers for many records in one list.
 *
 * @param record - The record to read.
 * @param options - The options of {@link statusOf}.
 * @returns One status for the agreement and one for each commitment.
 * @throws {TypeError | RangeError} if an option is missing, unknown or invalid, as {@link statusOf} does.
 *
 * @example
 * ```ts
 * import { busan2025, statuses } from "typed-agreements";
 *
 * const running = statuses(busan2025, { asOf: "2026-03-01" }).filter(({ state }) => state === "in-effect");
 * console.log(running.length);
 * // → 28
 * ```
 */
export function statuses<A extends Agreement>(
  record: A,
  options: StatusOptions,
): readonly Status<AgreementOrCommitmentId<A>>[] {
  takeAgreement("statuses", record);
  const reading = readReading("statuses", options, STATUS_OPTIONS);
  const asked = readAsOf("statuses", options.asOf);
  const history = historyOf(record, reading);
  return subjectsIn(history).map((subject) => inRecord(record, subject.id, () => statusIn(history, subject, asked)));
}

/** Returns the agreement and its commitments as subjects. */
export function subjectsIn({ record }: History): readonly Subject[] {
  return [
    { kind: "agreement", id: record.id },
    ...record.commitments.map((commitment) => ({ kind: "commitment" as const, id: commitment.id, commitment })),
  ];
}
