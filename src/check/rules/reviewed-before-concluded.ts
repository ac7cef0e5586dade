import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";

/** A record that was reviewed before the agreement was concluded. */
export const reviewedBeforeConcluded: Rule = {
  name: "reviewed-before-concluded",
  severity: "warning",
  scope: ["reviewedOn", "concludedOn"],
  check({ agreement: { reviewedOn, concludedOn } }, report) {
    const concluded = daysOf(concludedOn)?.earliest;
    const reviewed = daysOf(reviewedOn)?.latest;
    if (concluded === undefined || reviewed === undefined || reviewed >= concluded) return;
    const expected = `Expected the review to be on or after the conclusion (${concludedOn}); got ${reviewedOn}`;
    report(["reviewedOn"], `${expected}. Correct the day that is mistyped.`);
  },
};
