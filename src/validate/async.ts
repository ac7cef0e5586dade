/**
 * Validates records in a browser with little code: the code that describes problems and the YAML parser are loaded when needed.
 *
 * @module validate/async
 */
export { validateTextAsync } from "./validate-text-async.js";
