import { earliestDay } from "../calendar/partial-date.js";
import { answerTerm, type End, endAtPartial, type TermAnswer } from "../calendar/term-answer.js";
import type { Agreement, Commitment, LifecycleEvent, PartialDate, Term, ZonedTime } from "../model/index.js";
import { inOrder } from "./event-order.js";
import type { Because } from "./expiry.js";
import type { ExpiryOptions } from "./expiry-of.js";

/** Events that end what they target, whatever its term says. */
const ENDING: ReadonlySet<LifecycleEvent["type"]> = new Set(["terminated", "invalidated", "superseded", "expired"]);
/** Events from which on something is so that was only agreed before. */
const STARTING: ReadonlySet<LifecycleEvent["type"]> = new Set(["implemented", "entered-into-force"]);

/** What is known of an end: what a term says, that there is no term, or that an event ended it. */
export type StepAnswer =
  | TermAnswer
  | { readonly basis: "unknown"; readonly reason: "no-term" }
  | { readonly basis: "terminated"; readonly end: End };

/** What the commitment's own term, or an event after it, made of the end. */
export interface Step {
  readonly answer: StepAnswer;
  /** The term as it stands from here on. */
  readonly term: Term;
  /** The event that made it so; none for the commitment's own term. */
  readonly event?: LifecycleEvent;
  /** Later events that set the same end on the same authority. */
  readonly confirmedBy: readonly LifecycleEvent[];
  readonly because: Because;
  readonly authority: "legal" | "announced";
}

/** What the events of a record are read for. */
interface Reading {
  readonly agreement: Agreement;
  readonly commitment: Commitment;
  readonly options: ExpiryOptions;
}

/** Whether events of a type end what they target. */
export function isEnding(type: LifecycleEvent["type"]): boolean {
  return ENDING.has(type);
}

/** The steps by which the end of a commitment came to be what it is, the latest last; there is always one. */
export function stepsOf(
  agreement: Agreement,
  commitment: Commitment,
  events: readonly LifecycleEvent[],
  options: ExpiryOptions,
): readonly [Step, ...Step[]] {
  const reading = { agreement, commitment, options };
  let last = ownStep(reading);
  const steps: [Step, ...Step[]] = [last];
  for (const event of inOrder(events)) {
    const next = isEnding(event.type) ? endedStep(last, event, options) : termStep(last, event, reading);
    if (next === undefined) continue;
    last = confirms(last, next, event) ? merge(last, event) : next;
    if (last === next) steps.push(last);
    else steps[steps.length - 1] = last;
  }
  return steps;
}

/** Whether an event sets a term of its own. One that gives only a start or a rule adds to the term that stood before. */
export function setsAnew({ term }: LifecycleEvent): boolean {
  return term?.end !== undefined || term?.duration !== undefined;
}

/** From when on something is so by an event that starts it; of other events nothing. */
export function startBy({ type, effective, term, on }: LifecycleEvent): PartialDate | ZonedTime | undefined {
  return STARTING.has(type) ? (term?.effective ?? effective ?? on) : undefined;
}

function ownStep({ agreement, commitment, options }: Reading): Step {
  const { term } = commitment;
  const answer: StepAnswer =
    term === undefined
      ? { basis: "unknown", reason: "no-term" }
      : answerTerm(term, {
          rule: options.rule,
          concludedOn: options.strict === true ? undefined : agreement.concludedOn,
        });
  const binding = agreement.nature === "treaty" || agreement.nature === "contract";
  return {
    answer,
    term: term ?? {},
    confirmedBy: [],
    because: { events: [], citations: commitment.citations },
    authority: binding ? "legal" : "announced",
  };
}

/** Whether an event rests on an instrument of law or a court. */
export function isLegal({ authority }: LifecycleEvent): boolean {
  return authority === "legal" || authority === "judicial";
}

function restsOn(event: LifecycleEvent, term: Term): Pick<Step, "event" | "term" | "authority" | "confirmedBy"> {
  return { event, term, authority: isLegal(event) ? "legal" : "announced", confirmedBy: [] };
}

function becauseOf(event: LifecycleEvent): Because {
  return { events: [event.id], citations: event.citations };
}

function join(a: Because, b: Because): Because {
  return { events: [...a.events, ...b.events], citations: [...a.citations, ...b.citations] };
}

