import { createReadStream, readFileSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { Gunzip } from "node:zlib";
import { again } from "./again.js";
import { openFifo } from "./open-fifo.js";
import { UnreadableFileError } from "./unreadable-file-error.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  ELOOP: "its links lead round in a circle",
  EISDIR: "it is a directory; name the files in it",
  EACCES: "it may not be read by this user",
  EPERM: "it may not be read by this user",
  Z_DATA_ERROR: "it is not compressed with gzip, or is damaged; take .gz off its name if it is not",
  Z_BUF_ERROR: "its compressed data is cut short",
};

/** The callbacks and the signal for reading a file. */
export interface Watch {
  /** Called with the number of bytes that were read from the disk, before decompression. */
  readonly onBytes?: (count: number) => void;
  /** Stops reading. */
  readonly signal?: AbortSignal | undefined;
}

/** The number of bytes read at once. A smaller number takes more time, a larger one takes more memory. */
const CHUNK_BYTES = 256 * 1024;

/** The largest size, in bytes, of a file that is read in one call. */
const SMALL = 64 * 1024;

/** The number of small files after which signals and other events get their turn: reading these files waits for nothing. */
const TURN_AFTER = 32;
let filesInTurn = 0;

/** The bytes of an input. Unless it is a stream, each chunk is valid only until the next one is requested. */
type ByteSource = Readable | AsyncGenerator<Uint8Array>;

/**
 * Opens a file and returns its bytes, decompressed if its name ends in `.gz`. The file is closed when the caller stops
 * iterating.
 */
export async function* openBytes(path: string, watch: Watch = {}): AsyncGenerator<Uint8Array> {
  let source: ByteSource | Uint8Array;
  try {
    const stats = statSync(path);
    // Opening a directory as a stream succeeds; only reading it fails.
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    if (stats.isFile() && stats.size <= SMALL && !isCompressed(path)) source = await smallFile(path, watch);
    else if (stats.isFile()) source = fileBytes(path, watch.signal);
    else if (stats.isFIFO()) source = await fifoBytes(path, watch.signal);
    else source = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  } catch (error) {
    throw watch.signal?.aborted ? watch.signal.reason : unreadable(path, error);
  }
  if (source instanceof Uint8Array) yield source;
  else yield* bytesOf(path, source, isCompressed(path), watch);
}

/** True if a file is compressed, by its name. */
export function isCompressed(path: string): boolean {
  return /\.gz$/i.test(path);
}

/** Reads from a named pipe as from a socket: reads of a file that wait for bytes cannot be cancelled. */
async function fifoBytes(path: string, signal: AbortSignal | undefined): Promise<Readable> {
  const { Socket } = await import("node:net");
  return new Socket({ fd: await openFifo(path, "r", signal), readable: true, writable: false });
}

/** Reads a file in one call: there can be thousands of them, and threads, streams and large buffers take longer than the reading. */
async function smallFile(path: string, { onBytes, signal }: Watch): Promise<Uint8Array> {
  filesInTurn += 1;
  if (filesInTurn >= TURN_AFTER) {
    filesInTurn = 0;
    await setImmediate();
  }
  signal?.throwIfAborted();
  const bytes = readFileSync(path);
  onBytes?.(bytes.length);
  return bytes;
}

/** Reads a file into the same buffer again and again: a stream would allocate memory for every chunk. */
async function* fileBytes(path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  signal?.throwIfAborted();
  const file = await open(path);
  try {
    const bytes = Buffer.allocUnsafe(CHUNK_BYTES);
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
 * Returns the bytes of a stream, decompressed if they are compressed. Throws the reason of the signal when the signal is
 * aborted.
 *
 * @param name - The name to use in an error about the stream.
 * @param compressed - True if the bytes are compressed. Without a file name to tell, the first bytes decide.
 */
export async function* bytesOf(
  name: string,
  source: ByteSource,
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

/** Converts a system error or a decompression error to an {@link UnreadableFileError}; returns any other error unchanged. */
export function unreadable(name: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || !/^[EZ]/.test(code) || code.startsWith("ERR_")) return error;
  // For rare errors, the message of the system is good enough: "ENAMETOOLONG: name too long, stat '...'".
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
  // With the smallest read buffer, a chunk counts as consumed only when all of its output was read. If the data ends too early,
  // the output before that place is not lost.
  const options = { chunkSize: CHUNK_BYTES, readableHighWaterMark: 1 };
  // Loaded when it is first needed: most inputs are not compressed.
  const { createGunzip } = await import("node:zlib");
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
