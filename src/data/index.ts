/**
 * The records, frozen; `records`, the list of them; and `defineAgreement`, which defines records in TypeScript. Loads no other
 * package.
 *
 * @module data
 */
export { defineAgreement } from "./define-agreement.js";
export type { RecordEntry } from "./record-entry.js";
export * from "./records/index.js";
export { records } from "./records/registry.js";
