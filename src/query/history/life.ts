import type { CountingRule, Term } from "../../model/index.js";
import { boundAfter, boundOn, compareBounds, earlierOf, isSameBound, isSurelyBefore, laterOf } from "./bound.js";
import {
  authorityOf,
  ENDINGS,
  type EndingType,
  isDefinitiveStart,
  isEnding,
  isExtension,
  isStarting,
  isTermChange,
  weakerOf,
} from "./effects.js";
import { type HistoryEvent, type KnownEvents, sortEvents } from "./events.js";
import type { Ground } from "./ground.js";
import type { Authority, Bound, Caveat, UndertakingState } from "./period.js";
import type { Start } from "./start.js";
import { endAtBound, endOnDate, type TermEndPoint } from "./term-end.js";
import {
  addedVersion,
  cyclesBy,
  endedVersion,
  endOrNothing,
  recountedVersion,
  renewedVersion,
  type TermContext,
  unknownVersion,
  type Version,
  versionOf,
} from "./term-versions.js";

/** A stretch of the life of a subject by its own term and events: before it started, while it runs, after it ended. */
export interface Segment {
  readonly kind: "before" | "running" | "over";
  /** When it begins; absent for the first. */
  from?: Bound;
  readonly state: UndertakingState;
  authority?: Authority | undefined;
  caveats: readonly Caveat[];
  /** What the segment rests on besides its version. */
  readonly grounds: readonly Ground[];
  /** The version of the term while it runs; what ended it when it is over. */
  version?: Version;
  /** Ended by an act of law or of a court, which an announcement does not undo. */
  readonly act?: boolean;
}

/** The life of a subject by its own term and events, before suspensions and before that of its whole and its agreement. */
export interface Life {
  readonly start: Start;
  readonly segments: readonly Segment[];
  /** Every version of the term, the oldest first. */
  readonly versions: readonly Version[];
  /** For each extension: the end that the subject had before it. */
  readonly extensions: readonly Extension[];
}

/** An extension of the agreement, with the end that it extends. */
export interface Extension {
  readonly event: HistoryEvent;
  readonly before: Bound;
}

/** What the life of a subject is made from. */
export interface LifeContext {
  readonly start: Start;
  readonly term: Term | undefined;
  readonly authority: Authority;
  readonly ground: Ground;
  readonly rule: CountingRule | undefined;
  readonly events: KnownEvents;
  /** The events on the subject, in the order of decision. */
  readonly own: readonly HistoryEvent[];
  /** Extensions of the agreement, which move an end that is the agreement's. */
  readonly extensions: readonly Extension[];
  /** The parties that have to perform before it is performed. */
  readonly promisors: readonly string[];
}

/** Reduces the events on a subject, in the order in which they were decided, to the segments of its life. */
export function lifeOf(context: LifeContext): Life {
  const reduction = new Reduction(context);
  reduction.begin();
  const { own, extensions } = context;
  if (extensions.length === 0) for (const event of own) reduction.apply(event);
  else for (const { event, before } of merge(own, extensions)) reduction.apply(event, before);
  return {
    start: movedStart(context.start, reduction.startedAt),
    segments: reduction.segments,
    versions: reduction.versions,
    extensions: reduction.extensions,
  };
}

/** The start, or an earlier one that the term of an event states. */
function movedStart(start: Start, at: Bound | undefined): Start {
  const { provisionalFrom, ...rest } = start;
  const stated = provisionalFrom ?? start.bound;
  if (at === undefined || stated === undefined || compareBounds(at, stated) >= 0) return start;
  return { ...rest, bound: at, definitiveFrom: at };
}

/** The own events and the extensions of the agreement in one order. */
function merge(
  own: readonly HistoryEvent[],
  extensions: readonly Extension[],
): readonly { readonly event: HistoryEvent; readonly before?: Bound }[] {
  const targeted = new Set(own);
  const added = new Map(
    extensions.filter(({ event }) => !targeted.has(event)).map(({ event, before }) => [event, before]),
  );
  return sortEvents([...own, ...added.keys()]).map((event) => {
    const before = added.get(event);
    return before === undefined ? { event } : { event, before };
  });
}

/** The reduction while it runs. Each event changes what follows from its effect on. */
class Reduction {
  readonly segments: Segment[] = [];
  readonly versions: Version[] = [];
  readonly extensions: Extension[] = [];
  /** The start, where the term of an event moved it. */
  startedAt: Bound | undefined;
  readonly #context: LifeContext;
  readonly #performedBy = new Set<string>();

