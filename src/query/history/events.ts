import { latestDay } from "../../calendar/partial-date.js";
import { compareTexts } from "../../messages/compare-texts.js";
import type { Agreement, LifecycleEvent, PlainDate, Term } from "../../model/index.js";
import { boundOn, compareBounds, FIRST_DAY, isSurelyBy } from "./bound.js";
import { isPlanned, isStarting, isTermChange, rankOf } from "./effects.js";
import type { Bound } from "./period.js";

/** A known event, corrected, with the days that the reduction needs. */
export interface HistoryEvent {
  /** The event, with the corrections of it in place. */
  readonly event: LifecycleEvent;
  /** When it takes effect. */
  readonly effect: Bound;
  /** When it happened, at the latest as known; absent where only its effect is recorded. */
  readonly on?: Bound;
  /** The day by which it was decided. */
  readonly decided: PlainDate;
  /** The day from which it is known. */
  readonly known: PlainDate;
  /** Its place in the order of decision. */
  readonly order: number;
}

/** What happened in a record as known on a day: corrected, without what was retracted or cancelled, in order of decision. */
export interface KnownEvents {
  /** The events by the ids that they target, each list in the order of decision. */
  readonly byTarget: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** Ids of the known events. */
  readonly known: ReadonlySet<string>;
  /** Ids of all events of the record, known or not. */
  readonly recorded: ReadonlySet<string>;
  /** Ids of events that were retracted: what they introduced goes with them. */
  readonly retracted: ReadonlySet<string>;
  /** The events that withdrew the plan of another, by the id of that other. */
  readonly withdrawnPlans: ReadonlyMap<string, HistoryEvent>;
  /** The effects of every known event by its id, for what is counted from one. */
  readonly byId: ReadonlyMap<string, HistoryEvent>;
}

const NOTHING: readonly HistoryEvent[] = [];

/** The known events that target an id. */
export function eventsOn(events: KnownEvents, id: string): readonly HistoryEvent[] {
  return events.byTarget.get(id) ?? NOTHING;
}

/**
 * The day from which an event is known: `recordedOn`, else the latest day of `on`, else of `effective`; never later than the
 * review, since the record has it.
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

const NO_EVENTS: KnownEvents = {
  byTarget: new Map(),
  known: new Set(),
  recorded: new Set(),
  retracted: new Set(),
  withdrawnPlans: new Map(),
  byId: new Map(),
};

/** The events of a record that are known on a day, or all of them. */
export function knownEvents(record: Agreement, knownAt: PlainDate | undefined): KnownEvents {
  if (record.events.length === 0) return NO_EVENTS;
  const { reviewedOn } = record;
  const all: HistoryEvent[] = [];
  const known = new Set<string>();
  const recorded = new Set<string>();
  for (const event of record.events) {
    recorded.add(event.id);
    const from = knownFrom(event, reviewedOn);
    if (knownAt !== undefined && from > knownAt) continue;
    known.add(event.id);
    all.push(toHistoryEvent(event, from));
  }
  const retracted = new Set<string>();
  const withdrawnPlans = new Map<string, HistoryEvent>();
  const settled = all.some(({ event }) => isAboutEvents(event)) ? correct(all, known, retracted, withdrawnPlans) : all;
  const ordered = sortEvents(settled).map((one, order) => ({ ...one, order }));
  const byTarget = new Map<string, HistoryEvent[]>();
  for (const one of ordered) {
    const { targets, type, corrects } = one.event;
    // A correction of an event acts on that event alone.
    if (type === "corrected" && corrects !== undefined) continue;
    for (const target of targets.length > 1 ? new Set<string>(targets) : targets) {
      const list = byTarget.get(target);
      if (list === undefined) byTarget.set(target, [one]);
      else list.push(one);
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

function toHistoryEvent(event: LifecycleEvent, known: PlainDate): HistoryEvent {
  const on = event.on === undefined ? undefined : happenedBy(boundOn(event.on), known);
  const start = setsTerm(event.type) ? (event.term?.effective ?? event.effective) : event.effective;
  const effect = start === undefined ? (on ?? { earliest: FIRST_DAY, latest: known }) : boundOn(start);
  // A vague day counts as its latest, at most the day on which it was recorded.
  const effective = event.effective === undefined ? known : boundOn(event.effective).latest;
  const decided = on?.latest ?? (effective < known ? effective : known);
  const order = -1;
  return on === undefined ? { event, effect, decided, known, order } : { event, effect, on, decided, known, order };
}

/** True if the term of an event of this type is one that it sets. */
function setsTerm(type: LifecycleEvent["type"]): boolean {
  return isTermChange(type) || isStarting(type) || type === "suspended";
}

/** What was recorded by a day had happened by that day. */
function happenedBy(on: Bound, known: PlainDate): Bound {
  return known < on.latest && known >= on.earliest ? { ...on, latest: known } : on;
}

/** True if an event can act on other events. */
function isAboutEvents({ type, corrects }: LifecycleEvent): boolean {
  return type === "retracted" || type === "cancelled" || (type === "corrected" && corrects !== undefined);
}

/** Applies retractions, corrections and cancellations of events, the latest first, and returns the events that remain. */
function correct(
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
    if (event.type === "corrected" && event.corrects !== undefined && event.corrects !== event.id) {
      const list = patches.get(event.corrects);
      if (list === undefined) patches.set(event.corrects, [event]);
      else list.push(event);
    }
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
      } else if (!isSurelyBy(aimed.effect, cancellation.effect)) cancelled.add(target);
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

/** Sorts events by when they were decided, then by effect, then by the rank of their types; the order of the list never matters. */
export function sortEvents(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  for (let index = 1; index < events.length; index += 1) {
    if (compareEvents(events[index - 1] as HistoryEvent, events[index] as HistoryEvent) >= 0) {
      return [...events].sort(compareEvents);
    }
  }
  return events;
}

function compareEvents(a: HistoryEvent, b: HistoryEvent): number {
  return (
    compareTexts(a.decided, b.decided) ||
    compareBounds(atLatest(a.effect), atLatest(b.effect)) ||
    rankOf(a.event.type) - rankOf(b.event.type) ||
    compareTexts(a.known, b.known) ||
    strengthOf(a) - strengthOf(b) ||
    compareTexts(endKey(a.event), endKey(b.event)) ||
    compareTexts(contentKey(a.event), contentKey(b.event)) ||
    compareTexts(a.event.id, b.event.id)
  );
}

/** A vague day counts as its latest. */
function atLatest(bound: Bound): Bound {
  return bound.earliest === bound.latest ? bound : { ...bound, earliest: bound.latest };
}

function strengthOf({ event: { authority } }: HistoryEvent): number {
  return ["reported", "announced", "judicial", "legal"].indexOf(authority);
}

/** A text that sorts terms by their ends: open ones last. */
function endKey({ term, through }: LifecycleEvent): string {
  if (through !== undefined) return `${latestDay(through)}+`;
  const end = term?.end;
  if (end === undefined) return term?.duration === undefined ? "" : `0${term.duration.padStart(12, "0")}`;
  if ("open" in end) return "~";
  if ("unreadable" in end) return "";
  const date = "through" in end ? end.through : "before" in end ? end.before : end.until;
  // "Through" a day ends later than before it or until it.
  return `${typeof date === "object" ? date.date : latestDay(date)}${"through" in end ? "+" : ""}`;
}

/** The content of an event without its id, so that two ties are told apart by what they say. */
function contentKey({ id, targets, by, corrects, citations, ...content }: LifecycleEvent): string {
  return JSON.stringify([content, citations.map(({ source, ...citation }) => citation)]);
}
