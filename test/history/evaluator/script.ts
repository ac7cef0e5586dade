import { addToDay } from "../../../src/calendar/plain-date.js";
import type { Agreement, Commitment, CountingRule, PlainDate, Term } from "../../../src/model/index.js";
import { type Change, isOver, type Over, type Phase } from "./change.js";
import { Counting, cycleAt, usedOption } from "./counting.js";
import { type EndStanding, LegalEnds } from "./legal-ends.js";
import {
  addToEnd,
  boundOf,
  compare,
  type DatedEnd,
  type End,
  earlierOf,
  isSamePoint,
  laterOf,
  type Point,
  shift,
  statedEnd,
  surelyBefore,
} from "./point.js";
import { ENDINGS, type Happening, NEW_TERMS, type Reading, STARTS } from "./reading.js";
import {
  baseIsLegal,
  type Confirmation,
  confirmationsOf,
  eventsOn,
  type Ground,
  type Start,
  startIsLegal,
} from "./start.js";

const ACTS = ["terminated", "superseded", "invalidated", "cancelled"];

function isPossiblyBefore(a: Point, b: Point): boolean {
  return a.earliest < a.latest && a.earliest < b.latest;
}

/** The history of one subject, taken alone: its start, its terms and its ends, as the events decided them one by one. */
export class Script {
  readonly before: Phase;
  changes: Change[] = [];
  /** The end towards which it runs, and the last one by law. */
  end: End = { kind: "none" };
  private legalEnd: DatedEnd | { readonly kind: "open" } | undefined;
  /** The end as it was before each event was applied (for I19). */
  readonly endBefore = new Map<string, End>();
  start: Start | undefined;
  /** True if the end of the agreement does not end it (rule 7). */
  readonly survives: boolean;
  private readonly reading: Reading;
  private readonly subject: Agreement | Commitment;
  private readonly term: Term | undefined;
  private readonly counting: Counting;
  private renewal: Term["renewal"];
  /** The day from which the end was counted. */
  private counted: Counting["last"];
  private readonly performers = new Map<string, Point>();
  private readonly ends = new LegalEnds();
  private byLaw: Point | "never" | undefined;
  private readonly confirmed: readonly Confirmation[];
  /** The events that closed a gap, so that it goes on without one. */
  private closings: Ground[] = [];

  constructor(
    reading: Reading,
    subject: Agreement | Commitment,
    start: Start | undefined,
    options: { rule: CountingRule | undefined; unknown: boolean; agreement: Script | undefined },
  ) {
    this.reading = reading;
    this.subject = subject;
    this.start = start;
    this.survives = "survives" in subject && subject.survives === true;
    this.counting = new Counting(reading, subject, options.rule);
    this.before = start === undefined && options.unknown ? "unknown" : "not-yet-effective";
    this.term = this.counting.term;
    const own = eventsOn(reading, subject.id);
    this.confirmed = confirmationsOf(reading, subject.id);
    this.begin(own);
    const mine = new Set(own.map(({ event }) => event.id));
    for (const one of reading.happenings) {
      this.endBefore.set(one.event.id, this.end);
      if (mine.has(one.event.id) || this.movesWith(one, options.agreement)) this.apply(one);
    }
  }

  /** Rule 5 and I19: `extended` and `renewed` on the agreement move a commitment whose end is the agreement's. */
  private movesWith({ event }: Happening, agreement: Script | undefined): boolean {
    if (agreement === undefined || !event.targets.includes(this.reading.record.id)) return false;
    if (event.type !== "extended" && event.type !== "renewed") return false;
    const theirs = agreement.endBefore.get(event.id);
    if (theirs?.kind !== "dated" || this.end.kind !== "dated") return false;
    return isSamePoint(boundOf(theirs), boundOf(this.end));
  }

