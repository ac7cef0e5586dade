import type { Agreement } from "../model/index.js";
import type { Path } from "./at.js";
import { indexRecord } from "./index-record.js";
import type { Problem, RuleName } from "./problem.js";
import { type Part, type Report, type Rule, toPointer } from "./rule.js";
import { unsafeText } from "./rules/unsafe-text.js";
import { RULES } from "./rules.js";
import type { SourceText } from "./source-text.js";

/** The parts that were removed from a record because they are invalid. */
export interface LeftOut {
  /** The parts of the record that are not complete. */
  readonly parts: ReadonlySet<Part>;
  /** True if a reference may name an entity of one of these kinds that was removed: it is then not reported. */
  readonly hides: (id: string, kinds: readonly string[]) => boolean;
}

/** A problem that a rule found. Its path is not yet a JSON Pointer. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Problem["severity"];
  readonly path: Path;
  readonly message: string;
}

/** The context in which the rules run. */
export interface RunOptions {
  /** The texts of sources, by the source's id. */
  readonly texts?: ReadonlyMap<string, SourceText>;
  /** The rules that are left out. */
  readonly ignored?: ReadonlySet<RuleName>;
  /** True if no string of the record has a character that `unsafe-text` reports. */
  readonly hasSafeText?: boolean;
  /** The parts that are missing from the record: rules that would report their absence are not run. */
  readonly leftOut?: LeftOut;
}

const NO_TEXTS: ReadonlyMap<string, SourceText> = new Map();
const NO_RULES: ReadonlySet<RuleName> = new Set();
const NOTHING_LEFT_OUT: LeftOut = { parts: new Set(), hides: () => false };

/** Runs the rules over a record. */
export function runRules(record: Agreement, options: RunOptions): readonly Finding[] {
  const { texts = NO_TEXTS, ignored = NO_RULES, hasSafeText = false, leftOut = NOTHING_LEFT_OUT } = options;
  const found: Finding[] = [];
  try {
    const index = indexRecord(record, texts, leftOut.hides);
    let current = unsafeText;
    const report: Report = (path, message) => {
      found.push({ rule: current.name, severity: current.severity, path, message });
    };
    const isWhole = leftOut.parts.size === 0;
    for (const rule of RULES) {
      if (ignored.has(rule.name) || (hasSafeText && rule === unsafeText)) continue;
      if (!isWhole && !isComplete(rule, leftOut)) continue;
      current = rule;
      rule.check(index, report);
    }
  } catch (error) {
    // The rules rely on the types; a record of another shape is rejected by the schema.
    const why = `check could not read the record, which does not have the shape of an agreement (${(error as Error).message})`;
    throw new TypeError(`${why}; parse it with AgreementSchema.safeParse to find the place`, { cause: error });
  }
  return found;
}

/** Returns a finding as a problem, whose path is a JSON Pointer. */
export function withPointer({ rule, severity, path, message }: Finding): Problem {
  return { rule, severity, path: toPointer(path), message };
}

/** True if all parts that a rule depends on are complete, where others are not. */
function isComplete({ scope = [] }: Rule, { parts }: LeftOut): boolean {
  return scope !== "record" && scope.every((part) => !parts.has(part));
}
