import type { KeyPath, SyntaxProblem } from "./located.js";

/** Returns the problem of a number that a double cannot represent exactly. */
export function inexact(written: string, value: number, offset: number, path: KeyPath): SyntaxProblem {
  return {
    rule: "exact-number",
    offset,
    path,
    message: `The number ${written} is beyond 2^53 and not exact: it is read as ${value}`,
    tip: "Write it in a larger unit: 1.5 with the unit “trillion US dollars”.",
  };
}
