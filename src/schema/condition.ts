import * as z from "zod";
import type { CircumstanceRequirement, Condition, PerformanceRequirement } from "../model/index.js";
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
 * // → Expected { party, commitment } or { words }
 * ```
 */
export const ConditionSchema: ObjectSchema<Condition> = entity<Condition>()({
  id: idSchema,
  summary: textSchema,
  dependent: idSchema,
  requires: z.union([performanceSchema, circumstanceSchema], { error: "Expected { party, commitment } or { words }" }),
  kind: z.enum(["precedent", "continuing", "review-trigger"]),
  attributedTo: idSchema.exactOptional(),
  introducedBy: idSchema.exactOptional(),
  citations: citationsSchema,
});
