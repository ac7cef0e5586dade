import * as z from "zod";
import type { AtLeastQuantity, ExactQuantity, RangeQuantity, UnspecifiedQuantity } from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { unknownKind } from "./kinds.js";
import { textSchema } from "./text.js";
import { CalendarDurationSchema } from "./time.js";

const counted = { unit: textSchema, per: CalendarDurationSchema.exactOptional() };
const exactSchema = entity<ExactQuantity>()({ kind: z.literal("exact"), value: z.number(), ...counted });
const atLeastSchema = entity<AtLeastQuantity>()({ kind: z.literal("at-least"), value: z.number(), ...counted });
const rangeSchema = entity<RangeQuantity>()({ kind: z.literal("range"), min: z.number(), max: z.number(), ...counted });
const unspecifiedSchema = entity<UnspecifiedQuantity>()({ kind: z.literal("unspecified"), wording: textSchema });

/**
 * A {@link Quantity}, told apart by `kind`.
 *
 * @example
 * ```ts
 * import { QuantitySchema } from "typed-agreements";
 *
 * console.log(QuantitySchema.safeParse({ kind: "unspecified", wording: "a substantial volume" }).success);
 * // → true
 * console.log(QuantitySchema.safeParse({ kind: "exakt", value: 3, unit: "t" }).error?.issues[0]?.message);
 * // → Unknown kind "exakt"; did you mean "exact"?
 * ```
 */
export const QuantitySchema: z.ZodDiscriminatedUnion<
  readonly [
    ObjectSchema<ExactQuantity>,
    ObjectSchema<AtLeastQuantity>,
    ObjectSchema<RangeQuantity>,
    ObjectSchema<UnspecifiedQuantity>,
  ],
  "kind"
> = z.discriminatedUnion("kind", [exactSchema, atLeastSchema, rangeSchema, unspecifiedSchema], {
  error: unknownKind(["exact", "at-least", "range", "unspecified"]),
});
