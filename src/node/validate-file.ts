import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type ValidateOptions, type Verdict, validateStream } from "../validate/index.js";
import { UnreadableFileError } from "./unreadable-file-error.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory; name the files in it",
  EACCES: "it may not be read by this user",
  EPERM: "it may not be read by this user",
  Z_DATA_ERROR: "it is not compressed with gzip, or is damaged; take .gz off its name if it is not",
  Z_BUF_ERROR: "its compressed data is cut short",
};

/**
 * Checks the records of a file, as `validateStream` does those of a stream. What ends in `.gz` is decompressed as it is read.
 *
 * @param path - Where the file is.
 * @param options - How the records are written, when the end of the path does not tell; a `name` to show instead of the path.
 * @returns a verdict for each record, as soon as there is one.
 * @throws {UnreadableFileError} when there is no such file, it is a directory, may not be read, or is not what `.gz` says.
 * @throws {TypeError | RangeError} as `validateStream` does.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { busan2025 } from "typed-agreements/data";
 * import { validateFile } from "typed-agreements/node";
 *
 * await writeFile("busan.json", JSON.stringify(busan2025));
 * for await (const { file, record } of validateFile("busan.json")) console.log(file, record);
 * // → busan.json busan-2025
 * ```
 */
export async function* validateFile(path: string, options: ValidateOptions = {}): AsyncGenerator<Verdict> {
  try {
    // A directory can be opened as a stream and only fails when it is read.
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    yield* validateStream(bytesOf(path), { name: path, ...options });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === undefined ? undefined : REASONS[code];
    if (reason === undefined) throw error;
    throw new UnreadableFileError(`Cannot read ${path}: ${reason}`, { cause: error });
  }
}

/** The bytes of a file, decompressed if its name says so; closed when nobody wants more. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  if (!/\.gz$/i.test(path)) {
    yield* file;
    return;
  }
  const out = new PassThrough();
  const done = pipeline(file, createGunzip(), out).catch((error: Error) => {
    out.destroy(error);
  });
  yield* out;
  await done;
}
