/** The text of a source, and its paragraphs as citations count them. */
export interface SourceText {
  readonly text: string;
  readonly paragraphs: readonly string[];
}

/**
 * Returns the paragraphs of a source: its non-blank lines, numbered as in `"paragraph 3"`. A line with only a no-break space is blank
 * too.
 */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "");
}
