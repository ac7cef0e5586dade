import { each, quantities } from "../entities.js";
import type { Rule } from "../rule.js";

/** Rates and quantities are not below zero, and a range runs from less to more. Rates above 100 percent are lawful. */
export const noNegativeAmount: Rule = {
  name: "no-negative-amount",
  severity: "error",
  tip: "Write rates and amounts as the source prints them; what is lowered is said by the kind of commitment, not by a sign.",
  *find({ agreement }) {
    for (const { path, value } of each(agreement.commitments, "commitments")) {
      if (value.kind !== "tariff-reduction") continue;
      for (const end of ["from", "to"] as const) {
        const rate = value.rate[end];
        if (rate < 0) yield { path: [...path, "rate", end], message: `A rate of ${rate} percent is below zero` };
      }
    }
    for (const { path, value } of quantities(agreement)) {
      if (value.kind === "unspecified") continue;
      for (const [key, amount] of Object.entries(value)) {
        if (typeof amount === "number" && amount < 0) {
          yield { path: [...path, key], message: `A quantity of ${amount} ${value.unit} is below zero` };
        }
      }
      if (value.kind === "range" && value.min > value.max) {
        yield {
          path: [...path, "max"],
          message: `The range runs from ${value.min} down to ${value.max}`,
          tip: "Write the lesser number in `min` and the greater in `max`.",
        };
      }
    }
  },
};
