import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLError,
} from "yaml";
import { inexact } from "./inexact-number.js";
import { type KeyPath, type Located, nestedTooDeep, type SyntaxProblem, tooDeepAt, unreadableText } from "./located.js";

/**
 * The largest number of aliases resolved in a document: a few anchors are useful, a thousand that refer to a thousand are an
 * attack.
 */
const ALIASES = 100;

/**
 * Parses records written as YAML 1.2, one per document, with the positions of their parts. Only the core schema is used: a date
 * remains a string, and so does `no`. Tags are rejected.
 */
export function parseYaml(text: string): readonly Located[] {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [unreadableText(nestedTooDeep(deep))];
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, {
      version: "1.2",
      schema: "core",
      resolveKnownTags: false,
      merge: false,
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
      lineCounter: new LineCounter(),
    });
  } catch (error) {
    if (error instanceof RangeError) return [unreadableText(nestedTooDeep(0))];
    throw error;
  }
  return Array.isArray(documents) ? documents.map((document) => locate(text, document)) : [];
}

function locate(text: string, document: Document): Located {
  const syntaxProblems = [...document.errors, ...document.warnings].map(syntaxProblemOf);
  const offset = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  syntaxProblems.push(...mergeKeyProblems(document));
  const syntax = syntaxProblems.some(({ rule }) => rule === "syntax" || rule === "nesting" || rule === "merge-key");
  const bomb = syntax ? undefined : resolve(document);
  if (bomb?.problem !== undefined) syntaxProblems.push({ ...bomb.problem, offset });
  if (!syntax) syntaxProblems.push(...numberProblems(text, document));
  return {
    offset,
    value: bomb?.value,
    offsetOf: (path, of) => offsetInDocument(document, path, of, offset),
    syntaxProblems,
    readable: !syntax && bomb?.problem === undefined,
  };
}

function syntaxProblemOf({ code, pos, message }: YAMLError): SyntaxProblem {
  // The parser is recursive, and levels made by indentation have no brackets that can be counted first.
  if (/call stack/i.test(message)) return { ...nestedTooDeep(pos[0]), path: [] };
  const twice = code === "DUPLICATE_KEY";
  return {
    rule: twice ? "duplicate-key" : "syntax",
    offset: pos[0],
    path: [],
    message: twice ? "Duplicate key in this map" : `Invalid YAML 1.2: ${message}`,
    tip: twice
      ? "Programs use one of the two values and ignore the other: keep the right one."
      : "Check the indentation and the quotes near this place; tags (a word after !) are not accepted.",
  };
}

/** Returns the value of a document with its aliases resolved. */
function resolve(document: Document): { readonly value?: unknown; readonly problem?: Omit<SyntaxProblem, "offset"> } {
  try {
    return { value: document.toJS({ maxAliasCount: ALIASES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    const message = "The aliases (*name) refer to each other so often that the record would be too large";
    return { problem: { rule: "alias", path: [], message, tip: "Replace the aliases by their values." } };
  }
}

/** Returns the problems of merge keys. YAML 1.2 has none, so parsers differ, and the schema would report an unknown key. */
function mergeKeyProblems(document: Document): readonly SyntaxProblem[] {
  const syntaxProblems: SyntaxProblem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== "<<") return;
      syntaxProblems.push({
        rule: "merge-key",
        offset: key.range?.[0] ?? 0,
        path: [],
        message: "Merge keys (<<) are not supported",
        tip: "Write the keys of the other map here, or use an alias (*name) for a whole value.",
      });
    },
  });
  return syntaxProblems;
}

function numberProblems(text: string, document: Document): readonly SyntaxProblem[] {
  const syntaxProblems: SyntaxProblem[] = [];
  visit(document, {
    Scalar(key, { value, range }, ancestors) {
      if (key === "key" || typeof value !== "number" || !Number.isInteger(value) || Number.isSafeInteger(value)) return;
      const [start = 0, end = 0] = range ?? [];
      syntaxProblems.push(inexact(text.slice(start, end), value, start, pathOfNode(ancestors, key)));
    },
  });
  return syntaxProblems;
}

/** Returns the path of a node from its ancestors, and from its key or index in the last of them. */
function pathOfNode(ancestors: readonly unknown[], last: number | "key" | "value" | null): KeyPath {
  const path: PropertyKey[] = [];
  for (const [index, ancestor] of ancestors.entries()) {
    if (isPair(ancestor)) path.push(String(isScalar(ancestor.key) ? ancestor.key.value : ancestor.key));
    else if (isCollection(ancestor) && !isMap(ancestor)) {
      const next: unknown = ancestors[index + 1];
      path.push(next === undefined ? Number(last) : ancestor.items.indexOf(next));
    }
  }
  return path;
}

/** Returns the offset of a part; for a part that does not exist, the offset of its container. */
function offsetInDocument(document: Document, path: KeyPath, of: "key" | "value", start: number): number {
  let node: Node | null = document.contents;
  let offset = start;
  for (const [index, step] of path.entries()) {
    const held: Node | undefined = node !== null && isAlias(node) ? node.resolve(document) : (node ?? undefined);
    if (isMap(held)) {
      const pair = held.items.findLast(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
      if (pair === undefined) return offset;
      const [key, value] = [pair.key as Node, pair.value as Node | null];
      offset = (of === "key" && index === path.length - 1 ? key : (value ?? key)).range?.[0] ?? offset;
      node = value;
    } else if (isCollection(held) && held.items[Number(step)] !== undefined) {
      node = held.items[Number(step)] as Node;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
