import type { Beneficiary } from "../model/index.js";
import { listInWords, tidy } from "./text.js";

/** The number of beneficiaries above which only the first are named and the others counted: a scheme can favour dozens. */
const LONGEST_LIST = 12;
/** The number of beneficiaries that are named in a list that is too long. */
const NAMED = 10;

/**
 * Returns the names of the beneficiaries of a commitment. If there are more than twelve, it returns the first ten names and the
 * total number.
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
  if (names.length <= LONGEST_LIST) return listInWords(names);
  return `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more, ${names.length} in all`;
}
