import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** A tariff reduction ends at a lower rate than it starts from. */
export const rateGoesDown: Rule = {
  name: "rate-goes-down",
  severity: "error",
  tip: "If the rates are the wrong way round, swap them; a tariff that does not fall is not a `tariff-reduction`.",
  find({ entities }, report) {
    for (const at of entities.commitments) {
      const { value } = at;
      if (value.kind !== "tariff-reduction" || value.rate.to < value.rate.from) continue;
      const message = `The tariff goes from ${value.rate.from} to ${value.rate.to} percent, which is no reduction`;
      report(pathOf(at, "rate", "to"), message);
    }
  },
};
