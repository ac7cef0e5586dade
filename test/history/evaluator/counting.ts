import { parsePartialDate } from "../../../src/calendar/index.js";
import type { Agreement, Commitment, CountingRule, Term } from "../../../src/model/index.js";
import {
  addToEnd,
  boundOf,
  compare,
  countFrom,
  type DatedEnd,
  type End,
  type Point,
  pointOf,
  statedEnd,
} from "./point.js";
import type { Reading } from "./reading.js";
import { ownTerm, type Start } from "./start.js";

/** Rule 5: the ends that the terms of a subject state or give. */
export class Counting {
  readonly term: Term | undefined;
  /** The last count. */
  last: { readonly from: Point; readonly term: Term; readonly end: DatedEnd } | undefined;
  private readonly reading: Reading;
  private readonly subject: Agreement | Commitment;
  private readonly rule: CountingRule | undefined;

  constructor(reading: Reading, subject: Agreement | Commitment, rule: CountingRule | undefined) {
    this.reading = reading;
    this.subject = subject;
    this.rule = rule;
    this.term = ownTerm(reading, subject);
  }

  /** The end of the own term, from a start. */
  ownEnd(term: Term, start: Start | undefined): End {
    if (term.end !== undefined) return this.choose(`${this.subject.id}:end`, statedEnd(term.end));
    if (term.duration === undefined) return { kind: "none" };
    const from = this.countedFrom(term) ?? start;
    if (from === "unknown" || from === undefined) return { kind: "unknown" };
    if ("kind" in from) return from.kind === "at-work" ? { kind: "unknown" } : this.count(from.point, term);
    return this.count(from, term);
  }

  choose(key: string, end: End): End {
    return end.kind === "dated" ? { ...end, date: this.reading.choose(key, end.date) } : end;
  }

  count(from: Point, { duration = "P0D", rule }: Term): DatedEnd {
    const end = countFrom(from, duration, this.rule ?? rule ?? this.term?.rule);
    this.last = { from, term: { duration }, end };
    return end;
  }

  /** Rule 5: an event or a date from which a duration is counted when that is not the start. */
  countedFrom({ countedFrom }: Term): Point | "unknown" | undefined {
    if (countedFrom === undefined) return undefined;
    if (typeof countedFrom === "object") return pointOf(countedFrom);
    const event = this.reading.happenings.find((one) => one.event.id === countedFrom);
    if (event !== undefined) return event.effect;
    if (this.reading.record.events.some(({ id }) => id === countedFrom)) return "unknown";
    try {
      parsePartialDate(countedFrom);
    } catch {
      return "unknown";
    }
    return pointOf(countedFrom);
  }
}

/** Rule 14: the end of the cycle in which a point lies. */
export function cycleAt(end: DatedEnd, renewal: Term["renewal"], point: Point): DatedEnd {
  if (renewal === undefined || renewal.option) return end;
  let current = end;
  for (let n = 1; n <= (renewal.times ?? 400) && compare(boundOf(current), point) <= 0; n++) {
    current = addToEnd(end, renewal.period, n);
  }
  return current;
}

/** I18: `renewed` without a term uses an option: the cycle in which it lies, at least the first one. */
export function usedOption(end: End, renewal: Term["renewal"], effect: Point): End | undefined {
  if (!renewal?.option || end.kind !== "dated") return undefined;
  for (let n = 1; n <= (renewal.times ?? 1); n++) {
    const next = addToEnd(end, renewal.period, n);
    if (compare(boundOf(next), effect) > 0) return next;
  }
  return undefined;
}
