// Letters that Unicode does not decompose into a Latin letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/**
 * Converts a string to an id in lower case. Latin letters lose their accents, letters of other scripts and digits are kept, and
 * everything between them becomes one hyphen.
 *
 * @param text - A title, a name or a number of a register.
 * @returns The slug; empty if the text has neither letters nor digits.
 *
 * @example
 * ```ts
 * import { slugOf } from "typed-agreements/import";
 *
 * console.log(slugOf("Côte d’Ivoire"), slugOf("I-54113"), slugOf("  Pact (2nd) on Herring  "));
 * // → cote-d-ivoire i-54113 pact-2nd-on-herring
 * ```
 */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[ßæœøđðþłı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
