import { type Excerpt, excerptOf } from "./excerpt.js";

/** A position in the input, as line and column, both from 1, with the part of the line around it. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly excerpt?: Excerpt;
}

/**
 * Returns a function that finds the position of an offset in a string with line ends LF, CRLF or CR. Lines are counted only as
 * far as the largest offset so far.
 */
export function placeFinder(text: string): (offset: number) => TextPlace {
  const starts = [0];
  let hasReturns: boolean | undefined;
  /** The start of the line after the last one in `starts`. It is kept: to search for it again would take as long as the line. */
  let next: number | undefined;
  /** Returns the start of the line after another; an offset beyond the text if there is no such line. */
  const startAfter = (start: number): number => {
    hasReturns ??= text.includes("\r");
    if (!hasReturns) {
      const feed = text.indexOf("\n", start);
      return (feed < 0 ? text.length : feed) + 1;
    }
    let at = start;
    while (at < text.length && !isEnd(text.charCodeAt(at))) at += 1;
    return text.startsWith("\r\n", at) ? at + 2 : at + 1;
  };
  return (offset) => {
    next ??= startAfter(0);
    for (; next <= Math.min(offset, text.length); next = startAfter(next)) starts.push(next);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] as number;
    // A line end is at most two characters; searching for it from the start would be slow in a long line.
    let end = starts[low + 1] ?? Math.min(next, text.length);
    while (end > start && isEnd(text.charCodeAt(end - 1))) end -= 1;
    return placeIn(text.slice(start, end), low + 1, offset - start);
  };
}

function isEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Returns the position of an offset in a line. */
export function placeIn(text: string, line: number, offset: number): TextPlace {
  return { line, column: offset + 1, excerpt: excerptOf(text, offset) };
}
