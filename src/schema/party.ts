import * as z from "zod";
import type { Party, Representative } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { idSchema, isoCodeSchema, languageSchema, textSchema } from "./text.js";

const representativeSchema = entity<Representative>()({ name: textSchema, role: textSchema.exactOptional() });

const LANGUAGES = 'Expected BCP 47 language tags as keys, as "fr" or "zh-Hans"';

// Zod silently ignores a key `__proto__` in a record, so it is rejected first. The value itself is passed on unchanged.
const namesSchema = z.preprocess(
  (names, context) => {
    if (Object.hasOwn(Object(names), "__proto__")) {
      context.addIssue({ code: "custom", path: ["__proto__"], message: LANGUAGES });
    }
    return names;
  },
  z.record(languageSchema, textSchema, { error: (issue) => (issue.code === "invalid_key" ? LANGUAGES : undefined) }),
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
  kind: z
    .enum(["state", "international-organisation", "recognised-authority", "subnational", "non-state"])
    .exactOptional(),
  name: textSchema,
  names: namesSchema.exactOptional(),
  iso3166: isoCodeSchema.exactOptional(),
  memberOf: z.array(idSchema).exactOptional(),
  representatives: z.array(representativeSchema).exactOptional(),
  citations: citationsSchema.exactOptional(),
});
