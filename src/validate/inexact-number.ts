import type { KeyPath, SyntaxProblem } from "./located.js";

/** The largest number of digits shown. */
const SHOWN = 40;

/** True if a double cannot represent a number exactly: a large integer, or a number that is too large for it. */
export function isLossy(value: number): boolean {
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}

/** Returns the problem of a number that a double cannot represent exactly. */
export function inexact(written: string, value: number, offset: number, path: KeyPath): SyntaxProblem {
  return {
    rule: "exact-number",
    offset,
    path,
    message: `The number ${written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written} is beyond 2^53 and not exact: it is read as ${value}`,
    tip: "Write it in a larger unit: 1.5 with the unit “trillion US dollars”.",
  };
}
