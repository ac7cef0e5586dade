import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A duration has a day to be counted from. */
export const startKnown: Rule = {
  name: "start-known",
  severity: "warning",
  tip: "Add `effective` if the source gives the start; without one the end stays unknown.",
  find({ agreement, entities }, report) {
    const message = "There is a duration, but no day from which to count it";
    for (const at of entities.commitments) {
      const { term } = at.value;
      if (term?.duration === undefined || term.end !== undefined) continue;
      if (term.effective === undefined && agreement.concludedOn === undefined) report(pathOf(at, "term"), message);
    }
    for (const at of entities.events) {
      const { term, effective } = at.value;
      if (term?.duration === undefined || term.end !== undefined) continue;
      if (term.effective === undefined && effective === undefined) report(pathOf(at, "term"), message);
    }
  },
};
