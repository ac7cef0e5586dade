import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A quantity without a number has the words of the source. */
export const wordedQuantity: Rule = {
  name: "worded-quantity",
  severity: "error",
  tip: 'Copy how the source puts it into `wording`, as "a substantial volume".',
  find({ entities }, report) {
    for (const at of entities.quantities) {
      const { value } = at;
      if (value.kind !== "unspecified" || value.wording.trim() !== "") continue;
      report(pathOf(at, "wording"), "An unspecified quantity has no wording");
    }
  },
};
