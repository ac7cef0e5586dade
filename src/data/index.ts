/**
 * The records, and the helper that writes a record down. Reading a record loads no library.
 *
 * @module data
 */
export { busan2025 } from "./busan-2025.js";
export { defineAgreement } from "./define-agreement.js";
