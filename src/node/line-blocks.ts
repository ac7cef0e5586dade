/** Whole lines, for a worker to look at. */
export interface LineBlock {
  /** The number of the first line, from 1. */
  readonly line: number;
  /** Their bytes, with the ends of the lines, in a buffer of which nobody else has a part; absent for a line that is too long, which was passed over. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

const LINE_FEED = 0x0a;

/**
 * Cuts bytes into blocks of whole lines.
 *
 * @param chunks - The bytes as they come.
 * @param of.line - The number of the first line.
 * @param of.size - How large a block is at least, but for the last one.
 * @param of.longest - How many bytes a line may have. Of one that has more no more than that is held.
 * @param of.room - Gives room for at least so many bytes, which need not be zero: where blocks come back, it can be given again.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  of: {
    readonly line: number;
    readonly size: number;
    readonly longest: number;
    readonly room: (atLeast: number) => Uint8Array<ArrayBuffer>;
  },
): AsyncGenerator<LineBlock> {
  const { size, longest, room } = of;
  let { line } = of;
  let held = new Uint8Array();
  let length = 0;
  /** How much of that stands behind the last end of a line. */
  let tail = 0;
  /** Within a line that is too long, whose end is not there yet. */
  let passing = false;

  /** Copies, because a chunk belongs to whoever gave it and may be written over. */
  const hold = (bytes: Uint8Array) => {
    if (length + bytes.length > held.length) {
      const larger = room(Math.max(size + bytes.length, 2 * (length + bytes.length)));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(bytes, length);
    length += bytes.length;
  };

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
    hold(rest);
    tail = lastEnd < 0 ? tail + rest.length : rest.length - lastEnd - 1;
    if (tail <= longest && (length < size || length === tail)) continue;
    passing = tail > longest;
    const bytes = held.subarray(0, length - tail);
    const behind = held.subarray(length - tail, length);
    held = new Uint8Array();
    length = 0;
    if (passing) tail = 0;
    else if (tail > 0) hold(behind);
    if (bytes.length === 0) continue;
    const first = line;
    line += linesIn(bytes); // before they are given away: they may be sent to a thread
    yield { line: first, bytes };
  }
  if (passing) yield { line };
  else if (length > 0) yield { line, bytes: held.subarray(0, length) };
}

function linesIn({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): number {
  const bytes = Buffer.from(buffer, byteOffset, length); // finds a byte several times as fast
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
