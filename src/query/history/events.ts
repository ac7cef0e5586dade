import { latestDay } from "../../calendar/partial-date.js";
import type { Agreement, LifecycleEvent, LifecycleEventType, PlainDate } from "../../model/index.js";
import { correct } from "./corrections.js";
import { sortEvents } from "./event-order.js";
import { correctedEvent, type HistoryEvent, toHistoryEvent } from "./history-event.js";

/** The events of a record as known on a day: corrected, without retracted or cancelled events, in order of decision. */
export interface KnownEvents {
  /** The events by the ids that they target, each list in the order of decision. */
  readonly byTarget: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** Ids of the known events. */
  readonly known: ReadonlySet<string>;
  /** Ids of all events of the record, known or not. */
  readonly recorded: ReadonlySet<string>;
  /** Ids of events that were retracted. Entities that they introduced are left out too. */
  readonly retracted: ReadonlySet<string>;
  /** The events that withdrew the plan of another, by the id of that other. */
  readonly withdrawnPlans: ReadonlyMap<string, HistoryEvent>;
  /** The effects of every known event by its id, for what is counted from one. */
  readonly byId: ReadonlyMap<string, HistoryEvent>;
}

/** The types of event that can act on other events. */
const ABOUT_EVENTS: ReadonlySet<LifecycleEventType> = new Set(["corrected", "retracted", "cancelled"]);

const NO_HISTORY_EVENTS: readonly HistoryEvent[] = [];

/** Returns the known events that target an id. */
export function eventsOn(events: KnownEvents, id: string): readonly HistoryEvent[] {
  return events.byTarget.get(id) ?? NO_HISTORY_EVENTS;
}

/**
 * Returns the day from which an event is known: `recordedOn`, or the latest day of `on`, or that of `effective`. It is never
 * later than the review, because the record contains the event.
 */
export function knownFrom({ recordedOn, on, effective }: LifecycleEvent, reviewedOn: PlainDate): PlainDate {
  const day =
    recordedOn ??
    (on !== undefined
      ? latestDay(on)
      : effective === undefined
        ? reviewedOn
        : typeof effective === "object"
          ? effective.date
          : latestDay(effective));
  return day < reviewedOn ? day : reviewedOn;
}

/**
 * Returns the ids of the events that were not known on a day: recorded later, or corrections of an event that was not known.
 */
export function unknownEvents({ events, reviewedOn }: Agreement, day: PlainDate): Set<string> {
  const unknown = new Set<string>();
  const corrections = new Map<string, string[]>();
  for (const event of events) {
    if (knownFrom(event, reviewedOn) > day) unknown.add(event.id);
    if (event.corrects === undefined) continue;
    const list = corrections.get(event.corrects);
    if (list === undefined) corrections.set(event.corrects, [event.id]);
    else list.push(event.id);
  }
  // The loop also visits the ids that are added while it runs: corrections of corrections.
  for (const id of unknown) {
    corrections.get(id)?.forEach((correction) => {
      unknown.add(correction);
    });
  }
  return unknown;
}

const NO_UNKNOWN: ReadonlySet<string> = new Set();

const NO_KNOWN_EVENTS: KnownEvents = {
  byTarget: new Map(),
  known: new Set(),
  recorded: new Set(),
  retracted: new Set(),
  withdrawnPlans: new Map(),
  byId: new Map(),
};

/** Returns the events of a record that are known on a day; all of them if no day is given. */
export function knownEvents(record: Agreement, knownAt: PlainDate | undefined): KnownEvents {
  if (record.events.length === 0) return NO_KNOWN_EVENTS;
  const { reviewedOn } = record;
  const all: HistoryEvent[] = [];
  const known = new Set<string>();
  const recorded = new Set<string>();
  const unknown = knownAt === undefined ? NO_UNKNOWN : unknownEvents(record, knownAt);
  for (const event of record.events) {
    recorded.add(event.id);
    if (unknown.has(event.id)) continue;
    known.add(event.id);
    all.push(toHistoryEvent(event, knownFrom(event, reviewedOn)));
  }
  const retracted = new Set<string>();
  const withdrawnPlans = new Map<string, HistoryEvent>();
  const settled = all.some(({ event }) => ABOUT_EVENTS.has(event.type))
    ? correct(record, all, known, retracted, withdrawnPlans)
    : all;
  const ordered = sortEvents(settled, record).map((one, order) => ({ ...one, order }));
  const byTarget = new Map<string, HistoryEvent[]>();
  for (const one of ordered) {
    // A correction of an event acts on that event alone.
    if (correctedEvent(one.event) !== undefined) continue;
    for (const target of one.event.targets) {
      const list = byTarget.get(target);
      if (list === undefined) byTarget.set(target, [one]);
      // An event that targets an id twice acts on it once.
      else if (list.at(-1) !== one) list.push(one);
    }
  }
  return {
    byTarget,
    known,
    recorded,
    retracted,
    withdrawnPlans,
    byId: new Map(ordered.map((one) => [one.event.id, one])),
  };
}
