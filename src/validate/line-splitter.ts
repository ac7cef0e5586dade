const LINE_FEED = 0x0a;

/** A line of a stream, without its line end. */
export interface ByteLine {
  /** The number of the line, from 1. */
  readonly line: number;
  /** The bytes of the line; absent if it is longer than allowed and was skipped. */
  readonly bytes?: Uint8Array;
}

/**
 * Splits bytes into lines as they arrive. It keeps the start of at most one line, and of a line that is too long no more than
 * the allowed length.
 */
export class LineSplitter {
  readonly #longest: number;
  #line: number;
  #held: Uint8Array[] = [];
  #length = 0;

  /**
   * @param longest - The largest number of bytes of a line.
   * @param first - The number of the first line.
   */
  constructor(longest: number, first = 1) {
    this.#longest = longest;
    this.#line = first;
  }

  /** The number of the next line to be returned. */
  get line(): number {
    return this.#line;
  }

  /**
   * Yields the lines that end in a chunk, except empty ones, which are only counted. Iterate to the end before the chunk is
   * overwritten, because the bytes of a line can be part of the chunk. Nothing is kept of a line that was yielded, because a
   * chunk can consist of a hundred thousand lines.
   */
  *push(chunk: Uint8Array): Generator<ByteLine> {
    let from = 0;
    while (from < chunk.length) {
      if (this.#length === 0 && chunk[from] === LINE_FEED) {
        this.#line += 1;
        from += 1;
        continue;
      }
      const to = chunk.indexOf(LINE_FEED, from);
      if (to < 0) break;
      yield this.#lineWith(chunk.subarray(from, to));
      from = to + 1;
    }
    const rest = chunk.subarray(from);
    this.#length += rest.length;
    if (this.#length > this.#longest) this.#held = [];
    else if (rest.length > 0) this.#held.push(kept(rest));
  }

  /** True if a line has begun and its end was not read yet. */
  get isOpen(): boolean {
    return this.#length > 0;
  }

  /** True if the line that has begun is already longer than allowed. */
  get isTooLong(): boolean {
    return this.#length > this.#longest;
  }

  /** Returns the line that has begun, as far as it was read; its bytes are absent if it is already longer than allowed. */
  begun(): ByteLine {
    return this.#length > this.#longest ? { line: this.#line } : { line: this.#line, bytes: concatenated(this.#held) };
  }

  /** Returns the last line, if no line end terminated it. */
  end(): readonly ByteLine[] {
    return this.#length === 0 ? [] : [this.#lineWith(new Uint8Array())];
  }

  #lineWith(last: Uint8Array): ByteLine {
    const line = this.#line;
    const tooLongResult = this.#length + last.length > this.#longest;
    const held = this.#held;
    this.#line += 1;
    this.#held = [];
    this.#length = 0;
    if (tooLongResult) return { line };
    return { line, bytes: held.length === 0 ? last : concatenated([...held, last]) };
  }
}

/** Copies bytes whose owner may overwrite them; `slice` of a Buffer of Node would not copy. */
export function kept(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** Joins arrays of bytes into one. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
