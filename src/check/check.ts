import type { Agreement } from "../model/index.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";
import type { Problem } from "./problem.js";
import { type Rule, type Subject, toPointer } from "./rule.js";
import { calendarDate } from "./rules/calendar-date.js";
import { citedFact } from "./rules/cited-fact.js";
import { endAfterStart } from "./rules/end-after-start.js";
import { eventWithinReview } from "./rules/event-within-review.js";
import { explainedEnd } from "./rules/explained-end.js";
import { knownField } from "./rules/known-field.js";
import { knownParty } from "./rules/known-party.js";
import { knownReference } from "./rules/known-reference.js";
import { noCycle } from "./rules/no-cycle.js";
import { noNegativeAmount } from "./rules/no-negative-amount.js";
import { noSentinelDate } from "./rules/no-sentinel-date.js";
import { officialSource } from "./rules/official-source.js";
import { outcomeRecorded } from "./rules/outcome-recorded.js";
import { partWithinWhole } from "./rules/part-within-whole.js";
import { rateGoesDown } from "./rules/rate-goes-down.js";
import { recordedAfterEvent } from "./rules/recorded-after-event.js";
import { secureAddress } from "./rules/secure-address.js";
import { signedBeforeInForce } from "./rules/signed-before-in-force.js";
import { startKnown } from "./rules/start-known.js";
import { uniqueId } from "./rules/unique-id.js";
import { verbatimQuote } from "./rules/verbatim-quote.js";
import { wordedQuantity } from "./rules/worded-quantity.js";

/** Errors first, then warnings. */
const RULES: readonly Rule[] = [
  calendarDate,
  citedFact,
  endAfterStart,
  explainedEnd,
  knownField,
  knownParty,
  knownReference,
  noCycle,
  noNegativeAmount,
  rateGoesDown,
  recordedAfterEvent,
  uniqueId,
  verbatimQuote,
  wordedQuantity,
  eventWithinReview,
  noSentinelDate,
  officialSource,
  outcomeRecorded,
  partWithinWhole,
  secureAddress,
  signedBeforeInForce,
  startKnown,
];

const LISTS = ["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"] as const;

/**
 * What {@link check} may look at beside the record.
 *
 * @example
 * ```ts
 * import { busan2025, check, type CheckOptions } from "typed-agreements";
 *
 * const options: CheckOptions = { sources: { "busan-article": "Another text." } };
 * console.log(check(busan2025, options).some((problem) => problem.rule === "verbatim-quote"));
 * // → true
 * ```
 */
export interface CheckOptions {
  /**
   * The texts of sources, by the source's id. Every quotation is then held against the paragraph it cites, code unit by
   * code unit. A paragraph is a line that is not blank; the first is paragraph 1.
   */
  readonly sources?: Readonly<Record<string, string>>;
}

/**
 * Looks for what does not hold together in a record: references to nothing, days that the calendar does not have, facts
 * without a source, quotations that are not in the text, and more. What one entity looks like on its own is for the schemas;
 * data of unknown origin goes through {@link AgreementSchema} first.
 *
 * @returns the problems, errors first, rule by rule in the order of the record; empty when there are none.
 * @throws {TypeError} when the record is no agreement or a source's text is not a text.
 * @throws {RangeError} when a text is given for a source that the record does not have.
 *
 * @example
 * ```ts
 * import { busan2025, check } from "typed-agreements";
 *
 * console.log(check(busan2025).filter((problem) => problem.severity === "error").length);
 * // → 0
 * const issues = busan2025.issues.map((issue) => (issue.id === "market-access" ? { ...issue, citations: [] } : issue));
 * const [problem] = check({ ...busan2025, issues });
 * console.log(problem?.rule, problem?.path);
 * // → cited-fact /issues/3/citations
 * ```
 */
export function check(agreement: Agreement, options: CheckOptions = {}): readonly Problem[] {
  for (const list of LISTS) {
    if (!Array.isArray(agreement?.[list])) {
      throw new TypeError(
        `check takes an agreement, and this has no list "${list}"; parse unknown data with AgreementSchema first`,
      );
    }
  }
  const subject: Subject = { agreement, texts: textsOf(agreement, options) };
  return RULES.flatMap(({ name, severity, tip, find }) =>
    [...find(subject)].map((finding) => ({
      rule: name,
      severity,
      path: toPointer(finding.path),
      message: finding.message,
      tip: finding.tip ?? tip,
    })),
  );
}

function textsOf(agreement: Agreement, { sources = {} }: CheckOptions): ReadonlyMap<string, string> {
  const known = agreement.sources.map((source) => source.id);
  for (const [id, text] of Object.entries(sources)) {
    if (!known.includes(id)) {
      throw new RangeError(
        `A text is given for the source ${showValue(id)}, which the record does not have; ${didYouMean(id, known)}`,
      );
    }
    if (typeof text !== "string")
      throw new TypeError(`The text of the source "${id}" has to be a string; got ${showValue(text)}`);
  }
  return new Map(Object.entries(sources));
}
