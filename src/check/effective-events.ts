import { eventsOn, type HistoryEvent } from "../query/history/events.js";
import { suspensionsOf } from "../query/history/suspensions.js";
import type { RecordHistory } from "./record-history.js";

/** Ids of the events that the reduction took account of: that set a term, or started, ended, suspended or resumed something. */
export function effectiveEvents(history: RecordHistory, subjects: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (grounds: readonly { readonly id?: string }[]) => {
    for (const { id } of grounds) if (id !== undefined) found.add(id);
  };
  for (const { start, versions, stretches } of history.tracks()) {
    add(start.grounds);
    for (const { grounds } of versions) add(grounds);
    for (const { grounds } of stretches) add(grounds);
  }
  const { read } = history;
  if (read === undefined) return found;
  for (const spans of read.participation.suspensions.values())
    for (const { lifted } of spans) add(lifted?.grounds ?? []);
  for (const id of subjects) {
    const own = eventsOn(read.events, id);
    const resumed = own.filter(({ event }) => event.type === "resumed");
    if (resumed.length === 0) continue;
    for (const { lifted } of suspensionsOf(own)) add(lifted?.grounds ?? []);
    const suspended = own.filter(({ event }) => event.type === "suspended");
    // A suspension that is lifted as it begins leaves no trace.
    for (const one of resumed) {
      if (!found.has(one.event.id) && suspended.some((other) => overlaps(one, other))) found.add(one.event.id);
    }
  }
  return found;
}

function overlaps({ effect: a }: HistoryEvent, { effect: b }: HistoryEvent): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
