import { numberLength } from "../schema/least-length.js";
import { isLossy } from "./inexact-number.js";
import { DEEPEST } from "./located.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const BLANK = 0x20;
const RETURN = 0x0d;
const U = 0x75;

/** The number of characters of the shortest entry of an object, `"":0,`. */
const SHORTEST_ENTRY = 5;

/**
 * True if a JSON string may contain something that `JSON.parse` accepts silently: a duplicate key, a number that a double
 * cannot represent exactly, or more levels than are allowed. It is never false for a string that contains one of them. If it is
 * true, the parser with positions decides, which takes many times as long.
 *
 * @param text - The JSON string.
 * @param value - Its value.
 * @param length - The least number of characters that the value takes, from `agreementLength`; 0 or less if it is not known.
 */
export function isSuspicious(text: string, value: unknown, length: number): boolean {
  const least = length > 0 ? length : leastLength(value, 0);
  if (Number.isNaN(least)) return true;
  // `JSON.parse` drops a value of a duplicate key. Its characters are in the text, but the result does not need them.
  const spare = text.length - least;
  if (spare < SHORTEST_ENTRY || spare - explained(text) < SHORTEST_ENTRY) return false;
  return keysKept(value) !== keysWritten(text);
}

/**
 * Returns the least number of characters that any value takes as JSON. Returns `NaN` if the value is nested too deep or has a number
 * that a double may not represent exactly.
 */
function leastLength(value: unknown, depth: number): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "number") return isLossy(value) ? Number.NaN : numberLength(value);
  if (typeof value !== "object" || value === null) return value === false ? 5 : 4;
  if (depth >= DEEPEST) return Number.NaN;
  let length = 1;
  if (Array.isArray(value)) {
    for (const inner of value) length += leastLength(inner, depth + 1) + 1;
  } else {
    for (const name in value)
      length += name.length + 4 + leastLength((value as Record<string, unknown>)[name], depth + 1);
  }
  return length === 1 ? 2 : length;
}

/** Returns the number of characters by which escapes and indentation surely lengthen a JSON string. */
function explained(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 2)) {
    count += text.charCodeAt(at + 1) === U ? 5 : 1;
  }
  // A string literal contains no line break, so the text after a line break begins outside of a string literal.
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at)) {
    const start = text.charCodeAt(at - 1) === RETURN ? at - 1 : at;
    while (text.charCodeAt(at) <= BLANK) at += 1;
    count += at - start;
    if (text.charCodeAt(at) !== QUOTE) continue;
    at = text.indexOf('"', at + 1);
    if (text.charCodeAt(at + 1) === COLON && text.charCodeAt(at + 2) === BLANK && text.charCodeAt(at - 1) !== BACKSLASH)
      count += 1;
  }
  return count;
}

/** Returns the number of keys in a value. */
function keysKept(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const inner of value) if (typeof inner === "object") keys += keysKept(inner);
    return keys;
  }
  // Inherited keys would be counted too. The result of JSON.parse has none, and if a program adds some to all objects, the
  // counts differ, and the parser with positions decides.
  for (const name in value) {
    keys += 1;
    const inner = (value as Record<string, unknown>)[name];
    if (typeof inner === "object") keys += keysKept(inner);
  }
  return keys;
}

/** Counts the keys of a JSON string: the string literals that a colon follows. */
function keysWritten(text: string): number {
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
