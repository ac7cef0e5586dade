/**
 * Validates files. Node only: it needs the file system.
 *
 * @module node
 */
export { UnreadableFileError } from "./unreadable-file-error.js";
export { validateFile } from "./validate-file.js";
