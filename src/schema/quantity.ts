import * as z from "zod";
import type {
  AtLeastQuantity,
  AtMostQuantity,
  Baseline,
  BaselineQuantity,
  ExactQuantity,
  RangeQuantity,
  UnspecifiedQuantity,
} from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { unknownKind } from "./kinds.js";
import { numberSchema } from "./number.js";
import { textSchema } from "./text.js";
import { CalendarDurationSchema, PartialDateSchema } from "./time.js";

const measured = { unit: textSchema, per: CalendarDurationSchema.exactOptional() };
const baselineQuantitySchema = entity<BaselineQuantity>()({
  kind: z.literal("exact"),
  value: numberSchema,
  ...measured,
});
const baselineSchema = entity<Baseline>()({
  quantity: baselineQuantitySchema.exactOptional(),
  period: PartialDateSchema,
});
const counted = { ...measured, above: baselineSchema.exactOptional() };
const exactSchema = entity<ExactQuantity>()({ kind: z.literal("exact"), value: numberSchema, ...counted });
const atLeastSchema = entity<AtLeastQuantity>()({ kind: z.literal("at-least"), value: numberSchema, ...counted });
const atMostSchema = entity<AtMostQuantity>()({ kind: z.literal("at-most"), value: numberSchema, ...counted });
const rangeSchema = entity<RangeQuantity>()({
  kind: z.literal("range"),
  min: numberSchema,
  max: numberSchema,
  ...counted,
});
const unspecifiedSchema = entity<UnspecifiedQuantity>()({ kind: z.literal("unspecified"), wording: textSchema });

/**
 * The schema of a {@link Quantity}, distinguished by `kind`.
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
    ObjectSchema<AtMostQuantity>,
    ObjectSchema<RangeQuantity>,
    ObjectSchema<UnspecifiedQuantity>,
  ],
  "kind"
> = z.discriminatedUnion("kind", [exactSchema, atLeastSchema, atMostSchema, rangeSchema, unspecifiedSchema], {
  error: unknownKind(["exact", "at-least", "at-most", "range", "unspecified"]),
});
