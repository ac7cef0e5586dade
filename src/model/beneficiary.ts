/**
 * A state or a group that a commitment favours although nothing is owed to it, and that is not a party. The word is that of the
 * schemes of generalised preferences, whose "beneficiary countries" have promised nothing and can claim nothing; such schemes
 * are allowed by the Enabling Clause (GATT, decision of 28 November 1979, L/4903).
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
  /** Its name in English, as commonly used. */
  readonly name: string;
  /** Its ISO 3166-1 alpha-2 or ISO 3166-2 code, if it has one. */
  readonly iso3166?: string;
}
