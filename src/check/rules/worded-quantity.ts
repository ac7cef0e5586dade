import { quantities } from "../entities.js";
import type { Rule } from "../rule.js";

/** A quantity without a number has the words of the source. */
export const wordedQuantity: Rule = {
  name: "worded-quantity",
  severity: "error",
  tip: 'Copy how the source puts it into `wording`, as "a substantial volume".',
  *find({ agreement }) {
    for (const { path, value } of quantities(agreement)) {
      if (value.kind !== "unspecified" || value.wording.trim() !== "") continue;
      yield { path: [...path, "wording"], message: "An unspecified quantity has no wording" };
    }
  },
};
