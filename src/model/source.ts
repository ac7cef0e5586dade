import type { Ids } from "./ids.js";
import type { PartialDate } from "./time.js";

/**
 * The kind of a source. The two `official-…` kinds are texts of a party; the others are texts of third parties.
 *
 * @example
 * ```ts
 * import type { SourceKind } from "typed-agreements";
 *
 * const kind: SourceKind = "official-instrument";
 * console.log(kind);
 * // → official-instrument
 * ```
 */
export type SourceKind = "official-instrument" | "official-statement" | "press" | "analysis" | "research";

/**
 * The original that a source translates.
 *
 * @example
 * ```ts
 * import type { TranslatedText } from "typed-agreements";
 *
 * const original: TranslatedText = { language: "vi" };
 * console.log(original.language);
 * // → vi
 * ```
 */
export interface TranslatedText {
  /** The language of the original, as a BCP 47 tag: `"vi"`. */
  readonly language: string;
  /** The title of the original, as printed. */
  readonly title?: string;
  /** The address of the original. */
  readonly url?: string;
}

/**
 * The hash of a cited paragraph. With it, a reader who has the text can verify that it is the text that the record was made
 * from, although the record does not contain that text.
 *
 * @example
 * ```ts
 * import { geneva2025, type ParagraphHash } from "typed-agreements";
 *
 * const statement = geneva2025.sources.find(({ id }) => id === "joint-statement");
 * const [first]: readonly ParagraphHash[] = statement?.paragraphs ?? [];
 * console.log(first?.locator, first?.sha256.length);
 * // → paragraph 1 64
 * ```
 */
export interface ParagraphHash {
  /** The place, as in citations: `"paragraph 7"`. */
  readonly locator: string;
  /** The SHA-256 of the paragraph as {@link normalizeParagraph} returns it, in UTF-8: 64 hexadecimal digits in lower case. */
  readonly sha256: string;
}

/**
 * A text that supports facts of the record.
 *
 * Leave out what a source does not print about itself (a title, a date, a publisher). If such a field was inferred from
 * something else, list it in `inferred` and say in `note` what it was inferred from.
 *
 * @example
 * ```ts
 * import { busan2025, type Source } from "typed-agreements";
 *
 * const source: Source = busan2025.sources[0];
 * console.log(source.id, source.language, source.inferred);
 * // → busan-article en [ 'title', 'url' ]
 * ```
 */
export interface Source<I extends Ids = Ids> {
  /** The id by which citations refer to the source. Never change it. */
  readonly id: I["source"];
  /** The kind of source. */
  readonly kind: SourceKind;
  /** The title of the source. */
  readonly title: string;
  /** The publisher. */
  readonly publisher?: string;
  /** The day of publication. */
  readonly published?: PartialDate;
  /** The address at which it can be read. */
  readonly url?: string;
  /** The language of the text, as a BCP 47 tag: `"en"`. */
  readonly language: string;
  /** The original, if this text is a translation. */
  readonly translationOf?: TranslatedText;
  /** The hashes of the paragraphs that are cited by number, in the order of the text. */
  readonly paragraphs?: readonly ParagraphHash[];
  /** The publication in which an official text was read, if the text itself was not seen. */
  readonly via?: string;
  /** The fields of this entry that the source does not print and that were inferred from something else. */
  readonly inferred?: readonly ("title" | "publisher" | "published" | "url" | "language")[];
  /** A remark on the source; for inferred fields, what they were inferred from. */
  readonly note?: string;
}
