/** The text of a source, and its paragraphs as citations count them. */
export interface SourceText {
  readonly text: string;
  readonly paragraphs: readonly string[];
}

/**
 * Returns the lines of a text that are not blank, as `"paragraph 3"` counts them; a line with only a no-break space is blank
 * too.
 */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "");
}
