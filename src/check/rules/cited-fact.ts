import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** Every fact cites a source. */
export const citedFact: Rule = {
  name: "cited-fact",
  severity: "error",
  tip: "Add the citation it rests on: { source, locator, mode }. What no source says does not belong in the record.",
  find({ entities }, report) {
    for (const at of entities.facts) {
      if ((at.value.citations ?? []).length === 0) report(pathOf(at, "citations"), "This fact cites no source");
    }
  },
};
