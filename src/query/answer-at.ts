import { toInstant } from "../calendar/instant.js";
import type { PlainDate, ZonedTime } from "../model/index.js";
import type { Authority } from "./history/authority.js";
import type { Because } from "./history/because.js";
import { instantOf, isMidnight } from "./history/bound.js";
import type { Bound, Caveat, Period } from "./history/period.js";
import type { ParticipationState, State } from "./history/states.js";
import type { AskedDay } from "./read-question.js";
import type { Certainty, LaterState } from "./status.js";

/** Caveats that leave open which state holds; the others leave it presumed. */
const POSSIBLE: ReadonlySet<Caveat> = new Set([
  "partial-date",
  "boundary-day",
  "changes-that-day",
  "day-without-zone",
  "unknown-end",
  "gap-unstated",
  "nothing-recorded",
  "not-yet-recorded",
]);

/** Returns how certain an answer with these caveats is. */
export function certaintyOf(caveats: readonly Caveat[]): Certainty {
  if (caveats.length === 0) return "definite";
  return caveats.some((caveat) => POSSIBLE.has(caveat)) ? "possible" : "presumed";
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

/** A day given as a moment is between its starts in the zones furthest ahead and furthest behind. */
const AHEAD: Pick<ZonedTime, "time" | "zone"> = { time: "00:00", zone: "Etc/GMT-14" };
const BEHIND: Pick<ZonedTime, "time" | "zone"> = { time: "00:00", zone: "Etc/GMT+12" };

/**
 * Reads the period that holds on the day asked about: bounds are walked in order, the walk stops at the first that is not surely
 * crossed, and the state before it holds.
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

/** True if a bound has come by the day or moment asked about, surely or possibly. */
function crossed(bound: Bound, { day, instant }: AskedDay): Crossed {
  if (instant === undefined) return day >= bound.latest ? "surely" : day >= bound.earliest ? "possibly" : undefined;
  if (bound.moment !== undefined) return instant >= instantOf(bound.moment) ? "surely" : undefined;
  if (instant >= startOfDay(bound.latest, BEHIND)) return "surely";
  return instant >= startOfDay(bound.earliest, AHEAD) ? "possibly" : undefined;
}

function startOfDay(date: PlainDate, clock: Pick<ZonedTime, "time" | "zone">): number {
  return toInstant({ date, ...clock });
}

/** Returns why it is not certain on which side of its end a day lies. */
function caveatOf({ to, term }: Period): Caveat {
  const { earliest, latest } = to as Bound;
  // Only a moment can lie in doubt around a single day.
  if (earliest === latest) return "day-without-zone";
  return term?.kind === "on" && earliest === term.date ? "boundary-day" : "partial-date";
}

/** Returns the clock time of a change within a day; `undefined` for a change at the start of the day. */
function changeWithin(from: Bound | undefined, day: PlainDate): ZonedTime | undefined {
  if (from?.moment === undefined || from.latest !== day || isMidnight(from.moment)) return undefined;
  return from.moment;
}

function toLater<S extends State | ParticipationState>(period: Period<S>): LaterState<S> {
  const { state, from, authority, planned, because, caveats } = period;
  const later: {
    state: S;
    from: Bound;
    authority?: Authority;
    planned?: NonNullable<typeof planned>;
    because: Because;
    caveats: readonly Caveat[];
  } = { state, from: from as Bound, because, caveats };
  if (authority !== undefined) later.authority = authority;
  if (planned !== undefined) later.planned = planned;
  return later;
}
