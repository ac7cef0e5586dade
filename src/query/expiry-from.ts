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
    const next = ENDING.has(event.type)
      ? fromEnding(answer, commitment, event, options)
      : fromTermOf(event, term, answer, agreement, commitment, options);
    if (next === undefined) continue;
    const { superseded, ...before } = answer;
    const earlier = before.kind === "unknown" ? superseded : [{ ...before, superseded: [] }, ...superseded];
    answer = { ...next, superseded: earlier };
  }
  return answer;
}

/**
 * By the day by which they had happened, then by the day they became known: what is recorded late does not undo what came
 * after it. Of an event known to the month, the day it was recorded says more than the first or the last of the month.
 */
function inOrder(events: readonly LifecycleEvent[]): readonly LifecycleEvent[] {
  const key = ({ on, recordedOn }: LifecycleEvent) => {
    const latest = latestDay(on);
    return `${latest < recordedOn ? latest : recordedOn} ${recordedOn}`;
  };
  return [...events].sort((a, b) => compareTexts(key(a), key(b)));
}

/** Whether an event sets a term of its own. One that gives only a start or a rule adds to the term that stood before. */
function setsAnew({ term }: LifecycleEvent): boolean {
  return term?.end !== undefined || term?.duration !== undefined;
}

/** Whether it had ended already when an event took effect: what is over cannot be ended again. */
function isOver(answer: Expiry, { effective, on }: LifecycleEvent, options: ExpiryOptions): boolean {
  if (answer.kind === "open" || answer.kind === "unknown") return false;
  // An assumed start or a caller's rule is no fact that could outweigh a recorded one.
  if (answer.assumed || (answer.basis === "computed" && options.rule !== undefined)) return false;
  const day = earliestDay(typeof effective === "object" ? effective.date : (effective ?? on));
  return (answer.kind === "on" ? answer.date : answer.latest) < day;
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

function authorityOf({ authority }: LifecycleEvent): "legal" | "announced" {
  return authority === "legal" || authority === "judicial" ? "legal" : "announced";
}

/** What an event makes of the end that ends a commitment, or `undefined` when the commitment was over by then. */
function fromEnding(
  before: Expiry,
  commitment: Commitment,
  event: LifecycleEvent,
  options: ExpiryOptions,
): Expiry | undefined {
  if (isOver(before, event, options)) return undefined;
  const end = endOf(event, before);
  const explanation = explainEnding(end, event) + setBy(event);
  const base = { ...restsOn(commitment, event), authority: authorityOf(event), superseded: [], explanation };
  return { ...end, ...base, basis: "terminated" };
}

/** When an event ended something. What expired on the day it was to end on ended as it was to; else that day is its last. */
function endOf(event: LifecycleEvent, before: Expiry): End {
  const end = endAtPartial(event.effective ?? event.on);
  if (event.type !== "expired" || end.kind !== "on" || end.until !== undefined) return end;
  if (before.kind !== "on" || before.date !== end.date) return { ...end, lastFullDay: end.date };
  const { kind, date, lastFullDay, until } = before;
  return until === undefined ? { kind, date, lastFullDay } : { kind, date, lastFullDay, until };
}

/** What the term that an event sets, or adds to, makes of the end; `undefined` when it leaves the end alone. */
function fromTermOf(
  event: LifecycleEvent,
  term: Term,
  before: Expiry,
  agreement: Agreement,
  commitment: Commitment,
  options: ExpiryOptions,
): Expiry | undefined {
  const anew = setsAnew(event);
  const adds = event.term?.effective !== undefined || event.term?.rule !== undefined;
  const counts = term.end !== undefined || term.duration !== undefined;
  // A start or a rule that becomes known later does not revive what was ended.
  if (!anew && (!adds || !counts || before.basis === "terminated")) return undefined;
  const effective = term.effective ?? event.effective;
  const concludedOn = anew || options.strict === true ? undefined : agreement.concludedOn;
  const answer = answerTerm(effective === undefined ? term : { ...term, effective }, {
    rule: options.rule,
    concludedOn,
  });
  const { commitment: id, because } = restsOn(commitment, event);
  const expiry = toExpiry(answer, {
    commitment: id,
    because: anew
      ? because
      : {
          events: [...before.because.events, ...because.events],
          citations: [...before.because.citations, ...because.citations],
        },
    authority: authorityOf(event),
    superseded: [],
    explanation: explainTerm(answer, agreement, term) + setBy(event),
  });
  return anew && event.type === "extended" && expiry.kind !== "unknown" ? { ...expiry, basis: "extended" } : expiry;
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
