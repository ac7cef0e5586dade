/**
 * Functions that answer questions about a record. They are pure: the day to evaluate is an argument, and the system clock is
 * never read.
 *
 * @module query
 */
export { asKnownAt } from "./as-known-at.js";
export { type Dependent, dependentsOf } from "./dependents-of.js";
export { discrepancies } from "./discrepancies.js";
export type { Account, Discrepancy, DisputedValues } from "./discrepancy.js";
export type { EventRevision } from "./event-revisions.js";
export { expiries } from "./expiries.js";
export type { Expiry, ExpiryBase } from "./expiry.js";
export { type ExpiryOptions, expiryOf } from "./expiry-of.js";
export type * from "./history/authority.js";
export type * from "./history/because.js";
export type * from "./history/period.js";
export type * from "./history/states.js";
export type * from "./history/term-version.js";
export type { KnownAtOption } from "./known-at.js";
export { type Lineage, lineageOf, type Relative } from "./lineage-of.js";
export { participants } from "./participants.js";
export type { ParticipantRow, Participation } from "./participation.js";
export { type DayOptions, participationOf } from "./participation-of.js";
export type { Performance, PerformanceReport, PerformanceState } from "./performance.js";
export { performanceOf } from "./performance-of.js";
export { periodsOf, type SubjectState } from "./periods-of.js";
export { type RateAnswer, rateOn } from "./rate-on.js";
export type { ReadingOptions, StatusOptions } from "./read-question.js";
export type { Certainty, LaterState, Status } from "./status.js";
export { statusOf } from "./status-of.js";
export { statuses } from "./statuses.js";
export { type TimelineOptions, timeline } from "./timeline.js";
export type { TimelineBase } from "./timeline-base.js";
export type { TimelineEntry, TimelineSubjects } from "./timeline-entry.js";
export { type IssueOptions, unresolvedIssues } from "./unresolved-issues.js";
export { type UpcomingEntry, type UpcomingOptions, upcoming } from "./upcoming.js";