  constructor(context: LifeContext) {
    this.#context = context;
  }

  /** Lays out the term of the subject itself. */
  begin(): void {
    const { start, term, authority, ground, events, rule } = this.#context;
    const version = versionOf(term, {
      start:
        start.bound === undefined || start.anchor === undefined
          ? undefined
          : { bound: start.bound, anchor: start.anchor },
      assumed: start.unstated === true,
      rule,
      events,
      authority,
      ground,
    });
    this.versions.push(version);
    this.segments.push({
      kind: "before",
      state: start.unknown === true ? "unknown" : "not-yet-effective",
      authority: start.authority,
      caveats: start.caveats,
      grounds: start.grounds,
    });
    const runs = start.provisionalFrom ?? start.bound;
    const { bound: end } = version.point;
    if (runs === undefined) {
      if (end !== undefined) this.#pushOver(version);
      return;
    }
    // A term that ends before it starts sets nothing.
    const orderly = end === undefined || !isSurelyBefore(end, atTheLatest(runs, start));
    const kept = orderly ? version : unknownVersion("no-end", this.#termContext(ground, authority), term);
    if (!orderly) this.versions[0] = kept;
    this.#pushRunning(runs, kept, weakerOf(start.authority, authority), start.caveats, start.grounds);
    this.#close(kept);
  }

  /** Applies one event. `before` is given for an extension of the agreement: it moves only the end that is the agreement's. */
  apply(event: HistoryEvent, before?: Bound): void {
    const { type, term, by } = event.event;
    if (before !== undefined) {
      const index = this.#indexAt(event.effect);
      const over = this.segments[index]?.kind === "over" ? this.segments[index]?.from : undefined;
      const end = over ?? this.#endOfRun(index);
      if (end === undefined || !isSameBound(end, before)) return;
    }
    if (isEnding(type)) {
      if (type === "performed" && by !== undefined && !this.#performedByAll(by)) return;
      this.#end(event, type);
    } else if (isTermChange(type)) {
      this.#setTerm(event, term);
    } else if (isStarting(type)) {
      if (term !== undefined) this.#setTerm(event, term);
      else if (isDefinitiveStart(type)) this.#restart(event);
    } else if (type === "resumed") {
      this.#restart(event);
    }
  }

  /** True once every promisor has performed. */
  #performedByAll(by: string): boolean {
    this.#performedBy.add(by);
    return this.#context.promisors.length > 0 && this.#context.promisors.every((party) => this.#performedBy.has(party));
  }

  /** Ends what runs at the effect of an event, and voids what was decided for later. */
  #end(event: HistoryEvent, type: EndingType): void {
    const bound = type === "expired" && event.effect.moment === undefined ? dayAfterBound(event.effect) : event.effect;
    if (bound === undefined) return;
    const authority = authorityOf(event.event.authority);
    const point =
      type === "expired" && event.effect.moment === undefined ? expiredPoint(event, bound) : endAtBound(bound);
    // The last segment that begins before the end.
    let index = this.segments.length - 1;
    while (index > 0 && this.#isVoid(index, bound)) index -= 1;
    const segment = this.segments[index] as Segment;
    const next = this.segments[index + 1];
    const state = ENDINGS[type];
    // A run that is over as soon as it has surely begun was over before.
    if (segment.kind === "running" && next?.kind === "over" && this.#isEmptyRun(index)) return;
    // What has begun can be terminated, and no longer cancelled.
    if (type === "cancelled" && segment.kind === "running") return;
    if (segment.kind === "over") {
      // It is over already: only the edges of a vague end can come closer, and what was to follow is void.
      if (index > 0 && segment.from !== undefined) segment.from = earlierOf(segment.from, bound);
      this.segments.length = index + 1;
      return;
    }
    if (next?.kind === "over" && next.from !== undefined && isSameBound(next.from, bound) && next.state === state) {
      // A second statement of one end confirms the first.
      confirm(next, event, authority);
      this.segments.length = index + 2;
      return;
    }
    const begun = segment.from === undefined ? bound : laterOf(bound, segment.from);
    const edge = next?.kind === "over" && next.from !== undefined ? earlierOf(begun, next.from) : begun;
    this.segments.length = index + 1;
    const version = endedVersion(point, state, authority, event.event);
    this.versions.push(version);
    this.segments.push({
      kind: "over",
      from: edge,
      state,
      authority,
      caveats: [],
      grounds: [],
      version,
      act: authority === "legal" && type !== "expired" && type !== "performed",
    });
  }

  /** True if a run is over at the bound at which it has surely begun. */
  #isEmptyRun(index: number): boolean {
    const [run, over] = [this.segments[index], this.segments[index + 1]];
    return run?.from !== undefined && over?.from !== undefined && compareBounds(run.from, over.from) >= 0;
  }

  /** True if a segment would begin when an end has come. A start that is vague may have come before, and is kept. */
  #isVoid(index: number, end: Bound): boolean {
    const { kind, from } = this.segments[index] as Segment;
    if (from === undefined || compareBounds(from, end) < 0) return false;
    const first = kind === "running" && this.segments[index - 1]?.kind === "before";
    return !(first && atTheLatest(from, this.#context.start).earliest < end.earliest);
  }

  /** Sets the term that an event extends, renews, amends or starts. */
  #setTerm(event: HistoryEvent, term: Term | undefined): void {
    const index = this.#indexAt(event.effect);
    const segment = this.segments[index] as Segment;
    if (segment.kind === "running") this.#changeTerm(event, term, index);
    else if (segment.kind === "before") this.#setTermBefore(event, term, index);
    else this.#revive(event, term, index);
  }

  /** A term that is set before the subject starts. */
  #setTermBefore(event: HistoryEvent, term: Term | undefined, index: number): void {
    const next = this.segments[index + 1];
    const after = this.segments[index + 2];
    if (next?.kind === "running" && after?.kind === "over" && this.#isEmptyRun(index + 1)) {
      this.#revive(event, term, index + 2);
      return;
    }
    if (next?.kind === "running") {
      const stated = term?.effective;
      if (stated !== undefined) {
        next.from = earlierOf(boundOn(stated), next.from as Bound);
        this.startedAt = next.from;
      }
      this.#changeTerm(event, term, index + 1);
      return;
    }
    const { start } = this.#context;
    if (next?.act === true && authorityOf(event.event.authority) === "announced") return;
    if (term === undefined) return;
    const from =
      term.effective === undefined
        ? isStarting(event.event.type)
          ? event.effect
          : start.bound
        : boundOn(term.effective);
    const authority = authorityOf(event.event.authority);
    const version = this.#versionFrom(event, term, from, undefined);
    if (version === undefined || (from !== undefined && endsBy(version, from))) return;
    this.segments.length = index + 1;
    this.versions.push(version);
    if (from === undefined) {
      const { bound } = version.point;
      if (bound !== undefined) this.#pushOver(version, laterOf(bound, event.effect));
      return;
    }
    this.#pushRunning(from, version, weakerOf(start.authority, authority), start.caveats, start.grounds);
    this.#close(version);
  }

