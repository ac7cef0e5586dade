import type { Agreement, Commitment, Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { boundOn, compareBounds, FIRST_CALENDAR_DAY, laterOf, surelyPrecedes } from "./bound.js";
import { authorityOf, isTermChange, showsAtWork, weakerOf } from "./effects.js";
import { eventsOn } from "./events.js";
import type { History } from "./history.js";
import { type HistoryEvent, whenOf } from "./history-event.js";
import { firstOf, type OwnFacts } from "./own-start.js";
import type { Bound, Caveat } from "./period.js";
import { isAssumedAnchor, type Start } from "./start.js";
import { statedEnd } from "./term-end.js";

/** The facts that determine the start of a subject without a start of its own, in order of precedence (rule 4). */
interface StartContext extends OwnFacts {
  readonly record: Agreement;
  readonly strict: boolean;
  /** The start of the whole, of the agreement, or for the agreement the first that a commitment states. */
  readonly inherited: () => Start | undefined;
  /** The event that introduced the subject. */
  readonly introducedBy: HistoryEvent | undefined;
  /** The first signature of the agreement, which concludes it if no day of conclusion is on record. */
  readonly signed: () => HistoryEvent | undefined;
  /** The bound at which the precedent conditions are fulfilled; `"open"` while one is not. */
  readonly fulfilled: Bound | "open" | undefined;
}

type Given = Pick<StartContext, "inherited" | "introducedBy" | "fulfilled">;

/** Returns the start of a commitment without a start of its own: the first start in the list of rule 4 that applies. */
export function commitmentStart(history: History, facts: OwnFacts, given: Given): Start {
  const context = contextOf(history, facts, given);
  return inheritedStart(context) ?? assumedStart(context) ?? atWorkStart(context) ?? noStart(context);
}

/**
 * Returns the start of an agreement without a start of its own. The start of one commitment is not that of the others, so the
 * agreement runs from its day of conclusion if that may be assumed, otherwise from the first start that one of its
 * commitments states.
 */
export function agreementStart(history: History, facts: OwnFacts, given: Given): Start {
  const context = contextOf(history, facts, given);
  return assumedStart(context) ?? inheritedStart(context) ?? atWorkStart(context) ?? noStart(context);
}

function contextOf(history: History, facts: OwnFacts, given: Given): StartContext {
  const { record, options } = history;
  const { term, ground, authority, events } = facts;
  const strict = options.strict === true;
  return { term, ground, authority, events, record, strict, ...given, signed: () => signatureOf(history) };
}

/** Returns the first signature of the agreement. */
function signatureOf({ record, events }: History): HistoryEvent | undefined {
  return eventsOn(events, record.id).find(({ event }) => event.type === "signed");
}

/** Returns the bound at which the agreement was concluded: its own day, that of its meeting, or its first signature. */
export function conclusionOf(history: History): Bound | undefined {
  const { concludedOn, meeting } = history.record;
  const day = concludedOn ?? meeting?.on;
  return day === undefined ? signatureOf(history)?.on : boundOn(day);
}

/** Returns the bound at which a commitment was agreed: the event that introduced it, or the conclusion of the agreement. */
export function agreedOn(history: History, { introducedBy }: Commitment): Bound | undefined {
  const introduced = introducedBy === undefined ? undefined : history.events.byId.get(introducedBy);
  return introduced?.effect ?? conclusionOf(history);
}

function inheritedStart(context: StartContext): Start | undefined {
  const inherited = context.inherited();
  if (inherited?.bound === undefined || isAssumed(inherited)) return undefined;
  const { provisionalFrom, anchor, ...start } = inherited;
  return notBeforeIntroduction(context, {
    ...start,
    bound: provisionalFrom ?? inherited.bound,
    ...(anchor === undefined ? {} : { anchor: { kind: "inherited", on: anchor.on } }),
  });
}

/** Moves an inherited start to the effect of the introducing event, if that is later. */
function notBeforeIntroduction({ introducedBy, term }: StartContext, start: Start & { readonly bound: Bound }): Start {
  if (introducedBy === undefined || compareBounds(introducedBy.effect, start.bound) <= 0) return start;
  const { event, effect } = introducedBy;
  if (isOverBefore(term, effect)) return start;
  const { confirmed: _, ...rest } = start;
  const { earliest } = start.bound;
  const bound = effect.earliest < earliest ? { ...effect, earliest } : effect;
  const { definitiveFrom } = start;
  return {
    ...rest,
    bound,
    ...(definitiveFrom === undefined ? {} : { definitiveFrom: laterOf(definitiveFrom, bound) }),
    anchor: { kind: "started", on: whenOf(introducedBy) },
    authority: weakerOf(start.authority, authorityOf(event.authority)) as Authority,
    grounds: [event],
  };
}

/** True if the recorded end of a term surely comes before a start that no source states. The recorded end then prevails. */
function isOverBefore(term: Term | undefined, start: Bound): boolean {
  const end = term?.end === undefined ? undefined : statedEnd(term.end).bound;
  return end !== undefined && surelyPrecedes(end, start);
}

/** True for a start that no source states. If the start of a whole is assumed, that of its part is assumed separately. */
function isAssumed({ anchor }: Start): boolean {
  return anchor !== undefined && isAssumedAnchor(anchor);
}

/** Returns the day of conclusion, or the day of the event that introduced the subject. */
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
  if (isOverBefore(term, bound)) return undefined;
  const grounds = event === undefined ? [{ citations: record.citations ?? [] }] : [event.event];
  return {
    bound,
    definitiveFrom: bound,
    anchor:
      bound === concluded ? { kind: "concluded", on } : { kind: "conditions-met", on: bound.moment ?? bound.latest },
    grounds: [ground, ...grounds],
    caveats: ["assumed-start"],
    unstated: true,
  };
}

/** Returns the start that the term of an event states, if nothing else states one. */
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

/** Returns the day by which an event shows that the subject is in effect. Before that day it may not have been in effect. */
function atWorkStart({ events }: StartContext): Start | undefined {
  const first = firstOf(events, showsAtWork);
  const dated = firstOf(events, isTermChange, ({ event }) => event.term?.effective !== undefined);
  if (dated !== undefined && (first === undefined || compareBounds(dated.effect, first.effect) <= 0))
    return startBy(dated);
  if (first === undefined) return undefined;
  const bound: Bound = { ...first.effect, earliest: FIRST_CALENDAR_DAY };
  return {
    bound,
    definitiveFrom: bound,
    authority: authorityOf(first.event.authority),
    grounds: [first.event],
    caveats: [],
  };
}

function noStart({ record, strict, ground, fulfilled }: StartContext): Start {
  if (strict || (record.nature !== "treaty" && fulfilled !== "open")) {
    return { grounds: [ground], caveats: ["nothing-recorded"], unknown: true };
  }
  const open: readonly Caveat[] = fulfilled === "open" ? ["condition-open"] : [];
  return { grounds: [ground], caveats: ["entry-into-force-unrecorded", ...open] };
}
