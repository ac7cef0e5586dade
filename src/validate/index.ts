/**
 * Records as people keep them, in JSON, YAML and NDJSON, checked with the place of every problem. Runs in browsers and workers
 * too; what needs a file system is in `typed-agreements/node`.
 *
 * @module validate
 */
export type { Excerpt } from "./excerpt.js";
export type { RecordFormat, ValidateOptions } from "./options.js";
export type { TextProblem, TextRuleName, Verdict } from "./problem-in-text.js";
export { type ByteStream, validateStream } from "./validate-stream.js";
export { validateText } from "./validate-text.js";
