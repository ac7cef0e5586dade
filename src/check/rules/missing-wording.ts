import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A quantity with neither a number nor the words of the source. */
export const missingWording: Rule = {
  name: "missing-wording",
  severity: "error",
  check({ quantities }, report) {
    for (const at of quantities) {
      const { value } = at;
      if (value.kind !== "unspecified" || value.wording.trim() !== "") continue;
      const expected = "Expected the words of the source for an unspecified quantity; got none";
      report(pathOf(at, "wording"), `${expected}. Copy them, such as "a substantial volume".`);
    }
  },
};
