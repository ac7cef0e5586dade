import type * as z from "zod";
import type { Citation } from "../model/index.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { idSchema, textSchema } from "./text.js";
import { oneOf } from "./words.js";

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
  mode: oneOf(["verbatim", "paraphrase", "inference"], {
    quote: ["verbatim"],
    quotation: ["verbatim"],
    inferred: ["inference"],
  }),
  confidence: oneOf(["high", "medium", "low"]).exactOptional(),
  field: textSchema.exactOptional(),
});

/** The citations of an entity. `check` reports a fact that has none. */
export const citationsSchema: z.ZodArray<ObjectSchema<Citation>> = listOf(
  CitationSchema,
  '[{ "source": "text", "mode": "paraphrase" }]',
);
