import { shortPieces } from "../brief/short-pieces.js";

// With a language, so that the machine's own does not matter.
const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Returns the characters of a string as people count them: a letter with its marks, an emoji with all its parts. */
export function* graphemes(text: string): Generator<string> {
  for (const piece of shortPieces(text)) {
    for (const { segment } of SEGMENTER.segment(piece)) yield segment;
  }
}
