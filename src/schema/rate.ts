import * as z from "zod";
import { type Expected, expectedValue } from "../messages/expected-value.js";
import type { Rate, RateSet, RateStep } from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { textSchema } from "./text.js";
import { dayOrMomentSchema } from "./time.js";
import { oneOf } from "./words.js";

const RATE: Expected = {
  what: "a rate of 0 or more as a number of its unit, as 10 for 10 percent",
  form: "number",
  step: "write the rate itself, not the change; a lower rate is a lower `to`",
};

/** The schema of a rate as a number of its unit: 0 or more. */
const rateValueSchema = z
  .number({ error: (issue) => expectedValue(issue, RATE) })
  .min(0, { error: (issue) => expectedValue(issue, RATE) });

// The type of the unit lists "percent" so that editors autocomplete it; any other string that is not blank is valid too.
const unitSchema = textSchema as z.ZodType<string> as z.ZodType<Rate["unit"], Rate["unit"]>;

/** The schema of a {@link Rate}. */
export const rateSchema: ObjectSchema<Rate> = entity<Rate>()({
  from: rateValueSchema.exactOptional(),
  to: rateValueSchema,
  unit: unitSchema,
  basis: oneOf(["average", "additional", "applied"]),
  bound: oneOf(["ceiling", "floor"]).exactOptional(),
});

/** The schema of a {@link RateStep}. */
export const rateStepSchema: ObjectSchema<RateStep> = entity<RateStep>()({
  from: dayOrMomentSchema,
  to: rateValueSchema,
});

/** The schema of a {@link RateSet}. */
export const rateSetSchema: ObjectSchema<RateSet> = entity<RateSet>()({ to: rateValueSchema });
