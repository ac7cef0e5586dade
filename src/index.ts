/**
 * Agreements as typed, sourced, time-aware data: the types and schemas of a record, the records, questions to them, and the
 * check of people's own.
 *
 * @module typed-agreements
 */
export * from "./calendar/index.js";
export * from "./check/index.js";
export * from "./data/index.js";
export type * from "./model/index.js";
export * from "./query/index.js";
export * from "./schema/index.js";
export * from "./words/index.js";
