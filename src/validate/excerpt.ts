/**
 * The part of a line around a place, to show with a problem.
 *
 * @example
 * ```ts
 * import { type Excerpt, validateText } from "typed-agreements/validate";
 *
 * const [result] = validateText('{\n  "id": "a b"\n}', { format: "json" });
 * const excerpt: Excerpt | undefined = result?.problems.find(({ pointer }) => pointer === "/id")?.excerpt;
 * console.log(excerpt);
 * // → { text: '  "id": "a b"', column: 9 }
 * ```
 */
export interface Excerpt {
  /** The line, or the part of a long line around the place, with … where something was left out. */
  readonly text: string;
  /** The column of the place in `text`, from 1, in UTF-16 code units. */
  readonly column: number;
}

/** The largest number of characters shown. */
const WIDTH = 100;
/** The share of them that comes before the place. */
const BEFORE = 0.4;

/** Returns the part of a line around an offset. */
export function excerptOf(line: string, offset: number, width = WIDTH): Excerpt {
  const most = Math.max(width - 2, 10); // two characters are for the ellipses
  let from = line.length <= width ? 0 : Math.max(0, offset - Math.floor(most * BEFORE));
  let to = line.length <= width ? line.length : Math.min(line.length, from + most);
  // Do not cut between the two code units of one character.
  if (isSecondHalf(line, from)) from -= 1;
  if (isSecondHalf(line, to)) to += 1;
  const before = from === 0 ? "" : "…";
  const after = to === line.length ? "" : "…";
  return { text: `${before}${line.slice(from, to)}${after}`, column: before.length + offset - from + 1 };
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
