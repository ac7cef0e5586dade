import type { Agreement } from "../model/index.js";
import type { Problem, RuleName } from "./problem.js";
import type { SourceText } from "./source-text.js";

/** The way to a place in a record, key by key. */
export type Path = readonly (string | number)[];

/** Something at a place in a record. */
export interface At<T> {
  readonly path: Path;
  readonly value: T;
}

/** What a rule looks at. */
export interface Subject {
  readonly agreement: Agreement;
  /** The texts of sources, by the source's id. */
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** What a rule finds. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
  /** What to do, when it is not the rule's own tip. */
  readonly tip?: string;
}

/** A rule: one thing that has to hold across a record. */
export interface Rule {
  readonly name: RuleName;
  readonly severity: Problem["severity"];
  /** What to do about a finding. */
  readonly tip: string;
  readonly find: (subject: Subject) => Iterable<Finding>;
}

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
