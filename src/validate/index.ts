/**
 * Validates records in JSON, YAML and NDJSON, with the line and the column of every problem. Also runs in browsers and workers;
 * functions that need a file system are in `typed-agreements/node`.
 *
 * @module validate
 */
export type { Excerpt } from "./excerpt.js";
export type { RecordFormat, ValidateOptions } from "./options.js";
export type { TextProblem, TextRuleName, ValidationResult } from "./problem-in-text.js";
export { type ByteStream, validateStream } from "./validate-stream.js";
export { validateText } from "./validate-text.js";
