import type { Agreement } from "../model/index.js";
import type { Path } from "./at.js";
import type { Entities } from "./entities.js";
import type { Problem, RuleName } from "./problem.js";
import type { SourceText } from "./source-text.js";

/** What a rule looks at. */
export interface Subject {
  readonly agreement: Agreement;
  /** What the record has, kind by kind: the same lists for every rule. */
  readonly entities: Entities;
  /** The texts of sources, by the source's id. */
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** Takes what a rule finds: where, what is wrong, and what to do when it is not the rule's own tip. */
export type Report = (path: Path, message: string, tip?: string) => void;

/** A rule: one thing that has to hold across a record. */
export interface Rule {
  readonly name: RuleName;
  readonly severity: Problem["severity"];
  /** What to do about what is found. */
  readonly tip: string;
  readonly find: (subject: Subject, report: Report) => void;
}

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
