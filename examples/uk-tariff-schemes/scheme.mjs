import { PlainDateSchema } from "typed-agreements";
import * as z from "zod";

/** @import { Problem, Scheme } from "./index.mjs" */

const text = z.string().regex(/\S/u, "Expected some text");
const code = z.string().regex(/^\S+$/u, "Expected a code without blanks");
const day = PlainDateSchema.nullable();
const isDay = (/** @type {string | null} */ value) => PlainDateSchema.safeParse(value).success;

/**
 * The fields that this importer needs. The schema is loose, because the file has many more fields, which the report lists: a
 * strict schema would reject them, and the default of Zod would silently drop them.
 */
const SchemeSchema = z
  .looseObject({
    scheme_code: code,
    title: text,
    validity_start_date: day,
    validity_end_date: day,
    countries: z.array(code).min(1, "Expected at least one country"),
    unilateral: z.boolean().optional(),
    ord: z.looseObject({
      ord_title: z.string(),
      ord_version: z.string(),
      ord_date: z.string(),
      ord_original: z.string(),
    }),
    cumulation_methods: z.looseObject({ bilateral: z.looseObject({ countries: z.array(code) }).optional() }).optional(),
    footnote: z.string().optional(),
  })
  .superRefine(({ validity_start_date: start, validity_end_date: end }, { addIssue }) => {
    // For an invalid day, the field itself reports what is wrong.
    if (start === null || end === null || !isDay(start) || !isDay(end) || start <= end) return;
    addIssue({ code: "custom", path: ["validity_end_date"], message: `${end} is before the start, ${start}` });
  });

/** The error for a scheme that cannot be imported, with every reason: the field, what was expected, and what was given. */
export class RefusedScheme extends Error {
  name = "RefusedScheme";

  /**
   * @param {string} scheme The code of the scheme, or its position in the file if it has none.
   * @param {readonly Problem[]} problems
   */
  constructor(scheme, problems) {
    super(problems.map(({ field, message }) => `scheme ${scheme}, ${field}: ${message}`).join("\n"));
    this.scheme = scheme;
    this.problems = problems;
  }
}

/**
 * Parses one entry of the file as a scheme.
 *
 * @param {unknown} entry
 * @param {number} index Its position in the file, from 0.
 * @returns {Scheme}
 * @throws {RefusedScheme} if the entry is not a scheme.
 */
export function readScheme(entry, index) {
  const read = SchemeSchema.safeParse(entry);
  if (read.success) return /** @type {Scheme} */ (read.data);
  const named = z.looseObject({ scheme_code: code }).safeParse(entry);
  const name = named.success ? named.data.scheme_code : `number ${index + 1} of the file`;
  throw new RefusedScheme(
    name,
    read.error.issues.map(({ path, message }) => ({ field: fieldOf(path), message })),
  );
}

/** @param {readonly PropertyKey[]} path */
function fieldOf(path) {
  if (path.length === 0) return "the whole entry";
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");
}
