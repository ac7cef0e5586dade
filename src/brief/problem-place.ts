import type { TextProblem } from "../validate/index.js";
import { printable } from "./printable.js";

/** The place of a problem, as text that is safe to print. A long pointer or id is cut. */
export interface ProblemPlace {
  /** The file, if it is known, the line and the column: "deals.yaml:12:5". */
  readonly where: string;
  /** The JSON Pointer and the id of the record, as far as they are known: " /events/0/on of busan-2025". */
  readonly of: string;
}

/** The largest number of characters of a pointer or an id that is shown. */
const LONGEST = 200;

/** Returns the place of a problem of a record. */
export function problemPlace({ file, line, column, pointer }: TextProblem, record: string | undefined): ProblemPlace {
  return {
    where: `${file === undefined ? "" : `${printable(file)}:`}${line}:${column}`,
    of: `${pointer === "" ? "" : ` ${shown(pointer)}`}${record === undefined ? "" : ` of ${shown(record)}`}`,
  };
}

/** Returns a name that the record chose: it can be as long as the record. */
function shown(name: string): string {
  return printable(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
}
