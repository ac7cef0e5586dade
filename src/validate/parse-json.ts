import { showValue } from "../messages/show-value.js";
import { parse } from "../vendor/json-parser.js";
import { duplicateKey } from "./duplicate-key.js";
import { inexact, isLossy } from "./inexact-number.js";
import { JsonPlace, offsetIn } from "./json-places.js";
import { type KeyPath, type Located, nestedTooDeep, type SyntaxProblem, tooDeepAt, unreadableText } from "./located.js";
import { firstProblems } from "./most-problems.js";

/** Parses a record written as JSON (RFC 8259), with the positions of its parts. */
export function parseJson(text: string): Located {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const deep = tooDeepAt(text);
    return unreadableText(deep === undefined ? syntaxProblem(text) : nestedTooDeep(deep));
  }
  return locateJson(text, value, true);
}

/**
 * Returns the positions of a record that was already parsed.
 *
 * @param suspicious - True if there may be syntax problems. To look for them takes longer than everything else.
 */
export function locateJson(text: string, value: unknown, suspicious: boolean): Located {
  const deep = suspicious ? tooDeepAt(text) : undefined;
  if (deep !== undefined) return unreadableText(nestedTooDeep(deep));
  const root = new JsonPlace(text, 0);
  return {
    offset: root.start,
    value,
    offsetOf: (path, of) => offsetIn(root, path, of),
    syntaxProblems: suspicious ? firstProblems(syntaxProblemsIn(root, [])) : [],
    readable: true,
  };
}

function syntaxProblem(text: string): Omit<SyntaxProblem, "path"> {
  const end = text.trimEnd().length;
  // The parser with positions accepts a line break in a string.
  const offset = errorOffset(text) ?? lineBreakInText(text) ?? end;
  const cut = offset >= end;
  return {
    rule: "syntax",
    offset,
    message: cut
      ? "Invalid JSON: the text ends inside the record"
      : `Invalid JSON: unexpected ${showSign(text, offset)}`,
    tip: cut
      ? "The file is probably truncated: create it again from its source."
      : "JSON has keys and strings in double quotes, a comma between entries but none after the last, and no comments.",
  };
}

/** Returns the offset at which the input stops being valid JSON. `JSON.parse` does not report it, or its words differ by engine. */
function errorOffset(text: string): number | undefined {
  const problem = offsetOfError(text);
  if (problem === undefined) return undefined;
  // If the input is cut short, the parser reports the last valid token. So the text is parsed again with a character at its end that
  // is never valid. If the error is at that character, or in a token that has just begun, the text is cut short.
  const end = text.trimEnd().length;
  const past = offsetOfError(`${text}\0`) ?? 0;
  const [begun = ""] = BEGUN.exec(text.slice(Math.max(0, end - LONGEST_BEGUN), end)) ?? [];
  return past >= end - begun.length ? end : problem;
}

/** Matches tokens that the parser itself reports if they are cut short: an escape, a minus, true, false and null. */
const BEGUN = /(?:\\(?:u[\da-fA-F]{0,3})?|-|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;
const LONGEST_BEGUN = 5;

function offsetOfError(text: string): number | undefined {
  try {
    parse(text, { mode: "json" });
    return undefined;
  } catch (error) {
    const { message, offset } = error as Error & { readonly offset?: number };
    return /end of input/.test(message) ? text.length : offset;
  }
}

function showSign(text: string, offset: number): string {
  return showValue(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/**
 * Returns the offset of a control character in a string literal, such as an unescaped line break. It is the only error that the
 * parser with positions accepts. Every string literal is closed: otherwise that parser would have reported it.
 */
function lineBreakInText(text: string): number | undefined {
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) isInside = !isInside;
    else if (isInside && sign < BLANK) return at;
    else if (isInside && sign === BACKSLASH) at += 1;
  }
  return undefined;
}

const BLANK = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Returns the problems of duplicate keys and of numbers that a double cannot represent exactly.
 *
 * @param except - A part of the place that is left out.
 */
export function* syntaxProblemsIn(place: JsonPlace, path: KeyPath, except?: JsonPlace): Generator<SyntaxProblem> {
  if (place === except) return;
  const written = place.number;
  if (written !== undefined) {
    const value = Number(written);
    if (isLossy(value)) yield inexact(written, value, place.start, path);
  }
  const seen = new Set<string>();
  for (const { key, keyStart, place: inner } of place.entries) {
    const way = [...path, key];
    if (typeof key === "string" && seen.has(key)) yield duplicateKey(key, keyStart, way);
    if (typeof key === "string") seen.add(key);
    yield* syntaxProblemsIn(inner, way, except);
  }
}
