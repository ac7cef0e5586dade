import type { ReadoutQuantity, Term } from "../model/index.js";
import type { Account } from "../query/index.js";
import { quantityDuringInWords } from "../words/quantity-in-words.js";
import { termInWords } from "../words/term-in-words.js";

/** Returns what the account of a party says of the field in which the accounts differ. */
export function accountValue({ value, summary }: Account): string {
  if (value === undefined) return `gives none. ${summary}`;
  if (typeof value === "string") return value;
  return isTerm(value) ? termInWords(value) : value.map(quantityDuringInWords).join("; ");
}

function isTerm(value: Term | readonly ReadoutQuantity[]): value is Term {
  return !Array.isArray(value);
}
