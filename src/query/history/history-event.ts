import type { LifecycleEvent, PartialDate, PlainDate, ZonedTime } from "../../model/index.js";
import { boundOn, FIRST_CALENDAR_DAY } from "./bound.js";
import { isStarting, isTermChange } from "./effects.js";
import type { Bound } from "./period.js";

/** A known event with its corrections in place and the days that the reduction needs. */
export interface HistoryEvent {
  /** The event, with the corrections of it in place. */
  readonly event: LifecycleEvent;
  /** The bound at which it takes effect. */
  readonly effect: Bound;
  /** The days on which it happened, at the latest the day it is known; `undefined` if only its effect is recorded. */
  readonly on: Bound | undefined;
  /** The day by which it was decided. */
  readonly decided: PlainDate;
  /** The day from which it is known. */
  readonly known: PlainDate;
  /** Its place in the order of decision, once the events are in that order. */
  readonly order: number;
}

export function toHistoryEvent(event: LifecycleEvent, known: PlainDate): HistoryEvent {
  const on = event.on === undefined ? undefined : happenedBy(boundOn(event.on), known);
  const start = setsTerm(event.type) ? (event.term?.effective ?? event.effective) : event.effective;
  const effect = start === undefined ? (on ?? { earliest: FIRST_CALENDAR_DAY, latest: known }) : boundOn(start);
  // A vague day counts as its latest, at most the day on which it was recorded.
  const effective = event.effective === undefined ? known : boundOn(event.effective).latest;
  const decided = on?.latest ?? (effective < known ? effective : known);
  return { event, effect, on, decided, known, order: 0 };
}

/** Returns the id of the event that a correction corrects; `undefined` for any other event. */
export function correctedEvent({ type, corrects }: LifecycleEvent): string | undefined {
  return type === "corrected" ? corrects : undefined;
}

/** True if the term of an event of this type is one that it sets. */
function setsTerm(type: LifecycleEvent["type"]): boolean {
  return isTermChange(type) || isStarting(type) || type === "suspended";
}

/** Limits a date to the day on which the event was known: an event that is recorded has happened. */
function happenedBy(on: Bound, known: PlainDate): Bound {
  return known < on.latest && known >= on.earliest ? { ...on, latest: known } : on;
}

/** Returns the date on which an event took effect, as the source gives it. */
export function whenOf({ event, known }: HistoryEvent): PartialDate | ZonedTime {
  return event.term?.effective ?? event.effective ?? event.on ?? known;
}
