import { earliestDay, latestDay } from "../calendar/partial-date.js";
import type { Citation, PartialDate, ZonedTime } from "../model/index.js";
import type { Bound } from "./history/period.js";
import type { TimelineBase } from "./timeline-entry.js";

/** Returns the fields that all entries share. */
export function timelineBase(
  agreement: string,
  on: PartialDate | ZonedTime,
  citations: readonly Citation[],
  through?: PartialDate,
): TimelineBase {
  const earliest = typeof on === "object" ? on.date : earliestDay(on);
  const latest = latestDay(through ?? (typeof on === "object" ? on.date : on));
  return { agreement, on, ...(through === undefined ? {} : { through }), earliest, latest, citations };
}

/** Returns the fields that all entries share, for a bound. */
export function boundBase(agreement: string, bound: Bound, citations: readonly Citation[]): TimelineBase {
  const { earliest, latest, moment } = bound;
  return timelineBase(agreement, moment ?? earliest, citations, earliest === latest ? undefined : latest);
}
