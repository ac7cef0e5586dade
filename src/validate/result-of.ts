import type { RuleName } from "../check/index.js";
import { earlierIds } from "../check/record-set.js";
import { toPointer } from "../check/rule.js";
import { type Finding, runRules } from "../check/run-rules.js";
import type { Agreement } from "../model/index.js";
import { agreementLength } from "../schema/generated/agreement-length.js";
import { issuesOf } from "../schema/issues-of.js";
import { rejectedParts } from "../schema/rejected-parts.js";
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
interface Found {
  readonly rule: TextProblem["rule"];
  readonly severity: TextProblem["severity"];
  readonly path: KeyPath;
  /** True if the problem is about the key and not about its value. */
  readonly of: "key" | "value";
  readonly message: string;
  readonly tip?: string;
}

/** Returns the result for a record that was read with positions, from the problems found in its value. */
export function resultOf(
  located: Located,
  context: RecordContext,
  found = located.readable ? problemsOf(located.value, context) : [],
): ValidationResult {
  const { name, placeOf } = context;
  const syntaxProblems = located.syntaxProblems.map((problem) =>
    inText({ ...problem, severity: "error" }, problem.offset, context),
  );
  const problems = found.map((problem) => inText(problem, located.offsetOf(problem.path, problem.of), context));
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

/** Returns a problem with its position. */
function inText(
  { rule, severity, path, message, tip }: Omit<Found, "of">,
  offset: number,
  { name, placeOf }: RecordContext,
): TextProblem {
  // The fields are written one by one: spreads would take longer than everything else here.
  const problem: { -readonly [Key in keyof TextProblem]?: TextProblem[Key] } = { rule, severity };
  if (name !== undefined) problem.file = name;
  const { line, column, excerpt } = placeOf(offset);
  problem.line = line;
  problem.column = column;
  if (excerpt !== undefined) problem.excerpt = excerpt;
  problem.pointer = toPointer(path);
  problem.message = message;
  if (tip !== undefined) problem.tip = tip;
  return problem as TextProblem;
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
  if (!isRecord(value)) return issuesOf(value).map((issue) => ofIssue(issue, value, format));
  const rejected = isShaped ? undefined : rejectedParts(value);
  const issues = rejected === undefined ? [] : issuesOf(value, rejected);
  // An old version of Zod ignores the unknown key `__proto__`, which the predicate rejects.
  if (rejected === undefined || issues.length === 0) {
    return runRules(value as unknown as Agreement, { ignored, hasSafeText }).map((problem) => ofRule(problem));
  }
  const found = issues.map((issue) => ofIssue(issue, value, format));
  const part = validPartOf(value, issues, rejected);
  if (part === undefined) return found;
  const { record, leftOut, placeOf } = part;
  return [...found, ...runRules(record, { ignored, hasSafeText, leftOut }).map((problem) => ofRule(problem, placeOf))];
}

function ofRule({ rule, severity, path, message }: Finding, placeOf = (place: KeyPath): KeyPath => place): Found {
  return { rule, severity, path: placeOf(path), of: "value", message };
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "id")) return undefined;
  const { id } = value as { readonly id: unknown };
  return typeof id === "string" ? id : undefined;
}
