import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A fact without a citation. */
export const missingCitation: Rule = {
  name: "missing-citation",
  severity: "error",
  check({ facts }, report) {
    for (const at of facts) {
      if ((at.value.citations ?? []).length > 0) continue;
      const message = "Expected at least one citation; got none. Add { source, locator, mode }, or leave the fact out.";
      report(pathOf(at, "citations"), message);
    }
  },
};
