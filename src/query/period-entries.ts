import { addToDay } from "../calendar/plain-date.js";
import type { PartialDate, Tariff, ZonedTime } from "../model/index.js";
import { certaintyOf } from "./answer-at.js";
import { agreementTrack } from "./history/agreement-track.js";
import { commitmentTrack } from "./history/commitment-track.js";
import type { History } from "./history/history.js";
import type { Bound, Caveat, Period } from "./history/period.js";
import { periodsIn } from "./history/periods-in.js";
import type { ParticipationState, State } from "./history/states.js";
import { isRunning, TERMINAL_STATES } from "./history/stretch.js";
import type { Subject } from "./history/subject.js";
import type { TermVersion } from "./history/term-version.js";
import { scheduledSteps } from "./rate-on.js";
import type { Certainty } from "./status.js";
import { boundBase, timelineBase } from "./timeline-base.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** The kinds of entries that are read from periods. */
const FROM_PERIODS: ReadonlySet<string> = new Set<TimelineEntry["kind"]>([
  "start",
  "suspension",
  "resumption",
  "end",
  "rate",
  "withdrawal",
]);

/** True if one of the kinds is read from periods. */
export function needsPeriods(kinds: ReadonlySet<string>): boolean {
  return [...kinds].some((kind) => FROM_PERIODS.has(kind));
}

/** Returns the start, the suspensions and the ends of an agreement or a commitment. */
export function* periodEntries(history: History, subject: Subject): Generator<TimelineEntry> {
  const periods = periodsIn(history, subject) as readonly Period<State>[];
  const track = subject.kind === "commitment" ? commitmentTrack(history, subject.commitment) : agreementTrack(history);
  const agreement = history.record.id;
  const { anchor } = track.start;
  const begins = periods.find(({ state }) => isRunning(state));
  if (begins !== undefined && (anchor?.kind === "effective" || anchor?.kind === "started")) {
    yield { kind: "start", ...timelineBase(agreement, anchor.on, begins.because.citations), subject: subject.id };
  }
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1];
    if (period.state === "suspended" && isOwnSuspension(history, period, subject.id))
      yield* ofSuspension(agreement, subject.id, period, periods[index - 1], next);
    if (next === undefined || !isRunning(period.state)) continue;
    const [term, to] = [period.term as TermVersion, period.to as Bound];
    if (term.inheritedFrom !== undefined) continue;
    if (!TERMINAL_STATES.has(next.state) && !isEndByLaw(term, period, next)) continue;
    yield {
      kind: "end",
      ...timelineBase(
        agreement,
        endDateOf(term, to),
        term.because.citations,
        term.kind === "between" ? term.latest : undefined,
      ),
      subject: subject.id,
      term,
      state: next.state,
      ...(term.authority === undefined ? {} : { authority: term.authority }),
      ...certaintyOfEnd(term, period, next),
    };
  }
}

/** Returns the caveats of an end: those of the state that begins with it, of its renewals and of a date known in part. */
function certaintyOfEnd(
  { kind, basis }: TermVersion,
  period: Period<State>,
  { from, caveats: own }: Period<State>,
): { readonly certainty: Certainty; readonly caveats: readonly Caveat[] } {
  const caveats = new Set<Caveat>(own);
  if (basis !== "terminated" && period.caveats.includes("assumed-renewal")) caveats.add("assumed-renewal");
  const { earliest, latest } = from as Bound;
  if (kind === "between" && earliest !== latest) caveats.add("partial-date");
  return { certainty: certaintyOf([...caveats]), caveats: [...caveats] };
}

/** True if the term of a period ends with it by law, and another one follows by announcement. */
function isEndByLaw(term: TermVersion, { to, authority }: Period<State>, next: Period<State>): boolean {
  if (authority !== "legal" || next.authority !== "announced" || next.term === term) return false;
  const { latest } = to as Bound;
  if (term.kind === "on") return term.date <= latest;
  return term.kind === "between" && term.latest <= latest;
}

/** Returns the date on which a term ends, as the answer has it; after the last renewal, the date on which the period ends. */
function endDateOf(term: TermVersion, to: Bound): PartialDate | ZonedTime {
  if (term.kind === "between") return term.earliest;
  if (term.kind !== "on") return to.earliest;
  const included = term.lastFullDay === term.date;
  const last = included ? addToDay(to.earliest, { days: -1 }) : to.earliest;
  if (last > term.date) return to.moment ?? last;
  return term.until ?? term.date;
}

/** Returns the steps of the schedule of a tariff, until it has surely ended. */
export function* stepEntries(history: History, commitment: Tariff): Generator<TimelineEntry> {
  const { id, citations } = commitment;
  const periods = periodsIn(history, { kind: "commitment", id, commitment }) as readonly Period<State>[];
  for (const { at, to } of scheduledSteps(history, commitment)) {
    const period = periods.findLast(({ from }) => from === undefined || from.latest <= at.earliest);
    if (period !== undefined && TERMINAL_STATES.has(period.state)) continue;
    yield { kind: "rate", ...boundBase(history.record.id, at, citations), subject: id, to };
  }
}

/** Returns the first day of a suspension, and the day from which what was suspended is in effect again. */
function* ofSuspension(
  agreement: string,
  subject: string,
  { from, to, because }: Period<State>,
  before: Period<State> | undefined,
  next: Period<State> | undefined,
): Generator<TimelineEntry> {
  if (from !== undefined && before?.state !== "suspended")
    yield { kind: "suspension", ...boundBase(agreement, from, because.citations), subject };
  // What ends during a suspension is not in effect again.
  if (
    to !== undefined &&
    next !== undefined &&
    (next.state === "in-effect" || next.state === "provisionally-in-effect")
  )
    yield { kind: "resumption", ...boundBase(agreement, to, next.because.citations), subject };
}

/** Returns the days from which parties that withdraw take no part. */
export function* withdrawalEntries(history: History): Generator<TimelineEntry> {
  const { record } = history;
  if (!record.events.some(({ type }) => type === "withdrawn")) return;
  for (const { id } of record.parties) {
    const periods = periodsIn(history, { kind: "party", id }) as readonly Period<ParticipationState>[];
    for (const [index, { state, from, because }] of periods.entries()) {
      // What is over for all parties needs no withdrawal.
      const before = periods[index - 1]?.state;
      if (state !== "withdrawn" || from === undefined || before === "withdrawn" || before === "none") continue;
      yield { kind: "withdrawal", ...boundBase(record.id, from, because.citations), subject: id };
    }
  }
}

/** True for a suspension of the subject itself, and not only of its whole or its agreement. */
function isOwnSuspension({ events }: History, { because }: Period<State>, subject: string): boolean {
  return because.events.some((id) => events.byId.get(id)?.event.targets.includes(subject));
}
