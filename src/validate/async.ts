/**
 * Validates records in a browser with little code: what describes problems, and the parser of YAML, is loaded when it is needed.
 *
 * @module validate/async
 */
export { validateTextAsync } from "./validate-text-async.js";
