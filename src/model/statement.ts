import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * A sentence in our own words with its sources: the objective of the agreement, or its background.
 *
 * @example
 * ```ts
 * import { busan2025, type Statement } from "typed-agreements";
 *
 * const [background]: readonly Statement[] = busan2025.background ?? [];
 * console.log(background?.citations[0]?.locator);
 * // → paragraph 1
 * ```
 */
export interface Statement<I extends Ids = Ids> {
  /** The statement, in our own words. */
  readonly text: string;
  /** The sources of the statement. */
  readonly citations: readonly Citation<I>[];
}
