import { daysFrom } from "../../calendar/days-between.js";
import { type DurationParts, parseDuration } from "../../calendar/duration.js";
import { type EndDay, type EndRange, endFromDay, endOfTerm } from "../../calendar/end-of-term.js";
import { existingMoment } from "../../calendar/instant.js";
import { addToDay } from "../../calendar/plain-date.js";
import type { CalendarDuration, CountingRule, PartialDate, PlainDate, TermEnd, ZonedTime } from "../../model/index.js";
import { boundOn, dayAfter, orDayAfter } from "./bound.js";
import type { Bound } from "./period.js";
import type { DatedEnd, OpenEnd, RangedEnd, UnknownEnd } from "./term-version.js";

/** An end as the answer states it, with the first day after it. */
export interface TermEndPoint {
  /** The end as the answer states it. */
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

/** Returns the end that a source states. */
export function statedEnd(stated: TermEnd): TermEndPoint {
  if ("open" in stated) return { end: { kind: "open" } };
  if ("unreadable" in stated) return { end: { kind: "unknown", reason: "unreadable-end" } };
  if ("through" in stated) return endOn(boundOn(stated.through), "through");
  if ("before" in stated) return endOn(boundOn(stated.before), "before");
  if (typeof stated.until === "string") return endOn(boundOn(stated.until), "until");
  return endAtMoment(stated.until);
}

/** Returns the end at a moment. */
export function endAtMoment(until: ZonedTime): TermEndPoint {
  const bound = boundOn(until);
  return { end: { kind: "on", date: until.date, lastFullDay: addToDay(until.date, { days: -1 }), until }, bound };
}

/** Returns the end on a day, or on one of the days that a date can mean. */
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

/** Returns the end that an event sets: at the start of its day, or at its clock time. */
export function endAtBound(bound: Bound): TermEndPoint {
  const { earliest, latest, moment, uncertain } = bound;
  if (moment !== undefined) return { end: { ...endAtMoment(moment).end } as DatedEnd, bound };
  if (earliest === latest && uncertain === undefined) return { end: datedEnd(earliest, false), bound };
  return { end: { kind: "between", earliest, latest }, bound };
}

/** Returns the end that a duration gives, counted from a start under a rule. */
function countedEnd(start: PartialDate | ZonedTime, duration: CalendarDuration, rule: CountingRule): TermEndPoint {
  return toEndPoint(endOfTerm({ effective: start, duration }, { rule }), rule);
}

/** Returns the end that a duration gives, counted from the bound of a start. */
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
    const end: RangedEnd = { kind: "between", earliest, latest };
    const bound = BOUND_BY_INCLUSION[rule === "moment" ? "until" : "through"]({ earliest, latest });
    return bound === undefined ? { end } : { end, bound };
  }
  if (counted.until !== undefined) return endAtMoment(existingMoment(counted.until));
  const { date } = counted;
  return endOn({ earliest: date, latest: date }, rule === "moment" ? "until" : "through");
}

/** Returns an end moved by a number of periods. The clock time, and the inclusion of the day, stay the same. */
export function laterEnd(from: TermEndPoint, duration: CalendarDuration, times = 1): TermEndPoint {
  const { end, bound } = from;
  if (bound === undefined || end.kind === "open" || end.kind === "unknown") return from;
  const amount = multiply(parseDuration(duration), times);
  if (end.kind === "on" && end.until !== undefined) {
    return endAtMoment(existingMoment({ ...end.until, date: addToDay(end.date, amount) }));
  }
  // The bound keeps its distance from the day of the end.
  const [early, late] = end.kind === "on" ? [end.date, end.date] : [end.earliest, end.latest];
  const shift = (day: PlainDate, edge: PlainDate): PlainDate =>
    addToDay(addToDay(day, amount), { days: daysFrom(day, edge) });
  const moved: Bound = { ...bound, earliest: shift(early, bound.earliest), latest: shift(late, bound.latest) };
  if (end.kind === "on")
    return { end: datedEnd(addToDay(end.date, amount), end.lastFullDay === end.date), bound: moved };
  return { end: { kind: "between", earliest: addToDay(early, amount), latest: addToDay(late, amount) }, bound: moved };
}

/** Returns a duration a number of times; -1 for the same duration backwards. */
export function multiply({ years, months, weeks, days }: DurationParts, times: number): DurationParts {
  return { years: years * times, months: months * times, weeks: weeks * times, days: days * times };
}

/** Returns the days by which a stated end is after the counted one, for a range the nearest; `undefined` if they agree. */
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
