import type { Term, ZonedTime } from "../../model/index.js";
import { boundOn } from "./bound.js";
import type { KnownEvents } from "./events.js";
import { whenOf } from "./history-event.js";
import type { Bound } from "./period.js";
import type { Anchor } from "./term-version.js";

/** The starting point of a duration. */
export interface CountStart {
  /** The bound of the starting point. */
  readonly bound: Bound;
  /** The anchor that the answer names. */
  readonly anchor: Anchor;
}

/** Returns the starting point of the duration of a term: `countedFrom`, or its own start, or `start`. */
export function countStart(
  { countedFrom, effective }: Term,
  events: KnownEvents,
  start: CountStart | undefined,
): CountStart | undefined {
  if (countedFrom !== undefined) return countedFromStart(countedFrom, events);
  if (effective !== undefined) return { bound: boundOn(effective), anchor: { kind: "effective", on: effective } };
  return start;
}

/** Returns the start from an event of the record or a date; `undefined` if it is neither, or the event is not known. */
function countedFromStart(countedFrom: string | ZonedTime, events: KnownEvents): CountStart | undefined {
  const event = typeof countedFrom === "string" ? events.byId.get(countedFrom) : undefined;
  if (event !== undefined) return { bound: event.effect, anchor: { kind: "counted-from", on: whenOf(event) } };
  try {
    return { bound: boundOn(countedFrom), anchor: { kind: "counted-from", on: countedFrom } };
  } catch {
    // It is not a date, so it is an event that is not known.
  }
  return undefined;
}
