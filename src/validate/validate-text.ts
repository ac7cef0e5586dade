import { showValue } from "../messages/show-value.js";
import type { Agreement } from "../model/index.js";
import { agreementLength } from "../schema/generated/agreement-length.js";
import { holding, judge, problemsOf, type Setting } from "./judge.js";
import { isSuspicious } from "./keys-written.js";
import { linesOf, type Place, placeIn } from "./lines.js";
import { verdictsOfList } from "./list-verdicts.js";
import { type Located, unreadable } from "./located.js";
import { type Reading, readOptions, type ValidateOptions } from "./options.js";
import { locateJson, parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import type { Verdict } from "./problem-in-text.js";
import { isSafeText } from "./safe-text.js";

/**
 * Validates the records of a text: first the syntax (JSON, YAML or NDJSON), then each record against the schema, then with
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
 * const [verdict] = validateText(text, { name: "pact.yaml" });
 * const problem = verdict?.problems.find(({ pointer }) => pointer === "/concludedOn");
 * console.log(problem?.line, problem?.column, problem?.tip);
 * // → 3 14 Without quotes, YAML reads this as a number.
 * ```
 */
export function validateText(text: string, options: ValidateOptions): readonly Verdict[] {
  if (typeof text !== "string") throw new TypeError(`validateText takes a text; got ${showValue(text)}`);
  const reading = readOptions("validateText", options);
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (reading.format === "ndjson") return verdictsOfLines(bare, reading);
  return verdictsOf(bare, reading);
}

/** Returns the results for a text of JSON or YAML. */
export function verdictsOf(text: string, { format, name, maxLine, ignored }: Reading): readonly Verdict[] {
  if (text.trim() === "") return [nothingIn(name)];
  // A character has at least one byte: a text with more characters than the allowed number of bytes is too long.
  if (text.length > maxLine) return [tooLong({ name, line: 1, maxLine, what: "text" })];
  const setting: Setting = { format, name, ignored, placeOf: linesOf(text) };
  if (format === "json") return [verdictOfJson(text, setting)];
  if (format === "json-list") {
    const verdicts = verdictsOfList(text, setting);
    return verdicts.length === 0 ? [nothingIn(name)] : verdicts;
  }
  const documents = parseYaml(text);
  return documents.length === 0 ? [nothingIn(name)] : documents.map((document) => judge(document, setting));
}

/** Returns the result for a JSON text. The positions of its parts are only computed if there is a problem. */
export function verdictOfJson(text: string, setting: Setting): Verdict {
  const parsed = parse(text);
  if (parsed === undefined) return judge(parseJson(text), setting);
  const { value } = parsed;
  const length = agreementLength(value);
  if (isSuspicious(text, value, length)) return judge(locateJson(text, value, true), setting);
  const found = problemsOf(value, setting, { isShaped: length !== 0, hasSafeText: isSafeText(text) });
  if (found.length > 0) return judge(locateJson(text, value, false), setting, found);
  const { name, placeOf } = setting;
  const agreement = value as Agreement;
  const { line } = placeOf(0);
  return {
    ...(name === undefined ? {} : { file: name }),
    line,
    record: agreement.id,
    problems: [],
    ...holding(agreement),
  };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function verdictsOfLines(text: string, reading: Reading): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  let line = 1;
  for (let from = 0; from <= text.length; line += 1) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed;
    const written = text.slice(from, feed > from && text[feed - 1] === "\r" ? end - 1 : end);
    if (written.trim() !== "") verdicts.push(verdictOfLine(written, line, reading));
    from = end + 1;
  }
  return verdicts.length === 0 ? [nothingIn(reading.name)] : verdicts;
}

/** Returns the result for a line of NDJSON. */
export function verdictOfLine(text: string, line: number, { name, maxLine, ignored }: Reading): Verdict {
  if (text.length > maxLine) return tooLong({ name, line, maxLine, what: "line" });
  const placeOf = (offset: number): Place => placeIn(text, line, offset);
  return verdictOfJson(text, { format: "ndjson", name, ignored, placeOf });
}

/** Returns the result for an empty text. */
export function nothingIn(name: string | undefined): Verdict {
  return refused({
    name,
    line: 1,
    rule: "empty",
    message: "The text contains no record",
    tip: "A record has at least an id, a title and its arrays, which may be empty; the guides show an example.",
  });
}

/** Returns the result for a line or a text that is too long. */
export function tooLong(of: {
  name: string | undefined;
  line: number;
  maxLine: number;
  what: "line" | "text";
}): Verdict {
  return refused({
    ...of,
    rule: "length",
    message: `This ${of.what} is longer than ${of.maxLine} bytes and was skipped`,
    tip: "A record usually has a few kilobytes; to accept longer ones, set maxLine (--max-line).",
  });
}

/** Returns the result for an input that was not read. */
export function refused(of: {
  readonly name: string | undefined;
  readonly line: number;
  readonly rule: Located["faults"][number]["rule"];
  readonly message: string;
  readonly tip: string;
  readonly column?: number;
}): Verdict {
  const { name, line, rule, message, tip, column = 1 } = of;
  const placeOf = (): Place => ({ line, column });
  const ignored: Setting["ignored"] = new Set();
  return judge(unreadable({ rule, offset: 0, message, tip }), { format: "json", name, ignored, placeOf });
}
