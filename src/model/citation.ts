import type { Ids } from "./ids.js";

/**
 * The relation of a fact to its source: the source prints it word for word (`verbatim`), states it in other words
 * (`paraphrase`), or does not state it but it follows from the source (`inference`).
 *
 * @example
 * ```ts
 * import type { CitationMode } from "typed-agreements";
 *
 * const mode: CitationMode = "inference";
 * console.log(mode);
 * // → inference
 * ```
 */
export type CitationMode = "verbatim" | "paraphrase" | "inference";

/**
 * The degree of certainty that the cited source supports the fact.
 *
 * @example
 * ```ts
 * import type { Confidence } from "typed-agreements";
 *
 * const confidence: Confidence = "medium";
 * console.log(confidence);
 * // → medium
 * ```
 */
export type Confidence = "high" | "medium" | "low";

/**
 * A reference to the place in a source that supports a fact.
 *
 * @example
 * ```ts
 * import { busan2025, type Citation } from "typed-agreements";
 *
 * const [citation]: readonly Citation[] = busan2025.commitments[0].citations;
 * console.log(citation?.source, citation?.locator, citation?.mode, citation?.quote);
 * // → busan-article paragraph 3 verbatim average tariffs on Chinese imports from 57% to 47%
 * ```
 */
export interface Citation<I extends Ids = Ids> {
  /** The id of the source. */
  readonly source: I["source"];
  /**
   * The place in the source: `"article 28"`, `"page 2"`. `"paragraph 3"` is the third line of the text that is not blank;
   * {@link check} verifies quotations of numbered paragraphs.
   */
  readonly locator?: string;
  /** A short quotation, exactly as printed. */
  readonly quote?: string;
  /** The relation of the fact to the source. */
  readonly mode: CitationMode;
  /** The degree of certainty that the source supports the fact. Default: `high`. */
  readonly confidence?: Confidence;
  /** The field that this citation is for, if it is not for the whole entity: `"place.country"`. */
  readonly field?: string;
}
