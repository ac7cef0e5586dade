import { DEEPEST } from "./located.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const BLANK = 0x20;

/**
 * True if a JSON string may contain something that `JSON.parse` accepts silently: a duplicate key, a number that a double
 * cannot represent exactly, or more levels than a record has. Never false for a string that contains one. The parser with
 * positions, which takes many times as long, then decides.
 */
export function isSuspicious(text: string, value: unknown): boolean {
  const kept = keysKept(value, 0);
  return kept !== keysWritten(text) && kept !== keysWrittenExactly(text);
}

/**
 * Returns the number of keys in a value; `NaN`, which equals nothing, if it has a number or a depth that needs a closer look.
 */
function keysKept(value: unknown, depth: number): number {
  if (typeof value === "number") return Number.isInteger(value) ? integer(value) : finite(value);
  if (typeof value !== "object" || value === null) return 0;
  if (depth >= DEEPEST) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const inner of value) if (isCounted(inner)) keys += keysKept(inner, depth + 1);
    return keys;
  }
  // Inherited keys would be counted too. The result of JSON.parse has none, and if a program adds some to all objects, the
  // counts differ, and the parser with positions decides.
  for (const name in value) {
    keys += 1;
    const inner = (value as Record<string, unknown>)[name];
    if (isCounted(inner)) keys += keysKept(inner, depth + 1);
  }
  return keys;
}

function isCounted(value: unknown): boolean {
  return typeof value === "object" || typeof value === "number";
}

function integer(value: number): number {
  return Number.isSafeInteger(value) ? 0 : Number.NaN;
}

function finite(value: number): number {
  return Number.isFinite(value) ? 0 : Number.NaN;
}

/**
 * Counts the keys of a JSON string by its colons: outside a string literal, a colon follows a quote or white space. Returns
 * `undefined` if a colon cannot be classified.
 */
function keysWritten(text: string): number | undefined {
  let keys = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before <= BLANK) return undefined;
    if (before !== QUOTE) continue;
    // An escaped quote is inside a string literal; the backslash before it may be escaped itself.
    if (text.charCodeAt(at - 2) === BACKSLASH) return undefined;
    keys += 1;
  }
  return keys;
}

/** Counts the keys of a JSON string exactly, in three times the time. */
function keysWrittenExactly(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    at += 1;
    while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    let next = at + 1;
    while (text.charCodeAt(next) <= BLANK) next += 1;
    if (text.charCodeAt(next) === COLON) keys += 1;
  }
  return keys;
}
