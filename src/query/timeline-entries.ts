import { earliestDay, latestDay } from "../calendar/partial-date.js";
import type { Citation, Commitment, PartialDate, ReadoutQuantity } from "../model/index.js";
import { eventEntries, type LastPlans, lastPlansIn } from "./event-entries.js";
import { eventRevisions } from "./event-revisions.js";
import { type History, isIntroduced } from "./history/history.js";
import { isPlan } from "./history/plans.js";
import { needsPeriods, periodEntries, stepEntries, withdrawalEntries } from "./period-entries.js";
import { timelineBase } from "./timeline-base.js";
import type { TimelineEntry } from "./timeline-entry.js";

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
  const hasPeriods = needsPeriods(kinds);
  if (hasPeriods) yield* periodEntries(history, { kind: "agreement", id });
  const plans = lastPlansIn(history);
  for (const commitment of record.commitments) {
    if (isIntroduced(history, commitment.introducedBy)) yield* ofCommitment(history, commitment, { plans, hasPeriods });
  }
  if (hasPeriods) yield* withdrawalEntries(history);
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
  if (hasPeriods && !isPlan(commitment)) yield* periodEntries(history, { kind: "commitment", id, commitment });
  if (hasPeriods && commitment.kind === "tariff") yield* stepEntries(history, commitment);
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
