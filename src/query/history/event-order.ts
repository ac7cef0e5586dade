import { latestDay } from "../../calendar/partial-date.js";
import { compareTexts } from "../../messages/compare-texts.js";
import type { Agreement, LifecycleEvent } from "../../model/index.js";
import { compareLatest } from "./bound.js";
import { rankOf } from "./effects.js";
import type { HistoryEvent } from "./history-event.js";

/** Returns the place of an entity in the record; `undefined` if it is not known. */
type PlaceOf = (id: string | undefined) => number | undefined;

/** Returns the content of an event as a string. */
type ContentOf = (event: HistoryEvent) => string;

/**
 * Sorts events by the day of decision, then by effect, then by the rank of their types. The order of the input has no
 * influence. Nor have the ids, if the record is given: the places in it of what events name count instead.
 */
export function sortEvents(events: readonly HistoryEvent[], record?: Agreement): readonly HistoryEvent[] {
  let places: Map<string | undefined, number> | undefined;
  const placeOf: PlaceOf = (id) => {
    // Made when it is first needed: events are seldom tied.
    places ??= new Map(
      (record ? [record, ...record.commitments, ...record.parties] : []).map((one, at) => [one.id, at]),
    );
    return places.get(id);
  };
  const contents = new Map<HistoryEvent, string>();
  // Kept, because an event of a day with many others is compared again and again.
  const contentOf: ContentOf = (event) => {
    const content = contents.get(event) ?? contentKey(event.event, placeOf);
    contents.set(event, content);
    return content;
  };
  return [...events].sort((a, b) => compareEvents(a, b, contentOf));
}

function compareEvents(a: HistoryEvent, b: HistoryEvent, contentOf: ContentOf): number {
  return (
    compareTexts(a.decided, b.decided) ||
    compareLatest(a.effect, b.effect) ||
    rankOf(a.event.type) - rankOf(b.event.type) ||
    compareTexts(a.known, b.known) ||
    strengthOf(a) - strengthOf(b) ||
    compareTexts(endKey(a.event), endKey(b.event)) ||
    compareTexts(contentOf(a), contentOf(b)) ||
    compareTexts(a.event.id, b.event.id)
  );
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

/** Returns the content of an event as a string, with places instead of ids, so that events that differ in content are not tied. */
function contentKey(event: LifecycleEvent, placeOf: PlaceOf): string {
  const { id, targets, by, corrects, citations, ...content } = event;
  const cited = citations.map(({ source, ...citation }) => citation);
  return JSON.stringify([content, cited, targets.map(placeOf).sort(), placeOf(by), !corrects]);
}
