/**
 * Checks between the parts of a record.
 *
 * @module check
 */
export { type CheckOptions, check } from "./check.js";
export { type CheckAllOptions, checkAll, type ProblemInSet } from "./check-all.js";
export { normalizeParagraph } from "./normalize-paragraph.js";
export type { Problem, RuleName, SetRuleName } from "./problem.js";
export { paragraphsOf } from "./source-text.js";
