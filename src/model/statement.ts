import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * A sentence in our own words with the places it rests on: what the agreement is for, or what its setting was.
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
  /** What it rests on. */
  readonly citations: readonly Citation<I>[];
}
