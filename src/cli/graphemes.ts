import { shortPieces } from "../brief/short-pieces.js";

let segmenter: Intl.Segmenter | undefined;

/** Returns the characters of a string as people count them: a letter with its marks, an emoji with all its parts. */
export function* graphemes(text: string): Generator<string> {
  // Made when it is first needed, which takes longer than most commands. With a language, so that the machine's own does not
  // matter.
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const piece of shortPieces(text)) {
    for (const { segment } of segmenter.segment(piece)) yield segment;
  }
}
