import type { Agreement, Issue, LifecycleEvent, PlainDate, ZonedTime } from "../../model/index.js";
import { asKnownAt } from "../../query/as-known-at.js";
import type { StatusOptions } from "../../query/as-of.js";
import { discrepancies } from "../../query/discrepancies.js";
import type { Discrepancy } from "../../query/discrepancy.js";
import { expiries } from "../../query/expiries.js";
import type { Expiry } from "../../query/expiry.js";
import { type Side, sideOf } from "../../query/side-of.js";
import type { Status } from "../../query/status.js";
import { statuses } from "../../query/statuses.js";
import { timeline } from "../../query/timeline.js";
import { unresolvedIssues } from "../../query/unresolved-issues.js";
import { type UpcomingEntry, upcoming } from "../../query/upcoming.js";

/** How far ahead `show` looks for what ends or falls due. */
export const AHEAD = "P90D";

/** What `show` shows: the record and what it answers about a day. */
export interface Brief {
  /** The day, or the moment, asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day up to which the record was read, when one was asked for. */
  readonly knownAt?: PlainDate;
  /** The record as it stood. */
  readonly agreement: Agreement;
  /** How each commitment stands, in the order of the record. */
  readonly statuses: readonly Status[];
  /** When each commitment ends, the soonest first, and on which side of the day asked about that is. */
  readonly ends: readonly (Side & { readonly expiry: Expiry })[];
  /** Where the parties' accounts differ. */
  readonly discrepancies: readonly Discrepancy[];
  /** What happened, in order: every event that is known. */
  readonly log: readonly LifecycleEvent[];
  /** What ends, is planned or falls due in the ninety days after the day asked about. */
  readonly upcoming: readonly UpcomingEntry[];
  readonly issues: {
    readonly unresolved: readonly Issue[];
    /** Unresolved in the view of an expert. */
    readonly attributed: readonly Issue[];
    readonly notOnAgenda: readonly Issue[];
    readonly discussed: readonly Issue[];
  };
}

/** Puts together what `show` shows. */
export function briefOf(record: Agreement, { asOf, knownAt }: StatusOptions): Brief {
  const agreement = knownAt === undefined ? record : asKnownAt(record, knownAt);
  const issues = unresolvedIssues(agreement, { include: ["not-on-agenda", "discussed"], attributed: true });
  const unresolved = unresolvedIssues(agreement);
  const day = typeof asOf === "string" ? asOf : asOf.date;
  return {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    agreement,
    statuses: statuses(agreement, { asOf }),
    ends: expiries(agreement).map((expiry) => ({ expiry, ...sideOf(expiry, day) })),
    discrepancies: discrepancies(agreement),
    log: timeline(agreement, { kinds: ["event"] }).flatMap((entry) => (entry.kind === "event" ? [entry.event] : [])),
    upcoming: upcoming(agreement, { from: day, within: AHEAD }),
    issues: {
      unresolved,
      attributed: issues.filter((issue) => issue.disposition === "unresolved" && !unresolved.includes(issue)),
      notOnAgenda: issues.filter((issue) => issue.disposition === "not-on-agenda"),
      discussed: issues.filter((issue) => issue.disposition === "discussed"),
    },
  };
}
