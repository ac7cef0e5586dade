import { showValue } from "../messages/show-value.js";
import type { Agreement } from "../model/index.js";
import { agreementLength } from "../schema/generated/agreement-length.js";
import { isSuspicious } from "./keys-written.js";
import { type Located, unreadableText } from "./located.js";
import { readOptions, type ValidateOptions, type ValidationSettings } from "./options.js";
import { locateJson, parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import type { ValidationResult } from "./problem-in-text.js";
import { problemsOf, type RecordContext, resultOf, validRecordFields } from "./result-of.js";
import { resultsOfList } from "./results-of-list.js";
import { isSafeText } from "./safe-text.js";
import { placeFinder, placeIn, type TextPlace } from "./text-place.js";

/**
 * Validates the records of a string: first the syntax (JSON, YAML or NDJSON), then each record against the schema, then with
 * `check`. If the schema rejects a record, `check` runs on its valid part. Every problem has its line and column.
 *
 * A byte-order mark is accepted, and so are all line ends; a line of NDJSON ends with LF or CRLF. Nothing is changed.
 *
 * @param text - The text.
 * @param options - The format of the records, as `format` or by the extension of `name`.
 * @returns The result for each record, in the order of the text; one result for an empty text.
 * @throws {TypeError} if `text` is not a string, an option is unknown, or the format cannot be determined.
 * @throws {RangeError} if the format or the maximum length is invalid.
 *
 * @example
 * ```ts
 * import { validateText } from "typed-agreements/validate";
 *
 * const text = ["id: pact", "title: A pact", "concludedOn: 2026", ""].join("\n");
 * const [result] = validateText(text, { name: "pact.yaml" });
 * const problem = result?.problems.find(({ pointer }) => pointer === "/concludedOn");
 * console.log(problem?.line, problem?.column, problem?.tip);
 * // → 3 14 Without quotes, YAML reads this as a number.
 * ```
 */
export function validateText(text: string, options: ValidateOptions): readonly ValidationResult[] {
  if (typeof text !== "string") throw new TypeError(`validateText takes a string; got ${showValue(text)}`);
  const settings = readOptions("validateText", options);
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (settings.format === "ndjson") return resultsOfLines(bare, settings);
  return [...resultsOfText(bare, settings)];
}

/** Yields the results for JSON or YAML, each when it is requested: a list or a stream of documents can have many records. */
export function* resultsOfText(
  text: string,
  { format, name, maxLine, ignored }: ValidationSettings,
): Generator<ValidationResult> {
  if (text.trim() === "") return yield emptyResult(name);
  // A character has at least one byte: a string with more characters than the allowed number of bytes is too long.
  if (text.length > maxLine) return yield tooLongResult({ name, line: 1, maxLine, what: "text" });
  const context: RecordContext = { format, name, ignored, placeOf: placeFinder(text) };
  if (format === "json") return yield resultOfJson(text, context);
  let isEmpty = true;
  for (const result of format === "json-list" ? resultsOfList(text, context) : resultsOfYaml(text, context)) {
    isEmpty = false;
    yield result;
  }
  if (isEmpty) yield emptyResult(name);
}

function* resultsOfYaml(text: string, context: RecordContext): Generator<ValidationResult> {
  for (const document of parseYaml(text)) yield resultOf(document, context);
}

/** Returns the result for a JSON text. The positions of its parts are only computed if there is a problem. */
function resultOfJson(text: string, context: RecordContext): ValidationResult {
  const parsed = parse(text);
  if (parsed === undefined) return resultOf(parseJson(text), context);
  const { value } = parsed;
  const length = agreementLength(value);
  if (isSuspicious(text, value, length)) return resultOf(locateJson(text, value, true), context);
  const found = problemsOf(value, context, { isShaped: length !== 0, hasSafeText: isSafeText(text) });
  if (found.length > 0) return resultOf(locateJson(text, value, false), context, found);
  const { name, placeOf } = context;
  const agreement = value as Agreement;
  const { line } = placeOf(0);
  return {
    ...(name === undefined ? {} : { file: name }),
    line,
    record: agreement.id,
    problems: [],
    ...validRecordFields(agreement),
  };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function resultsOfLines(text: string, settings: ValidationSettings): readonly ValidationResult[] {
  const results: ValidationResult[] = [];
  let line = 1;
  for (let from = 0; from <= text.length; line += 1) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed;
    const written = text.slice(from, feed > from && text[feed - 1] === "\r" ? end - 1 : end);
    if (written.trim() !== "") results.push(resultOfLine(written, line, settings));
    from = end + 1;
  }
  return results.length === 0 ? [emptyResult(settings.name)] : results;
}

/** Returns the result for a line of NDJSON. */
export function resultOfLine(
  text: string,
  line: number,
  { name, maxLine, ignored }: ValidationSettings,
): ValidationResult {
  if (text.length > maxLine) return tooLongResult({ name, line, maxLine, what: "line" });
  const placeOf = (offset: number): TextPlace => placeIn(text, line, offset);
  return resultOfJson(text, { format: "ndjson", name, ignored, placeOf });
}

/** Returns the result for an empty text. */
export function emptyResult(name: string | undefined): ValidationResult {
  return unreadResult({
    name,
    line: 1,
    rule: "empty",
    message: "The text contains no record",
    tip: "A record has at least an id, a title and its arrays, which may be empty; the guides show an example.",
  });
}

/** Returns the result for a line or an input that is too long. */
export function tooLongResult(of: {
  name: string | undefined;
  line: number;
  maxLine: number;
  what: "line" | "text";
}): ValidationResult {
  return unreadResult({
    ...of,
    rule: "length",
    message: `This ${of.what} is longer than ${of.maxLine} bytes and was skipped`,
    tip: "A record usually has a few kilobytes; to accept longer ones, set maxLine (--max-line).",
  });
}

/** Returns the result for an input that was not read. */
export function unreadResult(of: {
  readonly name: string | undefined;
  readonly line: number;
  readonly rule: Located["syntaxProblems"][number]["rule"];
  readonly message: string;
  readonly tip: string;
  readonly column?: number;
}): ValidationResult {
  const { name, line, rule, message, tip, column = 1 } = of;
  const placeOf = (): TextPlace => ({ line, column });
  const ignored: RecordContext["ignored"] = new Set();
  return resultOf(unreadableText({ rule, offset: 0, message, tip }), { format: "json", name, ignored, placeOf });
}
