import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import { pathOf } from "../at.js";
import { lookUpOthers } from "../references.js";
import type { Rule } from "../rule.js";

/** Every reference names something that the record has, of the right kind. */
export const knownReference: Rule = {
  name: "known-reference",
  severity: "error",
  tip: "Use the id of an entry of the record, or add the entry.",
  find({ entities }, report) {
    lookUpOthers(entities, (at, known, to) => {
      const message = `${showValue(at.value)} names nothing in ${to.join(", ")}; ${didYouMean(at.value, known)}`;
      report(pathOf(at), message);
    });
  },
};
