import { stringWidth } from "../vendor/string-width.js";
import { shortPieces } from "./short-pieces.js";

/**
 * Returns the number of columns that a string takes on a terminal: two for a Chinese, Japanese or Korean character and for an
 * emoji, however many code points it is made of; none for a combining mark.
 */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const piece of shortPieces(text)) columns += stringWidth(piece);
  return columns;
}
