import { type AnyNode, type MemberNode, type ObjectNode, parse } from "@humanwhocodes/momoa";
import { showValue } from "../wording/show-value.js";
import { type Fault, type Located, nestedTooDeep, type Path, tooDeepAt, unreadable } from "./located.js";

/** Reads a record that is written as JSON (RFC 8259), with the places of its parts. */
export function parseJson(text: string): Located {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return unreadable(nestedTooDeep(deep));
  let value: unknown;
  let root: AnyNode;
  try {
    root = parse(text, { mode: "json", ranges: true }).body;
    // The platform's own parser gives the value as every other program gets it, and is stricter.
    value = JSON.parse(text);
  } catch (error) {
    return unreadable(syntaxFault(text, error as Error & { readonly offset?: number }));
  }
  return {
    offset: startOf(root),
    value,
    offsetOf: (path, of) => offsetIn(root, path, of),
    faults: [...faultsIn(text, root, [])],
    readable: true,
  };
}

/** Whether a text of JSON may have what {@link parseJson} would find a fault with, though it can be parsed. */
export function isSuspicious(text: string, value: unknown): boolean {
  return /\d{16}|\d[eE]/.test(text) || keysWritten(text) !== keysOf(value);
}

/** How many keys stand in a text of JSON: the texts that a colon follows. */
function keysWritten(text: string): number {
  let keys = 0;
  for (const { 0: match } of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?/g)) if (match.endsWith(":")) keys += 1;
  return keys;
}

function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) keys += keysOf(one);
  return keys;
}

function syntaxFault(text: string, error: Error & { readonly offset?: number }): Omit<Fault, "path"> {
  // The parser with places has none for the end of the text; and a line break in a text it lets pass.
  const end = text.trimEnd().length;
  const offset = /end of input/.test(error.message) ? end : (error.offset ?? lineBreakInText(text) ?? end);
  const cut = offset >= end;
  return {
    rule: "syntax",
    offset,
    message: cut
      ? "The text ends before the record does"
      : `This is not JSON: ${showSign(text, offset)} cannot stand here`,
    tip: cut
      ? "It seems to be cut short: write it anew from its source."
      : "JSON has keys and texts in double quotes, a comma between entries and none after the last, and no comments.",
  };
}

function showSign(text: string, offset: number): string {
  return showValue(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Where a text in quotes has a line break that is not escaped: the one fault that the parser with places lets pass. */
function lineBreakInText(text: string): number | undefined {
  for (const { index, 0: match } of text.matchAll(/"(?:[^"\\]|\\.)*"/gs)) {
    const at = [...match].findIndex((sign) => sign < " ");
    if (at >= 0) return index + at;
  }
  return undefined;
}

function startOf(node: AnyNode): number {
  return node.range?.[0] ?? 0;
}

/** Where a part stands; of one that is not there, what would hold it. */
function offsetIn(root: AnyNode, path: Path, of: "key" | "value"): number {
  let node = root;
  let offset = startOf(root);
  for (const [index, step] of path.entries()) {
    if (node.type === "Object") {
      const member = memberOf(node, step);
      if (member === undefined) return offset;
      offset = startOf(of === "key" && index === path.length - 1 ? member.name : member.value);
      node = member.value;
    } else if (node.type === "Array" && node.elements[Number(step)] !== undefined) {
      node = (node.elements[Number(step)] as (typeof node.elements)[number]).value;
      offset = startOf(node);
    } else {
      return offset;
    }
  }
  return offset;
}

function memberOf({ members }: ObjectNode, key: PropertyKey): MemberNode | undefined {
  // Of a key that stands twice, programs take the last.
  return members.findLast(({ name }) => nameOf(name) === key);
}

function nameOf(name: MemberNode["name"]): string {
  return name.type === "String" ? name.value : name.name;
}

/** Keys that stand twice, and numbers that a program cannot hold. */
function* faultsIn(text: string, node: AnyNode, path: Path): Generator<Fault> {
  if (node.type === "Number") yield* numberFault(text, node, path);
  if (node.type === "Array") {
    for (const [index, element] of node.elements.entries()) yield* faultsIn(text, element.value, [...path, index]);
  }
  if (node.type !== "Object") return;
  const seen = new Set<string>();
  for (const { name, value } of node.members) {
    const key = nameOf(name);
    const inner = [...path, key];
    if (seen.has(key)) {
      const message = `The key ${showValue(key)} stands twice in this object`;
      const tip = "Programs take one of the two and lose the other: keep the right one.";
      yield { rule: "duplicate-key", offset: startOf(name), path: inner, message, tip };
    }
    seen.add(key);
    yield* faultsIn(text, value, inner);
  }
}

function* numberFault(text: string, node: AnyNode & { readonly value: number }, path: Path): Generator<Fault> {
  const { value, range } = node;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    yield inexact(text.slice(...(range ?? [0, 0])), value, startOf(node), path);
  }
}

/** The fault of a number that programs do not hold exactly. */
export function inexact(written: string, value: number, offset: number, path: Path): Fault {
  return {
    rule: "exact-number",
    offset,
    path,
    message: `The number ${written} is beyond 2^53, where programs do not hold numbers exactly: it is read as ${value}`,
    tip: "Write it in a larger unit: 1.5 with the unit “trillion US dollars”.",
  };
}
