import { earliestDay, latestDay } from "../calendar/partial-date.js";
import type { Citation, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import type { Bound } from "./history/period.js";

/**
 * The fields of every entry of a timeline.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineBase } from "typed-agreements";
 *
 * const [first]: readonly TimelineBase[] = timeline(busan2025);
 * console.log(first?.earliest, first?.latest);
 * // → 2025-04-04 2025-04-04
 * ```
 */
export interface TimelineBase {
  /** The id of the agreement. */
  readonly agreement: string;
  /** The date, as the source states it. */
  readonly on: PartialDate | ZonedTime;
  /** The last day, inclusive, if the entry covers more than one day. */
  readonly through?: PartialDate;
  /** The earliest possible day; the timeline is sorted by it. */
  readonly earliest: PlainDate;
  /** The latest possible day, or the last day if the entry covers more than one day. */
  readonly latest: PlainDate;
  /** The sources of the entry. */
  readonly citations: readonly Citation[];
}

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
