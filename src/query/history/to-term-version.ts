import { becauseOf } from "./ground.js";
import type { DatedEnd, OpenEnd, RangedEnd, TermVersion, TermVersionBase, UnknownEnd } from "./term-version.js";
import type { Version } from "./version.js";

type Field<V> = V extends unknown ? keyof V : never;
type Writable<V> = { -readonly [K in Field<V>]?: V extends Partial<Record<K, infer T>> ? T : never };

/** An answer while the fields of a term are added to it. */
export type TermDraft = Writable<TermVersion>;

/**
 * Adds the fields of an end and of the details of a term to an answer. It adds them one by one because every answer about an
 * end calls it, and `Object.assign` or a spread takes six times as long.
 */
export function addTerm(
  answer: TermDraft,
  end: DatedEnd | RangedEnd | OpenEnd | UnknownEnd,
  details: Omit<TermVersionBase, "because">,
): void {
  answer.kind = end.kind;
  if (end.kind === "on") {
    answer.date = end.date;
    answer.lastFullDay = end.lastFullDay;
    if (end.until !== undefined) answer.until = end.until;
  } else if (end.kind === "between") {
    answer.earliest = end.earliest;
    answer.latest = end.latest;
  } else if (end.kind === "unknown") answer.reason = end.reason;
  const { stated, basis, rule, duration, anchor, assumed, discrepancy, endState } = details;
  if (stated !== undefined) answer.stated = stated;
  if (basis !== undefined) answer.basis = basis;
  if (rule !== undefined) answer.rule = rule;
  if (duration !== undefined) answer.duration = duration;
  if (anchor !== undefined) answer.anchor = anchor;
  if (assumed !== undefined) answer.assumed = assumed;
  if (discrepancy !== undefined) answer.discrepancy = discrepancy;
  if (endState !== undefined) answer.endState = endState;
}

/**
 * Returns the plain data of a version. It is computed once for all periods of the version; call it only after the reduction.
 */
export function toTermVersion(version: Version): TermVersion {
  if (version.answer !== undefined) return version.answer;
  const { point, details, authority, grounds } = version;
  const draft: TermDraft = {};
  addTerm(draft, point.end, details);
  if (point.end.kind !== "unknown" || details.stated !== undefined) draft.authority = authority;
  draft.because = becauseOf(grounds);
  version.answer = draft as TermVersion;
  return version.answer;
}
