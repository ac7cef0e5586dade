/**
 * The records, frozen, and `defineAgreement`, which defines records in TypeScript. Loads no other package.
 *
 * @module data
 */
export { type Busan2025, type Busan2025Ids, busan2025 } from "./busan-2025.js";
export { defineAgreement } from "./define-agreement.js";
