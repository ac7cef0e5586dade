import { addToDay } from "../calendar/plain-date.js";
import type { End } from "../calendar/term-answer.js";
import type { Agreement, Commitment, LifecycleEvent } from "../model/index.js";
import { boundaryAfter, boundaryAt, boundaryOf } from "./boundary.js";
import { inOrder } from "./event-order.js";
import type { Because } from "./expiry.js";
import { sayExpired, sayInEffect, sayNotYet, sayTurn, sayUnder, sayUnknown } from "./explain-status.js";
import { backingOf, caveatsOfStep, ruleOf, type Span, spansOf } from "./span.js";
import { marksOf, type Start, startOf } from "./start.js";
import type { State } from "./status.js";
import { endOfStep, isEnding, type Step, stepsOf } from "./steps.js";
import { caveatsOf, inTurn, joined, type Turn, type Turns } from "./turn.js";

/** What an event makes of the state of what it targets. */
const TURNS: Partial<Record<LifecycleEvent["type"], State>> = {
  suspended: "suspended",
  resumed: "in-effect",
  terminated: "terminated",
  invalidated: "invalidated",
  superseded: "superseded",
  expired: "expired",
  performed: "performed",
};

/** Events that show something to be under way, when nothing says from when it is. */
const SIGNS: ReadonlySet<LifecycleEvent["type"]> = new Set(["extended", "amended", "partly-performed", "occurred"]);

/** The turns that a commitment takes by its term and by the known events on it. */
export function commitmentTurns(agreement: Agreement, commitment: Commitment, known: readonly LifecycleEvent[]): Turns {
  const events = inOrder(known);
  const steps = stepsOf(agreement, commitment, events, {});
  const start = startOf(agreement, commitment, events, steps);
  const spans = spansOf(start, steps);
  const turns: Turn[] = [];
  for (const span of spans) addTurns(turns, span);
  for (const event of events) {
    const turn = turnBy(event, start, spans);
    if (turn !== undefined) turns.push(turn);
  }
  return { first: firstTurn(commitment, start, spans[0], agreement), turns: inTurn(turns) };
}

function firstTurn(commitment: Commitment, start: Start | undefined, span: Span, agreement: Agreement): Turn {
  if (start === undefined) {
    const because: Because = { events: [], citations: commitment.citations };
    return { to: "unknown", because: () => because, caveats: () => ["nothing-recorded"], say: sayUnknown };
  }
  // Without a day to start from it is taken to run from the beginning.
  if (start.time === undefined) return inEffect(span, start);
  return {
    to: "not-yet-effective",
    because: () => start.because,
    caveats: () => start.caveats,
    say: () => sayNotYet(start, agreement),
  };
}

/** The turns at the start and at the end of a span. */
function addTurns(turns: Turn[], span: Span): void {
  const { start, steps } = span;
  if (start?.time !== undefined) turns.push(inEffect(span, start));
  const last = steps.at(-1);
  const end = last && endOfStep(last);
  // An event that ended it says when; that it did so although its term was over by an assumption, refutes the assumption.
  if (last !== undefined && end !== undefined && span.endedBy === undefined) turns.push(expired(last, end));
}

function inEffect(span: Span, start: Start): Turn {
  const { time } = start;
  return {
    to: "in-effect",
    at: time === undefined ? undefined : boundaryAt(time),
    since: () => time,
    revives: span.again,
    starts: !span.again,
    because: (question) => joined([start.because, ...backingBecause(span, question)]),
    caveats: (question) => {
      const backing = backingOf(span, question);
      return backing === undefined ? start.caveats : [...start.caveats, ...caveatsOfStep(backing)];
    },
    say: (question) => sayInEffect(start, backingOf(span, question), span.endedBy),
  };
}

function backingBecause(span: Span, question: Parameters<typeof backingOf>[1]): readonly Because[] {
  const backing = backingOf(span, question);
  return backing === undefined ? [] : [backing.because];
}

function expired(step: Step, end: End): Turn {
  const { event } = step;
  return {
    to: "expired",
    at: boundaryAfter(end, ruleOf(step)),
    since: () => (end.kind === "on" ? firstWithout(end) : undefined),
    because: () => step.because,
    caveats: () => caveatsOfStep(step),
    say: () => sayExpired(end, event),
  };
}

/** From when on something that ended on a day is no more. */
function firstWithout({ date, lastFullDay, until }: End & { readonly kind: "on" }) {
  return until ?? (lastFullDay === date ? addToDay(date, { days: 1 }) : date);
}

/** The turn that an event brings about that is no start. */
function turnBy(event: LifecycleEvent, start: Start | undefined, spans: readonly Span[]): Turn | undefined {
  const sign = start === undefined && SIGNS.has(event.type);
  const to = sign ? "in-effect" : TURNS[event.type];
  if (to === undefined) return undefined;
  if (isEnding(event.type)) {
    const ended = spans.find(({ endedBy }) => endedBy?.event === event)?.endedBy;
    const end = ended && endOfStep(ended);
    // What was over by then was not ended by it, nor what was given another term before it took effect.
    if (ended === undefined || end === undefined) return undefined;
    if (event.type === "expired") return expired(ended, end);
  }
  const time = event.effective ?? event.on;
  const own = { events: [event.id], citations: event.citations };
  return {
    to,
    at: boundaryOf(event),
    since: () => time,
    from: sign ? "unknown" : undefined,
    because: (question) =>
      event.type === "resumed" ? joined([own, ...backingBecause(spans.at(-1) as Span, question)]) : own,
    caveats: () => [...caveatsOf(event), ...marksOf(time)],
    say: () => (sign ? sayUnder(event) : sayTurn(to, time, event)),
  };
}
