import type { Commitment } from "../../model/index.js";
import { type At, each, pathOf } from "../at.js";
import type { Report, Rule } from "../rule.js";

/** A party twice among those who owe something or to whom it is owed, or a commitment that a party owes to itself alone. */
export const duplicateRole: Rule = {
  name: "duplicate-role",
  severity: "warning",
  check({ commitments }, report) {
    for (const at of commitments) {
      const { promisors, promisees } = at.value;
      for (const role of ["promisors", "promisees"] as const) reportTwice(at, role, report);
      const all = new Set([...promisors, ...promisees]);
      if (promisors.length === 0 || promisees.length === 0 || all.size > 1) continue;
      const expected = `Expected a promisee other than the promisor; got "${promisors[0]}" as both`;
      report(pathOf(at, "promisees"), `${expected}. Name the party to which it is owed.`);
    }
  },
};

function reportTwice(at: At<Commitment>, role: "promisors" | "promisees", report: Report): void {
  const ids = at.value[role];
  if (new Set(ids).size === ids.length) return;
  const seen = new Set<string>();
  for (const one of each(ids, at, role)) {
    if (seen.has(one.value)) {
      report(
        pathOf(one),
        `Expected each party once in \`${role}\`; got "${one.value}" again. Remove it, or name the party meant.`,
      );
    }
    seen.add(one.value);
  }
}
