/**
 * Checks between the parts of a record.
 *
 * @module check
 */
export { type CheckOptions, check } from "./check.js";
export type { Problem, RuleName } from "./problem.js";
