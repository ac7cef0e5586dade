import type { Agreement, Disposition, Ids } from "../model/index.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { type KnownAtOption, knownOf } from "./known-at.js";

const DISPOSITIONS = ["unresolved", "not-on-agenda", "discussed"] as const satisfies readonly Disposition[];

/**
 * Which issues {@link unresolvedIssues} gives.
 *
 * @example
 * ```ts
 * import { busan2025, type IssueOptions, unresolvedIssues } from "typed-agreements";
 *
 * const options: IssueOptions = { attributed: true };
 * console.log(unresolvedIssues(busan2025, options).length);
 * // → 7
 * ```
 */
export interface IssueOptions extends KnownAtOption {
  /** Dispositions to give beside `unresolved`. */
  readonly include?: readonly Disposition[];
  /** Give the issues as well that are an expert's view and not the narrator's. */
  readonly attributed?: boolean;
}

/**
 * The issues left unresolved, in the order of the record: by default those that the narrator of the sources calls
 * unresolved. What was only discussed, what was not on the agenda and what an expert adds are given when asked for.
 *
 * @param agreement - The record.
 * @param options - Which issues, and as of which day the record is to be read.
 * @throws {RangeError} for a disposition that is none, or a `knownAt` that the calendar does not have.
 *
 * @example
 * ```ts
 * import { busan2025, unresolvedIssues } from "typed-agreements";
 *
 * console.log(unresolvedIssues(busan2025).map((issue) => issue.id));
 * // → [
 * // →   'semiconductor-export-controls',
 * // →   'industrial-policy',
 * // →   'technology-transfer',
 * // →   'market-access'
 * // → ]
 * const wide = unresolvedIssues(busan2025, { include: ["not-on-agenda", "discussed"], attributed: true });
 * console.log(wide.length);
 * // → 10
 * ```
 */
export function unresolvedIssues<const A extends Agreement>(
  agreement: A,
  options: IssueOptions = {},
): readonly A["issues"][number][] {
  takeLists("unresolvedIssues", agreement, ["issues", "events"]);
  takeOptions("unresolvedIssues", options, ["include", "attributed", "knownAt"]);
  if (options.include !== undefined && !Array.isArray(options.include)) {
    throw new TypeError(`include is a list of dispositions such as ["discussed"]; got ${showValue(options.include)}`);
  }
  const wanted = new Set<Disposition>(["unresolved", ...(options.include ?? []).map(parseDisposition)]);
  const known = knownOf<Ids>(agreement, options);
  return agreement.issues.filter(
    (issue) =>
      wanted.has(issue.disposition) &&
      (options.attributed === true || issue.attributedTo === undefined) &&
      known.has(issue),
  );
}

function parseDisposition(disposition: Disposition): Disposition {
  if (DISPOSITIONS.includes(disposition)) return disposition;
  throw new RangeError(`Unknown disposition ${showValue(disposition)}; ${didYouMean(disposition, DISPOSITIONS)}`);
}
