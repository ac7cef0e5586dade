import type { Agreement } from "../model/index.js";
import type { Path } from "./at.js";
import type { Problem, RuleName } from "./problem.js";
import type { RecordIndex } from "./record-index.js";

/** Takes what a rule finds: where, what is wrong, and what to do about it where the message does not say. */
export type Report = (path: Path, message: string, tip?: string) => void;

/** A part of a record that a rule can depend on. */
export type Part = keyof Agreement;

/** A rule: one fault that a record can have. */
export interface Rule {
  /** The fault. */
  readonly name: RuleName;
  /** An `error` is a record that contradicts itself; a `warning` can be right, but is rarely meant. */
  readonly severity: Problem["severity"];
  /** The parts of a record that have to be complete: where some of them was left out as invalid, the rule is not run. */
  readonly scope?: readonly Part[] | "record";
  /** What to do, where the message has no room for it. */
  readonly tip?: string;
  /** Reports each place that has the fault. */
  readonly check: (index: RecordIndex, report: Report) => void;
}

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
