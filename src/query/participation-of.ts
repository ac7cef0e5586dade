import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, PlainDate, ZonedTime } from "../model/index.js";
import { answerAt } from "./answer-at.js";
import { type History, historyOf } from "./history/history.js";
import type { Period } from "./history/period.js";
import { periodsIn } from "./history/periods-in.js";
import type { ParticipationState } from "./history/states.js";
import type { Subject } from "./history/subject.js";
import { inRecord } from "./in-record.js";
import type { KnownAtOption } from "./known-at.js";
import type { Participation } from "./participation.js";
import { type AskedDay, readAsOf, readReading } from "./read-question.js";
import { takeParty } from "./take-id.js";

/**
 * The options of questions about parties and performance.
 *
 * @example
 * ```ts
 * import { busan2025, type DayOptions, participants } from "typed-agreements";
 *
 * const options: DayOptions = { asOf: "2026-01-01" };
 * console.log(participants(busan2025, options).length);
 * // → 2
 * ```
 */
export interface DayOptions extends KnownAtOption {
  /** The day to evaluate, or a clock time in a zone. */
  readonly asOf: PlainDate | ZonedTime;
}

/** The names of the options. */
export const DAY_OPTIONS = ["asOf", "knownAt"] as const satisfies readonly (keyof DayOptions)[];

/**
 * Returns the state of a party's participation on a day: `none`, `signatory`, `provisional`, `party`, `suspended`,
 * `withdrawn` or
 * `unknown`.
 *
 * If no party's first event is a signature, a consent or an entry into force, all parties take part in the agreement until they
 * withdraw (Vienna Convention on the Law of Treaties, articles 24, 54 and 56).
 *
 * @param record - The record to read.
 * @param party - The id of the party.
 * @param options - `asOf` is the day or moment to evaluate; `knownAt` reads the record as it was known on a day.
 * @returns The participation, as plain data.
 * @throws {RangeError} if the record has no such party (code `unknown-party`), or a date is invalid (`invalid-date`).
 * @throws {TypeError} if `asOf` is missing (`missing-option`), or an option is unknown (`unknown-option`).
 *
 * @example
 * ```ts
 * import { busan2025, participationOf } from "typed-agreements";
 *
 * console.log(participationOf(busan2025, "us", { asOf: "2026-01-01" }).state);
 * // → party
 * ```
 */
export function participationOf<A extends Agreement, const Id extends A["parties"][number]["id"]>(
  record: A,
  party: Id,
  options: DayOptions,
): Participation<Id> {
  takeAgreement("participationOf", record);
  const reading = readReading("participationOf", options, DAY_OPTIONS);
  const asked = readAsOf("participationOf", options.asOf);
  const subject: Subject = { kind: "party", id: takeParty("participationOf", record, party).id };
  return inRecord(record, party, () =>
    participationIn(historyOf(record, reading), subject, asked),
  ) as Participation<Id>;
}

/** Returns the participation of a party in a history that is already read. */
export function participationIn(history: History, subject: Subject, asked: AskedDay): Participation {
  const periods = periodsIn(history, subject) as readonly Period<ParticipationState>[];
  const { period, certainty, caveats, later } = answerAt(periods, asked, history.reviewedOn);
  const { state, from, to, because } = period;
  return {
    question: "participation",
    subject: subject.id,
    agreement: history.record.id,
    asOf: asked.asOf,
    ...(history.options.knownAt === undefined ? {} : { knownAt: history.options.knownAt }),
    state,
    certainty,
    caveats,
    ...(from === undefined ? {} : { since: from }),
    ...(to === undefined ? {} : { until: to }),
    because,
    later,
    reviewedOn: history.reviewedOn,
  };
}
