/**
 * A file that cannot be read, with the reason in one sentence.
 *
 * @example
 * ```ts
 * import { UnreadableFileError, validateFile } from "typed-agreements/node";
 *
 * try {
 *   for await (const verdict of validateFile("missing.json")) console.log(verdict);
 * } catch (error) {
 *   if (error instanceof UnreadableFileError) console.log(error.message);
 * }
 * // → Cannot read missing.json: there is no such file
 * ```
 */
export class UnreadableFileError extends Error {
  /** Always this name, for those who have the error from another copy of the package. */
  override readonly name = "UnreadableFileError";
}
