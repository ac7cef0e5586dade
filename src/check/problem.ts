/**
 * The rules of {@link check} and {@link checkAll}, each named after the error that it finds. The first group are errors, the
 * second warnings, the last the rules between records.
 *
 * @example
 * ```ts
 * import type { RuleName } from "typed-agreements";
 *
 * const ignored: RuleName[] = ["official-source"];
 * console.log(ignored.length);
 * // → 1
 * ```
 */
export type RuleName =
  | "cycle"
  | "duplicate-id"
  | "end-before-start"
  | "inexact-quote"
  | "invalid-date"
  | "missing-citation"
  | "missing-wording"
  | "negative-amount"
  | "recorded-before-event"
  | "self-lineage"
  | "explained-end"
  | "unknown-field"
  | "unknown-party"
  | "unknown-reference"
  | "duplicate-role"
  | "event-after-review"
  | "event-order"
  | "event-without-effect"
  | "in-force-before-signature"
  | "insecure-url"
  | "missing-outcome"
  | "missing-start"
  | "no-promisee"
  | "no-promisor"
  | "no-source"
  | "official-source"
  | "outlives-agreement"
  | "part-exceeds-whole"
  | "reviewed-before-concluded"
  | "sentinel-date"
  | "term-order"
  | "unilateral-promisee"
  | "unknown-code"
  | "unsafe-text"
  | SetRuleName;

/**
 * The rules between the records of a set, which {@link checkAll} adds. All of them are errors.
 *
 * @example
 * ```ts
 * import { checkAll, type SetRuleName } from "typed-agreements";
 *
 * const rule: SetRuleName = "unknown-lineage";
 * console.log(checkAll([], { ignore: [rule] }).length);
 * // → 0
 * ```
 */
export type SetRuleName = "duplicate-record-id" | "unknown-lineage" | "lineage-cycle";

/**
 * A problem in a record.
 *
 * @example
 * ```ts
 * import { busan2025, check, type Problem } from "typed-agreements";
 *
 * const [problem]: readonly Problem[] = check({ ...busan2025, reviewedOn: "2025-06-31" });
 * console.log(problem?.severity, problem?.rule, problem?.path);
 * // → error invalid-date /reviewedOn
 * console.log(problem?.message);
 * // → "2025-06-31" is not a day of the calendar: June 2025 has 30 days
 * ```
 */
export interface Problem {
  /** The rule that found the problem. */
  readonly rule: RuleName;
  /** `error`: the record contradicts itself. `warning`: the record can be right, but is rarely intended that way. */
  readonly severity: "error" | "warning";
  /** The place in the record, as a JSON Pointer (RFC 6901): `"/commitments/3/term"`. */
  readonly path: string;
  /** The message: what was expected, what was found, and the next step. */
  readonly message: string;
  /** Additional advice; absent if the message contains it. */
  readonly tip?: string;
}
