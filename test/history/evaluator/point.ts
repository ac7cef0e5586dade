import { endOfTerm, parseDuration, parsePartialDate, toInstant } from "../../../src/calendar/index.js";
import { addToDay } from "../../../src/calendar/plain-date.js";
import type {
  CalendarDuration,
  CountingRule,
  PartialDate,
  PlainDate,
  TermEnd,
  ZonedTime,
} from "../../../src/model/index.js";

/** The first day of something, which lies from `earliest` to `latest`; with a clock time on that day where one is known. */
export interface Point {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  readonly moment?: ZonedTime;
}

export function pointOf(date: PartialDate | ZonedTime): Point {
  if (typeof date === "object") return { earliest: date.date, latest: date.date, moment: date };
  const { earliest, latest } = parsePartialDate(date);
  return { earliest, latest };
}

export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function shift({ earliest, latest }: Point, days: number): Point {
  return { earliest: addToDay(earliest, { days }), latest: addToDay(latest, { days }) };
}

function instant(moment: ZonedTime): number {
  return toInstant(moment, { gap: "forward" });
}

/** Rule 10: two moments compare as instants, a day and a moment in the moment's zone. A vague day counts as its latest (rule 3). */
export function compare(a: Point, b: Point): number {
  if (a.moment !== undefined && b.moment !== undefined) return Math.sign(instant(a.moment) - instant(b.moment));
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  return Math.sign(minutes(a) - minutes(b));
}

function minutes({ moment }: Point): number {
  if (moment === undefined) return 0;
  const [hour, minute, second = 0] = moment.time.split(":").map(Number);
  return 60 * Number(hour) + Number(minute) + Number(second) / 60;
}

/** True if `a` comes before `b` whichever of their days are meant. */
export function surelyBefore(a: Point, b: Point): boolean {
  return a.moment === undefined && b.moment === undefined ? a.latest < b.earliest : compare(a, toEarliest(b)) < 0;
}

export function toEarliest(point: Point): Point {
  return { ...point, latest: point.earliest };
}

/** Rule 6: ends are the same as days or instants, never as strings. */
export function isSamePoint(a: Point, b: Point): boolean {
  return compare(a, b) === 0 && (a.moment !== undefined || b.moment !== undefined || a.earliest === b.earliest);
}

export function laterOf(a: Point, b: Point): Point {
  return compare(a, b) < 0 ? b : a;
}

export function earlierOf(a: Point, b: Point): Point {
  return compare(b, a) < 0 ? b : a;
}

/** An end in the form in which it is stated, so that a duration can be added with the same clock and inclusiveness (rule 5). */
export interface DatedEnd {
  readonly kind: "dated";
  readonly form: "through" | "until" | "before" | "moment";
  readonly date: Point;
}

/** `none`: no end on record; `unknown`: one exists and nobody knows it, from `since` on if an earlier end was extended. */
export type End = DatedEnd | { readonly kind: "open" | "none" } | { readonly kind: "unknown"; readonly since?: Point };

export function statedEnd(end: TermEnd): End {
  if ("open" in end) return { kind: "open" };
  if ("unreadable" in end) return { kind: "unknown" };
  if ("through" in end) return { kind: "dated", form: "through", date: pointOf(end.through) };
  if ("before" in end) return { kind: "dated", form: "before", date: pointOf(end.before) };
  const date = pointOf(end.until);
  return { kind: "dated", form: date.moment === undefined ? "until" : "moment", date };
}

/** The first day or the moment without it. */
export function boundOf({ form, date }: DatedEnd): Point {
  if (form === "through") return shift(date, 1);
  if (form === "until") return { earliest: date.earliest, latest: shift(date, 1).latest };
  return date;
}

/** The end of a duration that is counted from a start, by the rules of the calendar. */
export function countFrom(start: Point, duration: CalendarDuration, rule: CountingRule | undefined): DatedEnd {
  const used = rule ?? (start.moment === undefined ? "anniversary" : "moment");
  const end = (day: PlainDate) => {
    const effective = start.moment === undefined ? day : { ...start.moment, date: day };
    const counted = endOfTerm({ effective, duration }, { rule: used });
    if (counted.date === undefined) throw new Error("a day gives a day");
    return counted;
  };
  const [first, last] = [end(start.earliest), end(start.latest)];
  if (last.until !== undefined) return { kind: "dated", form: "moment", date: pointOf(last.until) };
  const date = { earliest: first.date, latest: last.date };
  return { kind: "dated", form: used === "moment" ? "until" : "through", date };
}

/** The end that lies a duration after another one, `times` over; counted at once, so that no day drifts (rule 14). */
export function addToEnd(end: DatedEnd, duration: CalendarDuration, times = 1): DatedEnd {
  const { years, months, weeks, days } = parseDuration(duration);
  const amount = { years: years * times, months: months * times, weeks: weeks * times, days: days * times };
  const add = (day: PlainDate) => addToDay(day, amount);
  const { earliest, latest, moment } = end.date;
  if (moment !== undefined) return { ...end, date: pointOf({ ...moment, date: add(moment.date) }) };
  return { ...end, date: { earliest: add(earliest), latest: add(latest) } };
}