  /** Changes the term of what runs. */
  #changeTerm(event: HistoryEvent, term: Term | undefined, index: number): void {
    const type = event.event.type;
    const authority = authorityOf(event.event.authority);
    const extension = isExtension(type);
    const last = this.#lastOfRun(index);
    const law = this.#lastLawful(last);
    // By law, an extension is held against the last end by law; announcements before it fall.
    const base = authority === "legal" && law !== undefined ? law : last;
    const current = (this.segments[base] as Segment).version as Version;
    const end = this.#currentEnd(base, event.effect);
    if (
      extension &&
      (term === undefined || isEmpty(term)) &&
      current.renewal !== undefined &&
      current.renewal.clause.option !== true
    ) {
      this.#confirmRenewal(event, index, base, current);
      return;
    }
    const runStart = this.#firstOfRun(index);
    const version = this.#versionFrom(event, term, this.#startOfRun(runStart), { version: current, end });
    if (version === undefined) return;
    const [bound, oldBound] = [version.point.bound, end.bound];
    const currentEnd = this.#endOfRun(index);
    if (extension && oldBound !== undefined) this.extensions.push({ event, before: oldBound });
    if (bound !== undefined && currentEnd !== undefined && isSameBound(bound, currentEnd)) {
      this.#confirmEnd(event, last, authority);
      return;
    }
    if (version.point.end.kind === "open" && current.point.end.kind === "open") {
      current.grounds.push(event.event);
      return;
    }
    if (extension) {
      if (version.point.end.kind === "unknown" && version.details.stated?.end === undefined) {
        this.#extendToUnknown(event, version, base, authority, oldBound);
        return;
      }
      // An extension never brings an end forward.
      if (oldBound === undefined && current.point.end.kind === "open") return;
      if (bound !== undefined && oldBound !== undefined && compareBounds(bound, oldBound) <= 0) return;
    }
    if (endsBy(version, term?.effective === undefined ? this.#begun(runStart) : boundOn(term.effective))) return;
    this.#replaceEnd(event, version, index, base, extension, oldBound);
  }

  /** Puts a new version in the place of the end of a run. */
  #replaceEnd(
    event: HistoryEvent,
    version: Version,
    index: number,
    base: number,
    extension: boolean,
    oldBound: Bound | undefined,
  ): void {
    this.versions.push(version);
    const { authority } = version;
    const piece = this.segments[base] as Segment;
    const legalBefore = piece.version?.authority === "legal";
    const later =
      oldBound !== undefined && (version.point.bound === undefined || compareBounds(version.point.bound, oldBound) > 0);
    if (authority === "announced" && legalBefore && later) {
      // Up to the end by law the state rests on law, beyond it on the announcement.
      this.segments.length = base + 1;
      this.#pushRunning(oldBound, version, "announced", this.#goingOn(piece), []);
      this.#close(version);
      return;
    }
    if (authority === "legal" && !legalBefore) {
      // From the effect of the act on, the state rests on law.
      const at = this.#pieceAt(index, event.effect);
      const from = (this.segments[at] as Segment).from as Bound;
      this.segments.length = at + 1;
      const before = this.segments[at] as Segment;
      if (compareBounds(event.effect, from) > 0)
        this.#pushRunning(event.effect, version, "legal", this.#goingOn(before), before.grounds);
      else this.segments[at] = { ...before, authority: weakerOf(this.#context.start.authority, "legal"), version };
      this.#close(version, event.effect);
      return;
    }
    // An amendment governs from its effect on, so that pieces beyond it go.
    const keep = extension ? base : this.#pieceAt(index, event.effect);
    this.segments.length = keep + 1;
    const kept = this.segments[keep] as Segment;
    this.segments[keep] = { ...kept, version, caveats: this.#goingOn(kept) };
    this.#close(version, event.effect);
  }

  /** The caveats of a piece that go on when its end moves. */
  #goingOn({ caveats }: Segment): readonly Caveat[] {
    return caveats.filter((caveat) => caveat !== "unknown-end" && caveat !== "assumed-renewal");
  }

  /** An extension of which nobody says how long: beyond the old end the end is unknown. */
  #extendToUnknown(
    event: HistoryEvent,
    version: Version,
    base: number,
    authority: Authority,
    oldBound: Bound | undefined,
  ): void {
    if (oldBound === undefined) return;
    this.versions.push(version);
    const piece = this.segments[base] as Segment;
    this.segments.length = base + 1;
    this.#pushRunning(
      oldBound,
      version,
      weakerOf(piece.authority, authority),
      [...this.#goingOn(piece), "unknown-end"],
      [event.event],
    );
  }

  #confirmRenewal(event: HistoryEvent, index: number, base: number, current: Version): void {
    const { renewal } = current;
    if (renewal === undefined) return;
    const cycle = Math.max(1, cyclesBy(renewal, event.effect), renewal.confirmed);
    const authority = authorityOf(event.event.authority);
    const version = renewedVersion(current, renewal, cycle, this.#termContext(event.event, authority));
    // The piece before the first end that is not confirmed.
    let first = base;
    while (first > index && (this.segments[first] as Segment).caveats.includes("assumed-renewal")) first -= 1;
    while (first > 0 && (this.segments[first] as Segment).caveats.includes("assumed-renewal")) first -= 1;
    const piece = this.segments[first] as Segment;
    const oldBound = this.#boundAfterPiece(first);
    this.versions.push(version);
    this.segments.length = first + 1;
    if (authority === "announced" && current.authority === "legal" && oldBound !== undefined) {
      this.#pushRunning(oldBound, version, "announced", piece.caveats, []);
    } else {
      this.segments[first] = { ...piece, version };
    }
    this.#close(version);
  }

  #boundAfterPiece(index: number): Bound | undefined {
    return this.segments[index + 1]?.from;
  }

