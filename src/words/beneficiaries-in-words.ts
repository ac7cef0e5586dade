import type { Beneficiary } from "../model/index.js";
import { listInWords, tidy } from "./text.js";

/** A scheme of preferences can favour dozens of countries: above this number, only the first are named and the rest counted. */
const MOST = 12;
const SHOWN = 10;

/**
 * Returns the names of the beneficiaries of a commitment: all of them, or of more than twelve the first ten and the total
 * number.
 *
 * @param beneficiaries - The beneficiaries of the commitment.
 * @returns The names, or `undefined` if there are none.
 *
 * @example
 * ```ts
 * import { beneficiariesInWords } from "typed-agreements";
 *
 * console.log(beneficiariesInWords([{ name: "Nepal" }, { name: "Bhutan" }, { name: "Least developed countries" }]));
 * // → Nepal, Bhutan and Least developed countries
 * ```
 */
export function beneficiariesInWords(beneficiaries: readonly Beneficiary[] = []): string | undefined {
  const names = beneficiaries.map(({ name }) => tidy(name));
  if (names.length === 0) return undefined;
  if (names.length <= MOST) return listInWords(names);
  return `${names.slice(0, SHOWN).join(", ")} and ${names.length - SHOWN} more, ${names.length} in all`;
}
