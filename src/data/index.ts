/**
 * The records, frozen, and `defineAgreement`, with which records are written in TypeScript. No library is loaded.
 *
 * @module data
 */
export { type Busan2025Ids, busan2025 } from "./busan-2025.js";
export { defineAgreement } from "./define-agreement.js";
