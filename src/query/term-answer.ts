import { daysFrom } from "../calendar/days-from.js";
import { type EndDay, type EndRange, endOfTerm, isWholeDay } from "../calendar/end-of-term.js";
import { parsePartialDate } from "../calendar/partial-date.js";
import { addToDay, parsePlainDate } from "../calendar/plain-date.js";
import { parseZonedTime } from "../calendar/zoned-time.js";
import type {
  CalendarDuration,
  CountingRule,
  PartialDate,
  PlainDate,
  Term,
  TermEnd,
  ZonedTime,
} from "../model/index.js";
import type { UnknownReason } from "./expiry.js";

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
  | { readonly basis: "unknown"; readonly reason: UnknownReason };

/** What a term may be counted from and how, beyond what it says itself. */
export interface TermContext {
  /** The day to count from when the term gives no start. */
  readonly concludedOn?: PartialDate | undefined;
  /** The rule that the caller asked for, before that of the term. */
  readonly rule?: CountingRule | undefined;
}

/** Reads the end of a term: the stated end governs, a duration is counted from the stated or the assumed start. */
export function answerTerm(term: Term, context: TermContext): TermAnswer {
  const reckoning = reckon(term, context);
  if (term.end !== undefined) return answerStated(term.end, reckoning);
  if (term.duration === undefined) return { basis: "unknown", reason: "no-end" };
  if (reckoning === undefined) return { basis: "unknown", reason: "no-start" };
  return { basis: "computed", end: toEnd(count(reckoning)), reckoning };
}

function answerStated(stated: TermEnd, reckoning: Reckoning | undefined): TermAnswer {
  if ("open" in stated) return { basis: "open" };
  const end = statedEnd(stated);
  const counted = reckoning && count(reckoning);
  if (reckoning === undefined || counted?.date === undefined) return { basis: "stated", end, stated };
  const days = daysFrom(counted.date, end.date);
  return days === 0
    ? { basis: "stated", end, stated }
    : { basis: "stated", end, stated, reckoning, computed: counted.date, discrepancy: days };
}

function statedEnd(stated: Exclude<TermEnd, { readonly open: true }>): End & { readonly kind: "on" } {
  if ("through" in stated) {
    const date = parsePlainDate(stated.through);
    return { kind: "on", date, lastFullDay: date };
  }
  return endAt(stated.until);
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
  const start = term.effective ?? context.concludedOn;
  if (term.duration === undefined || start === undefined) return undefined;
  return {
    start,
    duration: term.duration,
    rule: context.rule ?? term.rule ?? (typeof start === "object" ? "moment" : "anniversary"),
    anchor: term.effective === undefined ? "concluded" : "effective",
  };
}

function count({ start, duration, rule }: Reckoning): EndDay | EndRange {
  return endOfTerm({ effective: start, duration }, { rule });
}

function toEnd(end: EndDay | EndRange): End {
  return end.date === undefined ? { kind: "between", ...end } : { kind: "on", ...end };
}
