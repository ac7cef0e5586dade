/**
 * Questions to a record. Pure functions: the day that a question is about is an argument, never the clock's.
 *
 * @module query
 */

export { asKnownAt } from "./as-known-at.js";
export type { StatusOptions } from "./as-of.js";
export { type Dependant, dependantsOf } from "./dependants-of.js";
export { discrepancies } from "./discrepancies.js";
export type { Account, Discrepancy, DisputedValues } from "./discrepancy.js";
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
export { explain } from "./explain.js";
export type { KnownAtOption } from "./known-at.js";
export { meetingStatusOf } from "./meeting-status-of.js";
export type { Caveat, Certainty, State, Status, StatusBase } from "./status.js";
export { statusOf } from "./status-of.js";
export { statuses } from "./statuses.js";
export { type TimelineOptions, timeline } from "./timeline.js";
export type { TimelineBase, TimelineEntry, TimelineSubjects } from "./timeline-entry.js";
export { type IssueOptions, unresolvedIssues } from "./unresolved-issues.js";
export { type UpcomingEntry, type UpcomingOptions, upcoming } from "./upcoming.js";
