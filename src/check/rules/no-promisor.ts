import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A commitment that nobody owes. */
export const noPromisor: Rule = {
  name: "no-promisor",
  severity: "warning",
  check({ commitments }, report) {
    for (const at of commitments) {
      if (at.value.promisors.length > 0) continue;
      report(pathOf(at, "promisors"), "Expected at least one promisor; got none. Name the party that owes it.");
    }
  },
};
