import { rangeError } from "../messages/coded-error.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, SubjectId } from "../model/index.js";
import { answerAt } from "./answer-at.js";
import { type History, historyOf } from "./history/history.js";
import type { Period } from "./history/period.js";
import { periodsIn } from "./history/periods-in.js";
import type { State } from "./history/states.js";
import { type Subject, subjectOf } from "./history/subject.js";
import { inRecord } from "./in-record.js";
import {
  type AskedDay,
  addReading,
  readAsOf,
  readReading,
  STATUS_OPTIONS,
  type StatusOptions,
} from "./read-question.js";
import type { Status } from "./status.js";

/**
 * Returns the state of an agreement, a commitment or the meeting on a day, with its basis and every later change on record.
 *
 * The answer is the period of {@link periodsOf} that contains the day. If the state changes at a clock time within the day, the
 * answer is the state at the end of that day, in the zone of the instrument. {@link explain} returns the answer in English.
 *
 * @param record - The record to read.
 * @param id - The id of the agreement, a commitment or the meeting.
 * @param options - `asOf` is the day or moment to evaluate; the other options are those of {@link periodsOf}.
 * @returns The status, as plain data.
 * @throws {RangeError} if the record has no such id, the id belongs to something without a status (code `unknown-commitment` or
 * `unknown-subject`), or a date or rule is invalid (`invalid-date`, `invalid-rule`).
 * @throws {TypeError} if `asOf` is missing (`missing-option`) or not a string or moment (`invalid-date`), or an option is
 * unknown.
 *
 * @example
 * ```ts
 * import { busan2025, explain, statusOf } from "typed-agreements";
 *
 * const status = statusOf(busan2025, "rare-earth-suspension", { asOf: "2026-12-01" });
 * console.log(status.state, status.certainty, status.caveats);
 * // → in-effect presumed [ 'announced-only', 'after-review' ]
 * ```
 */
export function statusOf<A extends Agreement, const Id extends SubjectId<A>>(
  record: A,
  id: Id,
  options: StatusOptions,
): Status<Id> {
  takeAgreement("statusOf", record);
  const reading = readReading("statusOf", options, STATUS_OPTIONS);
  const asked = readAsOf("statusOf", options.asOf);
  const subject = statusSubject("statusOf", record, id);
  return inRecord(record, id, () => statusIn(historyOf(record, reading), subject, asked)) as Status<Id>;
}

/** Returns the subject with an id. Throws if it is a party, which has a participation and no status. */
export function statusSubject(caller: string, record: Agreement, id: string): Subject {
  const subject = subjectOf(caller, record, id);
  if (subject.kind !== "party") return subject;
  throw rangeError(
    "unknown-subject",
    `${caller}: ${showValue(id)} is the id of a party of record "${record.id}"; participationOf answers for parties.`,
  );
}

/** Returns the status of a subject in a history that is already read. */
export function statusIn(history: History, subject: Subject, asked: AskedDay): Status {
  const periods = periodsIn(history, subject) as readonly Period<State>[];
  const { period, certainty, caveats, moment, later } = answerAt(periods, asked, history.reviewedOn);
  const { state, from, to, authority, term, planned, bound, because } = period;
  const status: Partial<{ -readonly [Field in keyof Status]: Status[Field] }> = {
    question: "status",
    subject: subject.id,
    agreement: history.record.id,
    asOf: asked.asOf,
  };
  addReading(status, history.options);
  status.state = state;
  status.certainty = certainty;
  status.caveats = caveats;
  if (from !== undefined) status.since = from;
  if (to !== undefined) status.until = to;
  if (moment !== undefined) status.moment = moment;
  if (authority !== undefined) status.authority = authority;
  if (term !== undefined) status.term = term;
  if (planned !== undefined) status.planned = planned;
  if (bound !== undefined) status.bound = bound;
  status.because = because;
  status.later = later;
  status.reviewedOn = history.reviewedOn;
  return status as Status;
}
