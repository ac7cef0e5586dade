import type { TextProblem } from "./problem-in-text.js";

/** A path into a record: keys and indices. */
export type Path = readonly PropertyKey[];

/** A syntax problem in a record. */
export interface Fault {
  readonly rule: TextProblem["rule"];
  readonly offset: number;
  readonly path: Path;
  readonly message: string;
  readonly tip: string;
}

/** A record as it was read: its value, the positions of its parts, and its syntax problems. */
export interface Located {
  /** The position of its start. */
  readonly offset: number;
  readonly value: unknown;
  /** Returns the position of a value or of its key; for a part that does not exist, the position of its container. */
  readonly offsetOf: (path: Path, of: "key" | "value") => number;
  /** The syntax problems. */
  readonly faults: readonly Fault[];
  /** False if there is a syntax error that makes the value unreliable. */
  readonly readable: boolean;
}

/** The deepest nesting allowed; records of the model are less than ten levels deep. */
export const DEEPEST = 200;

/** Returns where a string is nested deeper than allowed, by its brackets outside string literals; `undefined` if it is not. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/g)) {
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** The result of reading a text that cannot be parsed. */
export function unreadable(fault: Omit<Fault, "path">): Located {
  return {
    offset: 0,
    value: undefined,
    offsetOf: () => fault.offset,
    faults: [{ ...fault, path: [] }],
    readable: false,
  };
}

/** Returns the problem of a text that is nested too deep. */
export function nestedTooDeep(offset: number): Omit<Fault, "path"> {
  return {
    rule: "nesting",
    offset,
    message: `The record is nested deeper than ${DEEPEST} levels`,
    tip: "A record is less than ten levels deep; look for an array that contains itself.",
  };
}
