import { facts } from "../entities.js";
import type { Rule } from "../rule.js";

/** Every fact cites a source. */
export const citedFact: Rule = {
  name: "cited-fact",
  severity: "error",
  tip: "Add the citation it rests on: { source, at, mode }. What no source says does not belong in the record.",
  *find({ agreement }) {
    for (const { path, value } of facts(agreement)) {
      if ((value.citations ?? []).length === 0)
        yield { path: [...path, "citations"], message: "This fact cites no source" };
    }
  },
};