  /** Rule 4, I6, and the own term. */
  private begin(own: readonly Happening[]): void {
    const start = this.start;
    if (start !== undefined) {
      const starts = own.filter(({ event }) => STARTS.includes(event.type));
      if (start.kind === "stated") {
        // I6: provisional from its effect until the stated start.
        const early = starts
          .filter(({ event, effect }) => event.type === "provisionally-applied" && compare(effect, start.point) < 0)
          .map(({ effect }) => effect)
          .sort(compare)[0];
        if (early !== undefined)
          this.changes.push({ at: early, to: "provisional", order: -1, legal: start.grounds[0]?.legal ?? false });
        this.changes.push({ at: start.point, to: "running", order: -1, legal: start.legal });
      } else {
        const first = starts.filter(({ effect }) => compare(effect, start.point) === 0);
        const provisional =
          start.kind === "event" && first.every(({ event }) => event.type === "provisionally-applied");
        this.changes.push({
          at: start.point,
          to: provisional ? "provisional" : "running",
          order: -1,
          legal: start.legal,
        });
      }
    }
    this.renewal = this.term?.renewal;
    if (this.term === undefined) return;
    const end = this.counting.ownEnd(this.term, start);
    // Rule 5: a term that ends before it starts sets nothing.
    if (end.kind === "dated" && start !== undefined && surelyBefore(boundOf(end), start.point)) return;
    this.setEnd(end, undefined, baseIsLegal(this.reading, this.subject));
    // A duration that cannot be counted gives no end.
    if (end.kind === "unknown" && this.term.end === undefined) this.ends.clear();
  }

  /** The phase at a point, changes at that very point included. */
  private at(point: Point): Change | undefined {
    return this.changes.filter(({ at }) => compare(at, point) <= 0).at(-1);
  }

  private get first(): Change | undefined {
    return this.changes.find(({ to }) => to === "running" || to === "provisional");
  }

  private apply(one: Happening): void {
    const { type } = one.event;
    if (ENDINGS.includes(type)) this.applyEnding(one);
    else if (STARTS.includes(type)) this.applyStart(one);
    else if (NEW_TERMS.includes(type)) this.applyTerm(one);
    else if (type === "resumed") this.revive(one, { kind: "none" });
  }

  /** I5: ends what runs at or after its effect, and voids what was decided before and lies there. */
  private applyEnding(one: Happening): void {
    const { event, order, legal } = one;
    let { effect } = one;
    if (event.type === "performed" && event.by !== undefined) {
      const all = this.performedByAll(event.by, effect);
      if (all === undefined) return;
      effect = all;
    }
    // Rule 7: on a day D without a clock time it ends as D starts; `expired` on D includes D.
    const bound = event.type === "expired" && effect.moment === undefined ? shift(effect, 1) : effect;
    // A start that is not surely later is walked first (rule 10).
    const { first } = this;
    const kept = this.changes.filter(
      (one) => compare(one.at, bound) < 0 || (one === first && one.order === -1 && isPossiblyBefore(one.at, bound)),
    );
    const last = kept.at(-1);
    const over = last !== undefined && isOver(last.to);
    if (event.type === "cancelled" && !over && kept.some(({ to }) => to === "running" || to === "provisional")) return;
    const replaced = this.changes;
    this.changes = kept;
    this.ends.voidFrom(bound);
    const to = event.type as Over;
    // Already over: the earliest end gives the state.
    if (over) {
      // I30: an ending event by law for the same state makes an announced end one by law.
      if (legal && last.to === to) {
        const confirmedFrom = last.confirmedFrom === undefined ? bound : earlierOf(last.confirmedFrom, bound);
        this.changes = [...kept.slice(0, -1), { ...last, confirmedFrom }];
      }
      return;
    }
    const act = legal && ACTS.includes(event.type);
    // I30: an announcement does not lower the authority of the same end.
    const confirms = replaced.some((old) => old.legal && old.to === to && compare(old.at, bound) === 0);
    this.changes.push({ at: bound, to, order, act, legal: legal || confirms });
    const form = effect.moment !== undefined ? "moment" : event.type === "expired" ? "through" : "before";
    this.end = { kind: "dated", form, date: effect };
    if (legal) {
      this.legalEnd = this.end;
      this.byLaw = bound;
    }
  }

  private performedByAll(party: string, effect: Point): Point | undefined {
    const promisors = "promisors" in this.subject ? this.subject.promisors : [];
    if (!this.performers.has(party)) this.performers.set(party, effect);
    const done = promisors.flatMap((id) => this.performers.get(id) ?? []);
    return promisors.length > 0 && done.length === promisors.length ? done.reduce(laterOf) : undefined;
  }

  /** I7 and rule 8. */
  private applyStart(one: Happening): void {
    const { event, effect, order } = one;
    const now = this.at(effect);
    if (now?.to === "provisional" && event.type !== "provisionally-applied" && !this.isBeforeStatedStart(effect)) {
      // It ends provisional application.
      const index = this.changes.indexOf(now) + 1;
      this.changes.splice(index, 0, { at: effect, to: "running", order, legal: one.legal });
    }
    if (event.term !== undefined) this.applyTerm(one);
    else if (event.type !== "provisionally-applied") this.revive(one, { kind: "none" });
  }

  private isBeforeStatedStart(effect: Point): boolean {
    return this.start?.kind === "stated" && compare(effect, this.start.point) < 0;
  }

