import { type ValidateOptions, type Verdict, validateStream } from "../validate/index.js";
import { openBytes } from "./open-bytes.js";

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
  yield* validateStream(openBytes(path), { name: path, ...options });
}
