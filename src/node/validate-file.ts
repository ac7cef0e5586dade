import { type ValidateOptions, type ValidationResult, validateStream } from "../validate/index.js";
import { openBytes } from "./open-bytes.js";

/**
 * Validates the records of a file, as `validateStream` does for a stream. A file whose name ends in `.gz` is decompressed while
 * it is read.
 *
 * @param path - The path of the file.
 * @param options - The format of the records, if the extension does not determine it, and a `name` to show instead of the path.
 * @returns The result for each record, as soon as it is available.
 * @throws {UnreadableFileError} if the file does not exist, is a directory, may not be read, or is not valid gzip.
 * @throws {TypeError | RangeError} if an option is invalid, as for `validateStream`.
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
export async function* validateFile(path: string, options: ValidateOptions = {}): AsyncGenerator<ValidationResult> {
  yield* validateStream(openBytes(path), { name: path, ...options });
}
