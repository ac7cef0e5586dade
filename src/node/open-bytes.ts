import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip, type Gunzip } from "node:zlib";
import { again } from "./again.js";
import { UnreadableFileError } from "./unreadable-file-error.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a directory; name the files in it",
  EACCES: "it may not be read by this user",
  EPERM: "it may not be read by this user",
  Z_DATA_ERROR: "it is not compressed with gzip, or is damaged; take .gz off its name if it is not",
  Z_BUF_ERROR: "its compressed data is cut short",
};

/** What is done with the bytes of a file while they are read. */
export interface Watch {
  /** Told how many bytes were read from the disk, before they are decompressed. */
  readonly onBytes?: (count: number) => void;
  /** Stops reading. */
  readonly signal?: AbortSignal | undefined;
}

/** How much is read at once: less costs time, more costs memory. */
export const READ_AT_ONCE = 256 * 1024;

/** Bytes that are only good until the next are asked for, if it is no stream. */
type Source = Readable | AsyncGenerator<Uint8Array>;

/** The bytes of a file, decompressed if its name ends in `.gz`; closed when nobody wants more. */
export async function* openBytes(path: string, watch: Watch = {}): AsyncGenerator<Uint8Array> {
  let source: Source;
  try {
    const stats = await stat(path);
    // A directory can be opened as a stream and only fails when it is read.
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    // A read that waits, as of a named pipe, has to be broken off: a stream does that.
    source = stats.isFile() ? fileBytes(path, watch.signal) : createReadStream(path, { highWaterMark: READ_AT_ONCE });
  } catch (error) {
    throw unreadable(path, error);
  }
  yield* bytesOf(path, source, /\.gz$/i.test(path), watch);
}

/** The bytes of a file, each time in the same place: a stream would leave new memory to be collected for every chunk. */
async function* fileBytes(path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = Buffer.allocUnsafe(READ_AT_ONCE);
    for (;;) {
      const { bytesRead } = await file.read(bytes, 0, bytes.length, null);
      signal?.throwIfAborted();
      if (bytesRead === 0) return;
      yield bytes.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/**
 * The bytes of a stream, decompressed if they are compressed; throws the signal's reason when it is told to stop.
 *
 * @param name - What it is called when it cannot be read.
 * @param compressed - Whether they are; without a name that would tell, the first bytes do.
 */
export async function* bytesOf(
  name: string,
  source: Source,
  compressed: boolean | undefined,
  watch: Watch = {},
): AsyncGenerator<Uint8Array> {
  const { onBytes, signal } = watch;
  const stop = () => "destroy" in source && source.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const counted = counting(source, onBytes);
    const first = compressed === undefined ? await counted.next() : undefined;
    const all = first === undefined || first.done ? counted : again([first.value], counted);
    yield* (compressed ?? (!first?.done && isGzip(first?.value))) ? decompressed(all) : all;
  } catch (error) {
    throw signal?.aborted ? signal.reason : unreadable(name, error);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** An error of the system, or of the decompression, in words; any other as it is. */
function unreadable(name: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || !/^[EZ]/.test(code) || code.startsWith("ERR_")) return error;
  // Of what is rare the system's own words do: "ENAMETOOLONG: name too long, stat '...'".
  const [short = code] = message.split(",");
  return new UnreadableFileError(`Cannot read ${name}: ${REASONS[code] ?? short}`, { cause: error });
}

const GZIP = [0x1f, 0x8b];

function isGzip(bytes: Uint8Array | undefined): boolean {
  return GZIP.every((byte, index) => bytes?.[index] === byte);
}

async function* counting(source: AsyncIterable<Uint8Array>, onBytes: Watch["onBytes"]): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

async function* decompressed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // With room for nothing a chunk counts as taken once all that came of it was read: an end that comes too early then does
  // not throw away what stands before it.
  const options = { chunkSize: READ_AT_ONCE, readableHighWaterMark: 1 };
  const gunzip = createGunzip(options);
  void feed(source, gunzip);
  yield* gunzip as AsyncIterable<Uint8Array>;
}

async function feed(source: AsyncIterable<Uint8Array>, gunzip: Gunzip): Promise<void> {
  const closed = new Promise<void>((resolve) => gunzip.once("close", resolve));
  try {
    for await (const chunk of source) {
      await Promise.race([closed, new Promise((resolve) => gunzip.write(chunk, resolve))]);
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}
