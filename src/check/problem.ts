/**
 * The rules of {@link check}, by name. Those of the first group are errors, those of the second warnings.
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
  | "calendar-date"
  | "cited-fact"
  | "end-after-start"
  | "explained-end"
  | "known-field"
  | "known-party"
  | "known-reference"
  | "no-cycle"
  | "no-negative-amount"
  | "recorded-after-event"
  | "unique-id"
  | "verbatim-quote"
  | "worded-quantity"
  | "event-within-review"
  | "no-sentinel-date"
  | "official-source"
  | "outcome-recorded"
  | "part-within-whole"
  | "secure-address"
  | "signed-before-in-force"
  | "start-known";

/**
 * Something in a record that does not hold together.
 *
 * @example
 * ```ts
 * import { busan2025, check, type Problem } from "typed-agreements";
 *
 * const [problem]: readonly Problem[] = check({ ...busan2025, reviewedOn: "2025-06-31" });
 * console.log(problem?.severity, problem?.rule, problem?.path);
 * // → error calendar-date /reviewedOn
 * console.log(problem?.message);
 * // → "2025-06-31" is not a day of the calendar: June 2025 has 30 days
 * ```
 */
export interface Problem {
  /** The rule that found it. */
  readonly rule: RuleName;
  /** An `error` is a record that contradicts itself; a `warning` can be right, but is rarely meant. */
  readonly severity: "error" | "warning";
  /** The place in the record, as a JSON Pointer (RFC 6901): `"/commitments/3/term"`. */
  readonly path: string;
  /** What is wrong, with the values found. */
  readonly message: string;
  /** What to do about it. */
  readonly tip: string;
}
