import type { Rule } from "../rule.js";

/** A record without a source. */
export const noSource: Rule = {
  name: "no-source",
  severity: "warning",
  scope: ["sources"],
  check({ agreement: { sources } }, report) {
    if (sources.length > 0) return;
    report(
      ["sources"],
      "Expected at least one source; got none. Add the register or the text that the record is from.",
    );
  },
};
