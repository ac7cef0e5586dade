import type { Authority } from "./authority.js";
import { boundAfter, compareBounds, isPossiblyBy, isSurelyBy } from "./bound.js";
import { authorityOf } from "./effects.js";
import type { Ground } from "./ground.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import { countedFromBound, statedEnd } from "./term-end.js";

/** A suspension: from a bound until another, or without an end on record. */
export interface SuspensionSpan {
  readonly from: Bound;
  readonly to: Bound | undefined;
  readonly authority: Authority;
  readonly grounds: readonly Ground[];
  /** The basis of the state after the suspension is lifted. */
  readonly lifted?: Lifting | undefined;
}

/** The basis of a state after a suspension was lifted. */
export interface Lifting {
  /** The authority of the lifting; absent if the suspension was only announced, so that by law there was none. */
  readonly authority?: Authority | undefined;
  readonly grounds: readonly Ground[];
  /** The instrument by which a lifting that was only announced is one by law, and the bound from which it is: a resumption, or the suspension's own end. */
  readonly confirmed?: { readonly from: Bound; readonly by: Ground };
}

/** The suspensions by one party, those by law apart. Those of one list are in order and do not overlap. */
type SpansOfParty = Readonly<Record<Authority, SuspensionSpan[]>>;

const NO_SUSPENSIONS: readonly SuspensionSpan[] = [];

/**
 * Returns the suspensions that events state. Suspensions by different parties run independently. A resumption by a party
 * lifts that party's suspensions; a resumption without a party lifts all. An announcement changes no suspension by law.
 */
export function suspensionsOf(events: readonly HistoryEvent[]): readonly SuspensionSpan[] {
  if (events.length === 0) return NO_SUSPENSIONS;
  const byParty = new Map<string | undefined, SpansOfParty>();
  for (const one of events) {
    const { type, by } = one.event;
    if (type === "suspended") suspend(byParty, by, one);
    else if (type === "resumed") {
      for (const [party, { legal, announced }] of byParty) {
        if (by !== undefined && by !== party) continue;
        lift(legal, one, authorityOf(one.event.authority));
        lift(announced, one);
      }
    }
  }
  return [...byParty.values()]
    .flatMap(({ legal, announced }) => [...legal, ...announced])
    .sort((a, b) => compareBounds(a.from, b.from));
}

function suspend(
  byParty: Map<string | undefined, SpansOfParty>,
  party: string | undefined,
  { event, effect }: HistoryEvent,
): void {
  const to = suspensionEnd(event, effect);
  // A suspension that ends before it starts sets nothing.
  if (to !== undefined && isSurelyBy(to, effect)) return;
  const authority = authorityOf(event.authority);
  const span: SuspensionSpan = { from: effect, to, authority, grounds: [event] };
  const ofParty = byParty.get(party) ?? { legal: [], announced: [] };
  byParty.set(party, ofParty);
  // An earlier suspension that overlaps ends when the new one begins. One by law goes on with an announced one.
  cutFrom(ofParty.announced, (other) => spansOverlap(other, span), effect);
  const spans = ofParty[authority];
  if (authority === "legal") cutFrom(spans, (other) => spansOverlap(other, span), effect);
  let place = spans.length;
  while (place > 0 && compareBounds((spans[place - 1] as SuspensionSpan).from, effect) > 0) place -= 1;
  spans.splice(place, 0, span);
}

/** Returns the first day after a suspension: by its `through`, or by the end of its own term. */
function suspensionEnd({ through, term }: HistoryEvent["event"], effect: Bound): Bound | undefined {
  if (through !== undefined) return boundAfter(through);
  if (term?.end !== undefined) return statedEnd(term.end).bound;
  if (term?.duration === undefined) return undefined;
  const rule = term.rule ?? (effect.moment === undefined ? "anniversary" : "moment");
  return countedFromBound(effect, term.duration, rule).bound;
}

function spansOverlap(a: SuspensionSpan, b: SuspensionSpan): boolean {
  const before = (one: SuspensionSpan, other: SuspensionSpan): boolean =>
    one.to !== undefined && compareBounds(one.to, other.from) <= 0;
  return !before(a, b) && !before(b, a);
}

/** Lifts the suspensions that run, or whose vague edges overlap the day of the resumption. */
function lift(spans: SuspensionSpan[], { event, effect }: HistoryEvent, authority?: Authority): void {
  const lifted: Lifting = { authority, grounds: [event] };
  const last = spans.at(-1);
  // The first instrument confirms what was only announced.
  if (authority === "legal" && last?.lifted?.authority === "announced" && isSurelyBy(last.to as Bound, effect)) {
    const had = last.lifted.confirmed;
    const confirmed = had !== undefined && compareBounds(had.from, effect) <= 0 ? had : { from: effect, by: event };
    spans[spans.length - 1] = { ...last, lifted: { ...last.lifted, confirmed } };
    return;
  }
  cutFrom(spans, ({ from }) => isPossiblyBy(from, effect), effect, lifted);
}

/** Returns the lifting of a span before its end. By law, one that was lifted only by an announcement is over at its own end. */
function liftingOf({ authority, to, grounds: [by] }: SuspensionSpan, lifted: Lifting | undefined): Lifting | undefined {
  if (authority !== "legal" || lifted?.authority !== "announced" || to === undefined || by === undefined) return lifted;
  return { ...lifted, confirmed: { from: to, by } };
}

/**
 * Ends the selected spans at a bound and drops those that would have no length. The spans of one list are in order and do not
 * overlap, so once one is over by then, so are all before it.
 */
function cutFrom(spans: SuspensionSpan[], sort: (span: SuspensionSpan) => boolean, at: Bound, lifted?: Lifting): void {
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const span = spans[index] as SuspensionSpan;
    if (span.to !== undefined && isSurelyBy(span.to, at)) return;
    if (!sort(span)) continue;
    if (compareBounds(span.from, at) >= 0) spans.splice(index, 1);
    else if (span.to === undefined || compareBounds(at, span.to) < 0) {
      spans[index] = { ...span, to: at, lifted: liftingOf(span, lifted) };
    }
  }
}
