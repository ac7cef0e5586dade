import type { Agreement } from "../model/index.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeLists } from "../messages/take-lists.js";
import { takeOptions } from "../messages/take-options.js";
import { Entities } from "./entities.js";
import type { Problem } from "./problem.js";
import { type Report, type Rule, type Subject, toPointer } from "./rule.js";
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
import { recordedAfterEvent } from "./rules/recorded-after-event.js";
import { secureAddress } from "./rules/secure-address.js";
import { signedBeforeInForce } from "./rules/signed-before-in-force.js";
import { startKnown } from "./rules/start-known.js";
import { uniqueId } from "./rules/unique-id.js";
import { verbatimQuote } from "./rules/verbatim-quote.js";
import { wordedQuantity } from "./rules/worded-quantity.js";
import { paragraphsOf, type SourceText } from "./source-text.js";

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
  takeLists("check", agreement, ["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"]);
  takeOptions("check", options, ["sources"]);
  const texts = textsOf(agreement, options);
  const problems: Problem[] = [];
  try {
    const subject: Subject = { agreement, entities: new Entities(agreement), texts };
    let rule: Rule;
    const report: Report = (path, message, tip = rule.tip) => {
      problems.push({ rule: rule.name, severity: rule.severity, path: toPointer(path), message, tip });
    };
    for (rule of RULES) rule.find(subject, report);
  } catch (error) {
    // The rules read what the types promise; a record that is not so shaped is for the schema.
    const why = `check could not read the record, which has not the shape of an agreement (${(error as Error).message})`;
    throw new TypeError(`${why}; AgreementSchema.safeParse says where`, { cause: error });
  }
  return problems;
}

function textsOf(agreement: Agreement, { sources = {} }: CheckOptions): ReadonlyMap<string, SourceText> {
  if (typeof sources !== "object" || sources === null) {
    throw new TypeError(`sources has the texts by the ids of their sources, { id: text }; got ${showValue(sources)}`);
  }
  const known = agreement.sources.map((source) => source.id);
  const texts = Object.entries(sources).map(([id, text]): [string, SourceText] => {
    if (!known.includes(id)) {
      throw new RangeError(
        `A text is given for the source ${showValue(id)}, which the record does not have; ${didYouMean(id, known)}`,
      );
    }
    if (typeof text !== "string") {
      throw new TypeError(`The text of the source "${id}" has to be a string; got ${showValue(text)}`);
    }
    return [id, { text, paragraphs: paragraphsOf(text) }];
  });
  return new Map(texts);
}
