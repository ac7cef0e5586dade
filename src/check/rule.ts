import type { Agreement } from "../model/index.js";
import type { Path } from "./at.js";
import type { Problem, RuleName } from "./problem.js";
import type { RecordIndex } from "./record-index.js";

/** Receives a problem: its place and its message. */
export type Report = (path: Path, message: string) => void;

/** A part of a record that a rule can depend on. */
export type Part = keyof Agreement;

/** A rule of `check`: one kind of problem that a record can have. */
export interface Rule {
  /** The name of the problem. */
  readonly name: RuleName;
  /** `error`: the record contradicts itself. `warning`: the record can be right, but is rarely intended that way. */
  readonly severity: Problem["severity"];
  /** The parts of a record that have to be complete: if an invalid entity was removed from one of them, the rule is not run. */
  readonly scope?: readonly Part[] | "record";
  /** Reports each place that has the problem. */
  readonly check: (index: RecordIndex, report: Report) => void;
}

/** Returns a path as a JSON Pointer (RFC 6901). */
export function toPointer(path: readonly PropertyKey[]): string {
  let pointer = "";
  for (const key of path) pointer += `/${typeof key === "number" ? key : escaped(String(key))}`;
  return pointer;
}

function escaped(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
