import { parse } from "@humanwhocodes/momoa";
import { showValue } from "../messages/show-value.js";
import { inexact } from "./inexact-number.js";
import { JsonPlace, offsetIn } from "./json-places.js";
import { type Fault, type Located, nestedTooDeep, type Path, tooDeepAt, unreadable } from "./located.js";

/** Reads a record that is written as JSON (RFC 8259), with the places of its parts. */
export function parseJson(text: string): Located {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const deep = tooDeepAt(text);
    return unreadable(deep === undefined ? syntaxFault(text) : nestedTooDeep(deep));
  }
  return locateJson(text, value, true);
}

/**
 * The places of a record that was parsed already.
 *
 * @param suspicious - Whether there may be faults in how it is written; to look for them takes longer than the rest.
 */
export function locateJson(text: string, value: unknown, suspicious: boolean): Located {
  const deep = suspicious ? tooDeepAt(text) : undefined;
  if (deep !== undefined) return unreadable(nestedTooDeep(deep));
  const root = new JsonPlace(text, 0);
  return {
    offset: root.start,
    value,
    offsetOf: (path, of) => offsetIn(root, path, of),
    faults: suspicious ? [...faultsIn(root, [])] : [],
    readable: true,
  };
}

function syntaxFault(text: string): Omit<Fault, "path"> {
  const end = text.trimEnd().length;
  // A line break in a text is let pass by the parser with places.
  const offset = faultOffset(text) ?? lineBreakInText(text) ?? end;
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

/** Where a text stops being JSON. The platform's parser does not say it, or each engine in its own words. */
function faultOffset(text: string): number | undefined {
  const fault = offsetOfFault(text);
  if (fault === undefined) return undefined;
  // Of a text that is cut short the parser blames the last thing that is right. A sign that can stand nowhere tells: it is
  // the fault when all before it could be the beginning of something.
  const end = text.trimEnd().length;
  const past = offsetOfFault(`${text}\0`) ?? 0;
  const [begun = ""] = BEGUN.exec(text.slice(Math.max(0, end - LONGEST_BEGUN), end)) ?? [];
  return past >= end - begun.length ? end : fault;
}

/** What is blamed itself when it is cut short: an escape, a minus, true, false and null. */
const BEGUN = /(?:\\(?:u[\da-fA-F]{0,3})?|-|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;
const LONGEST_BEGUN = 5;

function offsetOfFault(text: string): number | undefined {
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

/** Where a text in quotes has a line break that is not escaped: the one fault that the parser with places lets pass. */
function lineBreakInText(text: string): number | undefined {
  for (const { index, 0: match } of text.matchAll(/"(?:[^"\\]|\\.)*"/gs)) {
    const at = [...match].findIndex((sign) => sign < " ");
    if (at >= 0) return index + at;
  }
  return undefined;
}

/** Keys that stand twice, and numbers that a program cannot hold. */
function* faultsIn(place: JsonPlace, path: Path): Generator<Fault> {
  const written = place.number;
  if (written !== undefined) {
    const value = Number(written);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
      yield inexact(written, value, place.start, path);
  }
  const seen = new Set<string>();
  for (const { key, keyStart, place: inner } of place.entries) {
    const way = [...path, key];
    if (typeof key === "string" && seen.has(key)) {
      const message = `The key ${showValue(key)} stands twice in this object`;
      const tip = "Programs take one of the two and lose the other: keep the right one.";
      yield { rule: "duplicate-key", offset: keyStart, path: way, message, tip };
    }
    if (typeof key === "string") seen.add(key);
    yield* faultsIn(inner, way);
  }
}
