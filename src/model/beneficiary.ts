/**
 * A state or a group that is not a party, and that a commitment favours although nothing is owed to it. The term comes from the
 * schemes of generalised preferences: a "beneficiary country" has promised nothing and can claim nothing (Enabling Clause, GATT
 * decision of 28 November 1979, L/4903).
 *
 * @example
 * ```ts
 * import { type Beneficiary, BeneficiarySchema } from "typed-agreements";
 *
 * const nepal: Beneficiary = { name: "Nepal", iso3166: "NP" };
 * const group: Beneficiary = { name: "Least developed countries" };
 * console.log(BeneficiarySchema.safeParse(nepal).success, BeneficiarySchema.safeParse(group).success);
 * // → true true
 * ```
 */
export interface Beneficiary {
  /** The name in English, as commonly used. */
  readonly name: string;
  /** The ISO 3166-1 alpha-2 or ISO 3166-2 code, if the beneficiary has one. */
  readonly iso3166?: string;
}
