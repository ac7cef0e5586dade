import type { LifecycleEvent } from "../model/index.js";
import { eventsOn } from "../query/history/events.js";
import type { HistoryEvent } from "../query/history/history-event.js";
import { suspensionsOf } from "../query/history/suspensions.js";
import type { Track } from "../query/history/track.js";
import type { RecordHistory } from "./record-history.js";

/** A value that a state or a term rests on. */
interface GroundId {
  readonly id?: string;
}

/** The events that affect the history of a subject: they set a term, or start, end, suspend or resume it. */
export class EffectiveEvents {
  readonly #history: RecordHistory;
  readonly #bySubject = new Map<string, ReadonlySet<string>>();
  #rejoining: ReadonlySet<string> | undefined;

  constructor(history: RecordHistory) {
    this.#history = history;
  }

  /** True if an event changed something. */
  has({ id, targets }: LifecycleEvent): boolean {
    if (targets.some((target) => this.#on(target).has(id))) return true;
    this.#rejoining ??= this.#inParticipation();
    return this.#rejoining.has(id);
  }

  #on(subject: string): ReadonlySet<string> {
    const made = this.#bySubject.get(subject);
    if (made !== undefined) return made;
    const found = new Set<string>();
    const track = this.#history.of(subject);
    if (track !== undefined) addTrack(found, track);
    const { read } = this.#history;
    if (read !== undefined) addResumptions(found, eventsOn(read.events, subject));
    this.#bySubject.set(subject, found);
    return found;
  }

  /** Returns the events by which a suspended party takes part again. */
  #inParticipation(): ReadonlySet<string> {
    const found = new Set<string>();
    const spans = [...(this.#history.read?.participation.suspensions.values() ?? [])].flat();
    for (const { lifted } of spans) addGrounds(found, lifted?.grounds ?? []);
    return found;
  }
}

function addGrounds(found: Set<string>, grounds: readonly GroundId[]): void {
  for (const { id } of grounds) if (id !== undefined) found.add(id);
}

function addTrack(found: Set<string>, { start, versions, stretches }: Track): void {
  addGrounds(found, start.grounds);
  for (const { grounds } of versions) addGrounds(found, grounds);
  for (const { grounds } of stretches) addGrounds(found, grounds);
}

function addResumptions(found: Set<string>, own: readonly HistoryEvent[]): void {
  const suspended = own.filter(({ event }) => event.type === "suspended");
  if (suspended.length === 0) return;
  const spans = suspensionsOf(own);
  for (const { lifted } of spans) addGrounds(found, lifted?.grounds ?? []);
  // A suspension that is lifted as it begins has no effect, and no span is left of it.
  const left = new Set<unknown>(spans.flatMap(({ grounds }) => grounds));
  const gone = suspended.filter(({ event }) => !left.has(event));
  for (const one of own) {
    if (one.event.type !== "resumed" || found.has(one.event.id)) continue;
    if (gone.some((other) => daysOverlap(one, other))) found.add(one.event.id);
  }
}

function daysOverlap({ effect: a }: HistoryEvent, { effect: b }: HistoryEvent): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
