import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** Rates and quantities are not below zero, and a range runs from less to more. Rates above 100 percent are lawful. */
export const noNegativeAmount: Rule = {
  name: "no-negative-amount",
  severity: "error",
  tip: "Write rates and amounts as the source prints them; what is lowered is said by the kind of commitment, not by a sign.",
  find({ entities }, report) {
    for (const at of entities.commitments) {
      const { value } = at;
      if (value.kind !== "tariff") continue;
      for (const end of ["from", "to"] as const) {
        const rate = value.rate[end];
        if (rate !== undefined && rate < 0) {
          report(pathOf(at, "rate", end), `A rate of ${rate} ${value.rate.unit} is below zero`);
        }
      }
    }
    for (const at of entities.quantities) {
      const { value } = at;
      if (value.kind === "unspecified") continue;
      for (const key of Object.keys(value)) {
        const amount: unknown = value[key as keyof typeof value];
        if (typeof amount === "number" && amount < 0) {
          report(pathOf(at, key), `A quantity of ${amount} ${value.unit} is below zero`);
        }
      }
      if (value.kind === "range" && value.min > value.max) {
        report(
          pathOf(at, "max"),
          `The range runs from ${value.min} down to ${value.max}`,
          "Write the lesser number in `min` and the greater in `max`.",
        );
      }
    }
  },
};
