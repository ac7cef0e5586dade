import type { Rule } from "../rule.js";

/** A record that rests only on third parties: no source is an instrument or a statement of a party. */
export const officialSource: Rule = {
  name: "official-source",
  severity: "warning",
  scope: ["sources"],
  check({ agreement: { sources } }, report) {
    if (sources.length === 0 || sources.some((source) => source.kind.startsWith("official-"))) return;
    const expected = "Expected at least one official instrument or statement; got only sources of third parties";
    report(["sources"], `${expected}. Add the text of a party, if there is one.`);
  },
};
