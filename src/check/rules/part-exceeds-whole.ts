import { compareDurations } from "../../calendar/compare-durations.js";
import { difference } from "../../messages/difference.js";
import type { CalendarDuration, Commitment } from "../../model/index.js";
import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** The size of a commitment and its unit: percentage points of a tariff, or an amount of goods. */
function amountOf(commitment: Commitment): { readonly amount: number; readonly unit: string } | undefined {
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

/** True if a part is stated to run longer than its whole, from whichever day both are counted. */
function runsLonger(part: CalendarDuration | undefined, whole: CalendarDuration | undefined): boolean {
  if (part === undefined || whole === undefined) return false;
  try {
    return compareDurations(part, whole) === "greater";
  } catch {
    return false; // an invalid duration, which invalid-date reports
  }
}

/** A part that changes more than its whole, or runs longer. */
export const partExceedsWhole: Rule = {
  name: "part-exceeds-whole",
  severity: "warning",
  check({ agreement, commitments }, report) {
    const parts = commitments.filter((at) => at.value.partOf !== undefined);
    if (parts.length === 0) return;
    const byId = new Map(agreement.commitments.map((commitment) => [commitment.id, commitment]));
    for (const at of parts) {
      const { value } = at;
      const whole = byId.get(value.partOf as string);
      const [own, longest] = [value.term?.duration, whole?.term?.duration];
      if (runsLonger(own, longest)) {
        const expected = `Expected a part to run no longer than its whole "${value.partOf}" (${longest})`;
        report(pathOf(at, "term", "duration"), `${expected}; got ${own}. Look both durations up in the source.`);
      }
      const part = amountOf(value);
      const all = whole && amountOf(whole);
      if (part === undefined || all === undefined || part.unit !== all.unit || part.amount <= all.amount) continue;
      const expected = `Expected a part to be no larger than its whole "${value.partOf}" (${all.amount} ${all.unit})`;
      const next = "A part of an average can be larger; otherwise correct one of the two.";
      report(pathOf(at, "partOf"), `${expected}; got ${part.amount}. ${next}`);
    }
  },
};
