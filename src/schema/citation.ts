import * as z from "zod";
import type { Citation } from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { idSchema, textSchema } from "./text.js";

/**
 * The schema of a {@link Citation}.
 *
 * @example
 * ```ts
 * import { CitationSchema } from "typed-agreements";
 *
 * const citation = { source: "communique", locator: "paragraph 2", mode: "paraphrase" };
 * console.log(CitationSchema.safeParse(citation).success, CitationSchema.safeParse({ ...citation, mode: "guess" }).success);
 * // → true false
 * ```
 */
export const CitationSchema: ObjectSchema<Citation> = entity<Citation>()({
  source: idSchema,
  locator: textSchema.exactOptional(),
  quote: textSchema.exactOptional(),
  mode: z.enum(["verbatim", "paraphrase", "inference"]),
  confidence: z.enum(["high", "medium", "low"]).exactOptional(),
  field: textSchema.exactOptional(),
});

/** The citations of an entity. `check` reports a fact that has none. */
export const citationsSchema: z.ZodArray<ObjectSchema<Citation>> = z.array(CitationSchema);
