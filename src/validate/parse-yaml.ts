import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  Parser,
  type YAMLError,
} from "yaml";
import { duplicateKey } from "./duplicate-key.js";
import { inexact, isLossy } from "./inexact-number.js";
import { type KeyPath, type Located, nestedTooDeep, type SyntaxProblem, tooDeepAt, unreadableText } from "./located.js";
import { firstProblems, MOST_SYNTAX_PROBLEMS } from "./most-problems.js";

/**
 * The largest number of aliases resolved in a document: a few anchors are useful, a thousand that refer to a thousand are an
 * attack.
 */
const ALIASES = 100;

const OPTIONS = {
  version: "1.2",
  schema: "core",
  resolveKnownTags: false,
  merge: false,
  // The parser compares each key with all others of its map, so they are compared here.
  uniqueKeys: false,
  stringKeys: true,
} as const;

/**
 * Parses records written as YAML 1.2, one per document, with the positions of their parts. Only the core schema is used: a date
 * remains a string, and so does `no`. Tags are rejected. Each document is parsed when it is requested.
 */
export function* parseYaml(text: string): Generator<Located> {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return yield unreadableText(nestedTooDeep(deep));
  try {
    for (const document of documentsOf(text)) yield locate(text, document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield unreadableText(nestedTooDeep(0));
  }
}

/** Yields the documents, each with a limited number of errors: an error takes a kilobyte, and any character can be one. */
function* documentsOf(text: string): Generator<Document> {
  const composer = new Composer(OPTIONS);
  let errors = 0;
  const isListed = () => ++errors <= MOST_SYNTAX_PROBLEMS + 1;
  // The parser has no option for this. In a version without this method, the errors are not limited.
  const report: unknown = Reflect.get(composer, "onError");
  if (typeof report === "function")
    Reflect.set(composer, "onError", (...error: unknown[]) => (isListed() ? report(...error) : undefined));
  for (const token of new Parser().parse(text)) {
    if (token.type === "document") errors = 0;
    if (token.type !== "error" || isListed()) yield* composer.next(token);
  }
  yield* composer.end();
}

function locate(text: string, document: Document): Located {
  const offset = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
  const errors = [...document.errors, ...document.warnings].map(syntaxProblemOf);
  const syntaxProblems = [
    ...firstProblems(errors),
    ...firstProblems(problemsIn(document.contents, [], { text, isValid: errors.length === 0 })),
  ];
  const isBroken = syntaxProblems.some(({ rule }) => rule === "syntax" || rule === "nesting" || rule === "merge-key");
  const bomb = isBroken ? undefined : resolve(document);
  if (bomb?.problem !== undefined) syntaxProblems.push({ ...bomb.problem, offset });
  const targets = new Map<Alias, Node | undefined>();
  return {
    offset,
    value: bomb?.value,
    offsetOf: (path, of) => offsetInDocument({ document, targets }, path, of, offset),
    syntaxProblems,
    readable: !isBroken && bomb?.problem === undefined,
  };
}

function syntaxProblemOf({ pos, message }: YAMLError): SyntaxProblem {
  // The parser is recursive, and levels made by indentation have no brackets that can be counted first.
  if (/call stack/i.test(message)) return { ...nestedTooDeep(pos[0]), path: [] };
  return {
    rule: "syntax",
    offset: pos[0],
    path: [],
    message: `Invalid YAML 1.2: ${message}`,
    tip: "Check the indentation and the quotes near this place; tags (a word after !) are not accepted.",
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

/** The text of a document, and whether the parser reported no error in it. */
interface Written {
  readonly text: string;
  readonly isValid: boolean;
}

/** Yields the problems of duplicate keys, of merge keys, and of numbers that a double cannot represent exactly. */
function* problemsIn(node: unknown, path: KeyPath, written: Written): Generator<SyntaxProblem> {
  if (isMap(node)) yield* problemsInMap(node.items, path, written);
  else if (isCollection(node)) {
    for (const [index, item] of node.items.entries()) yield* problemsIn(item, [...path, index], written);
  } else if (isScalar(node) && written.isValid) {
    const { value, range } = node;
    if (typeof value !== "number" || !isLossy(value)) return;
    const [start = 0, end = 0] = range ?? [];
    const number = written.text.slice(start, end);
    // Without digits, it is .inf or .nan, which the schema rejects.
    if (/\d/.test(number)) yield inexact(number, value, start, path);
  }
}

function* problemsInMap(
  entries: readonly { readonly key: unknown; readonly value: unknown }[],
  path: KeyPath,
  written: Written,
): Generator<SyntaxProblem> {
  const seen = new Set<string>();
  for (const { key, value } of entries) {
    const name = keyOf(key);
    const way = [...path, name];
    const offset = (key as Node | null)?.range?.[0] ?? 0;
    // YAML 1.2 has no merge keys, so parsers differ, and the schema would report an unknown key.
    if (name === "<<") {
      const message = "Merge keys (<<) are not supported";
      const tip = "Write the keys of the other map here, or use an alias (*name) for a whole value.";
      yield { rule: "merge-key", offset, path: [], message, tip };
    }
    if (seen.has(name)) yield duplicateKey(name, offset, way);
    seen.add(name);
    yield* problemsIn(value, way, written);
  }
}

/** Returns the key of a map entry as a string. */
function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Returns the offset of a part; for a part that does not exist, the offset of its container. */
function offsetInDocument(
  { document, targets }: { readonly document: Document; readonly targets: Map<Alias, Node | undefined> },
  path: KeyPath,
  of: "key" | "value",
  start: number,
): number {
  /** Returns a node, or the node that an alias refers to. The parser searches the document for it, so it is kept. */
  const resolved = (node: Node | null): Node | undefined => {
    if (!isAlias(node)) return node ?? undefined;
    if (!targets.has(node)) targets.set(node, node.resolve(document));
    return targets.get(node);
  };
  let node: Node | null = document.contents;
  let offset = start;
  for (const [index, step] of path.entries()) {
    const held = resolved(node);
    if (isMap(held)) {
      const pair = held.items.findLast(({ key }) => keyOf(key) === String(step));
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
