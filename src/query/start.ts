import { earliestDay } from "../calendar/partial-date.js";
import type { Agreement, Commitment, LifecycleEvent, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import { boundaryAt } from "./boundary.js";
import type { Because } from "./expiry.js";
import type { Caveat } from "./status.js";
import { type Step, startBy } from "./steps.js";
import { caveatsOf } from "./turn.js";

/** From when something is in effect, and on whose word. */
export interface Start {
  /** Absent when nothing says and nothing can be assumed. */
  readonly time?: PartialDate | ZonedTime;
  /** The event that started it; none for the commitment's own term and for an assumed start. */
  readonly event?: LifecycleEvent;
  readonly because: Because;
  readonly caveats: readonly Caveat[];
}

/** From when a commitment is in effect: by its term, by an event, or assumed; `undefined` when there is nothing to run. */
export function startOf(
  agreement: Agreement,
  commitment: Commitment,
  events: readonly LifecycleEvent[],
  steps: readonly Step[],
): Start | undefined {
  const own: Because = { events: [], citations: commitment.citations };
  const stated = commitment.term?.effective;
  let start: Start | undefined =
    stated === undefined ? undefined : { time: stated, because: own, caveats: marksOf(stated) };
  for (const event of events) {
    const starts = startBy(event);
    const time =
      starts ?? (event.type === "corrected" || commitment.term === undefined ? event.term?.effective : undefined);
    if (time === undefined) continue;
    const next = startOn(event, time);
    // A correction says when it was, an instrument outweighs a report, and of several the first starts it.
    if (event.type === "corrected" || start === undefined || comesBefore(next, start)) start = next;
  }
  const runs = steps.some(({ answer }) => answer.basis !== "unknown" && answer.basis !== "terminated");
  if (start !== undefined || !runs) return start;
  const { concludedOn } = agreement;
  return { ...(concludedOn === undefined ? {} : { time: concludedOn }), because: own, caveats: ["assumed-start"] };
}

function comesBefore(next: Start, start: Start): boolean {
  const surer = start.caveats.length - next.caveats.length;
  return surer === 0 ? firstDay(next.time ?? "0000") < firstDay(start.time ?? "0000") : surer > 0;
}

/** The start that an event brings about. */
export function startOn(event: LifecycleEvent, time: PartialDate | ZonedTime): Start {
  const because = { events: [event.id], citations: event.citations };
  return { time, event, because, caveats: [...caveatsOf(event), ...marksOf(time)] };
}

/** The caveat that goes with a date which its source marks as unsure. */
export function marksOf(time: PartialDate | ZonedTime): readonly Caveat[] {
  return typeof time === "string" && boundaryAt(time).uncertain ? ["uncertain-date"] : [];
}

/** The earliest day that a time can lie on. */
export function firstDay(time: PartialDate | ZonedTime): PlainDate {
  return typeof time === "object" ? time.date : earliestDay(time);
}
