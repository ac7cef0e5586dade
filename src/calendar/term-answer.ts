import type {
  CalendarDuration,
  CountingRule,
  EndBefore,
  EndThrough,
  EndUntil,
  PartialDate,
  PlainDate,
  Term,
  TermEnd,
  ZonedTime,
} from "../model/index.js";
import { dateOfEnd } from "./date-of-end.js";
import { daysFrom } from "./days-between.js";
import { type EndDay, type EndRange, endOfTerm, isCountingRule, isWholeDay } from "./end-of-term.js";
import { hasDateForm, parsePartialDate } from "./partial-date.js";
import { addToDay, parsePlainDate } from "./plain-date.js";
import { parseZonedTime } from "./zoned-time.js";

/** When something ends, without what it rests on. */
export type End =
  | { readonly kind: "on"; readonly date: PlainDate; readonly lastFullDay: PlainDate; readonly until?: ZonedTime }
  | { readonly kind: "between"; readonly earliest: PlainDate; readonly latest: PlainDate };

/** From where, how long and by which rule an end was counted. */
export interface Reckoning {
  readonly start: PartialDate | ZonedTime;
  readonly duration: CalendarDuration;
  readonly rule: CountingRule;
  readonly anchor: "effective" | "concluded";
}

/** What a term says about its end. */
export type TermAnswer =
  | { readonly basis: "computed"; readonly end: End; readonly reckoning: Reckoning }
  | {
      readonly basis: "stated";
      readonly end: End;
      readonly stated: TermEnd;
      readonly reckoning?: Reckoning;
      readonly computed?: PlainDate;
      readonly discrepancy?: number;
    }
  | { readonly basis: "open" }
  | { readonly basis: "unknown"; readonly reason: "no-end" | "no-start" | "unreadable-end" };

/** What a term may be counted from and how, beyond what it says itself. */
export interface TermContext {
  /** The day to count from when the term gives no start. */
  readonly concludedOn?: PartialDate | undefined;
  /** The rule that the caller asked for, before that of the term. */
  readonly rule?: CountingRule | undefined;
}

/**
 * Reads the end of a term: the stated end governs, and only a stated start can contradict it. Otherwise the duration is counted
 * from the stated or the assumed start.
 */
export function answerTerm(term: Term, context: TermContext): TermAnswer {
  // The source's own duration is held against its own end by its own rule, not by one that the caller asks for.
  if (term.end !== undefined) return answerStated(term.end, reckon(term, {}));
  const reckoning = reckon(term, context);
  if (term.duration === undefined) return { basis: "unknown", reason: "no-end" };
  if (reckoning === undefined) return { basis: "unknown", reason: "no-start" };
  return { basis: "computed", end: toEnd(count(reckoning)), reckoning };
}

/**
 * Whether it is sure, without counting, that {@link answerTerm} does not find an end outside of the calendar: where its days
 * are of the years 1000 to 8999, in which texts compare as days do, a duration of five letters comes to 999 years at most.
 * Only for a term whose dates can be read.
 */
export function isSurelyWithin(
  { effective, duration, countedFrom, end, rule }: Term,
  concludedOn: PartialDate | undefined,
): boolean {
  if (rule !== undefined && !isCountingRule(rule)) return false;
  if (countedFrom !== undefined) return false;
  const stated = end && dateOfEnd(end);
  if (stated !== undefined && !isUsual(stated)) return false;
  const start = effective === undefined ? concludedOn : effective;
  return duration === undefined || start === undefined || (duration.length <= 5 && isUsual(start));
}

function isUsual(date: PartialDate | ZonedTime): boolean {
  const day = typeof date === "object" ? date.date : date;
  return day >= "1" && day < "9";
}

function answerStated(stated: TermEnd, reckoning: Reckoning | undefined): TermAnswer {
  if ("open" in stated) return { basis: "open" };
  if ("unreadable" in stated) return { basis: "unknown", reason: "unreadable-end" };
  const end = statedEnd(stated);
  if (reckoning === undefined || end.kind === "between") return { basis: "stated", end, stated };
  const computed = nearestCounted(count(reckoning), end);
  if (computed === undefined) return { basis: "stated", end, stated };
  return { basis: "stated", end, stated, reckoning, computed, discrepancy: daysFrom(computed, end.date) };
}

/** The counted day that contradicts a stated end, the nearest one for a start known in part; `undefined` when they agree. */
function nearestCounted(counted: EndDay | EndRange, end: End & { readonly kind: "on" }): PlainDate | undefined {
  if (counted.date !== undefined) {
    // "Through the 9th" and "until 00:01 on the 10th" are the same end: the last full day is the 9th in both.
    return counted.date === end.date || counted.lastFullDay === end.lastFullDay ? undefined : counted.date;
  }
  if (end.date < counted.earliest) return counted.earliest;
  return end.lastFullDay > counted.latest ? counted.latest : undefined;
}

function statedEnd(stated: EndThrough | EndUntil | EndBefore): End {
  if ("before" in stated) return endAtPartial(stated.before);
  if ("until" in stated) return endAtPartial(stated.until);
  if (isWholeDay(stated.through)) {
    const date = parsePlainDate(stated.through);
    return { kind: "on", date, lastFullDay: date };
  }
  return endAtPartial(stated.through);
}

/** The end at a moment or on a day of which it is not said whether it is still included. */
export function endAt(until: PlainDate | ZonedTime): End & { readonly kind: "on" } {
  const date = typeof until === "string" ? parsePlainDate(until) : parseZonedTime(until).date;
  const lastFullDay = addToDay(date, { days: -1 });
  return typeof until === "string" ? { kind: "on", date, lastFullDay } : { kind: "on", date, lastFullDay, until };
}

/** The end at a date that may be known only in part. */
export function endAtPartial(date: PartialDate | ZonedTime): End {
  if (typeof date === "object" || isWholeDay(date)) return endAt(date);
  const { earliest, latest } = parsePartialDate(date);
  return { kind: "between", earliest, latest };
}

function reckon(term: Term, context: TermContext): Reckoning | undefined {
  const start = startOf(term, context);
  if (term.duration === undefined || start === undefined) return undefined;
  return {
    start,
    duration: term.duration,
    rule: context.rule ?? term.rule ?? (typeof start === "object" ? "moment" : "anniversary"),
    anchor: term.effective === undefined ? "concluded" : "effective",
  };
}

/** What a duration is counted from; nothing where that is an event, whose day is not in the term. */
function startOf({ countedFrom, effective }: Term, { concludedOn }: TermContext): PartialDate | ZonedTime | undefined {
  if (countedFrom === undefined) return effective === undefined ? concludedOn : effective;
  return typeof countedFrom === "object" || hasDateForm(countedFrom) ? countedFrom : undefined;
}

function count({ start, duration, rule }: Reckoning): EndDay | EndRange {
  return endOfTerm({ effective: start, duration }, { rule });
}

function toEnd(end: EndDay | EndRange): End {
  return end.date === undefined ? { kind: "between", ...end } : { kind: "on", ...end };
}
