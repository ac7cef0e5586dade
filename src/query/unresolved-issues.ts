import { rangeError, typeError } from "../messages/coded-error.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import { takeFlag, takeOptions } from "../messages/take-options.js";
import type { Agreement, Disposition, IdsOf, Issue } from "../model/index.js";
import { asKnownAt } from "./as-known-at.js";
import { type KnownAtOption, readKnownAt } from "./known-at.js";

const DISPOSITIONS = ["unresolved", "not-on-agenda", "discussed"] as const satisfies readonly Disposition[];

/**
 * The options of {@link unresolvedIssues}.
 *
 * @example
 * ```ts
 * import { busan2025, type IssueOptions, unresolvedIssues } from "typed-agreements";
 *
 * const options: IssueOptions = { include: ["not-on-agenda"], knownAt: "2025-10-30" };
 * console.log(unresolvedIssues(busan2025, options).length);
 * // → 5
 * ```
 */
export interface IssueOptions extends KnownAtOption {
  /** The dispositions to return in addition to `unresolved`. Default: none. */
  readonly include?: readonly Disposition[];
  /** If `true`, the issues that are an expert's view are returned too. Default: `false`. */
  readonly attributed?: boolean;
}

/**
 * Returns the issues that an agreement left unresolved, without those that are an expert's view.
 *
 * @param record - The record to read.
 * @param options - `include` adds dispositions, `attributed` adds experts' views, `knownAt` reads the record as it was known on a
 * day.
 * @returns The issues, in the order of the record.
 * @throws {RangeError} if a disposition is unknown (code `unknown-option`), or `knownAt` is not a day (`invalid-date`).
 * @throws {TypeError} if an option is unknown or has the wrong type.
 *
 * @example
 * ```ts
 * import { busan2025, unresolvedIssues } from "typed-agreements";
 *
 * console.log(unresolvedIssues(busan2025, { knownAt: "2025-10-30" }).map(({ id }) => id));
 * // → [
 * // →   'semiconductor-export-controls',
 * // →   'industrial-policy',
 * // →   'technology-transfer',
 * // →   'market-access'
 * // → ]
 * ```
 */
export function unresolvedIssues<A extends Agreement>(
  record: A,
  options: IssueOptions = {},
): readonly Issue<IdsOf<A>>[] {
  takeAgreement("unresolvedIssues", record);
  takeOptions("unresolvedIssues", options, ["include", "attributed", "knownAt"]);
  const { include = [], attributed = false } = options;
  takeFlag("attributed", attributed);
  if (!Array.isArray(include)) {
    throw typeError(
      "unknown-option",
      `include expects an array of dispositions such as ["discussed"]; got ${showValue(include)}.`,
    );
  }
  const wanted = new Set<Disposition>(["unresolved", ...include.map(parseDisposition)]);
  const knownAt = readKnownAt(options);
  const { issues } = knownAt === undefined ? record : asKnownAt(record, knownAt);
  return issues.filter(
    ({ disposition, attributedTo }) => wanted.has(disposition) && (attributed || attributedTo === undefined),
  );
}

function parseDisposition(disposition: Disposition): Disposition {
  if (DISPOSITIONS.includes(disposition)) return disposition;
  throw rangeError(
    "unknown-option",
    `include: unknown disposition ${showValue(disposition)}; ${didYouMean(disposition, DISPOSITIONS)}`,
  );
}
