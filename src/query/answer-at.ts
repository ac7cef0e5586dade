import { toInstant } from "../calendar/instant.js";
import type { PlainDate, ZonedTime } from "../model/index.js";
import type { Authority } from "./history/authority.js";
import type { Because } from "./history/because.js";
import { instantOf, isMidnight } from "./history/bound.js";
import type { Bound, Caveat, Period } from "./history/period.js";
import type { ParticipationState, State } from "./history/states.js";
import type { TermVersion } from "./history/term-version.js";
import type { AskedDay } from "./read-question.js";
import type { Certainty, LaterState } from "./status.js";

/** The caveats that make an answer `possible`; the others make it `presumed`. */
const UNDECIDED_CAVEATS: ReadonlySet<Caveat> = new Set([
  "partial-date",
  "boundary-day",
  "changes-that-day",
  "day-without-zone",
  "unknown-end",
  "gap-unstated",
  "nothing-recorded",
  "not-yet-recorded",
]);

/** Returns the certainty of an answer with these caveats. */
export function certaintyOf(caveats: readonly Caveat[]): Certainty {
  if (caveats.length === 0) return "definite";
  return caveats.some((caveat) => UNDECIDED_CAVEATS.has(caveat)) ? "possible" : "presumed";
}

/** The result of evaluating the periods of a subject on a day. */
export interface AnswerAt<S extends State | ParticipationState> {
  readonly period: Period<S>;
  readonly certainty: Certainty;
  readonly caveats: readonly Caveat[];
  /** The clock time within the day asked about at which the state changed. */
  readonly moment: ZonedTime | undefined;
  readonly later: readonly LaterState<S>[];
}

/** The certainty that the first day of a period has come by the day asked about; `undefined` if it has not come. */
type Crossed = "surely" | "possibly" | undefined;

/** The first and the last place where a day starts. Between these two moments, the day has started in some zones only. */
const FIRST_MIDNIGHT: Pick<ZonedTime, "time" | "zone"> = { time: "00:00", zone: "Etc/GMT-14" };
const LAST_MIDNIGHT: Pick<ZonedTime, "time" | "zone"> = { time: "00:00", zone: "Etc/GMT+12" };

/**
 * Returns the state on the day asked about. The function goes through the bounds in order and stops at the first that has not
 * surely come by that day; the state before that bound is the answer.
 */
export function answerAt<S extends State | ParticipationState>(
  periods: readonly Period<S>[],
  asked: AskedDay,
  reviewedOn: PlainDate,
): AnswerAt<S> {
  let index = 0;
  let near: Crossed;
  while (index + 1 < periods.length) {
    near = crossed((periods[index] as Period).to as Bound, asked);
    if (near !== "surely") break;
    index += 1;
  }
  const period = periods[index] as Period<S>;
  const own: Caveat[] = [];
  if (near === "possibly") own.push(caveatOf(period));
  const moment = asked.instant === undefined ? changeWithin(period.from, asked.day) : undefined;
  if (moment !== undefined && near !== "possibly") own.push("changes-that-day");
  if (asked.day > reviewedOn && period.state !== "unknown") own.push("after-review");
  const caveats = own.length === 0 ? period.caveats : [...new Set([...period.caveats, ...own])];
  return {
    period,
    certainty: certaintyOf(caveats),
    caveats,
    moment,
    later: periods.slice(index + 1).map(toLater),
  };
}

/** Returns `surely` or `possibly` if a bound has come by the day or moment asked about; otherwise `undefined`. */
function crossed(bound: Bound, { day, instant }: AskedDay): Crossed {
  if (instant === undefined) return day >= bound.latest ? "surely" : day >= bound.earliest ? "possibly" : undefined;
  if (bound.moment !== undefined) return instant >= instantOf(bound.moment) ? "surely" : undefined;
  if (instant >= startOfDay(bound.latest, LAST_MIDNIGHT)) return "surely";
  return instant >= startOfDay(bound.earliest, FIRST_MIDNIGHT) ? "possibly" : undefined;
}

function startOfDay(date: PlainDate, clock: Pick<ZonedTime, "time" | "zone">): number {
  return toInstant({ date, ...clock });
}

/** Returns the reason why it is not certain whether a day is before or after the end of a period. */
function caveatOf({ to, term }: Period): Caveat {
  const { earliest, latest } = to as Bound;
  // Around a single day, only a moment can be uncertain.
  if (earliest === latest) return "day-without-zone";
  return term?.kind === "on" && earliest === term.date ? "boundary-day" : "partial-date";
}

/** Returns the clock time of a change within a day; `undefined` for a change at the start of the day. */
function changeWithin(from: Bound | undefined, day: PlainDate): ZonedTime | undefined {
  if (from?.moment === undefined || from.latest !== day || isMidnight(from.moment)) return undefined;
  return from.moment;
}

function toLater<S extends State | ParticipationState>(period: Period<S>): LaterState<S> {
  const { state, from, authority, term, planned, bound, because, caveats } = period;
  const later: {
    state: S;
    from: Bound;
    authority?: Authority;
    term?: TermVersion;
    planned?: NonNullable<typeof planned>;
    bound?: NonNullable<typeof bound>;
    because: Because;
    caveats: readonly Caveat[];
  } = { state, from: from as Bound, because, caveats };
  if (authority !== undefined) later.authority = authority;
  if (term !== undefined) later.term = term;
  if (planned !== undefined) later.planned = planned;
  if (bound !== undefined) later.bound = bound;
  return later;
}
