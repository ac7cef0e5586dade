import { open } from "node:fs/promises";
import type { ValidationSettings } from "../validate/options.js";
import type { ValidationResult } from "../validate/problem-in-text.js";
import { resultsOfRanges } from "./line-pool.js";
import { unreadable, type Watch } from "./open-bytes.js";
import type { ByteRange } from "./range-lines.js";

/** The number of bytes of a range. The range is long enough that the search for its first line takes almost no time. */
const RANGE = 2 * 1024 * 1024;

/**
 * Yields the results for the lines of an uncompressed file of NDJSON, in batches and in the order of the file. Threads read their
 * own ranges of the file, so no thread has to pass bytes to another. The results do not contain the record itself.
 *
 * @throws {UnreadableFileError} if the file cannot be read.
 * @throws {LostThreadError} if a thread ends early.
 */
export async function* rangeResults(
  path: string,
  settings: ValidationSettings,
  jobs: number,
  { onBytes, signal }: Watch = {},
): AsyncGenerator<readonly ValidationResult[]> {
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const { size } = await handle.stat();
    // The last range has no end, because a file can grow while it is read. The bytes that it grows by are not counted.
    const onRange = ({ from, to }: ByteRange) => onBytes?.(Math.min(to, size) - from);
    let empty = true;
    for await (const batch of resultsOfRanges({ file: handle.fd, ranges: rangesOf(size), onRange }, jobs, settings)) {
      signal?.throwIfAborted();
      empty = false;
      yield batch;
    }
    if (!empty) return;
    // The threads load the parsers. Without them, the main thread takes a third less memory.
    const { emptyResult } = await import("../validate/validate-text.js");
    yield [emptyResult(settings.name)];
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await handle.close();
  }
}

/** Yields the ranges of a file with a given size in bytes. Each has `length` bytes, except the last, which has no end. */
export function* rangesOf(size: number, length = RANGE): Generator<ByteRange> {
  let from = 0;
  for (; from + length < size; from += length) yield { from, to: from + length };
  yield { from, to: Number.POSITIVE_INFINITY };
}
