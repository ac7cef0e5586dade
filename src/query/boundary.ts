import { toInstant } from "../calendar/instant.js";
import { parsePartialDate } from "../calendar/partial-date.js";
import type { End } from "../calendar/term-answer.js";
import type { CountingRule, LifecycleEvent, PartialDate, ZonedTime } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import type { Question } from "./as-of.js";

/**
 * A point between two days: `"2026-11-10"` is where that day starts, `"2026-11-10+"` where it ends. Days and points compare
 * as texts: a day that is not less than a point lies behind it.
 */
type Point = string;

/** Where a state turns into another: somewhere from one point to another, or at a moment. */
export interface Boundary {
  readonly earliest: Point;
  readonly latest: Point;
  readonly moment?: ZonedTime;
  /** The moment was counted: if the clocks skip it, it is when they go on. */
  readonly counted?: boolean;
  /** The source itself is not sure of the date. */
  readonly uncertain?: true;
}

/**
 * On which side of a boundary a question lies: surely `before` or `after`; `that-day` when the boundary is a moment within
 * the day asked about; `unclear` when it is not known well enough where the boundary is.
 */
export type Crossing = "before" | "after" | "that-day" | "unclear";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The boundary at which something starts to be so: the start of a day, or a moment. */
export function boundaryAt(time: PartialDate | ZonedTime): Boundary {
  if (typeof time === "object") return { earliest: time.date, latest: time.date, moment: time };
  const { earliest, latest, uncertain, approximate } = parsePartialDate(time);
  return uncertain || approximate ? { earliest, latest, uncertain: true } : { earliest, latest };
}

/** The boundary at which an event turns something: when it takes effect, or happened; that it had by the day it was recorded. */
export function boundaryOf({ on, effective, recordedOn }: LifecycleEvent): Boundary {
  if (effective !== undefined) return boundaryAt(effective);
  const boundary = boundaryAt(on);
  if (boundary.latest <= recordedOn) return boundary;
  return { ...boundary, latest: recordedOn < boundary.earliest ? boundary.earliest : recordedOn };
}

/** The boundary at which a term is over. */
export function boundaryAfter(end: End, rule?: CountingRule): Boundary {
  if (end.kind === "between") {
    // Under `moment` the day of the end is no longer a full day of the term.
    return { earliest: rule === "moment" ? end.earliest : `${end.earliest}+`, latest: `${end.latest}+` };
  }
  if (end.until !== undefined) {
    return { earliest: end.date, latest: end.date, moment: end.until, counted: rule !== undefined };
  }
  return { earliest: end.lastFullDay === end.date ? `${end.date}+` : end.date, latest: `${end.date}+` };
}

/** On which side of a boundary a question lies. */
export function crossing(boundary: Boundary, question: Question): Crossing {
  const { earliest, latest, moment } = boundary;
  const { day, instant } = question;
  if (instant === undefined) {
    if (day < earliest) return "before";
    if (day < latest) return "unclear";
    // What changes as the day starts does not change within the day.
    return moment !== undefined && day === moment.date && !/^00:00(?::00)?$/.test(moment.time) ? "that-day" : "after";
  }
  if (moment !== undefined) return instant < instantAt(boundary, moment) ? "before" : "after";
  // A day without a zone starts at UTC+14 at the earliest and at UTC-12 at the latest.
  if (instant < instantOf(earliest) - 14 * HOUR) return "before";
  return instant < instantOf(latest) + 12 * HOUR ? "unclear" : "after";
}

/** Which of two boundaries comes first; moments of one day by when they are. */
export function compareBoundaries(a: Boundary, b: Boundary): number {
  const days = compareTexts(a.earliest, b.earliest) || compareTexts(a.latest, b.latest);
  if (days !== 0 || (a.moment === undefined && b.moment === undefined)) return days;
  if (a.moment === undefined || b.moment === undefined) return a.moment === undefined ? -1 : 1;
  return instantAt(a, a.moment) - instantAt(b, b.moment);
}

function instantAt({ counted }: Boundary, moment: ZonedTime): number {
  return toInstant(moment, { gap: counted === true ? "forward" : "refuse" });
}

/** Where a point would lie in UTC. */
function instantOf(point: Point): number {
  return Date.parse(`${point.slice(0, 10)}T00:00Z`) + (point.endsWith("+") ? DAY : 0);
}
