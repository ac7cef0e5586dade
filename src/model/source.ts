import type { Ids } from "./ids.js";
import type { PartialDate } from "./time.js";

/**
 * The kind of a source. The two `official-…` kinds are a party's own words; the others are third parties'.
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
  /** The language of the original (BCP 47). */
  readonly language: string;
  /** The title of the original, as printed. */
  readonly title?: string;
  /** The address of the original. */
  readonly url?: string;
}

/**
 * The hash of a paragraph that citations name. A reader who has the text can verify that it is the one that the record was made
 * from, although the record does not contain it.
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
  /** The place, as citations have it: `"paragraph 7"`. */
  readonly locator: string;
  /** The SHA-256 of the paragraph as {@link normalizeParagraph} returns it, in UTF-8: 64 hexadecimal digits in lower case. */
  readonly sha256: string;
}

/**
 * A text on which facts of the record rest.
 *
 * Information that a source does not print about itself (a title, a date, a publisher) is left out. If such a field was
 * inferred from something else, `inferred` names it and `note` says from what.
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
  /** The id that citations use. */
  readonly id: I["source"];
  /** The kind. */
  readonly kind: SourceKind;
  /** Its title. */
  readonly title: string;
  /** The publisher. */
  readonly publisher?: string;
  /** The day of publication. */
  readonly published?: PartialDate;
  /** The address at which it can be read. */
  readonly url?: string;
  /** The language it is written in (BCP 47). */
  readonly language: string;
  /** The original, if this text is a translation. */
  readonly translationOf?: TranslatedText;
  /** The hashes of the paragraphs that are cited by number, in their order. */
  readonly paragraphs?: readonly ParagraphHash[];
  /** The place where an official text was read, if only a quotation of it elsewhere was seen. */
  readonly via?: string;
  /** The fields of this entry that the source does not print and that were inferred from something else. */
  readonly inferred?: readonly ("title" | "publisher" | "published" | "url" | "language")[];
  /** A remark on the source; for inferred fields, what they were inferred from. */
  readonly note?: string;
}
