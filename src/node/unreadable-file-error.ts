/**
 * The error for a file that cannot be read. Its message gives the reason in one sentence.
 *
 * @example
 * ```ts
 * import { UnreadableFileError, validateFile } from "typed-agreements/node";
 *
 * try {
 *   for await (const result of validateFile("missing.json")) console.log(result);
 * } catch (error) {
 *   if (error instanceof UnreadableFileError) console.log(error.message);
 * }
 * // → Cannot read missing.json: there is no such file
 * ```
 */
export class UnreadableFileError extends Error {
  /** Always this name: `instanceof` fails for an error from another copy of the package. */
  override readonly name = "UnreadableFileError";
}
