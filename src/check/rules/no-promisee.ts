import { isPlan } from "../../query/history/plans.js";
import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/**
 * A commitment that one party owes to nobody, in an agreement that is not a unilateral act. A commitment that several parties
 * owe together is owed to each other; one that favours others names the beneficiaries.
 */
export const noPromisee: Rule = {
  name: "no-promisee",
  severity: "warning",
  scope: ["form", "commitments"],
  check({ agreement, commitments }, report) {
    if (agreement.form === "unilateral") return;
    for (const at of commitments) {
      const { value } = at;
      const { promisors, promisees, beneficiaries = [] } = value;
      if (promisees.length > 0 || promisors.length !== 1 || beneficiaries.length > 0 || isPlan(value)) continue;
      const expected = `Expected a promisee, since the form is \`${agreement.form}\` and not \`unilateral\`; got none`;
      report(pathOf(at, "promisees"), `${expected}. Name the party to which it is owed.`);
    }
  },
};