  /** A second statement of the end that a run has: it never lowers the authority. */
  #confirmEnd(event: HistoryEvent, last: number, authority: Authority): void {
    const piece = this.segments[last] as Segment;
    const over = this.segments[last + 1];
    const version = piece.version as Version;
    version.grounds.push(event.event);
    if (over?.version !== undefined && over.version !== version) over.version.grounds.push(event.event);
    if (authority === "announced" || version.authority === "legal") return;
    version.authority = "legal";
    if (over !== undefined) over.authority = "legal";
    if (piece.from === undefined || compareBounds(event.effect, piece.from) <= 0) {
      piece.authority = "legal";
      return;
    }
    const rest = this.segments.splice(last + 1);
    // What ran before the law confirmed it, ran by announcement; beyond the end by law all of it is confirmed.
    if (this.segments[last - 1]?.kind === "running") piece.authority = "legal";
    else this.#pushRunning(event.effect, version, "legal", piece.caveats, piece.grounds);
    this.segments.push(...rest);
  }

  /** What is over stays over until a known event sets a term, or starts it again. */
  #revive(event: HistoryEvent, term: Term | undefined, index: number): void {
    const over = this.segments[index] as Segment;
    const authority = authorityOf(event.event.authority);
    if (over.act === true && authority === "announced") return;
    if (term === undefined || isEmpty(term)) return;
    const type = event.event.type;
    const end = over.from as Bound;
    if (isExtension(type) && over.version?.details.basis !== "terminated") this.extensions.push({ event, before: end });
    const gapless = compareBounds(event.effect, end) <= 0;
    const stated = term.effective ?? event.event.effective;
    const from = gapless ? end : event.effect;
    const previous = over.version;
    let version: Version | undefined;
    if (term.end === undefined && term.duration !== undefined && term.effective === undefined && isTermChange(type)) {
      const anchored = type === "amended" && stated !== undefined;
      version = anchored
        ? this.#versionFrom(event, term, event.effect, undefined)
        : this.#addedAfterGap(event, term, previous, event.effect);
    } else {
      version = this.#versionFrom(event, term, event.effect, undefined);
    }
    if (version === undefined || endsBy(version, event.effect)) return;
    this.versions.push(version);
    this.segments.length = index + 1;
    const unknown: readonly Caveat[] = version.point.end.kind === "unknown" && isExtension(type) ? ["unknown-end"] : [];
    if (gapless) this.segments.length = index;
    else if (stated === undefined && isTermChange(type)) over.caveats = [...over.caveats, "gap-unstated"];
    this.#pushRunning(from, version, authority, unknown, [event.event]);
    this.#close(version);
  }

  /** In a gap, a duration counts from the old end if that gives a day after the event's own. */
  #addedAfterGap(event: HistoryEvent, term: Term, previous: Version | undefined, from: Bound): Version {
    const context = this.#termContext(event.event, authorityOf(event.event.authority));
    if (previous?.point.bound !== undefined) {
      const version = addedVersion(term, previous, previous.point, context);
      if (!endsBy(version, from)) return version;
    }
    return unknownVersion("no-end", context, term);
  }

  /** Starts again what is over; what runs goes on, and what had not started is started where nothing states its start. */
  #restart(event: HistoryEvent): void {
    const index = this.#indexAt(event.effect);
    const segment = this.segments[index] as Segment;
    const authority = authorityOf(event.event.authority);
    const resumes = event.event.type === "resumed";
    const next = this.segments[index + 1];
    const voided = segment.kind === "before" && next?.kind === "over" && !resumes;
    if (segment.kind !== "over" && !voided) return;
    const ended = segment.kind === "over" ? segment : (next as Segment);
    if (ended.act === true && authority === "announced") return;
    const version = unknownVersion("no-end", this.#termContext(event.event, authority));
    this.versions.push(version);
    const end = segment.from;
    const gapless = end !== undefined && compareBounds(event.effect, end) <= 0;
    this.segments.length = gapless ? index : index + 1;
    this.#pushRunning(gapless ? end : event.effect, version, authority, [], [event.event]);
  }

  /** The version that an event sets; `undefined` where it sets none. */
  #versionFrom(
    event: HistoryEvent,
    term: Term | undefined,
    start: Bound | undefined,
    before: { readonly version: Version; readonly end: TermEndPoint } | undefined,
  ): Version | undefined {
    const { type, authority: eventAuthority } = event.event;
    const context = this.#termContext(event.event, authorityOf(eventAuthority), start, event);
    const extension = isExtension(type);
    if (term === undefined || (term.end === undefined && term.duration === undefined)) {
      if (extension) return unknownVersion("no-end", context, term);
      if (before === undefined) return term === undefined ? undefined : versionOf(term, context);
      if (term?.rule !== undefined) return recountedVersion(term.rule, before.version, context);
      if (term?.renewal !== undefined && before.end.bound !== undefined) {
        const renewal = { clause: term.renewal, first: before.end, confirmed: 0 };
        return { ...before.version, point: before.end, grounds: [event.event], renewal };
      }
      return undefined;
    }
    const renewal = before?.version.renewal?.clause;
    const inherited = renewal === undefined ? context : { ...context, renewal };
    if (
      extension &&
      before !== undefined &&
      term.end === undefined &&
      term.effective === undefined &&
      term.countedFrom === undefined
    ) {
      return addedVersion(term, before.version, before.end, inherited);
    }
    return versionOf(term, extension ? inherited : context);
  }

  #termContext(ground: Ground, authority: Authority, start?: Bound, event?: HistoryEvent): TermContext {
    const { events, rule } = this.#context;
    const own = this.#context.start;
    const byItself = event !== undefined && isStarting(event.event.type);
    const bound = byItself ? event.effect : start;
    const kind = byItself || own.anchor === undefined ? "started" : own.anchor.kind;
    const on = byItself || own.anchor === undefined ? undefined : own.anchor.on;
    return {
      start:
        bound === undefined
          ? undefined
          : {
              bound,
              anchor: {
                kind,
                on: on ?? bound.moment ?? (bound.earliest === bound.latest ? bound.latest : bound.latest),
              },
            },
      assumed: own.unstated === true,
      rule,
      events,
      authority,
      ground,
      byEvent: true,
    };
  }

  /** The index of the segment that has surely begun by a bound. */
  #indexAt(bound: Bound): number {
    let index = this.segments.length - 1;
    while (index > 0 && compareBounds((this.segments[index] as Segment).from as Bound, bound) > 0) index -= 1;
    return index;
  }

  /** The index of the last piece of the run that a piece belongs to. */
  #lastOfRun(index: number): number {
    let last = index;
    while (this.segments[last + 1]?.kind === "running") last += 1;
    return last;
  }

  #firstOfRun(index: number): number {
    let first = index;
    while (first > 0 && this.segments[first - 1]?.kind === "running") first -= 1;
    return first;
  }

  /** The bound at which a run has begun. */
  #begun(first: number): Bound {
    const from = (this.segments[first] as Segment).from as Bound;
    return this.segments[first - 1]?.kind === "before" ? atTheLatest(from, this.#context.start) : from;
  }

  /** The bound from which the durations of amendments count: the start of the subject, or of the run that a later event began. */
  #startOfRun(first: number): Bound | undefined {
    const { start } = this.#context;
    const before = this.segments[first - 1];
    return before?.kind === "before" && start.anchor !== undefined ? start.bound : this.segments[first]?.from;
  }

  /** The index of the last piece of a run whose end rests on law. */
  #lastLawful(last: number): number | undefined {
    for (let at = last; at >= 0 && this.segments[at]?.kind === "running"; at -= 1) {
      if (this.segments[at]?.version?.authority === "legal" && !isUnknownTail(this.segments[at] as Segment)) return at;
    }
    return undefined;
  }

  /** The piece of a run that runs at a bound. */
  #pieceAt(index: number, bound: Bound): number {
    const last = this.#lastOfRun(index);
    let at = index;
    while (at < last && compareBounds((this.segments[at + 1] as Segment).from as Bound, bound) <= 0) at += 1;
    return at;
  }

  /** The bound at which the run that a piece belongs to is over. */
  #endOfRun(index: number): Bound | undefined {
    if (this.segments[index]?.kind === "over") return undefined;
    const first = this.segments[index]?.kind === "before" ? index + 1 : index;
    return this.segments[this.#lastOfRun(first) + 1]?.from;
  }

  /** The end that an event extends: of a term that renews itself, that of the cycle in which the event lies. */
  #currentEnd(piece: number, effect: Bound): TermEndPoint {
    const segment = this.segments[piece] as Segment;
    const { renewal, point } = segment.version as Version;
    if (renewal !== undefined && renewal.clause.option !== true) {
      return endOrNothing(renewal.first, renewal.clause.period, Math.max(renewal.confirmed, cyclesBy(renewal, effect)));
    }
    const next = this.segments[piece + 1];
    // A run that was to end early, by notice, is extended from its term; an extension has to go beyond the notice alone.
    if (next?.kind === "over" && next.version !== segment.version && next.from !== undefined) {
      return { end: point.end, bound: next.from };
    }
    return point;
  }

  #pushRunning(
    from: Bound,
    version: Version,
    authority: Authority | undefined,
    caveats: readonly Caveat[],
    grounds: readonly Ground[],
  ): void {
    this.segments.push({ kind: "running", from, state: "in-effect", authority, caveats, grounds, version });
  }

  #pushOver(version: Version, at: Bound | undefined = version.point.bound): void {
    if (at === undefined) return;
    this.segments.push({
      kind: "over",
      from: at,
      state: "expired",
      authority: version.authority,
      caveats: [],
      grounds: [],
      version,
    });
  }

  /** Ends a run as its version says; not before the event that set it. */
  #close(version: Version, notBefore?: Bound): void {
    const { point, renewal, authority } = version;
    if (point.bound === undefined) {
      if (point.end.kind === "unknown" && point.end.reason === "unreadable-end") this.#markUnknown();
      return;
    }
    // A run of which the start is vague is over only once it has surely begun.
    const begun = laterOf((this.segments.at(-1) as Segment).from as Bound, notBefore ?? point.bound);
    const end = compareBounds(point.bound, begun) < 0 ? begun : point.bound;
    if (renewal === undefined || renewal.clause.option === true) {
      // An end that was set for an earlier day comes when it is set.
      this.#pushOver(end === point.bound ? version : { ...version, point: endAtBound(end) }, end);
      return;
    }
    const { clause, first, confirmed } = renewal;
    const piece = this.segments.at(-1) as Segment;
    if (clause.times === undefined || clause.times > confirmed) {
      this.#pushRunning(
        end,
        version,
        weakerOf(piece.authority, authority),
        [...piece.caveats, "assumed-renewal"],
        piece.grounds,
      );
    }
    if (clause.times !== undefined)
      this.#pushOver(version, endOrNothing(first, clause.period, Math.max(clause.times, confirmed)).bound);
  }

  /** Nobody can read the end, so the run may be over at any time. */
  #markUnknown(): void {
    const piece = this.segments.at(-1) as Segment;
    piece.caveats = [...piece.caveats, "unknown-end"];
  }
}

