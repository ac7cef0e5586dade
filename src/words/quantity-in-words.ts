import type { Quantity, ReadoutQuantity } from "../model/index.js";
import { dateInWords } from "./date-in-words.js";
import { periodInWords } from "./duration-in-words.js";
import { bare } from "./text.js";
import { numberInWords, unitInWords } from "./unit-in-words.js";

const QUANTITY_LIMITS = { exact: "", "at-least": "at least ", "at-most": "at most " } as const;

/**
 * Returns a quantity in English: the amount with its limit and unit, the period over which it is counted, and its baseline.
 *
 * @param quantity - The quantity.
 *
 * @example
 * ```ts
 * import { quantityInWords } from "typed-agreements";
 *
 * console.log(quantityInWords({ kind: "at-least", value: 25_000_000, unit: "metric ton", per: "P1Y" }));
 * // → at least 25,000,000 metric tons per year
 * console.log(quantityInWords({ kind: "exact", value: 1, unit: "aircraft" }));
 * // → 1 aircraft
 * ```
 */
export function quantityInWords(quantity: Quantity): string {
  if (quantity.kind === "unspecified") return `“${bare(quantity.wording)}” (no number is stated)`;
  const { unit, per, above } = quantity;
  const amount =
    quantity.kind === "range"
      ? `${numberInWords(quantity.min)} to ${numberInWords(quantity.max)} ${unitInWords(unit, quantity.max)}`
      : `${QUANTITY_LIMITS[quantity.kind]}${numberInWords(quantity.value)} ${unitInWords(unit, quantity.value)}`;
  const over = per === undefined ? "" : ` per ${periodInWords(per)}`;
  if (above === undefined) return `${amount}${over}`;
  const level = above.quantity === undefined ? "" : ` (${quantityInWords(above.quantity)})`;
  return `${amount}${over} more than in ${dateInWords(above.period)}${level}`;
}

/** Returns a quantity with its days: "12,000,000 metric tons from 1 November 2025 through 31 December 2025". */
export function quantityDuringInWords({ quantity, during }: ReadoutQuantity): string {
  if (during === undefined) return quantityInWords(quantity);
  return `${quantityInWords(quantity)} from ${dateInWords(during.from)} through ${dateInWords(during.through)}`;
}
