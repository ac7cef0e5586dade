/** The number of code units after which a piece may end, and after which it ends anywhere. */
const ENOUGH = 256;
const MOST = 1024;
/** Matches characters at which no emoji and no letter with marks is cut in two. */
const START = /^[\p{L}\p{N}\p{P}\p{Z}]/u;

/**
 * Returns a long string in pieces: the segmenter of V8 takes time with the square of the length of what it is given. No piece
 * begins within a character, unless the character has hundreds of parts.
 */
export function* shortPieces(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > ENOUGH) {
    let end = start + ENOUGH;
    while (end < text.length && end - start < MOST && !isBorder(text, end)) end += 1;
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}

function isBorder(text: string, at: number): boolean {
  return text.charAt(at - 1) !== "\u200D" && START.test(text.slice(at, at + 2));
}
