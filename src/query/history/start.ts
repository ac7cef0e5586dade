import type { Agreement, Citation, Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { boundOn, compareBounds, FIRST_DAY, isSurelyBefore, laterOf } from "./bound.js";
import { authorityOf, isDefinitiveStart, isStarting, isTermChange, showsAtWork } from "./effects.js";
import type { Ground } from "./ground.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound, Caveat } from "./period.js";
import { statedEnd } from "./term-end.js";
import type { Anchor } from "./term-version.js";
import { whenOf } from "./term-versions.js";

/** The start of a subject. */
export interface Start {
  /** The bound at which it starts; absent if no fact states it and nothing may be assumed. */
  readonly bound?: Bound;
  /** The start of provisional application, if that comes first. */
  readonly provisionalFrom?: Bound;
  /** The end of provisional application; absent while no end is recorded. */
  readonly definitiveFrom?: Bound;
  /** The event by which provisional application starts, and the one by which it gives way. */
  readonly provisionalGround?: Ground;
  readonly definitiveGround?: Ground;
  /** The starting point of durations; absent if the start does not provide one. */
  readonly anchor?: Anchor;
  /** The authority of the start. */
  readonly authority?: Authority;
  /** The events and citations that give it. */
  readonly grounds: readonly Ground[];
  /** Why the start, and the time before it, are not definite. */
  readonly caveats: readonly Caveat[];
  /** The state before it is `unknown`: nothing may be said about it. */
  readonly unknown?: true;
  /** Nobody stated it: it was assumed, or is only known to lie before an event that shows the subject at work. */
  readonly unstated?: true;
}

/** The facts of a subject itself that can give its start. */
export interface OwnFacts {
  /** The term of the subject, with corrections in place. */
  readonly term: Term | undefined;
  /** The citations of the term. */
  readonly ground: Ground;
  /** The authority of the term. */
  readonly authority: Authority;
  /** The known events on the subject. */
  readonly events: readonly HistoryEvent[];
}

/** The facts that determine the start of a subject without a start of its own, in order of precedence (rule 4). */
export interface StartContext extends OwnFacts {
  readonly record: Agreement;
  readonly strict: boolean;
  /** The start of the whole, of the agreement, or for the agreement the first that a commitment states. */
  readonly inherited: () => Start | undefined;
  /** The event that introduced the subject. */
  readonly introducedBy: HistoryEvent | undefined;
  /** The first signature of the agreement, which concludes it where no day of conclusion is on record. */
  readonly signed: () => HistoryEvent | undefined;
  /** The bound at which the precedent conditions are fulfilled; `"open"` while one is not. */
  readonly fulfilled: Bound | "open" | undefined;
}

/** The start of a subject without a start of its own: the first that applies of what rule 4 lists after that. */
export function derivedStart(context: StartContext): Start {
  return inheritedStart(context) ?? assumedStart(context) ?? atWorkStart(context) ?? noStart(context);
}

/** The start that the term or an event on the subject itself gives. */
export function ownStart({ term, ground, authority, events }: OwnFacts): Start | undefined {
  const first = firstOf(events, isStarting);
  if (term?.effective !== undefined) {
    const bound = boundOn(term.effective);
    const anchor: Anchor = { kind: "effective", on: term.effective };
    const start = { bound, definitiveFrom: bound, anchor, authority, grounds: [ground], caveats: [] };
    const provisional = firstOf(events, (type) => type === "provisionally-applied");
    if (provisional === undefined || compareBounds(provisional.effect, bound) >= 0) return start;
    return { ...start, provisionalFrom: provisional.effect, provisionalGround: provisional.event };
  }
  if (first === undefined) return undefined;
  const definitive = firstOf(events, isDefinitiveStart);
  return {
    bound: first.effect,
    ...(isDefinitiveStart(first.event.type)
      ? { definitiveFrom: first.effect }
      : definitive === undefined
        ? {}
        : { definitiveFrom: definitive.effect, definitiveGround: definitive.event }),
    anchor: { kind: "started", on: whenOf(first) },
    authority: authorityOf(first.event.authority),
    grounds: [first.event],
    caveats: [],
  };
}

/** The event of a sort that takes effect first. */
function firstOf(
  events: readonly HistoryEvent[],
  sort: (type: HistoryEvent["event"]["type"]) => boolean,
  test: (one: HistoryEvent) => boolean = () => true,
): HistoryEvent | undefined {
  let first: HistoryEvent | undefined;
  for (const one of events) {
    if (sort(one.event.type) && test(one) && (first === undefined || compareBounds(one.effect, first.effect) < 0))
      first = one;
  }
  return first;
}

function inheritedStart(context: StartContext): Start | undefined {
  const inherited = context.inherited();
  if (inherited?.bound === undefined || isAssumed(inherited)) return undefined;
  const { bound, provisionalFrom, definitiveFrom, anchor, authority, grounds, caveats } = inherited;
  const from = provisionalFrom ?? bound;
  return {
    ...(authority === undefined ? {} : { authority }),
    grounds,
    caveats,
    ...(inherited.unstated === undefined ? {} : { unstated: true }),
    bound: from,
    ...(definitiveFrom === undefined ? {} : { definitiveFrom }),
    ...(anchor === undefined ? {} : { anchor: { kind: "inherited", on: anchor.on } }),
  };
}

/** True for a start that no source states. A start that is assumed for the whole is assumed for the part itself. */
function isAssumed({ anchor }: Start): boolean {
  return anchor?.kind === "concluded";
}

/** The day of conclusion or, of what came into the record later, of the event that introduced it. */
function assumedStart({
  record,
  strict,
  introducedBy,
  signed,
  fulfilled,
  ground,
  term,
}: StartContext): Start | undefined {
  if (strict || record.nature === "treaty" || fulfilled === "open") return undefined;
  const day = record.concludedOn ?? record.meeting?.on;
  const event = introducedBy ?? (day === undefined ? signed() : undefined);
  const on = event === undefined ? day : (event.event.on ?? event.known);
  if (on === undefined) return undefined;
  const concluded = event?.on ?? boundOn(on);
  const bound = fulfilled === undefined ? concluded : laterOf(concluded, fulfilled);
  // A recorded end is surer than an assumption: what had ended by then did not start then.
  const end = term?.end === undefined ? undefined : statedEnd(term.end).bound;
  if (end !== undefined && isSurelyBefore(end, bound)) return undefined;
  const grounds = event === undefined ? [{ citations: recordCitations(record) }] : [event.event];
  return {
    bound,
    definitiveFrom: bound,
    anchor: { kind: "concluded", on },
    grounds: [ground, ...grounds],
    caveats: ["assumed-start"],
    unstated: true,
  };
}

/** The start that the term of an event states, where nothing else does. */
function startBy(one: HistoryEvent): Start {
  return {
    bound: one.effect,
    definitiveFrom: one.effect,
    anchor: { kind: "effective", on: whenOf(one) },
    authority: authorityOf(one.event.authority),
    grounds: [one.event],
    caveats: [],
  };
}

function recordCitations({ citations = [] }: Agreement): readonly Citation[] {
  return citations;
}

/** The day by which an event shows the subject at work; before it the subject was perhaps not yet in effect. */
function atWorkStart({ events }: StartContext): Start | undefined {
  const first = firstOf(events, showsAtWork);
  const dated = firstOf(events, isTermChange, ({ event }) => event.term?.effective !== undefined);
  if (dated !== undefined && (first === undefined || compareBounds(dated.effect, first.effect) <= 0))
    return startBy(dated);
  if (first === undefined) return undefined;
  const bound: Bound = { ...first.effect, earliest: FIRST_DAY };
  return {
    bound,
    definitiveFrom: bound,
    authority: authorityOf(first.event.authority),
    grounds: [first.event],
    caveats: [],
    unstated: true,
  };
}

function noStart({ record, strict, ground, fulfilled }: StartContext): Start {
  if (strict || (record.nature !== "treaty" && fulfilled !== "open")) {
    return { grounds: [ground], caveats: ["nothing-recorded"], unknown: true };
  }
  const open: readonly Caveat[] = fulfilled === "open" ? ["condition-open"] : [];
  return { grounds: [ground], caveats: ["entry-into-force-unrecorded", ...open] };
}
