import { didYouMean } from "../../wording/did-you-mean.js";
import { showValue } from "../../wording/show-value.js";
import { danglingAmong, otherReferences } from "../references.js";
import type { Rule } from "../rule.js";

/** Every reference names something that the record has, of the right kind. */
export const knownReference: Rule = {
  name: "known-reference",
  severity: "error",
  tip: "Use the id of an entry of the record, or add the entry.",
  *find({ agreement }) {
    for (const { path, value, to, known } of danglingAmong(otherReferences(agreement), agreement)) {
      yield { path, message: `${showValue(value)} names nothing in ${to.join(", ")}; ${didYouMean(value, known)}` };
    }
  },
};
