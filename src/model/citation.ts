import type { Ids } from "./ids.js";

/**
 * The relation of a fact to its source: printed word for word, paraphrased, or inferred from it.
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
 * The degree of certainty that the cited source says so. Default on a {@link Citation}: `high`.
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
 * The place in a source on which a fact rests.
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
   * The place in the source. `"paragraph 3"` is the third line of the text that is not blank, which {@link check} can look up.
   */
  readonly locator?: string;
  /** A short quotation, exactly as printed: an expert's words, a figure, a term of art. */
  readonly quote?: string;
  /** The relation of the fact to the source. */
  readonly mode: CitationMode;
  /** The degree of certainty that the source says so. Default: `high`. */
  readonly confidence?: Confidence;
  /** The field of the citing entity that this citation is for, if it is not for the whole entity: `"place.country"`. */
  readonly field?: string;
}
