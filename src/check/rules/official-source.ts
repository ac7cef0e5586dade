import type { Rule } from "../rule.js";

/** At least one source is a party's own text. */
export const officialSource: Rule = {
  name: "official-source",
  severity: "warning",
  tip: "Add the instrument or a statement of a party, if there is one; until then, say that the record rests on third parties.",
  find({ agreement }, report) {
    const { sources } = agreement;
    if (sources.length === 0 || sources.some((source) => source.kind.startsWith("official-"))) return;
    report(["sources"], "All sources are third parties: none is an official instrument or statement");
  },
};
