/** A block of whole lines for a worker. */
export interface LineBlock {
  /** The number of the first line, from 1. */
  readonly line: number;
  /**
   * The bytes of the lines, with their line ends, in a buffer that nothing else shares; absent for a line that was skipped
   * because it is too long.
   */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

const LINE_FEED = 0x0a;

/**
 * Splits bytes into blocks of whole lines.
 *
 * @param chunks - The bytes.
 * @param of.line - The number of the first line.
 * @param of.size - The number of bytes to collect before a block is made of the whole lines in them.
 * @param of.longest - The largest number of bytes of a line. A longer line is skipped and yields a block without bytes.
 * @param of.room - Returns a buffer of at least the given size. It need not be filled with zeros, and can be a buffer that is no
 * longer in use.
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
  /** The number of held bytes after the last line end. */
  let tail = 0;
  /** True inside a line that is too long and whose end has not been read yet. */
  let passing = false;

  /** Copies the bytes, because the owner of a chunk may overwrite it. */
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
    line += linesIn(bytes); // Counted before the bytes are yielded: the caller may transfer them to a thread.
    yield { line: first, bytes };
  }
  if (passing) yield { line };
  else if (length > 0) yield { line, bytes: held.subarray(0, length) };
}

function linesIn({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): number {
  const bytes = Buffer.from(buffer, byteOffset, length); // `indexOf` of a Buffer finds a byte several times as fast.
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
