import { showValue } from "../messages/show-value.js";
import { isSuspicious } from "./keys-written.js";
import { type KeyPath, type Located, unreadableText } from "./located.js";
import { locateJson, parseJson } from "./parse-json.js";
import type { ValidationResult } from "./problem-in-text.js";
import { type RecordContext, resultOf } from "./result-of.js";

/**
 * Returns the results for a JSON list of records, or for an object with one list in it such as `{ "data": [...] }`: one for each
 * entry, with its places in the whole text. If there are problems around the list, they are in one more result before the others.
 * Empty for an empty list without such problems.
 */
export function resultsOfList(text: string, context: RecordContext): readonly ValidationResult[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [resultOf(parseJson(text), context)];
  }
  const found = listIn(value);
  if (found === undefined) return [resultOf(unreadableText(noList(value)), context)];
  const whole = locateJson(text, value, isSuspicious(text, value, 0));
  if (!whole.readable) return [resultOf(whole, context)];
  const { list, path } = found;
  const depth = path.length;
  // Problems around the list: a duplicate key, for example.
  const around = whole.syntaxProblems.filter(
    (problem) => problem.path.length <= depth || problem.path[0] !== (path[0] ?? problem.path[0]),
  );
  const inside = whole.syntaxProblems.filter((problem) => !around.includes(problem));
  const outer: Located = { ...whole, value: undefined, syntaxProblems: around, readable: false };
  const records = list.map((entry, index): Located => {
    const way: KeyPath = [...path, index];
    return {
      offset: whole.offsetOf(way, "value"),
      value: entry,
      offsetOf: (inner, of) => whole.offsetOf([...way, ...inner], inner.length === 0 ? "value" : of),
      syntaxProblems: inside
        .filter((problem) => problem.path[depth] === index)
        .map((problem) => ({ ...problem, path: problem.path.slice(depth + 1) })),
      readable: true,
    };
  });
  return [...(around.length === 0 ? [] : [outer]), ...records].map((located) => resultOf(located, context));
}

/** A list of records, and its path: the key under which an object has it. */
interface Found {
  readonly list: readonly unknown[];
  readonly path: readonly string[];
}

function listIn(value: unknown): Found | undefined {
  if (Array.isArray(value)) return { list: value, path: [] };
  // An object with several lists does not count: a record, for example, has several.
  if (typeof value !== "object" || value === null) return undefined;
  const [first, ...others] = Object.entries(value).filter(([, inner]) => Array.isArray(inner));
  return first === undefined || others.length > 0 ? undefined : { list: first[1], path: [first[0]] };
}

function noList(value: unknown) {
  return {
    rule: "schema",
    offset: 0,
    message: `Expected a list of records, or an object with one list in it; got ${showValue(value)}`,
    tip: "A file with one record has the format json.",
  } as const;
}
