/**
 * What has to hold across a record.
 *
 * @module check
 */
export { type CheckOptions, check } from "./check.js";
export type { Problem, RuleName } from "./problem.js";
