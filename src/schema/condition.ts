import * as z from "zod";
import type { CircumstanceRequirement, Condition, PerformanceRequirement } from "../model/index.js";
import { noBranch } from "./branches.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { idSchema, textSchema } from "./text.js";

const performanceSchema = entity<PerformanceRequirement>()({ party: idSchema, commitment: idSchema });
const circumstanceSchema = entity<CircumstanceRequirement>()({ words: textSchema });

/**
 * A {@link Condition}.
 *
 * @example
 * ```ts
 * import { busan2025, ConditionSchema } from "typed-agreements";
 *
 * const condition = { ...busan2025.conditions[0], requires: { party: "cn" } };
 * console.log(ConditionSchema.safeParse(condition).error?.issues[0]?.message);
 * // → Expected { party, commitment } or { words }; missing: commitment
 * ```
 */
export const ConditionSchema: ObjectSchema<Condition> = entity<Condition>()({
  id: idSchema,
  summary: textSchema,
  dependent: idSchema,
  requires: z.union([performanceSchema, circumstanceSchema], {
    error: noBranch("{ party, commitment } or { words }", [["party", "commitment"], ["words"]]),
  }),
  kind: z.enum(["precedent", "continuing", "review-trigger"]),
  attributedTo: idSchema.exactOptional(),
  introducedBy: idSchema.exactOptional(),
  citations: citationsSchema,
});
