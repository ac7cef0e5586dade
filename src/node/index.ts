/**
 * What needs a file system. Node only.
 *
 * @module node
 */
export { UnreadableFileError } from "./unreadable-file-error.js";
export { validateFile } from "./validate-file.js";
