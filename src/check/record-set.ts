import { Hints } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import type { Agreement } from "../model/index.js";
import type { SetRuleName } from "./problem.js";

/**
 * The ids that are kept for each record of a set. The record itself is not kept, so a set of any size can be checked as a
 * stream.
 */
export interface Member {
  readonly id: string;
  /** The agreements that its lineage names. */
  readonly lineage: readonly string[];
  /** The file that has the record; absent for the items of a list. */
  readonly file?: string;
  /** Its line in the file; without a file, its position in the list. */
  readonly at: number;
}

/** A problem between the records of a set. */
export interface MemberProblem {
  readonly rule: SetRuleName;
  readonly member: Member;
  /** The place in the record, as a JSON Pointer. */
  readonly path: string;
  readonly message: string;
}

const NO_IDS: readonly string[] = [];

/** The ids of the agreements that the lineage of a record names. */
export function earlierIds({ lineage }: Pick<Agreement, "lineage">): readonly string[] {
  return lineage === undefined ? NO_IDS : lineage.map(({ agreement }) => agreement);
}

/** The rules of a set of records. */
export const SET_RULES: readonly SetRuleName[] = ["duplicate-record-id", "unknown-lineage", "lineage-cycle"];

/** Checks the records of a set against each other, one after the other. */
export class RecordSet {
  readonly #members = new Map<string, Member>();
  readonly #others: ReadonlySet<string>;
  #count = 0;

  /** `others` are ids of records that are not in the set, and to which a lineage may refer. */
  constructor(others: Iterable<string> = []) {
    this.#others = new Set(others);
  }

  /** Adds a record, and returns the problem that its id is already in the set. */
  add(member: Member): MemberProblem | undefined {
    this.#count += 1;
    const first = this.#members.get(member.id);
    if (first === undefined) {
      this.#members.set(member.id, member);
      return undefined;
    }
    const message = `The id ${showValue(member.id)} is that of the record at ${positionInWords(first)}, too. Give one of the two another id, or remove it.`;
    return { rule: "duplicate-record-id", member, path: "/id", message };
  }

  /** Returns the problems of the lineages. Call it after every record was added. A set of one record has no unknown lineage. */
  *lineageProblems(): Generator<MemberProblem> {
    if (this.#count > 1) yield* this.#unknown();
    yield* this.#cycles();
  }

  *#unknown(): Generator<MemberProblem> {
    const hints = new Hints();
    const known = new Set(this.#members.keys());
    for (const member of this.#members.values()) {
      for (const [index, id] of member.lineage.entries()) {
        if (this.#members.has(id) || this.#others.has(id)) continue;
        const message = `No record of the set has the id ${showValue(id)}; ${hints.for(id, known)}`;
        yield { rule: "unknown-lineage", member, path: linkPath(index), message };
      }
    }
  }

  /** Returns each circle once, at the link that closes it. A link of a record to itself is left to the rule `self-lineage`. */
  *#cycles(): Generator<MemberProblem> {
    const done = new Set<string>();
    for (const start of this.#members.values()) {
      const path: { readonly member: Member; next: number }[] = [];
      const on = new Map<string, number>();
      const enter = (member: Member) => {
        on.set(member.id, path.length);
        path.push({ member, next: 0 });
      };
      if (!done.has(start.id)) enter(start);
      for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
        const { member } = at;
        const index = at.next;
        at.next += 1;
        const next = this.#members.get(member.lineage[index] ?? "");
        if (index >= member.lineage.length) {
          path.pop();
          on.delete(member.id);
          done.add(member.id);
        } else if (next !== undefined && next.id !== member.id && !done.has(next.id)) {
          const from = on.get(next.id);
          if (from === undefined) enter(next);
          else
            yield cycleOf(
              path.slice(from).map((step) => step.member),
              index,
            );
        }
      }
    }
  }
}

function cycleOf(members: readonly Member[], link: number): MemberProblem {
  const [first, last] = [members[0] as Member, members.at(-1) as Member];
  const around = [...members, first]
    .map((member) => `${showValue(member.id)} (${positionInWords(member)})`)
    .join(" follows from ");
  const message = `${around}. An agreement follows from earlier ones only: remove one of these links.`;
  return { rule: "lineage-cycle", member: last, path: linkPath(link), message };
}

/** Returns the position of a record, as messages state it. */
function positionInWords({ file, at }: Member): string {
  return file === undefined ? `position ${at}` : `${file}:${at}`;
}

const linkPath = (index: number): string => `/lineage/${index}/agreement`;
