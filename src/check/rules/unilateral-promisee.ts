import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A commitment of a unilateral act that is owed to a party: those whom the act favours are beneficiaries. */
export const unilateralPromisee: Rule = {
  name: "unilateral-promisee",
  severity: "warning",
  scope: ["form"],
  check({ agreement, commitments }, report) {
    if (agreement.form !== "unilateral") return;
    for (const at of commitments) {
      const { promisees } = at.value;
      if (promisees.length === 0) continue;
      const expected = `Expected no promisee in a unilateral act; got ${promisees.map((id) => `"${id}"`).join(", ")}`;
      report(
        pathOf(at, "promisees"),
        `${expected}. List it in \`beneficiaries\`, or correct the form of the agreement.`,
      );
    }
  },
};
