/** The number of code units after which a piece may end. */
const ENOUGH = 256;
/** The number of code units after which a piece ends anywhere. */
const MOST = 1024;
/** Matches characters before which a string can be cut: none of them continues an emoji or a letter with marks. */
const START = /^[\p{L}\p{N}\p{P}\p{Z}]/u;

/**
 * Yields a string in pieces, because the time that the segmenter of V8 takes grows with the square of the length. No piece begins
 * within a character, unless the character has hundreds of parts.
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