  /** Rule 8: what is over runs again. An announcement does not revive what an act ended. */
  private revive({ event, effect, order, legal }: Happening, end: End, gap = false): void {
    const now = this.at(effect);
    if (now === undefined || !isOver(now.to) || (now.act && !legal)) return;
    const index = this.changes.indexOf(now);
    const closes = compare(now.at, effect) >= 0;
    const kept = this.changes.slice(0, closes ? index : index + 1);
    if (gap && !closes) kept[index] = { ...now, gap: true };
    const running = kept.at(-1)?.to;
    this.changes = kept;
    const to = event.type === "provisionally-applied" ? "provisional" : "running";
    if (!closes || (running !== to && running !== "running")) {
      this.changes.push({ at: effect, to, order, revival: true, legal });
    } else this.closings.push({ at: effect, legal, isProvisional: to === "provisional" });
    this.setEnd(end, effect, legal, true);
  }

  /** Rules 5 and 8: an event that sets a term. */
  private applyTerm(one: Happening): void {
    const { event, effect } = one;
    const now = this.at(effect);
    if (now !== undefined && isOver(now.to)) this.applyAfterEnd(one, now);
    else this.applyWhileRunning(one, effect);
    if (event.term?.renewal !== undefined) this.renewal = event.term.renewal;
  }

  /** Rule 8. */
  private applyAfterEnd(one: Happening, now: Change): void {
    const { event, effect } = one;
    // An empty term is not a term.
    const term = Object.keys(event.term ?? {}).length === 0 ? undefined : event.term;
    const stated = term?.effective !== undefined || event.effective !== undefined;
    if (term === undefined) {
      const end = event.type === "renewed" ? usedOption(this.end, this.renewal, effect) : undefined;
      if (end !== undefined) this.revive(one, end, !stated);
      return;
    }
    const end = this.endAfterEnd(one, term, now);
    // Rule 5: a term that ends before it starts sets nothing.
    if (end.kind === "dated" && surelyBefore(boundOf(end), effect)) return;
    this.renewal = term.renewal ?? this.renewal;
    this.revive(one, end, !stated);
  }

  private endAfterEnd({ event, effect }: Happening, term: Term, now: Change): End {
    if (term.end !== undefined) return this.counting.choose(`${event.id}:end`, statedEnd(term.end));
    if (term.duration === undefined) return { kind: "unknown", since: effect };
    const from = this.counting.countedFrom(term);
    if (from === "unknown") return { kind: "unknown", since: effect };
    if (from !== undefined) return this.counting.count(from, term);
    if (term.effective !== undefined || STARTS.includes(event.type)) return this.counting.count(effect, term);
    // From the old end, if that gives a day after its own.
    const { renewal } = this;
    const last: End =
      this.end.kind === "dated" && now.to === "expired" && renewal !== undefined && !renewal.option
        ? addToEnd(this.end, renewal.period, renewal.times ?? 0)
        : this.end;
    const old: DatedEnd =
      last.kind === "dated" ? last : { kind: "dated", form: now.at.moment ? "moment" : "before", date: now.at };
    const end = addToEnd(old, term.duration);
    return compare(boundOf(end), effect) > 0 ? end : { kind: "unknown", since: effect };
  }

