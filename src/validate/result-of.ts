import type { Problem, RuleName } from "../check/index.js";
import { earlierIds } from "../check/record-set.js";
import { toPointer } from "../check/rule.js";
import { runRules } from "../check/run-rules.js";
import type { Agreement } from "../model/index.js";
import { agreementLength } from "../schema/generated/agreement-length.js";
import { issuesOf } from "../schema/issues-of.js";
import { listOfRecords } from "./list-of-records.js";
import type { KeyPath, Located } from "./located.js";
import type { RecordFormat } from "./options.js";
import type { TextProblem, ValidationResult } from "./problem-in-text.js";
import type { TextPlace } from "./text-place.js";
import { validPartOf } from "./valid-part.js";

/** The context of a record. */
export interface RecordContext {
  readonly format: RecordFormat;
  readonly name: string | undefined;
  /** The rules of check that are ignored. */
  readonly ignored: ReadonlySet<RuleName>;
  readonly placeOf: (offset: number) => TextPlace;
}

/** A problem in a record, by its path and not yet by its position. */
interface Found extends Omit<Problem, "rule" | "path"> {
  readonly rule: TextProblem["rule"];
  readonly path: KeyPath;
  /** True if the problem is about the key and not about its value. */
  readonly of: "key" | "value";
}

/** Returns the result for a record that was read with positions, from the problems found in its value. */
export function resultOf(
  located: Located,
  context: RecordContext,
  found = located.readable ? problemsOf(located.value, context) : [],
): ValidationResult {
  const { name, placeOf } = context;
  const at = (offset: number) => ({ ...(name === undefined ? {} : { file: name }), ...placeOf(offset) });
  const syntaxProblems = located.syntaxProblems.map(
    ({ rule, offset, path, message, tip }): TextProblem => ({
      rule,
      severity: "error",
      ...at(offset),
      pointer: toPointer(path),
      message,
      tip,
    }),
  );
  const problems = found.map(
    ({ rule, severity, path, of, message, tip }): TextProblem => ({
      rule,
      severity,
      ...at(located.offsetOf(path, of)),
      pointer: toPointer(path),
      message,
      ...(tip === undefined ? {} : { tip }),
    }),
  );
  const id = idOf(located.value);
  const all = [...syntaxProblems, ...problems.sort(inOrder)];
  return {
    ...(name === undefined ? {} : { file: name }),
    line: placeOf(located.offset).line,
    ...(id === undefined ? {} : { record: id }),
    problems: all,
    ...(all.some(({ severity }) => severity === "error") ? {} : validRecordFields(located.value as Agreement)),
  };
}

/** Orders problems as a reader works through them: errors first, then by their places. Problems at one place keep their order. */
function inOrder(one: TextProblem, other: TextProblem): number {
  if (one.severity !== other.severity) return one.severity === "error" ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/** Returns the fields of a result that only a record without errors has. */
export function validRecordFields(agreement: Agreement): Pick<ValidationResult, "lineage" | "agreement"> {
  const lineage = earlierIds(agreement);
  return lineage.length === 0 ? { agreement } : { lineage, agreement };
}

/** Facts about a value that are known before its problems are searched for. */
interface Known {
  /** True if it has the shape of an agreement. */
  readonly isShaped?: boolean;
  /** True if no string in it has a character that `unsafe-text` reports. */
  readonly hasSafeText?: boolean;
}

/** Returns the problems that the schema finds in a value, and those that the rules of `check` find in its valid part. */
export function problemsOf(
  value: unknown,
  context: Pick<RecordContext, "format" | "ignored" | "name">,
  { isShaped = agreementLength(value) !== 0, hasSafeText = false }: Known = {},
): readonly Found[] {
  const { format, ignored } = context;
  const list = isShaped ? undefined : listOfRecords(value, context);
  if (list !== undefined) return [{ rule: "schema", severity: "error", path: [], of: "value", ...list }];
  const issues = isShaped ? [] : issuesOf(value);
  // An old version of Zod ignores the unknown key `__proto__`, which the predicate rejects.
  if (issues.length === 0) {
    return runRules(value as Agreement, { ignored, hasSafeText }).map((problem) => ofRule(problem));
  }
  const found = issues.map((issue) => ofIssue(issue, value, format));
  const part = validPartOf(value, issues);
  if (part === undefined) return found;
  const { record, leftOut, placeOf } = part;
  return [...found, ...runRules(record, { ignored, hasSafeText, leftOut }).map((problem) => ofRule(problem, placeOf))];
}

function ofRule({ path, ...problem }: Problem, placeOf = (place: KeyPath): KeyPath => place): Found {
  return { ...problem, path: placeOf(fromPointer(path)), of: "value" };
}

type SchemaIssue = ReturnType<typeof issuesOf>[number];

function ofIssue(issue: SchemaIssue, value: unknown, format: RecordFormat): Found {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys") {
    // There is one problem for all unknown keys, at the first of them, because the schema reports one issue.
    const [first = ""] = issue.keys;
    const found = { rule: "schema", severity: "error", path: [...path, first], of: "key", message } as const;
    // The message names the key that was probably meant, if one is close.
    if (message.includes("did you mean")) return found;
    return { ...found, tip: "Write what the model has no key for in a `summary` or a `note`." };
  }
  const given = path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
  return { rule: "schema", severity: "error", path, of: "value", message, ...tipFor(issue, given, format) };
}

function tipFor(issue: SchemaIssue, given: unknown, format: RecordFormat): { readonly tip?: string } {
  // In YAML, 2026 is a number and true is a boolean, where a string was intended.
  if (format !== "yaml" || (typeof given !== "number" && typeof given !== "boolean")) return {};
  if (issue.code !== "invalid_type" || issue.expected !== "string") return {};
  return { tip: `Without quotes, YAML reads this as a ${typeof given}.` };
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "id")) return undefined;
  const { id } = value as { readonly id: unknown };
  return typeof id === "string" ? id : undefined;
}

function fromPointer(pointer: string): KeyPath {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
