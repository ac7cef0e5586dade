import { latestDay } from "../../calendar/partial-date.js";
import type { Agreement, LifecycleEvent, Term } from "../../model/index.js";
import { isSurelyBy } from "./bound.js";
import { effectAfterNotice } from "./effect-after-notice.js";
import { isPlanned } from "./effects.js";
import { sortEvents } from "./event-order.js";
import { correctedEvent, type HistoryEvent, toHistoryEvent } from "./history-event.js";

/** Applies retractions, corrections and cancellations of events, the latest first, and returns the events that remain. */
export function correct(
  record: Agreement,
  all: readonly HistoryEvent[],
  known: ReadonlySet<string>,
  retracted: Set<string>,
  withdrawnPlans: Map<string, HistoryEvent>,
): readonly HistoryEvent[] {
  const latestFirst = [...sortEvents(all)].reverse();
  const patches = new Map<string, LifecycleEvent[]>();
  const patched = (one: HistoryEvent): HistoryEvent => {
    const list = patches.get(one.event.id);
    return list === undefined ? one : toHistoryEvent(applyCorrections(one.event, list), one.known);
  };
  for (const { event } of latestFirst) {
    if (retracted.has(event.id) || event.type !== "retracted") continue;
    for (const target of event.targets) if (target !== event.id && known.has(target)) retracted.add(target);
  }
  for (const one of latestFirst) {
    if (retracted.has(one.event.id)) continue;
    const { event } = patched(one);
    const target = correctedEvent(event);
    if (target === undefined) continue;
    const list = patches.get(target);
    if (list === undefined) patches.set(target, [event]);
    else list.push(event);
  }
  const corrected = new Map(
    all.filter(({ event }) => !retracted.has(event.id)).map((one) => [one.event.id, patched(one)]),
  );
  const cancelled = new Set<string>();
  for (const {
    event: { id },
  } of latestFirst) {
    const cancellation = corrected.get(id);
    if (cancellation?.event.type !== "cancelled" || cancelled.has(id)) continue;
    for (const target of cancellation.event.targets) {
      const aimed = corrected.get(target);
      if (aimed === undefined || target === id) continue;
      const { planned } = aimed.event;
      const { earliest } = cancellation.effect;
      if (isPlanned(aimed.event.type)) {
        if (planned === undefined || latestDay(planned.from) > earliest) withdrawnPlans.set(target, cancellation);
        continue;
      }
      if (!isSurelyBy(effectAfterNotice(aimed, record), cancellation.effect)) cancelled.add(target);
    }
  }
  return [...corrected.values()].filter(({ event }) => !cancelled.has(event.id));
}

const CORRECTED_FIELDS = ["effective", "through", "planned", "quantity", "rate", "by", "means"] as const;

/** Puts the fields of corrections in the place of those of an event. The latest correction comes first and prevails. */
function applyCorrections(event: LifecycleEvent, corrections: readonly LifecycleEvent[]): LifecycleEvent {
  const fields: Record<string, unknown> = {};
  let term: Term | undefined;
  for (const correction of corrections) {
    for (const field of CORRECTED_FIELDS) {
      if (correction[field] !== undefined && !(field in fields)) fields[field] = correction[field];
    }
    if (correction.term !== undefined) term = { ...correction.term, ...term };
  }
  if (term !== undefined) fields["term"] = { ...event.term, ...term };
  return { ...event, ...fields };
}
