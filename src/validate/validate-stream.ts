import { showValue } from "../messages/show-value.js";
import { type ByteLine, concatenated, kept, LineSplitter } from "./line-splitter.js";
import { readOptions, type ValidateOptions, type ValidationSettings } from "./options.js";
import type { ValidationResult } from "./problem-in-text.js";
import { emptyResult, resultOfLine, resultsOfText, tooLongResult, unreadResult } from "./validate-text.js";

/**
 * Bytes in chunks, as `fs.createReadStream`, `fetch` and `Blob.stream` provide them.
 *
 * @example
 * ```ts
 * import { type ByteStream, validateStream } from "typed-agreements/validate";
 *
 * const stream: ByteStream = new Blob(["{}\n"]).stream();
 * for await (const { line } of validateStream(stream, { format: "ndjson" })) console.log(line);
 * // → 1
 * ```
 */
export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/**
 * Validates the records of a stream, as {@link validateText} does for a string. NDJSON is read line by line in constant memory: a
 * line that cannot be read, or is too long, is reported, and reading continues with the next line. JSON and YAML are buffered
 * until the end.
 *
 * @param stream - The bytes, in UTF-8.
 * @param options - The format of the records, as `format` or by the extension of `name`.
 * @returns The result for each record, as soon as it is available.
 * @throws {TypeError} if the stream is not iterable, an option is unknown, or the format cannot be determined.
 * @throws {RangeError} if the format or the maximum length is invalid.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { validateStream } from "typed-agreements/validate";
 *
 * const lines = `${JSON.stringify(busan2025)}\n{ "id": \n`;
 * for await (const { line, record, problems } of validateStream(new Blob([lines]).stream(), { format: "ndjson" })) {
 *   console.log(line, record, problems.filter(({ severity }) => severity === "error").map(({ message }) => message));
 * }
 * // → 1 busan-2025 []
 * // → 2 undefined [ 'Invalid JSON: the text ends inside the record' ]
 * ```
 */
export async function* validateStream(stream: ByteStream, options: ValidateOptions): AsyncGenerator<ValidationResult> {
  const settings = readOptions("validateStream", options);
  const chunks = chunksOf(stream);
  if (settings.format === "ndjson") yield* resultsOfStream(chunks, settings);
  else yield* await resultsOfWhole(chunks, settings);
}

async function* resultsOfStream(
  chunks: AsyncIterable<Uint8Array>,
  settings: ValidationSettings,
): AsyncGenerator<ValidationResult> {
  const splitter = new LineSplitter(settings.maxLine);
  let empty = true;
  const take = function* (lines: Iterable<ByteLine>) {
    for (const result of resultsOfByteLines(lines, settings)) {
      empty = false;
      yield result;
    }
  };
  for await (const chunk of chunks) yield* take(splitter.push(chunk));
  yield* take(splitter.end());
  if (empty) yield emptyResult(settings.name);
}

/** Yields the results for lines of NDJSON. Blank lines have no result. */
export function* resultsOfByteLines(
  lines: Iterable<ByteLine>,
  settings: ValidationSettings,
): Generator<ValidationResult> {
  const { name, maxLine } = settings;
  for (const { line, bytes } of lines) {
    if (bytes === undefined) {
      yield tooLongResult({ name, line, maxLine, what: "line" });
      continue;
    }
    const text = decode(bytes);
    if (text === undefined) yield notUtf8(name, line);
    else if (text.trim() !== "") yield resultOfLine(text.endsWith("\r") ? text.slice(0, -1) : text, line, settings);
  }
}

/** Returns the results for the records of JSON or YAML, which are buffered until the end. */
export async function resultsOfWhole(
  chunks: AsyncIterable<Uint8Array>,
  settings: ValidationSettings,
): Promise<Iterable<ValidationResult>> {
  const { name, maxLine } = settings;
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxLine) return [tooLongResult({ name, line: 1, maxLine, what: "text" })];
    held.push(kept(chunk));
  }
  const all = concatenated(held);
  const text = decode(all);
  if (text !== undefined) return resultsOfText(text, settings);
  return [notUtf8(name, lineOfError(all))];
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Decodes bytes, without a byte-order mark; returns `undefined` if they are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns the number of the first line that is not UTF-8. */
function lineOfError(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let to = bytes.indexOf(0x0a); to >= 0; to = bytes.indexOf(0x0a, from)) {
    if (decode(bytes.subarray(from, to)) === undefined) return line;
    line += 1;
    from = to + 1;
  }
  return line;
}

function notUtf8(name: string | undefined, line: number): ValidationResult {
  return unreadResult({
    name,
    line,
    rule: "encoding",
    message: "The text is not UTF-8",
    tip: "Save the file as UTF-8; other encodings would silently lose characters.",
  });
}

async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  if (typeof stream === "object" && stream !== null && Symbol.asyncIterator in stream) {
    yield* stream;
    return;
  }
  // Some browsers cannot iterate over a ReadableStream.
  if (typeof (stream as ReadableStream<Uint8Array> | null)?.getReader !== "function") {
    throw new TypeError(
      `validateStream takes an async iterable of bytes or a ReadableStream; got ${showValue(stream)}`,
    );
  }
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  let isRead = false;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
    isRead = true;
  } finally {
    // As iteration does: who stops early wants no more of a download.
    if (!isRead) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
