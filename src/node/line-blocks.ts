import { concatenated } from "../validate/line-splitter.js";

/** Whole lines, for a worker to look at. */
export interface LineBlock {
  /** The number of the first line, from 1. */
  readonly line: number;
  /** Their bytes, with the ends of the lines; absent for a line that is too long, which was passed over. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

const LINE_FEED = 0x0a;

/**
 * Cuts bytes into blocks of whole lines.
 *
 * @param chunks - The bytes as they come.
 * @param size - How large a block is at least, but for the last one.
 * @param longest - How many bytes a line may have. Of one that has more no more than that is held.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  longest: number,
): AsyncGenerator<LineBlock> {
  let line = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  /** How much of that stands behind the last end of a line. */
  let tail = 0;
  /** Within a line that is too long, whose end is not there yet. */
  let passing = false;

  for await (const chunk of chunks) {
    let rest = chunk;
    if (passing) {
      const end = rest.indexOf(LINE_FEED);
      if (end < 0) continue;
      yield { line };
      line += 1;
      passing = false;
      rest = rest.subarray(end + 1);
    }
    const lastEnd = rest.lastIndexOf(LINE_FEED);
    // The chunk belongs to whoever gave it and may be written over.
    held.push(rest.slice());
    length += rest.length;
    tail = lastEnd < 0 ? tail + rest.length : rest.length - lastEnd - 1;
    if (tail <= longest && (length < size || length === tail)) continue;
    const all = concatenated(held);
    if (length > tail) {
      const bytes = all.slice(0, length - tail);
      const first = line;
      line += linesIn(bytes); // before they are given away: they may be sent to a thread
      yield { line: first, bytes };
    }
    passing = tail > longest;
    if (passing) tail = 0;
    held = tail === 0 ? [] : [all.slice(length - tail)];
    length = tail;
  }
  if (passing) yield { line };
  else if (length > 0) yield { line, bytes: concatenated(held) };
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
