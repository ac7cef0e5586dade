import { parseCountingRule } from "../calendar/end-of-term.js";
import { earliestDay } from "../calendar/partial-date.js";
import type { Agreement, Commitment, CountingRule, Ids, LifecycleEvent } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import type { Expiry, ExpiryBase } from "./expiry.js";
import { explainEnding, explainTerm, explainUnknown, setBy } from "./explain-expiry.js";
import { findCommitment } from "./find-commitment.js";
import { isKnown, type KnownAtOption, knownEvents } from "./known-at.js";
import { answerTerm, endAtPartial, type TermAnswer } from "./term-answer.js";

/**
 * How {@link expiryOf} and {@link expiries} count.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpiryOptions, expiryOf } from "typed-agreements";
 *
 * const options: ExpiryOptions = { rule: "start-day-counted" };
 * const expiry = expiryOf(busan2025, "rare-earth-suspension", options);
 * console.log(expiry.kind === "on" && expiry.date);
 * // → 2026-10-29
 * ```
 */
export interface ExpiryOptions extends KnownAtOption {
  /** The counting rule. Without one: the term's own, else `moment` for a start at a clock time, else `anniversary`. */
  readonly rule?: CountingRule;
  /** Assume nothing: a duration without a stated start is then `unknown`, reason `no-start`. */
  readonly strict?: boolean;
}

/** Events that end what they target, whatever its term says. */
const ENDING: ReadonlySet<LifecycleEvent["type"]> = new Set([
  "terminated",
  "invalidated",
  "superseded",
  "cancelled",
  "expired",
]);

/**
 * When a commitment ends, and by what reckoning.
 *
 * A stated end governs. Without one the end is counted from the stated start or, marked `assumed`, from the day the
 * agreement was concluded. Known events that set a term or end the commitment come after, the latest last; the answers
 * before are in `superseded`. A commitment without a term is `unknown`, never `open`.
 *
 * @param agreement - The record.
 * @param commitmentId - The id of one of its commitments.
 * @param options - How to count, and as of which day the record is to be read.
 * @throws {RangeError} for an id that the record does not have, an unknown rule, or a date that the calendar does not have.
 * @throws {TypeError} for an id or a date that is not a text.
 *
 * @example
 * ```ts
 * import { busan2025, expiryOf } from "typed-agreements";
 *
 * const expiry = expiryOf(busan2025, "rare-earth-suspension");
 * if (expiry.kind === "on") console.log(expiry.date, expiry.basis, expiry.rule, expiry.anchor, expiry.assumed);
 * // → 2026-10-30 computed anniversary concluded true
 * console.log(expiry.explanation);
 * // → Ends on 30 October 2026: one year from 30 October 2025 (the day of the meeting, assumed: the source gives no start), counting from the next day as Regulation 1182/71 does.
 * ```
 */
export function expiryOf<I extends Ids>(
  agreement: Agreement<I>,
  commitmentId: I["commitment"],
  options: ExpiryOptions = {},
): Expiry<I> {
  if (options.rule !== undefined) parseCountingRule(options.rule);
  const commitment = findCommitment(agreement, commitmentId);
  const events = knownEvents(agreement, options);
  if (!isKnown(commitment, events)) {
    const explanation = explainUnknown("not-yet-recorded", undefined, options.knownAt);
    return { kind: "unknown", reason: "not-yet-recorded", ...restsOn(commitment, []), superseded: [], explanation };
  }
  let answer = fromTerm(agreement, commitment, options);
  for (const event of inOrder(events.filter((event) => event.targets.includes(commitment.id)))) {
    const next = fromEvent(agreement, commitment, event, options);
    if (next === undefined) continue;
    const { superseded, ...before } = answer;
    const earlier = before.kind === "unknown" ? superseded : [{ ...before, superseded: [] }, ...superseded];
    answer = { ...next, superseded: earlier };
  }
  return answer;
}

/** By the day they became known, then by the day they happened. */
function inOrder<I extends Ids>(events: readonly LifecycleEvent<I>[]): readonly LifecycleEvent<I>[] {
  const key = (event: LifecycleEvent) => `${event.recordedOn} ${earliestDay(event.on)}`;
  return [...events].sort((a, b) => compareTexts(key(a), key(b)));
}

function restsOn<I extends Ids>(commitment: Commitment<I>, events: readonly LifecycleEvent<I>[]) {
  const citations = events.length === 0 ? commitment.citations : events.flatMap((event) => event.citations);
  return { commitment: commitment.id, because: { events: events.map((event) => event.id), citations } };
}

function fromTerm<I extends Ids>(
  agreement: Agreement<I>,
  commitment: Commitment<I>,
  options: ExpiryOptions,
): Expiry<I> {
  const { term } = commitment;
  const answer: TermAnswer =
    term === undefined
      ? { basis: "unknown", reason: "no-term" }
      : answerTerm(term, { rule: options.rule, concludedOn: options.strict ? undefined : agreement.concludedOn });
  const binding = agreement.nature === "treaty" || agreement.nature === "contract";
  return toExpiry(answer, {
    ...restsOn(commitment, []),
    authority: binding ? "legal" : "announced",
    superseded: [],
    explanation: explainTerm(answer, agreement, term),
  });
}

/** What an event makes of the end, or `undefined` when it leaves the end alone. */
function fromEvent<I extends Ids>(
  agreement: Agreement<I>,
  commitment: Commitment<I>,
  event: LifecycleEvent<I>,
  options: ExpiryOptions,
): Expiry<I> | undefined {
  const base = {
    ...restsOn(commitment, [event]),
    authority: event.authority === "legal" || event.authority === "judicial" ? "legal" : "announced",
    superseded: [],
  } as const;
  if (ENDING.has(event.type)) {
    const end = endAtPartial(event.effective ?? event.on);
    return { ...end, ...base, basis: "terminated", explanation: explainEnding(end, event) + setBy(event) };
  }
  if (event.term?.end === undefined && event.term?.duration === undefined) return undefined;
  const effective = event.term.effective ?? event.effective;
  const answer = answerTerm(effective === undefined ? event.term : { ...event.term, effective }, {
    rule: options.rule,
  });
  const explanation = explainTerm(answer, agreement, event.term) + setBy(event);
  const expiry = toExpiry(answer, { ...base, explanation });
  return event.type === "extended" && expiry.kind !== "unknown" ? { ...expiry, basis: "extended" } : expiry;
}

function toExpiry<I extends Ids>(
  answer: TermAnswer,
  base: Omit<ExpiryBase<I>, "basis" | "authority"> & Required<Pick<ExpiryBase<I>, "authority">>,
): Expiry<I> {
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
