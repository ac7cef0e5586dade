import { latestDay } from "../calendar/partial-date.js";
import type { LifecycleEvent } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";

/**
 * Events in the order in which they count: by the day by which they had happened, then by the day they became known. What is
 * recorded late does not undo what came after it. Of an event known to the month, the day it was recorded says more than the
 * first or the last of the month.
 */
export function inOrder(events: readonly LifecycleEvent[]): readonly LifecycleEvent[] {
  if (events.length < 2) return events;
  const key = ({ on, recordedOn }: LifecycleEvent) => {
    const latest = latestDay(on);
    return `${latest < recordedOn ? latest : recordedOn} ${recordedOn}`;
  };
  return events
    .map((event) => ({ event, key: key(event) }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ event }) => event);
}
