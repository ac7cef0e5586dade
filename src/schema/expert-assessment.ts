import * as z from "zod";
import type {
  Affiliation,
  AssessedByAuthor,
  AssessedByCollective,
  AssessedByPerson,
  AssessmentPoint,
  ExpertAssessment,
  Quote,
} from "../model/index.js";
import { CitationSchema, citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { unknownKind } from "./kinds.js";
import { listOf } from "./list.js";
import { idSchema, textSchema } from "./text.js";
import { oneOf } from "./words.js";

const affiliationSchema = entity<Affiliation>()({ organization: textSchema, unit: textSchema.exactOptional() });
const personSchema = entity<AssessedByPerson>()({
  kind: z.literal("person"),
  name: textSchema,
  role: textSchema.exactOptional(),
  affiliation: affiliationSchema.exactOptional(),
});
const collectiveSchema = entity<AssessedByCollective>()({ kind: z.literal("collective"), description: textSchema });
const authorSchema = entity<AssessedByAuthor>()({ kind: z.literal("author"), source: idSchema });
const bySchema = z.discriminatedUnion("kind", [personSchema, collectiveSchema, authorSchema], {
  error: unknownKind(["person", "collective", "author"]),
});
const quoteSchema = entity<Quote>()({ text: textSchema, citation: CitationSchema });
const pointSchema = entity<AssessmentPoint>()({
  stance: oneOf(["positive", "cautionary", "negative"]),
  text: textSchema,
});

/**
 * The schema of an {@link ExpertAssessment}.
 *
 * @example
 * ```ts
 * import { busan2025, ExpertAssessmentSchema } from "typed-agreements";
 *
 * console.log(busan2025.assessments.every((assessment) => ExpertAssessmentSchema.safeParse(assessment).success));
 * // → true
 * ```
 */
export const ExpertAssessmentSchema: ObjectSchema<ExpertAssessment> = entity<ExpertAssessment>()({
  id: idSchema,
  by: bySchema,
  summary: textSchema,
  label: textSchema.exactOptional(),
  contrastWith: textSchema.exactOptional(),
  quotes: listOf(quoteSchema),
  points: listOf(pointSchema),
  introducedBy: idSchema.exactOptional(),
  citations: citationsSchema,
});
