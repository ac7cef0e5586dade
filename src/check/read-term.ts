import type { PartialDate, Term, ZonedTime } from "../model/index.js";
import { boundOn } from "../query/history/bound.js";
import type { KnownEvents } from "../query/history/events.js";
import type { Bound } from "../query/history/period.js";
import { type Version, versionOf } from "../query/history/term-versions.js";
import { eventOf, type StatedTerm } from "./stated.js";

/** A term with its start and its end reckoned. */
export interface ReadTerm {
  /** When it starts, as it is written; that of an event's term is the effect of the event unless the term has its own. */
  readonly start?: PartialDate | ZonedTime;
  /** When it starts. */
  readonly startBound?: Bound;
  /** Its end, by what the term itself and its start give. */
  readonly version?: Version;
  /** Why it cannot be reckoned: an end outside the calendar, or an invalid date. */
  readonly fault?: string;
}

const NO_EVENTS = { byId: new Map() } as Pick<KnownEvents, "byId"> as KnownEvents;

/** Reckons a term by itself. `events` are those that a duration can be counted from. */
export function readTerm(stated: StatedTerm, events: KnownEvents = NO_EVENTS): ReadTerm {
  const { value } = stated;
  const start = value.effective ?? eventOf(stated)?.effective;
  try {
    return {
      ...(start === undefined ? {} : { start, startBound: boundOn(start) }),
      version: versionFrom(value, start, events),
    };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** The version of a term, counted from a start where it has none of its own. */
export function versionFrom(
  term: Term,
  start: PartialDate | ZonedTime | undefined,
  events: KnownEvents = NO_EVENTS,
): Version {
  const started = start === undefined ? term : { ...term, effective: start };
  return versionOf(started, { events, authority: "announced", ground: { citations: [] } });
}
