import { each, pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** An agreement that follows from itself. */
export const selfLineage: Rule = {
  name: "self-lineage",
  severity: "error",
  check({ agreement, record }, report) {
    for (const at of each(agreement.lineage, record, "lineage")) {
      if (at.value.agreement !== agreement.id) continue;
      const expected = `Expected the id of an earlier agreement; got that of this one, "${agreement.id}"`;
      report(pathOf(at, "agreement"), `${expected}. Name the other agreement, or remove the link.`);
    }
  },
};
