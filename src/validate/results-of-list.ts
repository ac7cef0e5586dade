import { showValue } from "../messages/show-value.js";
import { JsonPlace, offsetIn } from "./json-places.js";
import { isSuspicious } from "./keys-written.js";
import { type Located, nestedTooDeep, tooDeepAt, unreadableText } from "./located.js";
import { firstProblems } from "./most-problems.js";
import { parseJson, syntaxProblemsIn } from "./parse-json.js";
import type { ValidationResult } from "./problem-in-text.js";
import { type RecordContext, resultOf } from "./result-of.js";

/**
 * Yields the results for a JSON list of records, or for an object with one list in it such as `{ "data": [...] }`: one for each
 * entry, with its places in the whole text. If there are problems around the list, they are in one more result before the others.
 * Empty for an empty list without such problems.
 */
export function* resultsOfList(text: string, context: RecordContext): Generator<ValidationResult> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return yield resultOf(parseJson(text), context);
  }
  const found = listIn(value);
  if (found === undefined) return yield resultOf(unreadableText(noList(value)), context);
  const suspicious = isSuspicious(text, value, 0);
  const deep = suspicious ? tooDeepAt(text) : undefined;
  if (deep !== undefined) return yield resultOf(unreadableText(nestedTooDeep(deep)), context);
  const root = new JsonPlace(text, 0);
  const place = root.entries.findLast(({ key }) => key === found.key)?.place ?? root;
  const syntaxOf = (part: JsonPlace, except?: JsonPlace) =>
    suspicious ? firstProblems(syntaxProblemsIn(part, [], except)) : [];
  // Problems around the list: a duplicate key, for example.
  const around = syntaxOf(root, place);
  if (around.length > 0) {
    const offsetOf: Located["offsetOf"] = (path, of) => offsetIn(root, path, of);
    yield resultOf(
      { offset: root.start, value: undefined, offsetOf, syntaxProblems: around, readable: false },
      context,
    );
  }
  for (const [index, entry] of found.list.entries()) {
    const own = place.entry(index)?.place ?? place;
    yield resultOf(
      {
        offset: own.start,
        value: entry,
        offsetOf: (path, of) => offsetIn(own, path, of),
        syntaxProblems: syntaxOf(own),
        readable: true,
      },
      context,
    );
  }
}

/** A list of records, and the key under which an object has it. */
interface Found {
  readonly list: readonly unknown[];
  readonly key?: string;
}

function listIn(value: unknown): Found | undefined {
  if (Array.isArray(value)) return { list: value };
  // An object with several lists does not count: a record, for example, has several.
  if (typeof value !== "object" || value === null) return undefined;
  const [first, ...others] = Object.entries(value).filter(([, inner]) => Array.isArray(inner));
  return first === undefined || others.length > 0 ? undefined : { list: first[1], key: first[0] };
}

function noList(value: unknown) {
  return {
    rule: "schema",
    offset: 0,
    message: `Expected a list of records, or an object with one list in it; got ${showValue(value)}`,
    tip: "A file with one record has the format json.",
  } as const;
}
