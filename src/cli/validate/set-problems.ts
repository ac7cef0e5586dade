import type { Member, MemberProblem } from "../../check/record-set.js";
import type { TextProblem, ValidationResult } from "../../validate/index.js";

/** Returns the member of the set for a validated record; `undefined` if it has no id. */
export function memberOf({ file, line, record, lineage = [] }: ValidationResult): Member | undefined {
  return record === undefined ? undefined : { id: record, lineage, at: line, ...(file === undefined ? {} : { file }) };
}

/** Returns a problem between records as a problem with a position, at the line where the record starts. */
export function problemOf({ rule, member: { file, at }, path, message }: MemberProblem): TextProblem {
  const place = { ...(file === undefined ? {} : { file }), line: at, column: 1 };
  return { rule, severity: "error", ...place, pointer: path, message };
}

/** Returns problems between records, a result for each record that has some. */
export function resultsBetween(problems: Iterable<MemberProblem>): readonly ValidationResult[] {
  const byMember = new Map<Member, TextProblem[]>();
  for (const problem of problems) {
    const found = byMember.get(problem.member);
    if (found === undefined) byMember.set(problem.member, [problemOf(problem)]);
    else found.push(problemOf(problem));
  }
  return [...byMember].map(([{ id, file, at }, found]) => ({
    ...(file === undefined ? {} : { file }),
    line: at,
    record: id,
    problems: found,
  }));
}
