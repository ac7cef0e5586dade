import type { Issue } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { idSchema, textSchema } from "./text.js";
import { oneOf } from "./words.js";

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
  disposition: oneOf(["unresolved", "not-on-agenda", "discussed"]),
  attributedTo: idSchema.exactOptional(),
  relatedTo: listOf(idSchema).exactOptional(),
  introducedBy: idSchema.exactOptional(),
  note: textSchema.exactOptional(),
  citations: citationsSchema,
});