  /** Rule 5 and I8, I9, I10. */
  private applyWhileRunning(one: Happening, effect: Point): void {
    const { event, legal } = one;
    const { term } = event;
    const first = this.first;
    // I10: it does not run, and is given no term.
    if (first === undefined && Object.keys(term ?? {}).length === 0) return;
    if (term?.effective !== undefined && NEW_TERMS.includes(event.type) && (!first || compare(effect, first.at) < 0)) {
      // I8: the start moves to a stated one that is earlier.
      this.changes = [
        { at: effect, to: "running", order: one.order, legal },
        ...this.changes.filter(({ at, to }) => compare(at, effect) > 0 && to !== "running" && to !== "provisional"),
      ];
      // By law it still begins when the law says.
      const later = this.start === undefined || this.start.kind === "assumed" ? [] : this.start.grounds;
      const ground: Ground = { at: effect, legal, isProvisional: false };
      this.start = {
        point: effect,
        kind: "stated",
        legal,
        // What has not started rests on the start before an event moved it.
        awaited: this.start?.awaited,
        grounds: [ground, ...later.filter((one) => one.legal && compare(one.at, effect) > 0)],
        confirmed: this.confirmed,
      };
    }
    // What an event ended before it started is given no term.
    if (this.first === undefined && this.changes.some(({ to, order }) => isOver(to) && order >= 0)) return;
    const extends_ = event.type === "extended" || event.type === "renewed";
    const end = extends_ ? this.extendedEnd(one) : this.amendedEnd(one);
    if (end === undefined) return;
    if (end.kind === "dated") {
      // Rule 5: a term that ends before it starts sets nothing.
      if (term?.effective !== undefined && surelyBefore(boundOf(end), effect)) return;
      if (this.start !== undefined && this.first === this.changes[0] && surelyBefore(boundOf(end), this.start.point))
        return;
    }
    if (extends_ && end.kind === "dated") {
      // Never brings an end forward; by law it is held against the last end by law.
      const held = legal ? (this.legalEnd ?? this.end) : this.end;
      if (held.kind === "open") return;
      const since = this.end.kind === "unknown" ? this.end.since : undefined;
      if (since !== undefined && compare(boundOf(end), since) <= 0) return;
      if (held.kind === "dated" && compare(boundOf(end), boundOf(held)) <= 0) {
        // Rule 6: an instrument for the same end as announced makes it one by law.
        const confirms = legal && this.byLaw === undefined && isSamePoint(boundOf(end), boundOf(held));
        if (!confirms) return;
      }
    }
    this.renewal = term?.renewal ?? this.renewal;
    this.setEnd(end, effect, legal || this.isByLaw(end));
  }

  /** Rule 6: a second statement of the same end never lowers its authority. */
  private isByLaw(end: End): boolean {
    const { legalEnd } = this;
    if (end.kind !== "dated" || legalEnd?.kind !== "dated" || this.end !== legalEnd) return false;
    return isSamePoint(boundOf(end), boundOf(legalEnd));
  }

  private extendedEnd({ event, effect, legal }: Happening): End | undefined {
    const { term } = event;
    const old: End = legal && this.legalEnd?.kind === "dated" ? this.legalEnd : this.end;
    if (term === undefined && event.type === "renewed" && this.renewal !== undefined)
      return usedOption(this.end, this.renewal, effect);
    if (term?.end !== undefined) return this.counting.choose(`${event.id}:end`, statedEnd(term.end));
    if (old.kind === "open") return undefined;
    if (term?.duration === undefined) {
      return old.kind === "dated"
        ? { kind: "unknown", since: boundOf(cycleAt(old, this.renewal, effect)) }
        : { kind: "unknown" };
    }
    const from =
      term.effective === undefined ? this.counting.countedFrom(term) : (this.counting.countedFrom(term) ?? effect);
    if (from === "unknown") return { kind: "unknown" };
    if (from !== undefined) return this.counting.count(from, term);
    return old.kind === "dated" ? addToEnd(cycleAt(old, this.renewal, effect), term.duration) : undefined;
  }

  private amendedEnd({ event, effect }: Happening): End | undefined {
    const { term } = event;
    if (term?.end !== undefined) return this.counting.choose(`${event.id}:end`, statedEnd(term.end));
    if (term?.duration === undefined) {
      // Only another rule: what was counted is counted again.
      const { counted } = this;
      return term?.rule === undefined || counted === undefined
        ? undefined
        : this.counting.count(counted.from, { ...counted.term, rule: term.rule });
    }
    const from = this.counting.countedFrom(term);
    if (from === "unknown") return { kind: "unknown" };
    if (from !== undefined) return this.counting.count(from, term);
    // `amended` counts from the start, a starting event from itself.
    if (term.effective !== undefined || STARTS.includes(event.type)) return this.counting.count(effect, term);
    if (this.start === undefined || this.start.kind === "at-work") return { kind: "unknown" };
    return this.counting.count(this.start.point, term);
  }

  /** Sets the end towards which it runs, as decided with effect from a point on. */
  private setEnd(end: End, from: Point | undefined, legal: boolean, isRevival = false): void {
    this.end = end;
    this.counted = this.counting.last?.end === end ? this.counting.last : undefined;
    if (legal) this.legalEnd = end.kind === "dated" ? end : end.kind === "open" ? { kind: "open" } : undefined;
    if (legal) this.byLaw = this.lawOf(end);
    const isStated = end.kind === "dated" || end.kind === "open";
    this.ends.add(
      { from, legal, isNone: end.kind === "none", isStated, byLaw: this.byLaw },
      this.ranByLaw(from),
      isRevival,
    );
    if (from !== undefined) {
      this.changes = this.changes.filter(
        ({ at, to, revival }) => compare(at, from) < 0 || !(isOver(to) || (revival && compare(at, from) > 0)),
      );
    }
    if (end.kind !== "dated") return;
    const { renewal } = this;
    if (renewal !== undefined && !renewal.option && renewal.times === undefined) return;
    const last = this.lastOf(end) ?? boundOf(end);
    const bound = from === undefined ? last : laterOf(last, from);
    // An end that is set for an earlier day comes when it is set.
    if (bound === from && compare(last, from) < 0) {
      this.end = { kind: "dated", form: from.moment === undefined ? "before" : "moment", date: from };
      if (legal) this.legalEnd = this.end;
    }
    const { first } = this;
    this.changes = this.changes.filter((one) => compare(one.at, bound) <= 0 || one === first);
    this.changes.push({ at: bound, to: "expired", order: -1, legal });
  }

