import type { Agreement, Commitment, LifecycleEvent, PlainDate } from "../model/index.js";
import { explained } from "../wording/explained.js";
import type { Expiry } from "./expiry.js";
import type { ExpiryOptions } from "./expiry-of.js";
import { explainStep, explainUnknown } from "./explain-expiry.js";
import { inRecord } from "./in-record.js";
import { endOfStep, type Step, stepsOf } from "./steps.js";

/** An answer as it is put together: its sentence is made when it is asked for. */
type Draft = {
  [K in
    | "commitment"
    | "kind"
    | "reason"
    | "basis"
    | "rule"
    | "anchor"
    | "assumed"
    | "discrepancy"
    | "authority"
    | "because"
    | "superseded"]?: unknown;
};

/**
 * When a commitment ends, given the known events on it; without them, the record did not have the commitment yet.
 *
 * @throws {RangeError | TypeError} for a date that the calendar does not have, with the commitment it is in.
 */
export function expiryFrom(
  agreement: Agreement,
  commitment: Commitment,
  events: readonly LifecycleEvent[] | undefined,
  options: ExpiryOptions,
): Expiry {
  if (events === undefined) return notYetRecorded(commitment, options.knownAt);
  const steps = inRecord(agreement, commitment, () => stepsOf(agreement, commitment, events, options));
  // That nothing was known before is not an earlier end.
  const earlier = steps.length === 1 ? [] : steps.slice(0, -1).filter((step) => step.answer.basis !== "unknown");
  const superseded = earlier.map((step) => toExpiry(step, undefined, [], agreement, commitment)).reverse();
  return toExpiry(steps.at(-1) as Step, earlier.at(-1), superseded, agreement, commitment);
}

function toExpiry(
  step: Step,
  before: Step | undefined,
  superseded: readonly Expiry[],
  agreement: Agreement,
  commitment: Commitment,
): Expiry {
  const draft: Draft = draftOf(step, commitment);
  draft.because = step.because;
  draft.superseded = superseded;
  return explained(draft, () => explainStep(step, before, agreement)) as Expiry;
}

function draftOf(step: Step, { id }: Commitment): Draft {
  const { answer, authority, event } = step;
  if (answer.basis === "unknown") return { commitment: id, kind: "unknown", reason: answer.reason };
  if (answer.basis === "open") return { commitment: id, kind: "open", basis: "stated", authority };
  const draft: Draft = { commitment: id, ...endOfStep(step) };
  draft.basis = event?.type === "extended" && answer.basis !== "terminated" ? "extended" : answer.basis;
  if (answer.basis === "computed") {
    draft.rule = answer.reckoning.rule;
    draft.anchor = answer.reckoning.anchor;
    if (answer.reckoning.anchor === "concluded") draft.assumed = true;
  }
  if (answer.basis === "stated" && answer.discrepancy !== undefined) draft.discrepancy = answer.discrepancy;
  draft.authority = authority;
  return draft;
}

function notYetRecorded({ id, citations }: Commitment, knownAt: PlainDate | undefined): Expiry {
  return {
    commitment: id,
    kind: "unknown",
    reason: "not-yet-recorded",
    because: { events: [], citations },
    superseded: [],
    explanation: explainUnknown("not-yet-recorded", undefined, knownAt),
  };
}
