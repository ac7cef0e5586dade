import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, SubjectId } from "../model/index.js";
import { historyOf } from "./history/history.js";
import type { Period } from "./history/period.js";
import { periodsIn } from "./history/periods-in.js";
import type { ParticipationState, State } from "./history/states.js";
import { subjectOf } from "./history/subject.js";
import { inRecord } from "./in-record.js";
import { type ReadingOptions, readReading } from "./read-question.js";

/**
 * The state of any subject: of an agreement, a commitment or a meeting, or of a party's participation.
 *
 * @example
 * ```ts
 * import { busan2025, periodsOf, type SubjectState } from "typed-agreements";
 *
 * const states: readonly SubjectState[] = periodsOf(busan2025, "us").map(({ state }) => state);
 * console.log(states);
 * // → [ 'none', 'party' ]
 * ```
 */
export type SubjectState = State | ParticipationState;

/**
 * Returns the periods of an agreement, a commitment, the meeting or a party. In each period the state is the same.
 *
 * The periods are in order and cover all time without a gap. Every other query about time reads them. The guide "Time and
 * status" lists the effect of each event type and the rules.
 *
 * @param record - The record to read.
 * @param id - The id of the agreement, a commitment, the meeting or a party.
 * @param options - `knownAt` reads the record as it was known on a day, `strict` assumes nothing, `rule` counts durations by a rule.
 * @returns The periods, the earliest first.
 * @throws {RangeError} if the record has no such id (code `unknown-commitment`), the id belongs to something without a history
 * (`unknown-subject`), `knownAt` is not a day of the calendar (`invalid-date`), or `rule` is not a counting rule
 * (`invalid-rule`).
 * @throws {TypeError} if an option is unknown (`unknown-option`), or the record is not an agreement (`not-an-agreement`).
 *
 * @example
 * ```ts
 * import { busan2025, periodsOf } from "typed-agreements";
 *
 * for (const { state, from, authority } of periodsOf(busan2025, "rare-earth-suspension")) {
 *   console.log(from?.latest, state, authority);
 * }
 * // → undefined not-yet-effective legal
 * // → 2025-11-07 in-effect legal
 * // → 2026-11-11 in-effect announced
 * // → 2027-01-11 expired announced
 * ```
 */
export function periodsOf<A extends Agreement>(
  record: A,
  id: SubjectId<A> | A["parties"][number]["id"],
  options: ReadingOptions = {},
): readonly Period<SubjectState>[] {
  takeAgreement("periodsOf", record);
  const reading = readReading("periodsOf", options);
  const subject = subjectOf("periodsOf", record, id);
  return inRecord(record, id, () => periodsIn(historyOf(record, reading), subject));
}
