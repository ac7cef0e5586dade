import type { TextProblem } from "./problem-in-text.js";

/** A path into a record: keys and indices. */
export type KeyPath = readonly PropertyKey[];

/** A syntax problem in a record. */
export interface SyntaxProblem {
  readonly rule: TextProblem["rule"];
  readonly offset: number;
  readonly path: KeyPath;
  readonly message: string;
  readonly tip: string;
}

/** A record as it was read: its value, the positions of its parts, and its syntax problems. */
export interface Located {
  /** The offset of its start. */
  readonly offset: number;
  readonly value: unknown;
  /** Returns the offset of a value or of its key; for a part that does not exist, the offset of its container. */
  readonly offsetOf: (path: KeyPath, of: "key" | "value") => number;
  /** The syntax problems. */
  readonly syntaxProblems: readonly SyntaxProblem[];
  /** False if there is a syntax error that makes the value unreliable. */
  readonly readable: boolean;
}

const FEED = 0x0a;
const QUOTE = 0x22;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

/** The deepest nesting allowed; records of the model are less than ten levels deep. */
export const DEEPEST = 200;

/**
 * Returns the offset at which the input is nested deeper than allowed, by its brackets outside string literals; `undefined` if it is
 * not. The text is read once: a string literal ends on its line, and after a quote without a closing one, no other quote on that
 * line counts.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let unclosed = -1; // the offset up to which quotes are ignored
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE && at >= unclosed) {
      const end = endOfLiteral(text, at);
      if (text.charCodeAt(end) === QUOTE) at = end;
      else unclosed = end;
    } else if (sign === OBJECT || sign === LIST) {
      depth += 1;
      if (depth > DEEPEST) return at;
    } else if (sign === OBJECT_END || sign === LIST_END) depth -= 1;
  }
  return undefined;
}

/** Returns the offset of the closing quote of a string literal, or of the end of its line if there is no closing quote. */
function endOfLiteral(text: string, start: number): number {
  let at = start + 1;
  for (
    let sign = text.charCodeAt(at);
    at < text.length && sign !== QUOTE && sign !== FEED;
    sign = text.charCodeAt(at)
  ) {
    at += sign === BACKSLASH && text.charCodeAt(at + 1) !== FEED ? 2 : 1;
  }
  return Math.min(at, text.length);
}

/** Returns the result for input that cannot be parsed. */
export function unreadableText(problem: Omit<SyntaxProblem, "path">): Located {
  return {
    offset: 0,
    value: undefined,
    offsetOf: () => problem.offset,
    syntaxProblems: [{ ...problem, path: [] }],
    readable: false,
  };
}

/** Returns the problem of input that is nested too deep. */
export function nestedTooDeep(offset: number): Omit<SyntaxProblem, "path"> {
  return {
    rule: "nesting",
    offset,
    message: `The record is nested deeper than ${DEEPEST} levels`,
    tip: "A record is less than ten levels deep; look for an array that contains itself.",
  };
}
