const LINE_FEED = 0x0a;

/** A line of a stream, without its end. */
export interface ByteLine {
  /** Its number, from 1. */
  readonly line: number;
  /** Its bytes; absent when there are more than are allowed, and they were passed over. */
  readonly bytes?: Uint8Array;
}

/**
 * Splits bytes, as they come in, into lines. It holds the beginning of one line at most, and of one that is too long no more
 * than is allowed.
 */
export class LineSplitter {
  readonly #longest: number;
  #line: number;
  #held: Uint8Array[] = [];
  #length = 0;

  /**
   * @param longest - How many bytes a line may have.
   * @param first - The number of the first line.
   */
  constructor(longest: number, first = 1) {
    this.#longest = longest;
    this.#line = first;
  }

  /** The lines that end in a chunk. Their bytes may be the chunk's own: use them before the chunk is written over. */
  push(chunk: Uint8Array): readonly ByteLine[] {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      lines.push(this.#lineWith(chunk.subarray(from, to)));
      from = to + 1;
    }
    const rest = chunk.subarray(from);
    this.#length += rest.length;
    if (this.#length > this.#longest) this.#held = [];
    else if (rest.length > 0) this.#held.push(kept(rest));
    return lines;
  }

  /** The line that has begun, as far as it is here; its bytes are absent when there are more than are allowed already. */
  begun(): ByteLine {
    return this.#length > this.#longest ? { line: this.#line } : { line: this.#line, bytes: concatenated(this.#held) };
  }

  /** The last line, when nothing ended it. */
  end(): readonly ByteLine[] {
    return this.#length === 0 ? [] : [this.#lineWith(new Uint8Array())];
  }

  #lineWith(last: Uint8Array): ByteLine {
    const line = this.#line;
    const tooLong = this.#length + last.length > this.#longest;
    const held = this.#held;
    this.#line += 1;
    this.#held = [];
    this.#length = 0;
    if (tooLong) return { line };
    return { line, bytes: held.length === 0 ? last : concatenated([...held, last]) };
  }
}

/** A copy of bytes that belong to whoever gave them and may be written over; `slice` of a Buffer of Node would be none. */
export function kept(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** Bytes that came in parts, as one. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
