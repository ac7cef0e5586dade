import type { Problem, RuleName } from "../check/index.js";
import type { Agreement } from "../model/index.js";
import type { Excerpt } from "./excerpt.js";

/**
 * What can be wrong with a text before its record is looked at, and the schema as one rule: beside these stand the rules of
 * `check`.
 *
 * - `syntax`: it is not JSON, or not YAML. `encoding`: it is not UTF-8. `empty`: there is nothing in it.
 * - `duplicate-key`: a key stands twice in one object. `exact-number`: a number that a program cannot hold exactly.
 * - `nesting`: it is nested too deep. `length`: a line, or a file, is too long. `alias`: aliases of YAML that explode.
 * - `schema`: the record has not the shape of an agreement.
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
  | "schema";

/**
 * Something in a text that does not hold, with its place.
 *
 * @example
 * ```ts
 * import { type TextProblem, validateText } from "typed-agreements/validate";
 *
 * const [verdict] = validateText("{\n  \"titel\": \"A pact\"\n}", { name: "pact.json" });
 * const problem: TextProblem | undefined = verdict?.problems.find(({ pointer }) => pointer === "/titel");
 * console.log(problem?.file, problem?.line, problem?.column, problem?.message);
 * // → pact.json 2 3 Unknown key "titel"; did you mean "title"?
 * ```
 */
export interface TextProblem extends Omit<Problem, "rule" | "path"> {
  /** The rule that found it. */
  readonly rule: TextRuleName;
  /** The file it is in, when its name is known. */
  readonly file?: string;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units as editors count them. */
  readonly column: number;
  /** The place in the record, as a JSON Pointer (RFC 6901); empty for the record itself. */
  readonly pointer: string;
  /** What stands at the place; absent when the line was not read. */
  readonly excerpt?: Excerpt;
}

/**
 * What came of one record of a text.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { validateText, type Verdict } from "typed-agreements/validate";
 *
 * const verdicts: readonly Verdict[] = validateText(JSON.stringify(busan2025), { format: "json" });
 * console.log(verdicts.map(({ record, line, problems }) => `${record} ${line} ${problems.length}`));
 * // → [ 'busan-2025 1 4' ]
 * console.log(verdicts[0]?.agreement?.commitments.length);
 * // → 23
 * ```
 */
export interface Verdict {
  /** The file it is in, when its name is known. */
  readonly file?: string;
  /** The line at which the record starts, from 1. */
  readonly line: number;
  /** The id of the record, when it has one. */
  readonly record?: string;
  /** Errors first, then warnings; empty when nothing was found. */
  readonly problems: readonly TextProblem[];
  /** The record itself, when there is no error in it. */
  readonly agreement?: Agreement;
}
