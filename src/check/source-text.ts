/** The text of a source, and its paragraphs as citations count them. */
export interface SourceText {
  readonly text: string;
  readonly paragraphs: readonly string[];
}

/**
 * Returns the paragraphs of a source text as citations count them: its non-blank lines. The first is `"paragraph 1"`. A line with
 * only a no-break space is blank too.
 *
 * @param text - The text of a source.
 * @returns The lines, unchanged.
 *
 * @example
 * ```ts
 * import { paragraphsOf } from "typed-agreements/check";
 *
 * console.log(paragraphsOf("JOINT STATEMENT\n\nThe parties agree.\n"));
 * // → [ 'JOINT STATEMENT', 'The parties agree.' ]
 * ```
 */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "");
}

/** Returns the number of the paragraph that a locator names; `undefined` if it names none. */
export function paragraphNumber(locator: string | undefined): number | undefined {
  const number = /^paragraph (\d+)$/iu.exec(locator ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}
