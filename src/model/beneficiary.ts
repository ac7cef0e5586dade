/**
 * Whom a commitment favours although nothing is owed to it: a state or a group that is no party. The word is that of the schemes
 * of generalised preferences, whose "beneficiary countries" have promised nothing and can claim nothing; what allows such schemes
 * is the Enabling Clause (GATT, decision of 28 November 1979, L/4903).
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
  /** Its ISO 3166-1 alpha-2 or ISO 3166-2 code, where it has one. */
  readonly iso3166?: string;
}
