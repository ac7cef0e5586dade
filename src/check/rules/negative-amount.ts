import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

const AS_PRINTED = "Write the number as printed: the kind of commitment says whether it falls.";

/** A rate or a quantity below zero, or a range that runs from more to less. Rates above 100 percent are lawful. */
export const negativeAmount: Rule = {
  name: "negative-amount",
  severity: "error",
  check(index, report) {
    for (const at of index.commitments) {
      const { value } = at;
      if (value.kind !== "tariff") continue;
      for (const end of ["from", "to"] as const) {
        const rate = value.rate[end];
        if (rate !== undefined && rate < 0) {
          report(
            pathOf(at, "rate", end),
            `Expected a rate of 0 or more; got ${rate} ${value.rate.unit}. ${AS_PRINTED}`,
          );
        }
      }
    }
    for (const at of index.quantities) {
      const { value } = at;
      if (value.kind === "unspecified") continue;
      for (const key of Object.keys(value)) {
        const amount: unknown = value[key as keyof typeof value];
        if (typeof amount === "number" && amount < 0) {
          report(pathOf(at, key), `Expected a quantity of 0 or more; got ${amount} ${value.unit}. ${AS_PRINTED}`);
        }
      }
      if (value.kind === "range" && value.min > value.max) {
        report(
          pathOf(at, "max"),
          `Expected \`max\` to be \`min\` (${value.min}) or more; got ${value.max}. Swap them if they are the wrong way round.`,
        );
      }
    }
  },
};
