import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement } from "../model/index.js";
import { readIgnored } from "./ignored.js";
import type { Problem, RuleName } from "./problem.js";
import { runRules, withPointer } from "./run-rules.js";
import { paragraphsOf, type SourceText } from "./source-text.js";

/**
 * The options of {@link check}.
 *
 * @example
 * ```ts
 * import { busan2025, check, type CheckOptions } from "typed-agreements";
 *
 * const options: CheckOptions = { sources: { "busan-article": "Another text." }, ignore: ["insecure-url"] };
 * console.log(new Set(check(busan2025, options).map(({ rule }) => rule)));
 * // → Set(1) { 'inexact-quote' }
 * ```
 */
export interface CheckOptions {
  /**
   * The texts of sources, by the source's id. Every quotation is then compared with the paragraph it cites, code unit by code
   * unit. A paragraph is a line that is not blank; the first is paragraph 1.
   */
  readonly sources?: Readonly<Record<string, string>>;
  /** The rules whose problems are left out. */
  readonly ignore?: readonly RuleName[];
}

/**
 * Returns the problems between the parts of a record: unknown ids, dates that the calendar does not have, facts without a
 * source, events without an effect, and more. The schemas check the shape of each entity; parse untrusted data with {@link
 * AgreementSchema} first.
 *
 * @param record - The record to check.
 * @param options - `sources` contains texts to compare quotations with, `ignore` the rules to leave out.
 * @returns The problems, errors first, rule by rule in the order of the record; empty if there are none.
 * @throws {TypeError} if the record is not an agreement, or an option has the wrong type.
 * @throws {RangeError} if `sources` has the text of an unknown source, or `ignore` names an unknown rule.
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
 * // → missing-citation /issues/3/citations
 * ```
 */
export function check(record: Agreement, options: CheckOptions = {}): readonly Problem[] {
  takeAgreement("check", record);
  takeOptions("check", options, ["sources", "ignore"]);
  const ignored = readIgnored("check", options.ignore);
  return runRules(record, { texts: sourceTextsOf(record, options), ignored }).map(withPointer);
}

function sourceTextsOf(record: Agreement, { sources = {} }: CheckOptions): ReadonlyMap<string, SourceText> {
  if (typeof sources !== "object" || sources === null) {
    throw new TypeError(`sources: expected texts by the ids of their sources, { id: text }; got ${showValue(sources)}`);
  }
  const known = new Set(record.sources.map((source) => source.id));
  const texts = Object.entries(sources).map(([id, text]): [string, SourceText] => {
    if (!known.has(id)) throw new RangeError(`sources: unknown source ${showValue(id)}; ${didYouMean(id, known)}`);
    if (typeof text !== "string") {
      throw new TypeError(`sources: expected the text of "${id}" as a string; got ${showValue(text)}`);
    }
    return [id, { text, paragraphs: paragraphsOf(text) }];
  });
  return new Map(texts);
}
