import { showValue } from "../messages/show-value.js";
import type { KeyPath, SyntaxProblem } from "./located.js";

/** Returns the problem of a key that occurs a second time in its object. */
export function duplicateKey(key: string, offset: number, path: KeyPath): SyntaxProblem {
  return {
    rule: "duplicate-key",
    offset,
    path,
    message: `Duplicate key ${showValue(key)} in this object`,
    tip: "Programs use one of the two values and ignore the other: keep the right one.",
  };
}
