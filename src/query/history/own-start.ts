import type { Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { boundOn, compareBounds, laterOf } from "./bound.js";
import { authorityOf, isDefinitiveStart, isStarting, isTermChange } from "./effects.js";
import type { Ground } from "./ground.js";
import { type HistoryEvent, whenOf } from "./history-event.js";
import type { Start } from "./start.js";
import type { Anchor } from "./term-version.js";

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

/** Returns the start that the term or an event on the subject itself gives. */
export function ownStart(facts: OwnFacts): Start | undefined {
  const start = firstStart(facts);
  if (start?.bound === undefined) return start;
  const { definitiveGround: definitive, authority } = start;
  if ((definitive === undefined ? authority : authorityOf(definitive.authority)) === "legal") return start;
  // What an instrument starts, or sets a term for once it has started, is no longer only announced.
  const { bound } = start;
  const confirms = (one: HistoryEvent): boolean =>
    isLegal(one) && (isDefinitiveStart(one.event.type) || compareBounds(one.effect, bound) >= 0);
  const by = firstOf(facts.events, (type) => isDefinitiveStart(type) || isTermChange(type), confirms);
  return by === undefined ? start : { ...start, confirmed: { from: laterOf(by.effect, bound), by: by.event } };
}

function isLegal({ event }: HistoryEvent): boolean {
  return authorityOf(event.authority) === "legal";
}

function firstStart({ term, ground, authority, events }: OwnFacts): Start | undefined {
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

/** Returns the first event to take effect of the types that `sort` accepts; of several with one effect, one by law. */
export function firstOf(
  events: readonly HistoryEvent[],
  sort: (type: HistoryEvent["event"]["type"]) => boolean,
  test: (one: HistoryEvent) => boolean = () => true,
): HistoryEvent | undefined {
  let first: HistoryEvent | undefined;
  for (const one of events) {
    if (!sort(one.event.type) || !test(one)) continue;
    const order = first === undefined ? -1 : compareBounds(one.effect, first.effect);
    if (order < 0 || (order === 0 && isLegal(one) && !isLegal(first as HistoryEvent))) first = one;
  }
  return first;
}
