import { earliestDay, latestDay } from "../calendar/partial-date.js";
import { answerTerm, type End, endAtPartial, type TermAnswer } from "../calendar/term-answer.js";
import type { Agreement, Commitment, LifecycleEvent, Term } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import type { Expiry, ExpiryBase } from "./expiry.js";
import type { ExpiryOptions } from "./expiry-of.js";
import { explainEnding, explainTerm, explainUnknown, setBy } from "./explain-expiry.js";

/** Events that end what they target, whatever its term says. */
const ENDING: ReadonlySet<LifecycleEvent["type"]> = new Set(["terminated", "invalidated", "superseded", "expired"]);

/**
 * When a commitment ends, given the known events on it; `undefined` when the record did not have the commitment yet.
 *
 * @throws {RangeError | TypeError} for a date that the calendar does not have, with the commitment it is in.
 */
export function expiryFrom(
  agreement: Agreement,
  commitment: Commitment,
  events: readonly LifecycleEvent[] | undefined,
  options: ExpiryOptions,
): Expiry {
  if (events === undefined) {
    const explanation = explainUnknown("not-yet-recorded", undefined, options.knownAt);
    return { kind: "unknown", reason: "not-yet-recorded", ...restsOn(commitment), superseded: [], explanation };
  }
  try {
    return afterEvents(agreement, commitment, events, options);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    const where = `in the commitment "${commitment.id}" of the record "${agreement.id}", or an event on it`;
    throw new (error instanceof RangeError ? RangeError : TypeError)(`${error.message} (${where})`, { cause: error });
  }
}

function afterEvents(
  agreement: Agreement,
  commitment: Commitment,
  events: readonly LifecycleEvent[],
  options: ExpiryOptions,
): Expiry {
  let answer = fromTerm(agreement, commitment, options);
  let term = commitment.term ?? {};
  for (const event of inOrder(events)) {
    term = setsAnew(event) ? (event.term ?? term) : { ...term, ...event.term };
    const next = fromEvent(agreement, commitment, event, term, options);
    if (next === undefined || (next.basis === "terminated" && isOver(answer, event))) continue;
    const { superseded, ...before } = answer;
    const earlier = before.kind === "unknown" ? superseded : [{ ...before, superseded: [] }, ...superseded];
    answer = { ...next, superseded: earlier };
  }
  return answer;
}

/** By the day they happened, then by the day they became known: what is recorded late does not undo what came after it. */
function inOrder(events: readonly LifecycleEvent[]): readonly LifecycleEvent[] {
  const key = (event: LifecycleEvent) => `${earliestDay(event.on)} ${event.recordedOn}`;
  return [...events].sort((a, b) => compareTexts(key(a), key(b)));
}

/** Whether an event sets a term of its own. One that gives only a start or a rule adds to the term that stood before. */
function setsAnew({ term }: LifecycleEvent): boolean {
  return term?.end !== undefined || term?.duration !== undefined;
}

/** Whether it had ended already when an event took effect: what is over cannot be ended again. */
function isOver(answer: Expiry, { effective, on }: LifecycleEvent): boolean {
  if (answer.kind === "open" || answer.kind === "unknown") return false;
  const day = earliestDay(typeof effective === "object" ? effective.date : (effective ?? on));
  return latestDay(answer.kind === "on" ? answer.date : answer.latest) < day;
}

function restsOn(commitment: Commitment, event?: LifecycleEvent): Pick<ExpiryBase, "commitment" | "because"> {
  const because =
    event === undefined
      ? { events: [], citations: commitment.citations }
      : { events: [event.id], citations: event.citations };
  return { commitment: commitment.id, because };
}

function fromTerm(agreement: Agreement, commitment: Commitment, options: ExpiryOptions): Expiry {
  const { term } = commitment;
  const answer: TermAnswer | { readonly basis: "unknown"; readonly reason: "no-term" } =
    term === undefined
      ? { basis: "unknown", reason: "no-term" }
      : answerTerm(term, {
          rule: options.rule,
          concludedOn: options.strict === true ? undefined : agreement.concludedOn,
        });
  const binding = agreement.nature === "treaty" || agreement.nature === "contract";
  return toExpiry(answer, {
    ...restsOn(commitment),
    authority: binding ? "legal" : "announced",
    superseded: [],
    explanation: explainTerm(answer, agreement, term),
  });
}

/** What an event makes of the end, or `undefined` when it leaves the end alone. */
function fromEvent(
  agreement: Agreement,
  commitment: Commitment,
  event: LifecycleEvent,
  term: Term,
  options: ExpiryOptions,
): Expiry | undefined {
  const base = {
    ...restsOn(commitment, event),
    authority: event.authority === "legal" || event.authority === "judicial" ? "legal" : "announced",
    superseded: [],
  } as const;
  if (ENDING.has(event.type)) {
    const end = endOf(event);
    return { ...end, ...base, basis: "terminated", explanation: explainEnding(end, event) + setBy(event) };
  }
  if (event.term === undefined || (term.end === undefined && term.duration === undefined)) return undefined;
  const effective = term.effective ?? event.effective;
  const concludedOn = setsAnew(event) || options.strict === true ? undefined : agreement.concludedOn;
  const answer = answerTerm(effective === undefined ? term : { ...term, effective }, {
    rule: options.rule,
    concludedOn,
  });
  const explanation = explainTerm(answer, agreement, term) + setBy(event);
  const expiry = toExpiry(answer, { ...base, explanation });
  return event.type === "extended" && expiry.kind !== "unknown" ? { ...expiry, basis: "extended" } : expiry;
}

/** When an event ended something: on the day it took effect, which for what expired is the last day. */
function endOf(event: LifecycleEvent): End {
  const end = endAtPartial(event.effective ?? event.on);
  const lastDay = event.type === "expired" && end.kind === "on" && end.until === undefined;
  return lastDay ? { ...end, lastFullDay: end.date } : end;
}

function toExpiry(
  answer: TermAnswer | { readonly basis: "unknown"; readonly reason: "no-term" },
  base: Omit<ExpiryBase, "basis" | "authority"> & Required<Pick<ExpiryBase, "authority">>,
): Expiry {
  if (answer.basis === "unknown") {
    const { authority: _, ...rest } = base;
    return { kind: "unknown", reason: answer.reason, ...rest };
  }
  if (answer.basis === "open") return { kind: "open", basis: "stated", ...base };
  if (answer.basis === "stated") {
    const discrepancy = answer.discrepancy === undefined ? {} : { discrepancy: answer.discrepancy };
    return { ...answer.end, basis: "stated", ...discrepancy, ...base };
  }
  const { rule, anchor } = answer.reckoning;
  return {
    ...answer.end,
    basis: "computed",
    rule,
    anchor,
    ...(anchor === "concluded" ? { assumed: true } : {}),
    ...base,
  };
}
