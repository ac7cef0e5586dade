/**
 * The records, which are frozen; `records`, the list of them; and `defineAgreement`, with which you define records in
 * TypeScript. This module loads no other package.
 *
 * @module data
 */
export { defineAgreement } from "./define-agreement.js";
export type { RecordEntry } from "./record-entry.js";
export * from "./records/index.js";
export { records } from "./records/registry.js";
