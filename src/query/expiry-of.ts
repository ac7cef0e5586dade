import { parseDuration } from "../calendar/duration.js";
import { addToDay } from "../calendar/plain-date.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, CalendarDuration, PlainDate, SubjectId, ZonedTime } from "../model/index.js";
import type { Expiry, ExpiryBase } from "./expiry.js";
import { agreementTrack } from "./history/agreement-track.js";
import { boundOn } from "./history/bound.js";
import { commitmentTrack } from "./history/commitment-track.js";
import { type History, historyOf } from "./history/history.js";
import { isKnownSubject } from "./history/periods-in.js";
import { isPlan } from "./history/plans.js";
import { cyclesBy, endOrNothing } from "./history/renewals.js";
import type { Subject } from "./history/subject.js";
import { multiply, type TermEndPoint } from "./history/term-end.js";
import { addTerm, type TermDraft } from "./history/to-term-version.js";
import type { Track } from "./history/track.js";
import type { Version } from "./history/version.js";
import { inRecord } from "./in-record.js";
import {
  type AskedDay,
  addReading,
  READING_OPTIONS,
  type ReadingOptions,
  readAsOf,
  readReading,
} from "./read-question.js";
import { statusSubject } from "./status-of.js";
import { type FoundEnd, trackEnd, unknownEnd } from "./track-end.js";

/**
 * The options of {@link expiryOf}.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpiryOptions, expiryOf } from "typed-agreements";
 *
 * const options: ExpiryOptions = { knownAt: "2025-10-30", rule: "start-day-counted" };
 * const expiry = expiryOf(busan2025, "rare-earth-suspension", options);
 * console.log(expiry.kind === "on" && expiry.date);
 * // → 2026-10-29
 * ```
 */
export interface ExpiryOptions extends ReadingOptions {
  /**
   * The day or moment to evaluate, for a term that renews itself. Default: the day of the review, or `knownAt` if that is
   * earlier.
   */
  readonly asOf?: PlainDate | ZonedTime | undefined;
}

const EXPIRY_OPTIONS = ["asOf", ...READING_OPTIONS] as const satisfies readonly (keyof ExpiryOptions)[];

/**
 * Returns the end of an agreement or a commitment, its basis, and the earlier versions of the term.
 *
 * The end is that of the last period in which the subject is in effect, so it never contradicts {@link statusOf}. `lastFullDay`
 * is the last day that is wholly within the term. {@link explain} returns the answer in English.
 *
 * @param record - The record to read.
 * @param id - The id of the agreement or a commitment.
 * @param options - `asOf` chooses the cycle of a term that renews itself; the other options are those of {@link periodsOf}.
 * @returns The expiry, as plain data. Its `kind` is `on`, `between`, `open`, or `unknown` with a `reason`.
 * @throws {RangeError} if the record has no such id, or a date or rule is invalid.
 * @throws {TypeError} if an option is unknown or has the wrong type.
 *
 * @example
 * ```ts
 * import { busan2025, expiryOf } from "typed-agreements";
 *
 * const expiry = expiryOf(busan2025, "rare-earth-suspension");
 * console.log(expiry.kind === "on" && expiry.date, expiry.authority);
 * // → 2027-01-10 announced
 * ```
 */
export function expiryOf<A extends Agreement, const Id extends SubjectId<A>>(
  record: A,
  id: Id,
  options: ExpiryOptions = {},
): Expiry<Id> {
  takeAgreement("expiryOf", record);
  const reading = readReading("expiryOf", options, EXPIRY_OPTIONS);
  const asked = options.asOf === undefined ? undefined : readAsOf("expiryOf", options.asOf);
  const subject = statusSubject("expiryOf", record, id);
  return inRecord(record, id, () => expiryIn(historyOf(record, reading), subject, asked)) as Expiry<Id>;
}

type ExpiryDraft = TermDraft & { -readonly [K in keyof ExpiryBase]?: ExpiryBase[K] };

/** Returns the expiry of a subject in a history that is already read. */
export function expiryIn(history: History, subject: Subject, asked?: AskedDay): Expiry {
  const found = findEnd(history, subject);
  const cycle = found.version === undefined ? undefined : cycleAt(found.version, asked?.day ?? history.reviewedOn);
  const { term } = found;
  const answer: ExpiryDraft = { question: "expiry", subject: subject.id, agreement: history.record.id };
  if (asked !== undefined) answer.asOf = asked.asOf;
  addReading(answer, history.options);
  addTerm(answer, term, term);
  if (term.authority !== undefined) answer.authority = term.authority;
  answer.because = term.because;
  if (term.inheritedFrom !== undefined) answer.inheritedFrom = term.inheritedFrom;
  if (found.endByLaw !== undefined) answer.endByLaw = found.endByLaw;
  if (cycle !== undefined) Object.assign(answer, cycle);
  answer.superseded = found.superseded;
  answer.reviewedOn = history.reviewedOn;
  return answer as Expiry;
}

function findEnd(history: History, subject: Subject): FoundEnd {
  if (!isKnownSubject(history, subject)) return unknownEnd("not-yet-recorded", []);
  const track = trackOf(history, subject);
  return track === undefined ? unknownEnd("no-term", []) : trackEnd(track);
}

/** True if a version of the own term of a subject renews itself. */
export function hasRenewals(history: History, subject: Subject): boolean {
  return trackOf(history, subject)?.versions.some(({ renewal }) => renewal !== undefined) === true;
}

/** Returns the track of the agreement or of a commitment; `undefined` for a visit, an invitation or the meeting. */
function trackOf(history: History, subject: Subject): Track | undefined {
  if (subject.kind === "agreement") return agreementTrack(history);
  if (subject.kind !== "commitment" || isPlan(subject.commitment)) return undefined;
  return commitmentTrack(history, subject.commitment);
}

/** Returns the end of the cycle that is current on a day, and how the term continues after it. */
function cycleAt({ renewal }: Version, day: PlainDate): Partial<Expiry> | undefined {
  if (renewal === undefined) return undefined;
  const { clause, first, confirmed } = renewal;
  const { period, option, notice } = clause;
  const times = clause.times ?? (option === true ? 1 : undefined);
  const renewals = option === true ? confirmed : Math.max(confirmed, cyclesBy(renewal, boundOn(day)));
  const point = endOrNothing(first, period, renewals);
  const continues = times === undefined || renewals < times;
  return {
    ...(option === true ? {} : point.end),
    ...(renewals > 0 ? { renewals } : {}),
    ...(continues ? { renews: option === true ? "option" : "automatically" } : {}),
    ...(continues ? noticeBy(point, notice) : {}),
    ...(times === undefined ? {} : latestEndOf(endOrNothing(first, period, times))),
  } as Partial<Expiry>;
}

function latestEndOf({ end }: TermEndPoint): { readonly latestEnd?: PlainDate } {
  if (end.kind === "on") return { latestEnd: end.date };
  return end.kind === "between" ? { latestEnd: end.latest } : {};
}

/** Returns the last day for notice: the end less the period of notice; for a range of ends, the earliest end counts. */
function noticeBy({ end }: TermEndPoint, notice: CalendarDuration | undefined): { readonly noticeBy?: PlainDate } {
  if (notice === undefined || end.kind === "open" || end.kind === "unknown") return {};
  return { noticeBy: addToDay(end.kind === "on" ? end.date : end.earliest, multiply(parseDuration(notice), -1)) };
}
