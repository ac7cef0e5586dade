import type { Statement } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { textSchema } from "./text.js";

/**
 * The schema of a {@link Statement}.
 *
 * @example
 * ```ts
 * import { StatementSchema } from "typed-agreements";
 *
 * const text = "Trade between the two had been tense for years.";
 * console.log(StatementSchema.safeParse({ text, citations: [{ source: "report", mode: "paraphrase" }] }).success);
 * // → true
 * ```
 */
export const StatementSchema: ObjectSchema<Statement> = entity<Statement>()({
  text: textSchema,
  citations: citationsSchema,
});
