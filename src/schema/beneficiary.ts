import type { Beneficiary } from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { isoCodeSchema, textSchema } from "./text.js";

/**
 * The schema of a {@link Beneficiary}. It has no id, because nothing in a record refers to it.
 *
 * @example
 * ```ts
 * import { BeneficiarySchema } from "typed-agreements";
 *
 * console.log(BeneficiarySchema.safeParse({ name: "Nepal", iso3166: "NP" }).success);
 * // → true
 * console.log(BeneficiarySchema.safeParse({ name: "Nepal", iso3166: "Nepal" }).error?.issues[0]?.message);
 * // → Expected an ISO 3166 code as "US" or "GB-SCT"; got "Nepal"
 * ```
 */
export const BeneficiarySchema: ObjectSchema<Beneficiary> = entity<Beneficiary>()({
  name: textSchema,
  iso3166: isoCodeSchema.exactOptional(),
});
