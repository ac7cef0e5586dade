import { earliestDay, latestDay } from "../calendar/partial-date.js";
import { addToDay } from "../calendar/plain-date.js";
import type { Citation, Commitment, PartialDate, ReadoutQuantity, Tariff, ZonedTime } from "../model/index.js";
import { certaintyOf } from "./answer-at.js";
import { eventEntries, type LastPlans, lastPlansIn } from "./event-entries.js";
import { eventRevisions } from "./event-revisions.js";
import { agreementTrack } from "./history/agreement-track.js";
import { commitmentTrack } from "./history/commitment-track.js";
import { type History, isIntroduced } from "./history/history.js";
import type { Bound, Caveat, Period } from "./history/period.js";
import { periodsIn } from "./history/periods-in.js";
import { isPlan } from "./history/plans.js";
import type { ParticipationState, State } from "./history/states.js";
import { isRunning, TERMINAL_STATES } from "./history/stretch.js";
import type { Subject } from "./history/subject.js";
import type { TermVersion } from "./history/term-version.js";
import { scheduledSteps } from "./rate-on.js";
import type { Certainty } from "./status.js";
import { boundBase, timelineBase } from "./timeline-base.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** The kinds of entries that are read from periods. */
const FROM_PERIODS = [
  "start",
  "suspension",
  "resumption",
  "end",
  "rate",
] as const satisfies readonly TimelineEntry["kind"][];

/**
 * Returns the dated entries of a record as known, unsorted.
 *
 * @param kinds - The kinds that the caller wants. If none of them is read from periods, no periods are computed. Entries of other
 * kinds can be among the result.
 */
export function* timelineEntries(history: History, kinds: ReadonlySet<string>): Generator<TimelineEntry> {
  const { record, reviewedOn } = history;
  const { id, concludedOn, meeting, citations = [] } = record;
  if (!history.isRecorded) return;
  if (concludedOn !== undefined) yield { kind: "concluded", ...timelineBase(id, concludedOn, citations), subject: id };
  if (meeting !== undefined) {
    yield { kind: "meeting", ...timelineBase(id, meeting.on, meeting.citations), subject: meeting.id, meeting };
  }
  const hasPeriods = FROM_PERIODS.some((kind) => kinds.has(kind));
  if (hasPeriods) yield* ofPeriods(history, { kind: "agreement", id });
  const plans = lastPlansIn(history);
  for (const commitment of record.commitments) {
    if (isIntroduced(history, commitment.introducedBy)) yield* ofCommitment(history, commitment, { plans, hasPeriods });
  }
  yield* ofWithdrawals(history);
  const revisions = eventRevisions(history);
  for (const event of record.events) {
    if (history.events.known.has(event.id)) yield* eventEntries(event, history, plans, revisions.get(event.id));
  }
  for (const source of record.sources) {
    if (source.published === undefined || isLater(source.published, history)) continue;
    yield { kind: "published", ...timelineBase(id, source.published, []), source };
  }
  yield { kind: "reviewed", ...timelineBase(id, reviewedOn, []), subject: id };
}

/** True if a source was published after the day up to which the record is read. */
function isLater(published: PartialDate, { options: { knownAt } }: History): boolean {
  return knownAt !== undefined && earliestDay(published) > knownAt;
}

function* ofCommitment(
  history: History,
  commitment: Commitment,
  { plans, hasPeriods }: { readonly plans: LastPlans; readonly hasPeriods: boolean },
): Generator<TimelineEntry> {
  const { id, citations } = commitment;
  const agreement = history.record.id;
  const { knownAt } = history.options;
  if (commitment.kind === "suspension" && commitment.measure.announcedOn !== undefined) {
    yield {
      kind: "measure-announced",
      ...timelineBase(agreement, commitment.measure.announcedOn, citations),
      subject: id,
    };
  }
  if (commitment.kind === "visit") {
    const plan = timelineBase(agreement, commitment.when, citations);
    const isChanged = plans.get(id)?.from !== commitment.when;
    yield { kind: "planned", ...plan, subject: id, ...(isChanged ? { changed: true } : {}) };
  }
  if (hasPeriods && !isPlan(commitment)) yield* ofPeriods(history, { kind: "commitment", id, commitment });
  if (hasPeriods && commitment.kind === "tariff") yield* ofSteps(history, commitment);
  if (commitment.kind === "purchase") yield* ofQuantities(agreement, id, commitment.quantities, citations);
  for (const readout of commitment.readouts ?? []) {
    if (knownAt !== undefined && knownAt < history.record.reviewedOn && latestDay(readout.on) > knownAt) continue;
    yield { kind: "readout", ...timelineBase(agreement, readout.on, readout.citations), subject: id, readout };
    yield* ofQuantities(agreement, id, readout.quantities, readout.citations, readout.by);
  }
}

function* ofQuantities(
  agreement: string,
  subject: string,
  quantities: readonly ReadoutQuantity[] = [],
  citations: readonly Citation[],
  by?: string,
): Generator<TimelineEntry> {
  for (const quantity of quantities) {
    if (quantity.during === undefined) continue;
    const { from, through } = quantity.during;
    const base = { kind: "due" as const, ...timelineBase(agreement, from, citations, through), subject, quantity };
    yield by === undefined ? base : { ...base, by };
  }
}

/** Returns the start and the ends of an agreement or a commitment, taken from its periods. */
function* ofPeriods(history: History, subject: Subject): Generator<TimelineEntry> {
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
function* ofSteps(history: History, commitment: Tariff): Generator<TimelineEntry> {
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
function* ofWithdrawals(history: History): Generator<TimelineEntry> {
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
