import { stringWidth } from "../vendor/string-width.js";
import { shortPieces } from "./short-pieces.js";

/** Matches a string of characters that take one column each, in any order: ASCII, other Latin letters, dashes and quotes. */
const NARROW = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** Matches a string of characters that take two columns each, in any order: Chinese characters, kana, Korean syllables, and full-width punctuation. */
const WIDE = /^[\u3001-\u3029\u3041-\u3096\u30A1-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/;

/**
 * Returns the number of columns that a string takes on a terminal: two for a Chinese, Japanese or Korean character and for an
 * emoji, however many code points it is made of; none for a combining mark.
 */
export function displayWidth(text: string): number {
  // The first call of the library loads its tables, which takes longer than most commands.
  if (NARROW.test(text)) return text.length;
  if (WIDE.test(text)) return 2 * text.length;
  let columns = 0;
  for (const piece of shortPieces(text)) columns += stringWidth(piece);
  return columns;
}
