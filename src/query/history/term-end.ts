import { daysFrom } from "../../calendar/days-between.js";
import { type DurationParts, parseDuration } from "../../calendar/duration.js";
import { type EndDay, type EndRange, endFromDay, endOfTerm } from "../../calendar/end-of-term.js";
import { existingMoment } from "../../calendar/instant.js";
import { addToDay } from "../../calendar/plain-date.js";
import type { CalendarDuration, CountingRule, PartialDate, PlainDate, TermEnd, ZonedTime } from "../../model/index.js";
import { boundAfter, boundAround, boundOn, dayAfter, orDayAfter } from "./bound.js";
import type { Bound } from "./period.js";
import type { DatedEnd, OpenEnd, RangedEnd, UnknownEnd } from "./term-version.js";

/** An end as it is answered, with the first day after it. */
export interface TermEndPoint {
  /** The end as it is answered. */
  readonly end: DatedEnd | RangedEnd | OpenEnd | UnknownEnd;
  /** The first day on which it is over; absent for an end that is open, unknown or beyond the calendar. */
  readonly bound?: Bound;
}

/** The way in which an end includes its day: surely, perhaps, or not. */
type Inclusion = "through" | "until" | "before";

const BOUND_BY_INCLUSION: Readonly<Record<Inclusion, (on: Bound) => Bound | undefined>> = {
  through: dayAfter,
  until: orDayAfter,
  before: (on) => on,
};

/** The end that a source states. */
export function statedEnd(stated: TermEnd): TermEndPoint {
  if ("open" in stated) return { end: { kind: "open" } };
  if ("unreadable" in stated) return { end: { kind: "unknown", reason: "unreadable-end" } };
  if ("through" in stated) return endOnDate(stated.through, "through");
  if ("before" in stated) return endOnDate(stated.before, "before");
  if (typeof stated.until === "string") return endOnDate(stated.until, "until");
  return endAtMoment(stated.until);
}

/** The end at a moment. */
export function endAtMoment(until: ZonedTime): TermEndPoint {
  const bound = boundOn(until);
  return { end: { kind: "on", date: until.date, lastFullDay: addToDay(until.date, { days: -1 }), until }, bound };
}

/** The end on a date that may be known only in part. */
export function endOnDate(date: PartialDate, inclusion: Inclusion): TermEndPoint {
  return endOn(boundOn(date), inclusion);
}

/** The end on a day, or within the days that a date leaves open. */
export function endOn(on: Bound, inclusion: Inclusion): TermEndPoint {
  const { earliest, latest, uncertain } = on;
  const isDay = earliest === latest && uncertain === undefined;
  const end: DatedEnd | RangedEnd = isDay
    ? datedEnd(earliest, inclusion === "through")
    : { kind: "between", earliest, latest };
  const bound = BOUND_BY_INCLUSION[inclusion](on);
  return bound === undefined ? { end } : { end, bound };
}

function datedEnd(date: PlainDate, included: boolean): DatedEnd {
  return { kind: "on", date, lastFullDay: included ? date : addToDay(date, { days: -1 }) };
}

/** The end of what an event ends: on its day, as that day starts, or at its clock time. */
export function endAtBound(bound: Bound): TermEndPoint {
  const { earliest, latest, moment, uncertain } = bound;
  if (moment !== undefined) return { end: { ...endAtMoment(moment).end } as DatedEnd, bound };
  if (earliest === latest && uncertain === undefined) return { end: datedEnd(earliest, false), bound };
  return { end: { kind: "between", earliest, latest }, bound };
}

/** The end that a duration gives, counted from a start under a rule. */
export function countedEnd(
  start: PartialDate | ZonedTime,
  duration: CalendarDuration,
  rule: CountingRule,
): TermEndPoint {
  return toEndPoint(endOfTerm({ effective: start, duration }, { rule }), rule);
}

/** The end that a duration gives, counted from a start that is within bounds. */
export function countedFromBound(start: Bound, duration: CalendarDuration, rule: CountingRule): TermEndPoint {
  if (start.moment !== undefined) return countedEnd(start.moment, duration, rule);
  const first = endFromDay(start.earliest, duration, rule);
  if (start.earliest === start.latest && start.uncertain === undefined) return toEndPoint(first, rule);
  const last = endFromDay(start.latest, duration, rule);
  const point = toEndPoint({ earliest: first.date, latest: last.date }, rule);
  return start.uncertain === undefined || point.bound === undefined
    ? point
    : { ...point, bound: { ...point.bound, uncertain: true } };
}

function toEndPoint(counted: EndDay | EndRange, rule: CountingRule): TermEndPoint {
  if (counted.date === undefined) {
    const { earliest, latest } = counted;
    const [first, last] = [boundAfter(earliest), rule === "moment" ? boundAround(latest) : boundAfter(latest)];
    const end: RangedEnd = { kind: "between", earliest, latest };
    if (last === undefined) return { end };
    return {
      end,
      bound: { earliest: rule === "moment" ? earliest : (first?.earliest ?? last.latest), latest: last.latest },
    };
  }
  if (counted.until !== undefined) return endAtMoment(existingMoment(counted.until));
  const { date } = counted;
  return endOn({ earliest: date, latest: date }, rule === "moment" ? "until" : "through");
}

/** An end moved on by a number of periods, with the same clock and the same day included or not. */
export function laterEnd(from: TermEndPoint, duration: CalendarDuration, times = 1): TermEndPoint {
  const { end, bound } = from;
  if (bound === undefined || end.kind === "open" || end.kind === "unknown") return from;
  const amount = multiply(parseDuration(duration), times);
  if (end.kind === "on" && end.until !== undefined) {
    return endAtMoment(existingMoment({ ...end.until, date: addToDay(end.date, amount) }));
  }
  // The bound is on the day of the end, the day after it, or on both: as it did before.
  const [early, late] = end.kind === "on" ? [end.date, end.date] : [end.earliest, end.latest];
  const shift = (day: PlainDate, edge: PlainDate): PlainDate =>
    addToDay(addToDay(day, amount), { days: daysFrom(day, edge) });
  const moved: Bound = { ...bound, earliest: shift(early, bound.earliest), latest: shift(late, bound.latest) };
  if (end.kind === "on")
    return { end: datedEnd(addToDay(end.date, amount), end.lastFullDay === end.date), bound: moved };
  return { end: { kind: "between", earliest: addToDay(early, amount), latest: addToDay(late, amount) }, bound: moved };
}

function multiply({ years, months, weeks, days }: DurationParts, times: number): DurationParts {
  return { years: years * times, months: months * times, weeks: weeks * times, days: days * times };
}

/** Days by which a stated end is after the counted one, the nearest for a range; `undefined` where they agree. */
export function discrepancyOf(stated: TermEndPoint, counted: TermEndPoint): number | undefined {
  if (stated.end.kind !== "on") return undefined;
  const { date, lastFullDay } = stated.end;
  if (counted.end.kind === "on") {
    // "Through the 9th" and "until 00:01 on the 10th" are the same end: the last full day is the 9th in both.
    const same = counted.end.date === date || counted.end.lastFullDay === lastFullDay;
    return same ? undefined : daysFrom(counted.end.date, date);
  }
  if (counted.end.kind !== "between") return undefined;
  const { earliest, latest } = counted.end;
  if (date < earliest) return daysFrom(earliest, date);
  return lastFullDay > latest ? daysFrom(latest, date) : undefined;
}
