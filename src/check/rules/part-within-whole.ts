import { compareDurations } from "../../calendar/compare-durations.js";
import type { Commitment, Term } from "../../model/index.js";
import { difference } from "../../messages/difference.js";
import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** The size of a commitment and its unit: percentage points of a tariff, or an amount of goods. */
function sizeOf(commitment: Commitment): { readonly amount: number; readonly unit: string } | undefined {
  if (commitment.kind === "tariff") {
    const { from, to, unit } = commitment.rate;
    if (from === undefined || unit !== "percent") return undefined;
    return { amount: difference(from, to), unit: "percentage points" };
  }
  if (commitment.kind !== "purchase") return undefined;
  const { quantity } = commitment;
  if (quantity === undefined) return undefined;
  if (quantity.kind !== "exact" && quantity.kind !== "at-least") return undefined;
  return {
    amount: quantity.value,
    unit: quantity.per === undefined ? quantity.unit : `${quantity.unit} per ${quantity.per}`,
  };
}

/** Whether a part is stated to run longer than its whole, whatever the day from which both are counted. */
function runsLonger(part: Term | undefined, whole: Term | undefined): boolean {
  if (part?.duration === undefined || whole?.duration === undefined) return false;
  try {
    return compareDurations(part.duration, whole.duration) === "greater";
  } catch {
    return false; // a duration that is none, which calendar-date reports
  }
}

/** A part does not change more than its whole, nor run longer. */
export const partWithinWhole: Rule = {
  name: "part-within-whole",
  severity: "warning",
  tip: "A part of an average can lawfully change more than the average; if that is not the case here, one of the figures is wrong.",
  find({ agreement, entities }, report) {
    const parts = entities.commitments.filter((at) => at.value.partOf !== undefined);
    if (parts.length === 0) return;
    const byId = new Map(agreement.commitments.map((commitment) => [commitment.id, commitment]));
    for (const at of parts) {
      const { value } = at;
      const whole = byId.get(value.partOf as string);
      if (runsLonger(value.term, whole?.term)) {
        const message = `This part runs for ${value.term?.duration}, its whole "${value.partOf}" only for ${whole?.term?.duration}`;
        report(pathOf(at, "term", "duration"), message, "Look both durations up in the source.");
      }
      const part = sizeOf(value);
      const all = whole && sizeOf(whole);
      if (part === undefined || all === undefined || part.unit !== all.unit || part.amount <= all.amount) continue;
      const message = `This part comes to ${part.amount} ${part.unit}, its whole "${value.partOf}" only to ${all.amount}`;
      report(pathOf(at, "partOf"), message);
    }
  },
};