/** A start that is only known to lie before an event counts from that event when an end is held against it. */
function atTheLatest(bound: Bound, { anchor }: Start): Bound {
  return anchor === undefined ? { ...bound, earliest: bound.latest } : bound;
}

function isUnknownTail({ caveats }: Segment): boolean {
  return caveats.includes("unknown-end");
}

/** True for a term that states neither a start nor an end nor anything else to go by. */
function isEmpty(term: Term): boolean {
  const { note, ...rest } = term;
  return Object.keys(rest).length === 0;
}

/** True if a version surely ends before something starts. */
function endsBy({ point }: Version, start: Bound): boolean {
  return point.bound !== undefined && isSurelyBefore(point.bound, start);
}

function confirm(over: Segment, event: HistoryEvent, authority: Authority): void {
  over.version?.grounds.push(event.event);
  if (authority !== "legal") return;
  over.authority = "legal";
  if (over.version !== undefined) over.version.authority = "legal";
}

/** "Expired on D" includes D. */
function dayAfterBound(effect: Bound): Bound | undefined {
  const latest = boundAfter(effect.latest);
  const earliest = boundAfter(effect.earliest);
  if (latest === undefined || earliest === undefined) return undefined;
  return { ...effect, earliest: earliest.earliest, latest: latest.latest };
}

function expiredPoint({ effect }: HistoryEvent, bound: Bound): TermEndPoint {
  const { earliest, latest, uncertain } = effect;
  if (earliest === latest && uncertain === undefined) return endOnDate(earliest, "through");
  return { end: { kind: "between", earliest, latest }, bound };
}
