import type { ByteLine, LineSplitter } from "../validate/line-splitter.js";

const LINE_FEED = 0x0a;

/** A part of a file: the bytes from `from` up to but not including `to`, which is infinite for the rest of the file. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Reads at most `most` bytes at a position; returns no bytes at the end of the file. The bytes are valid until the next call. */
export type ReadAt = (position: number, most: number) => Uint8Array;

/**
 * Yields the lines that start in a range of a file. The last of them is read to its end, which can be outside the range, so each
 * line of the file is in exactly one range. The splitter numbers the lines, from its own first line on.
 */
export function* linesInRange({ from, to }: ByteRange, readAt: ReadAt, splitter: LineSplitter): Generator<ByteLine> {
  let position = from === 0 ? 0 : startOfLine(from, to, readAt);
  if (position === undefined) return;
  for (;;) {
    const inside = position < to;
    if (!inside && !splitter.isOpen) return;
    // The end of a line that is too long is not needed.
    if (!inside && splitter.isTooLong) break;
    const bytes = readAt(position, inside ? to - position : Number.POSITIVE_INFINITY);
    if (bytes.length === 0) break;
    position += bytes.length;
    const end = inside ? -1 : bytes.indexOf(LINE_FEED);
    yield* splitter.push(end < 0 ? bytes : bytes.subarray(0, end + 1));
  }
  yield* splitter.end();
}

/** Returns the position of the first line that starts in a range; `undefined` if none does. */
function startOfLine(from: number, to: number, readAt: ReadAt): number | undefined {
  // A line that starts at `from` has the end of another one before it.
  for (let position = from - 1; position < to - 1; ) {
    const bytes = readAt(position, to - 1 - position);
    if (bytes.length === 0) return undefined;
    const end = bytes.indexOf(LINE_FEED);
    if (end >= 0) return position + end + 1;
    position += bytes.length;
  }
  return undefined;
}
