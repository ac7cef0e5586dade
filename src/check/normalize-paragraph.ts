/** Characters that copies of one source text have in different forms, and the form that they get. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // Soft hyphens, zero-width characters and marks of direction.
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, ""],
  [/[\u2018-\u201B\u2032\u00B4\u0060\u02BC]/gu, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB]/gu, '"'],
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, "-"],
  [/\u2026/gu, "..."],
  [/\s+/gu, " "],
];

/**
 * Returns a paragraph in the form that is hashed for {@link ParagraphHash}, so that copies of a source text that differ only in their
 * typography have the same hash.
 *
 * In this order: Unicode form NFC; soft hyphens, zero-width characters and marks of direction are removed; single quotation
 * marks and apostrophes become `'`, double ones `"`, hyphens, dashes and minus signs `-`, an ellipsis three periods; white
 * space, also no-break spaces, becomes one space, and none at either end. Letters keep their case.
 *
 * @param text - A paragraph, or words from one.
 * @returns The normalized text.
 *
 * @example
 * ```ts
 * import { normalizeParagraph } from "typed-agreements/check";
 *
 * console.log(normalizeParagraph("  The\u00A0parties’ “truce” — 90 days "));
 * // → The parties' "truce" - 90 days
 * ```
 */
export function normalizeParagraph(text: string): string {
  return FORMS.reduce((so, [form, plain]) => so.replace(form, plain), text.normalize("NFC")).trim();
}
