import type { Problem, RuleName } from "../check/index.js";
import type { Agreement } from "../model/index.js";
import type { Excerpt } from "./excerpt.js";

/**
 * The name of a rule for input: a rule of `check`, a rule about what can be wrong before the record is read, or `schema`.
 *
 * - `syntax`: invalid JSON or YAML. `encoding`: not UTF-8. `empty`: no record.
 * - `duplicate-key`: a key occurs twice in one object. `exact-number`: a number that a double cannot represent exactly.
 * - `nesting`: nested too deep. `length`: a line or the whole input is too long. `alias`: YAML aliases that expand to too much.
 *   `merge-key`: `<<` in YAML.
 * - `schema`: the record does not have the shape of an agreement.
 *
 * @example
 * ```ts
 * import { type TextRuleName, validateText } from "typed-agreements/validate";
 *
 * const rule: TextRuleName | undefined = validateText('{ "id": 1, "id": 2 }', { format: "json" })[0]?.problems[0]?.rule;
 * console.log(rule);
 * // → duplicate-key
 * ```
 */
export type TextRuleName =
  | RuleName
  | "syntax"
  | "encoding"
  | "empty"
  | "duplicate-key"
  | "exact-number"
  | "nesting"
  | "length"
  | "alias"
  | "merge-key"
  | "schema";

/**
 * A problem in the input, with its position.
 *
 * @example
 * ```ts
 * import { type TextProblem, validateText } from "typed-agreements/validate";
 *
 * const [result] = validateText("{\n  \"titel\": \"A pact\"\n}", { name: "pact.json" });
 * const problem: TextProblem | undefined = result?.problems.find(({ pointer }) => pointer === "/titel");
 * console.log(problem?.file, problem?.line, problem?.column, problem?.message);
 * // → pact.json 2 3 Unknown key "titel"; did you mean "title"?
 * ```
 */
export interface TextProblem extends Omit<Problem, "rule" | "path"> {
  /** The rule that found the problem. */
  readonly rule: TextRuleName;
  /** The name of the file, if it is known. */
  readonly file?: string;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units as editors count them. */
  readonly column: number;
  /** The JSON Pointer (RFC 6901) of the place in the record; empty for the record itself. */
  readonly pointer: string;
  /** The part of the line around the position; absent if the line was not read. */
  readonly excerpt?: Excerpt;
}

/**
 * The result of validating one record of the input.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { validateText, type ValidationResult } from "typed-agreements/validate";
 *
 * const results: readonly ValidationResult[] = validateText(JSON.stringify(busan2025), { format: "json" });
 * console.log(results.map(({ record, line, problems }) => `${record} ${line} ${problems.length}`));
 * // → [ 'busan-2025 1 7' ]
 * console.log(results[0]?.agreement?.commitments.length);
 * // → 31
 * ```
 */
export interface ValidationResult {
  /** The name of the file, if it is known. */
  readonly file?: string;
  /** The line at which the record starts, from 1. */
  readonly line: number;
  /** The id of the record, if it has one. */
  readonly record?: string;
  /**
   * The problems: first those of the syntax, then the other errors, then the warnings. Errors and warnings are in the order of
   * the text. Empty if there are no problems.
   */
  readonly problems: readonly TextProblem[];
  /** The ids of the agreements in its lineage; absent if there are none, or the record has errors. */
  readonly lineage?: readonly string[];
  /** The record itself, if it has no errors. */
  readonly agreement?: Agreement;
}
