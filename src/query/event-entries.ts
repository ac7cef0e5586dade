import type { Agreement, LifecycleEvent, PartialDate, PlannedTime, ZonedTime } from "../model/index.js";
import type { EventRevision } from "./event-revisions.js";
import { effectAfterNotice } from "./history/effect-after-notice.js";
import { knownFrom } from "./history/events.js";
import type { History } from "./history/history.js";
import { correctedEvent, type HistoryEvent } from "./history/history-event.js";
import { periodsIn } from "./history/periods-in.js";
import { isPlan } from "./history/plans.js";
import type { Subject } from "./history/subject.js";
import { timelineBase } from "./timeline-base.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** The plan that counts in the end for each visit, each invitation and the meeting, by their ids; `undefined` where none does. */
export type LastPlans = ReadonlyMap<string, PlannedTime | undefined>;

/** Returns the plans of a record that count in the end. */
export function lastPlansIn(history: History): LastPlans {
  const { meeting, commitments } = history.record;
  const plans = new Map<string, PlannedTime | undefined>();
  for (const commitment of commitments) {
    const { id } = commitment;
    if (isPlan(commitment)) plans.set(id, lastPlan(history, { kind: "commitment", id, commitment }));
  }
  if (meeting !== undefined) plans.set(meeting.id, lastPlan(history, { kind: "meeting", id: meeting.id, meeting }));
  return plans;
}

/** Returns the plan of the last period, or the one before something took place. */
function lastPlan(history: History, subject: Subject): PlannedTime | undefined {
  const periods = periodsIn(history, subject);
  const last = periods.at(-1);
  return (last?.state === "occurred" ? periods.at(-2) : last)?.planned;
}

/** Returns the entries of an event: that it happened, its effect, and what it planned. */
export function* eventEntries(
  event: LifecycleEvent,
  history: History,
  plans: LastPlans,
  revision: EventRevision | undefined,
): Generator<TimelineEntry> {
  const { record, reviewedOn, events } = history;
  const { on, through, citations } = event;
  const happened = on ?? knownFrom(event, reviewedOn);
  // The event as the reduction reads it; none if it was retracted or cancelled. What a correction states is in the event that it corrects.
  const reduced = correctedEvent(event) === undefined ? events.byId.get(event.id) : undefined;
  const effect = reduced === undefined ? undefined : laterEffect(reduced, record, happened);
  // The last day is that of the effect, if there is one.
  const base = timelineBase(record.id, happened, citations, effect === undefined ? through : undefined);
  yield { kind: "event", ...base, event, ...(revision === undefined ? {} : { revision }) };
  if (reduced === undefined) return;
  if (effect !== undefined) {
    const { from, through: last } = effect;
    yield { kind: "effect", ...timelineBase(record.id, from, citations, last), event: reduced.event };
  }
  const { planned } = reduced.event;
  if (planned === undefined) return;
  for (const target of new Set(event.targets)) {
    if (!plans.has(target)) continue;
    const isChanged = plans.get(target) !== planned;
    yield {
      kind: "planned",
      ...timelineBase(record.id, planned.from, citations, planned.through),
      subject: target,
      event: reduced.event,
      ...(isChanged ? { changed: true } : {}),
    };
  }
}

/** Returns the day on which an event takes effect, if that is not the day on which it happened. */
function laterEffect(
  reduced: HistoryEvent,
  record: Agreement,
  happened: PartialDate,
): { readonly from: PartialDate | ZonedTime; readonly through: PartialDate | undefined } | undefined {
  const { event } = reduced;
  const stated = event.term?.effective ?? event.effective;
  if (stated !== undefined) {
    const isOther = (typeof stated === "object" ? stated.date : stated) !== happened;
    return isOther ? { from: stated, through: event.through } : undefined;
  }
  const bound = effectAfterNotice(reduced, record);
  if (bound === reduced.effect) return undefined;
  const { earliest, latest, moment } = bound;
  return { from: moment ?? earliest, through: earliest === latest ? undefined : latest };
}