  /** The last day or moment that the renewals of an end give; `undefined` if it renews itself without a last one. */
  private lastOf(end: DatedEnd): Point | undefined {
    const { renewal } = this;
    if (renewal === undefined || renewal.option) return boundOf(end);
    return renewal.times === undefined ? undefined : boundOf(addToEnd(end, renewal.period, renewal.times));
  }

  /** True if it has begun by law before a new end has its effect, or will begin by law. */
  private ranByLaw(point: Point | undefined): boolean {
    const { first } = this;
    if (point === undefined || first === undefined) return false;
    const before = addToDay(point.latest, { days: -1 });
    return this.isLegalOn(before < first.at.latest ? first.at.latest : before);
  }

  private lawOf(end: End): Point | "never" | undefined {
    if (end.kind === "none") return undefined;
    return end.kind === "dated" ? (this.lastOf(end) ?? "never") : "never";
  }

  /** Returns what its ends say about the authority of its state (I22). */
  endsOn(day: PlainDate): EndStanding {
    return this.ends.on(day);
  }

  /** The ground on which it runs again after it was over. */
  revivalOn(day: PlainDate): Ground | undefined {
    const { change } = this.on(day);
    if (change !== undefined && isOver(change.to)) return undefined;
    const closing = this.closings.findLast(({ at }) => at.latest <= day && (!change || compare(at, change.at) >= 0));
    if (closing !== undefined || !change?.revival) return closing;
    return { at: change.at, legal: change.legal, isProvisional: change.to === "provisional" };
  }

  /** True if it would run by law on a day on which it is held back. */
  isHeldByLaw(day: PlainDate): boolean {
    if (this.start === undefined || this.start.kind === "assumed" || this.revivalOn(day) !== undefined)
      return this.runsByLaw(day);
    const ends = this.endsOn(day);
    return ends !== "announced" && ends !== "passed" && this.start.legal;
  }

  /** True if it runs by law on a day: by its start, and by the end towards which it runs (I22). */
  runsByLaw(day: PlainDate): boolean {
    const ends = this.endsOn(day);
    return ends !== "announced" && ends !== "passed" && this.isLegalOn(day);
  }

  /** The authority of its start, or of what ended it, on a day. */
  isLegalOn(day: PlainDate): boolean {
    const { change } = this.on(day);
    if (change !== undefined && isOver(change.to)) {
      return change.legal || (change.confirmedFrom !== undefined && change.confirmedFrom.latest <= day);
    }
    const revival = this.revivalOn(day);
    if (revival !== undefined) return startIsLegal({ grounds: [revival], confirmed: this.confirmed }, day);
    // An assumed start has no authority of its own: what counts is that of the term.
    if (this.start?.kind === "assumed" && this.ends.isByLaw(day)) return true;
    return this.start !== undefined && startIsLegal(this.start, day);
  }

  /** Rule 10: the changes are walked in order; the walk stops at the first that is not surely crossed. */
  on(day: PlainDate): { phase: Phase; change: Change | undefined } {
    let change: Change | undefined;
    for (const next of this.changes) {
      if (day < next.at.latest) break;
      change = next;
    }
    return { phase: change?.to ?? this.before, change };
  }

  /** Rules 5 and 8: its end is not known, or nobody says from when on it applied again. */
  isOpenToDoubt(day: PlainDate): boolean {
    const { phase, change } = this.on(day);
    if (change?.gap) return true;
    if (this.start?.kind === "at-work" && phase === "not-yet-effective") return true;
    if (isOver(phase) || this.end.kind !== "unknown" || phase === "not-yet-effective") return false;
    return this.end.since === undefined ? this.hasUnreadableEnd() : day >= this.end.since.latest;
  }

  private hasUnreadableEnd(): boolean {
    return this.term?.end !== undefined && "unreadable" in this.term.end;
  }
}
