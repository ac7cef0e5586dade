import * as z from "zod";
import type { CircumstanceRequirement, Condition, PerformanceRequirement } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { unknownKind } from "./kinds.js";
import { idSchema, textSchema } from "./text.js";
import { oneOf } from "./words.js";

const performanceSchema = entity<PerformanceRequirement>()({
  kind: z.literal("performance"),
  party: idSchema,
  commitment: idSchema,
});
const circumstanceSchema = entity<CircumstanceRequirement>()({
  kind: z.literal("circumstance"),
  description: textSchema,
});

/**
 * The schema of a {@link Condition}.
 *
 * @example
 * ```ts
 * import { busan2025, ConditionSchema } from "typed-agreements";
 *
 * const condition = { ...busan2025.conditions[0], requires: { kind: "performence" } };
 * console.log(ConditionSchema.safeParse(condition).error?.issues[0]?.message);
 * // → Unknown kind "performence"; did you mean "performance"?
 * ```
 */
export const ConditionSchema: ObjectSchema<Condition> = entity<Condition>()({
  id: idSchema,
  summary: textSchema,
  dependent: idSchema,
  requires: z.discriminatedUnion("kind", [performanceSchema, circumstanceSchema], {
    error: unknownKind(["performance", "circumstance"]),
  }),
  kind: oneOf(["precedent", "continuing", "review-trigger"]),
  attributedTo: idSchema.exactOptional(),
  introducedBy: idSchema.exactOptional(),
  citations: citationsSchema,
});
