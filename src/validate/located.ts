import type { TextProblem } from "./problem-in-text.js";

/** A way into a record: keys and indices. */
export type Path = readonly PropertyKey[];

/** Something that is wrong with how a record is written. */
export interface Fault {
  readonly rule: TextProblem["rule"];
  readonly offset: number;
  readonly path: Path;
  readonly message: string;
  readonly tip: string;
}

/** A record as it was read: its value, where its parts stand, and what is wrong with how it is written. */
export interface Located {
  /** Where it starts. */
  readonly offset: number;
  readonly value: unknown;
  /** Where a part of it stands; of a part that is not there, what would hold it. For a key, the key itself. */
  readonly offsetOf: (path: Path, of: "key" | "value") => number;
  /** With a fault of syntax the value is not to be trusted. */
  readonly faults: readonly Fault[];
  readonly readable: boolean;
}

/** How deep records may be nested; those of the model are less than ten deep. */
export const DEEPEST = 200;

/** Where a text is nested deeper than that, by its brackets outside of strings; `undefined` when it is nowhere. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/g)) {
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** What is read of a text that cannot be read. */
export function unreadable(fault: Omit<Fault, "path">): Located {
  return {
    offset: 0,
    value: undefined,
    offsetOf: () => fault.offset,
    faults: [{ ...fault, path: [] }],
    readable: false,
  };
}

/** The fault of a text that is nested too deep. */
export function nestedTooDeep(offset: number): Omit<Fault, "path"> {
  return {
    rule: "nesting",
    offset,
    message: `It is nested deeper than ${DEEPEST} levels`,
    tip: "A record of an agreement is less than ten levels deep; look for a list that was put into itself.",
  };
}
