import { latestDay } from "../../calendar/partial-date.js";
import { compareTexts } from "../../messages/compare-texts.js";
import type { Agreement, LifecycleEvent } from "../../model/index.js";
import { compareBounds } from "./bound.js";
import { rankOf } from "./effects.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";

/**
 * Sorts events by the day of decision, then by effect, then by the rank of their types. The order of the input has no
 * influence. Events that are equal except in the entities that they name are in the order of the places of these in the record, if they are given.
 */
export function sortEvents(
  events: readonly HistoryEvent[],
  placesOf: (event: LifecycleEvent) => string = () => "",
): readonly HistoryEvent[] {
  const compare = (a: HistoryEvent, b: HistoryEvent) => compareEvents(a, b, placesOf);
  for (let index = 1; index < events.length; index += 1) {
    if (compare(events[index - 1] as HistoryEvent, events[index] as HistoryEvent) >= 0)
      return [...events].sort(compare);
  }
  return events;
}

/**
 * Returns a function that gives the places in a record of what an event names, as a string: of its targets, of the party that acted, and
 * whether it corrects an event. Ids have no part in it.
 */
export function entityPlaces(record: Agreement): (event: LifecycleEvent) => string {
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (id: string) => String(places?.get(id) ?? "").padStart(9, "0");
  return ({ targets, by, corrects }) => {
    // Events are seldom tied.
    places ??= new Map([record, ...record.commitments, ...record.parties].map(({ id }, index) => [id, index]));
    const actor = by === undefined ? "" : placeOf(by);
    return JSON.stringify([targets.map(placeOf).sort(), actor, corrects !== undefined]);
  };
}

function compareEvents(a: HistoryEvent, b: HistoryEvent, placesOf: (event: LifecycleEvent) => string): number {
  return (
    compareTexts(a.decided, b.decided) ||
    compareBounds(atLatest(a.effect), atLatest(b.effect)) ||
    rankOf(a.event.type) - rankOf(b.event.type) ||
    compareTexts(a.known, b.known) ||
    strengthOf(a) - strengthOf(b) ||
    compareTexts(endKey(a.event), endKey(b.event)) ||
    compareTexts(contentKey(a.event), contentKey(b.event)) ||
    compareTexts(placesOf(a.event), placesOf(b.event)) ||
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

/** Returns the content of an event without ids as a string, so that events that differ in content are not tied. */
function contentKey({ id, targets, by, corrects, citations, ...content }: LifecycleEvent): string {
  return JSON.stringify([content, citations.map(({ source, ...citation }) => citation)]);
}