/** What an event makes of the end that ends a commitment, or `undefined` when the commitment was over by then. */
function endedStep(before: Step, event: LifecycleEvent, options: ExpiryOptions): Step | undefined {
  if (isOver(before, event, options)) return undefined;
  const end = endOf(event, before);
  return { answer: { basis: "terminated", end }, because: becauseOf(event), ...restsOn(event, before.term) };
}

/** The end that a step knows, if it knows one. */
export function endOfStep({ answer }: Step): End | undefined {
  return "end" in answer ? answer.end : undefined;
}

/** Whether it had ended already when an event took effect: what is over cannot be ended again. */
function isOver({ answer }: Step, { effective, on }: LifecycleEvent, options: ExpiryOptions): boolean {
  if (!("end" in answer)) return false;
  // An assumed start or a caller's rule is no fact that could outweigh a recorded one.
  if (answer.basis === "computed" && (answer.reckoning.anchor === "concluded" || options.rule !== undefined))
    return false;
  const day = earliestDay(typeof effective === "object" ? effective.date : (effective ?? on));
  return (answer.end.kind === "on" ? answer.end.date : answer.end.latest) < day;
}

/** When an event ended something. What expired on the day it was to end on ended as it was to; else that day is its last. */
function endOf(event: LifecycleEvent, before: Step): End {
  const end = endAtPartial(event.effective ?? event.on);
  if (event.type !== "expired" || end.kind !== "on" || end.until !== undefined) return end;
  const planned = endOfStep(before);
  return planned?.kind === "on" && planned.date === end.date ? planned : { ...end, lastFullDay: end.date };
}

/** What the term that an event sets, or adds to, makes of the end; `undefined` when it leaves the end alone. */
function termStep(before: Step, event: LifecycleEvent, { agreement, options }: Reading): Step | undefined {
  const anew = setsAnew(event);
  // What law or a court has ended, an announcement does not revive.
  if (before.answer.basis === "terminated" && before.authority === "legal" && !isLegal(event)) return undefined;
  const term: Term = anew ? (event.term ?? {}) : { ...before.term, ...addedBy(event, before.term) };
  const counts = term.end !== undefined || term.duration !== undefined;
  const adds = term.effective !== before.term.effective || term.rule !== before.term.rule;
  // A start or a rule that becomes known later does not revive what was ended.
  if (!anew && (!adds || !counts || before.answer.basis === "terminated")) return undefined;
  const effective = term.effective ?? event.effective;
  const answer = answerTerm(effective === undefined ? term : { ...term, effective }, {
    rule: options.rule,
    concludedOn: anew || options.strict === true ? undefined : agreement.concludedOn,
  });
  const because = anew ? becauseOf(event) : join(before.because, becauseOf(event));
  return { answer, because, ...restsOn(event, term) };
}

/** What an event without a term of its own adds to the one that stood before: a start to count from, a rule. */
function addedBy(event: LifecycleEvent, { effective, end }: Term): Pick<Term, "effective" | "rule"> {
  // What took effect on a day runs from that day, unless its start or its end was stated.
  const start = effective === undefined && end === undefined ? startBy(event) : undefined;
  const { effective: stated = start, rule } = event.term ?? {};
  return { ...(stated === undefined ? {} : { effective: stated }), ...(rule === undefined ? {} : { rule }) };
}

/** Whether an event says again, on the same authority, what one before it set. */
function confirms(before: Step, next: Step, event: LifecycleEvent): boolean {
  if (before.event === undefined || before.authority !== next.authority || !setsAnew(event)) return false;
  if (before.answer.basis !== next.answer.basis || next.answer.basis === "terminated") return false;
  return sameEnd(endOfStep(before), endOfStep(next));
}

function sameEnd(a: End | undefined, b: End | undefined): boolean {
  if (a?.kind !== "on" || b?.kind !== "on" || a.date !== b.date || a.lastFullDay !== b.lastFullDay) return false;
  return a.until?.time === b.until?.time && a.until?.zone === b.until?.zone;
}

function merge(before: Step, event: LifecycleEvent): Step {
  const because = join(before.because, becauseOf(event));
  return { ...before, because, confirmedBy: [...before.confirmedBy, event] };
}
