import { earlierIds } from "../check/record-set.js";
import { runRules } from "../check/run-rules.js";
import { showValue } from "../messages/show-value.js";
import type { Agreement } from "../model/index.js";
import { agreementLength } from "../schema/generated/agreement-length.js";
import { isSuspicious } from "./keys-written.js";
import { readOptions, type ValidateOptions, type ValidationSettings } from "./options.js";
import type { ValidationResult } from "./problem-in-text.js";
import { isSafeText } from "./safe-text.js";

/**
 * Validates the records of a string as `validateText` does. It loads the code that describes problems and the YAML parser only when
 * they are needed. Use it in a browser: a bundler puts that code into a separate chunk.
 *
 * @param text - The text.
 * @param options - The format of the records, as `format` or by the extension of `name`.
 * @returns The result for each record, in the order of the text; one result for an empty text.
 * @throws {TypeError} if `text` is not a string, an option is unknown, or the format cannot be determined.
 * @throws {RangeError} if the format or the maximum length is invalid.
 *
 * @example
 * ```ts
 * import { validateTextAsync } from "typed-agreements/validate/async";
 *
 * const [result] = await validateTextAsync('{ "id": "pact" }', { format: "json" });
 * console.log(result?.problems[0]?.message);
 * // → Missing key "title"; add some text
 * ```
 */
export async function validateTextAsync(text: string, options: ValidateOptions): Promise<readonly ValidationResult[]> {
  if (typeof text !== "string") throw new TypeError(`validateTextAsync takes a string; got ${showValue(text)}`);
  const clean = cleanResults(text, readOptions("validateTextAsync", options));
  if (clean !== undefined) return clean;
  const { validateText } = await import("./validate-text.js");
  return validateText(text, options);
}

/** Returns the results for JSON or NDJSON without any problem; `undefined` for any other input. */
function cleanResults(text: string, settings: ValidationSettings): readonly ValidationResult[] | undefined {
  if (settings.format === "yaml" || settings.format === "json-list") return undefined;
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = settings.format === "json" ? [bare] : bare.split(/\r?\n/);
  const results: ValidationResult[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const result = cleanResult(line, index + 1, settings);
    if (result === undefined) return undefined;
    results.push(result);
  }
  return results.length === 0 ? undefined : results;
}

function cleanResult(
  text: string,
  line: number,
  { name, maxLine, ignored }: ValidationSettings,
): ValidationResult | undefined {
  if (text.length > maxLine) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const length = agreementLength(value);
  if (length === 0 || isSuspicious(text, value, length)) return undefined;
  const agreement = value as Agreement;
  if (runRules(agreement, { ignored, hasSafeText: isSafeText(text) }).length > 0) return undefined;
  const lineage = earlierIds(agreement);
  return {
    ...(name === undefined ? {} : { file: name }),
    line,
    record: agreement.id,
    problems: [],
    ...(lineage.length === 0 ? {} : { lineage }),
    agreement,
  };
}
