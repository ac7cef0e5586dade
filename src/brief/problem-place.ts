import type { TextProblem } from "../validate/index.js";
import { printable } from "./printable.js";

/** The place of a problem, as text that is safe to print. */
export interface ProblemPlace {
  /** The file, if it is known, the line and the column: "deals.yaml:12:5". */
  readonly where: string;
  /** The JSON Pointer and the id of the record, as far as they are known: " /events/0/on of busan-2025". */
  readonly of: string;
}

/** Returns the place of a problem of a record. */
export function problemPlace({ file, line, column, pointer }: TextProblem, record: string | undefined): ProblemPlace {
  return {
    where: `${file === undefined ? "" : `${printable(file)}:`}${line}:${column}`,
    of: `${pointer === "" ? "" : ` ${printable(pointer)}`}${record === undefined ? "" : ` of ${printable(record)}`}`,
  };
}
