/**
 * Questions to a record. Pure functions: the day that a question is about is an argument, never the clock's.
 *
 * @module query
 */
export { expiries } from "./expiries.js";
export type {
  Because,
  Expiry,
  ExpiryBase,
  ExpiryBasis,
  ExpiryBetween,
  ExpiryOn,
  ExpiryOpen,
  ExpiryUnknown,
  UnknownReason,
} from "./expiry.js";
export { type ExpiryOptions, expiryOf } from "./expiry-of.js";
export type { KnownAtOption } from "./known-at.js";
export { type IssueOptions, unresolvedIssues } from "./unresolved-issues.js";
