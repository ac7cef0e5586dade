import { DEEPEST } from "./located.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const BLANK = 0x20;

/**
 * Whether a text of JSON may have what `JSON.parse` passes over in silence: a key that stands twice, a number that cannot be
 * held exactly, or more levels than a record has. Never says no to a text that has; the places are for the parser with places,
 * which takes many times as long.
 */
export function isSuspicious(text: string, value: unknown): boolean {
  const kept = keysKept(value, 0);
  return kept !== keysWritten(text) && kept !== keysWrittenExactly(text);
}

/** The keys that a value has; `NaN`, which equals nothing, when it has a number or a depth to look at. */
function keysKept(value: unknown, depth: number): number {
  if (typeof value === "number") return Number.isInteger(value) ? integer(value) : finite(value);
  if (typeof value !== "object" || value === null) return 0;
  if (depth >= DEEPEST) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const inner of value) if (isCounted(inner)) keys += keysKept(inner, depth + 1);
    return keys;
  }
  // Inherited keys would be counted too. There are none in what JSON.parse makes, and if a program adds some to all objects,
  // the counts differ, and the parser with places looks.
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
 * How many keys are written in a text of JSON, by its colons: outside of a text in quotes, a colon stands behind a quote or
 * behind blanks. `undefined` when there is a colon that this does not tell of.
 */
function keysWritten(text: string): number | undefined {
  let keys = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before <= BLANK) return undefined;
    if (before !== QUOTE) continue;
    // A quote that is escaped is in a text; a backslash before it may be escaped itself.
    if (text.charCodeAt(at - 2) === BACKSLASH) return undefined;
    keys += 1;
  }
  return keys;
}

/** How many keys are written in a text of JSON, for certain, in three times the time. */
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
