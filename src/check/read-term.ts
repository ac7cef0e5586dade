import type { PartialDate, Term, ZonedTime } from "../model/index.js";
import { boundOn } from "../query/history/bound.js";
import type { KnownEvents } from "../query/history/events.js";
import type { Bound } from "../query/history/period.js";
import { versionOf } from "../query/history/term-versions.js";
import type { Version } from "../query/history/version.js";
import { eventOf, type StatedTerm } from "./stated.js";

/** A term with its computed start and end. */
export interface ReadTerm {
  /**
   * The start as it is written. The term of an event starts when the event takes effect, unless the term has a start of its
   * own.
   */
  readonly start?: PartialDate | ZonedTime;
  /** The computed start. */
  readonly startBound?: Bound;
  /** The end, as computed from the term itself and its start. */
  readonly version?: Version;
  /** The reason why the end cannot be computed: it is outside the calendar, or a date is invalid. */
  readonly error?: string;
}

const NO_COUNTED_EVENTS = { byId: new Map() } as Pick<KnownEvents, "byId"> as KnownEvents;

/** Computes the start and the end of a term by itself. `events` are those that a duration can be counted from. */
export function readTerm(stated: StatedTerm, events: KnownEvents = NO_COUNTED_EVENTS): ReadTerm {
  const { value } = stated;
  const start = value.effective ?? eventOf(stated)?.effective;
  try {
    if (start === undefined) return { version: versionOfTerm(value, start, events) };
    const startBound = boundOn(start);
    return { start, startBound, version: versionOfTerm(value, start, events) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Returns the version of a term, counted from the given start if it has none of its own. */
export function versionOfTerm(
  term: Term,
  start: PartialDate | ZonedTime | undefined,
  events: KnownEvents = NO_COUNTED_EVENTS,
): Version {
  const started = start === term.effective ? term : { ...term, effective: start as PartialDate | ZonedTime };
  return versionOf(started, { events, authority: "announced", ground: { citations: [] } });
}
