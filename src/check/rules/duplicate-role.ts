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
      const [party] = promisors;
      const isParty = (id: string) => id === party;
      if (promisees.length === 0 || party === undefined) continue;
      if (!promisees.every(isParty) || !promisors.every(isParty)) continue;
      const expected = `Expected a promisee other than the promisor; got "${party}" as both`;
      report(pathOf(at, "promisees"), `${expected}. Name the party to which it is owed.`);
    }
  },
};

function reportTwice(at: At<Commitment>, role: "promisors" | "promisees", report: Report): void {
  const ids = at.value[role];
  if (ids.length < 2 || new Set(ids).size === ids.length) return;
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
