import * as z from "zod";
import { expectedValue } from "../messages/expected-value.js";
import { showValue } from "../messages/show-value.js";
import type { Party, Representative } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { idSchema, isoCodeSchema, languageSchema, textSchema } from "./text.js";
import { oneOf } from "./words.js";

const representativeSchema = entity<Representative>()({ name: textSchema, role: textSchema.exactOptional() });

/** The words that people write for some of the kinds. */
const SYNONYMS = {
  country: ["state"],
  nation: ["state"],
  government: ["state"],
  organization: ["international-organisation"],
  organisation: ["international-organisation"],
  "international-organization": ["international-organisation"],
  igo: ["international-organisation"],
  region: ["subnational"],
  province: ["subnational"],
  city: ["subnational"],
  company: ["non-state"],
  ngo: ["non-state"],
} as const;

const LANGUAGES = 'Expected BCP 47 language tags as keys, as "fr" or "zh-Hans"';

// Zod silently ignores a key `__proto__` in a record, so it is rejected first. The value itself is passed on unchanged.
const namesSchema = z.preprocess(
  (names, context) => {
    if (Object.hasOwn(Object(names), "__proto__")) {
      context.addIssue({ code: "custom", path: ["__proto__"], message: `${LANGUAGES}; got "__proto__"` });
    }
    return names;
  },
  z.record(languageSchema, textSchema, {
    error: (issue) =>
      issue.code === "invalid_key"
        ? `${LANGUAGES}; got ${showValue(issue.path?.at(-1))}`
        : expectedValue(issue, { what: 'an object with names by language, as { "fr": "Allemagne" }', form: "object" }),
  }),
) as unknown as z.ZodType<Record<string, string>, Record<string, string>>;

/**
 * The schema of a {@link Party}.
 *
 * @example
 * ```ts
 * import { PartySchema } from "typed-agreements";
 *
 * console.log(PartySchema.safeParse({ id: "fr", kind: "state", name: "France" }).success);
 * // → true
 * console.log(PartySchema.safeParse({ id: "fr", nmae: "France" }).error?.issues[1]?.message);
 * // → Unknown key "nmae"; did you mean "name"?
 * ```
 */
export const PartySchema: ObjectSchema<Party> = entity<Party>()({
  id: idSchema,
  kind: oneOf(
    ["state", "international-organisation", "recognised-authority", "subnational", "non-state"],
    SYNONYMS,
  ).exactOptional(),
  name: textSchema,
  names: namesSchema.exactOptional(),
  iso3166: isoCodeSchema.exactOptional(),
  memberOf: listOf(idSchema).exactOptional(),
  representatives: listOf(representativeSchema).exactOptional(),
  citations: citationsSchema.exactOptional(),
});
