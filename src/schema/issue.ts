import * as z from "zod";
import type { Issue } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { idSchema, textSchema } from "./text.js";

/**
 * The schema of an {@link Issue}.
 *
 * @example
 * ```ts
 * import { busan2025, IssueSchema } from "typed-agreements";
 *
 * console.log(busan2025.issues.every((issue) => IssueSchema.safeParse(issue).success));
 * // → true
 * ```
 */
export const IssueSchema: ObjectSchema<Issue> = entity<Issue>()({
  id: idSchema,
  title: textSchema,
  disposition: z.enum(["unresolved", "not-on-agenda", "discussed"]),
  attributedTo: idSchema.exactOptional(),
  relatedTo: z.array(idSchema).exactOptional(),
  introducedBy: idSchema.exactOptional(),
  note: textSchema.exactOptional(),
  citations: citationsSchema,
});
