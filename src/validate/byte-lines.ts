const LINE_FEED = 0x0a;

/** A line of a stream, without its end. */
export interface ByteLine {
  /** Its number, from 1. */
  readonly line: number;
  /** Its bytes; absent when there are more than are allowed, and they were passed over. */
  readonly bytes?: Uint8Array;
}

/**
 * The lines of a stream of bytes. At most one line is held, and of one that is too long no more than is allowed; the stream
 * goes on behind it.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let line = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      const part = chunk.subarray(from, to);
      yield length + part.length > longest ? { line } : { line, bytes: join(held, part) };
      line += 1;
      held = [];
      length = 0;
      from = to + 1;
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    // The chunk belongs to whoever gave it and may be written over.
    if (length <= longest) held.push(rest.slice());
    else held = [];
  }
  if (length > 0) yield length > longest ? { line } : { line, bytes: join(held, new Uint8Array()) };
}

function join(held: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  if (held.length === 0) return last;
  const all = new Uint8Array(held.reduce((sum, part) => sum + part.length, last.length));
  let at = 0;
  for (const part of [...held, last]) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
