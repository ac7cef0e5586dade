import * as z from "zod";
import { showValue } from "../messages/show-value.js";
import type { Rate, RateSet, RateStep } from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { textSchema } from "./text.js";
import { dayOrMomentSchema } from "./time.js";

/** A rate as a number of its unit: 0 or more. */
const rateValueSchema = z
  .number({
    error: ({ input }) =>
      input === undefined
        ? "Missing rate; write it as a number of its unit, as 10 for 10 percent"
        : `Expected a rate as a number of its unit, as 10 for 10 percent; got ${showValue(input)}`,
  })
  .min(0, { error: ({ input }) => `Expected a rate of 0 or more; got ${showValue(input)}` });

// The type of the unit lists "percent" so that editors autocomplete it; any other non-empty string is valid too.
const unitSchema = textSchema as z.ZodType<string> as z.ZodType<Rate["unit"], Rate["unit"]>;

/** The schema of a {@link Rate}. */
export const rateSchema: ObjectSchema<Rate> = entity<Rate>()({
  from: rateValueSchema.exactOptional(),
  to: rateValueSchema,
  unit: unitSchema,
  basis: z.enum(["average", "additional", "applied"]),
  bound: z.enum(["ceiling", "floor"]).exactOptional(),
});

/** The schema of a {@link RateStep}. */
export const rateStepSchema: ObjectSchema<RateStep> = entity<RateStep>()({
  from: dayOrMomentSchema,
  to: rateValueSchema,
});

/** The schema of a {@link RateSet}. */
export const rateSetSchema: ObjectSchema<RateSet> = entity<RateSet>()({ to: rateValueSchema });
