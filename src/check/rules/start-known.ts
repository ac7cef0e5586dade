import { each } from "../entities.js";
import type { Rule } from "../rule.js";

/** A duration has a day to be counted from. */
export const startKnown: Rule = {
  name: "start-known",
  severity: "warning",
  tip: "Add `effective` if the source gives the start; without one the end stays unknown.",
  *find({ agreement }) {
    const message = "There is a duration, but no day from which to count it";
    for (const { path, value } of each(agreement.commitments, "commitments")) {
      const { term } = value;
      if (term?.duration === undefined || term.end !== undefined) continue;
      if (term.effective === undefined && agreement.concludedOn === undefined)
        yield { path: [...path, "term"], message };
    }
    for (const { path, value } of each(agreement.events, "events")) {
      const { term } = value;
      if (term?.duration === undefined || term.end !== undefined) continue;
      if (term.effective === undefined && value.effective === undefined) yield { path: [...path, "term"], message };
    }
  },
};
