import { PlainDateSchema } from "typed-agreements";
import * as z from "zod";

/** @import { Problem, Scheme } from "./index.mjs" */

const text = z.string().regex(/\S/u, "Expected some text");
const code = z.string().regex(/^\S+$/u, "Expected a code without blanks");
const day = PlainDateSchema.nullable();
const isDay = (/** @type {string | null} */ value) => PlainDateSchema.safeParse(value).success;

/**
 * What this importer needs of a scheme. Loose, because the file has much more, and what it has more is for the report: a
 * strict schema would refuse it, and zod's own default would drop it without a word.
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
    // Of a day that is none its own field says what is wrong with it.
    if (start === null || end === null || !isDay(start) || !isDay(end) || start <= end) return;
    addIssue({ code: "custom", path: ["validity_end_date"], message: `${end} is before the start, ${start}` });
  });

/** A scheme that cannot be imported, with every reason: which field, what was expected, what came. */
export class RefusedScheme extends Error {
  name = "RefusedScheme";

  /**
   * @param {string} scheme The code of the scheme, or its place in the file when it has none.
   * @param {readonly Problem[]} problems
   */
  constructor(scheme, problems) {
    super(problems.map(({ field, message }) => `scheme ${scheme}, ${field}: ${message}`).join("\n"));
    this.scheme = scheme;
    this.problems = problems;
  }
}

/**
 * Takes one entry of the file for a scheme.
 *
 * @param {unknown} entry
 * @param {number} index Its place in the file, from 0.
 * @returns {Scheme}
 * @throws {RefusedScheme} when it is none.
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
