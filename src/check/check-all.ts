import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement } from "../model/index.js";
import { readIgnored } from "./ignored.js";
import type { Problem, RuleName } from "./problem.js";
import { earlierIds, type Member, RecordSet } from "./record-set.js";
import { runRules, withPointer } from "./run-rules.js";

/**
 * The options of {@link checkAll}.
 *
 * @example
 * ```ts
 * import { type CheckAllOptions, checkAll, records } from "typed-agreements";
 *
 * const options: CheckAllOptions = { known: records.map(({ id }) => id) };
 * console.log(checkAll([], options));
 * // → []
 * ```
 */
export interface CheckAllOptions {
  /** Ids of records that are not among those given, and to which a lineage may refer. */
  readonly known?: readonly string[];
  /** The rules whose problems are left out. */
  readonly ignore?: readonly RuleName[];
}

/**
 * A problem of {@link checkAll}: a {@link Problem} and the record that has it.
 *
 * @example
 * ```ts
 * import { busan2025, checkAll, type ProblemInSet } from "typed-agreements";
 *
 * const problem: ProblemInSet | undefined = checkAll([busan2025, busan2025]).find(({ index }) => index === 1);
 * console.log(problem?.agreement, problem?.rule);
 * // → busan-2025 duplicate-record-id
 * ```
 */
export interface ProblemInSet extends Problem {
  /** The id of the record. */
  readonly agreement: string;
  /** The position of the record among those given, from 0. */
  readonly index: number;
}

/**
 * Returns the problems of many records: those that {@link check} finds in each, and those between them. Two records with one
 * id, a lineage that names no record, and a circle of lineages are errors. A record alone may refer to records that are not
 * given.
 *
 * @param records - The records to check.
 * @param options - `known` are the ids of further records, `ignore` the rules to leave out.
 * @returns The problems, record by record in the order given; of a record, first those with other records, then its own.
 * @throws {TypeError} if a record is not an agreement, or an option has the wrong type.
 * @throws {RangeError} if `ignore` names an unknown rule.
 *
 * @example
 * ```ts
 * import { busan2025, checkAll, records } from "typed-agreements";
 *
 * const known = records.map(({ id }) => id);
 * const [problem] = checkAll([busan2025, busan2025], { known, ignore: ["insecure-url"] });
 * console.log(problem?.message);
 * // → The id "busan-2025" is that of the record at position 0, too. Give one of the two another id, or remove it.
 * ```
 */
export function checkAll(records: Iterable<Agreement>, options: CheckAllOptions = {}): readonly ProblemInSet[] {
  takeOptions("checkAll", options, ["known", "ignore"]);
  const { known = [] } = options;
  if (!Array.isArray(known))
    throw new TypeError(`checkAll: expected \`known\` as an array of ids; got ${showValue(known)}`);
  const ignored = readIgnored("checkAll", options.ignore);
  const set = new RecordSet(known);
  const own: (readonly ProblemInSet[])[] = [];
  const between = new Map<Member, ProblemInSet[]>();
  const members: Member[] = [];
  const add = (member: Member, problem: Problem) => {
    if (ignored.has(problem.rule)) return;
    const found = between.get(member) ?? [];
    between.set(member, [...found, { ...problem, agreement: member.id, index: member.at }]);
  };
  for (const record of records) {
    takeAgreement("checkAll", record);
    const index = members.length;
    const member: Member = { id: record.id, lineage: earlierIds(record), at: index };
    members.push(member);
    own.push(runRules(record, { ignored }).map((found) => ({ ...withPointer(found), agreement: record.id, index })));
    const twice = set.add(member);
    if (twice !== undefined) add(member, toProblem(twice));
  }
  for (const problem of set.lineageProblems()) add(problem.member, toProblem(problem));
  return members.flatMap((member, index) => [...(between.get(member) ?? []), ...(own[index] ?? [])]);
}

function toProblem({ rule, path, message }: Pick<Problem, "rule" | "path" | "message">): Problem {
  return { rule, severity: "error", path, message };
}
