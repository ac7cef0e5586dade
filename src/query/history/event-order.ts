import { latestDay } from "../../calendar/partial-date.js";
import { compareTexts } from "../../messages/compare-texts.js";
import type { LifecycleEvent } from "../../model/index.js";
import { compareBounds } from "./bound.js";
import { rankOf } from "./effects.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";

/**
 * Sorts events by the day of decision, then by effect, then by the rank of their types. The order of the input has no
 * influence.
 */
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

/** Returns a string by which terms sort in the order of their ends, the open ones last. */
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

/** Returns the content of an event without ids as a string, so that events that differ in content, or in the number of their targets, are not tied. */
function contentKey({ id, targets, by, corrects, citations, ...content }: LifecycleEvent): string {
  return JSON.stringify([content, citations.map(({ source, ...citation }) => citation), targets.length]);
}
