import type { DayRange } from "../calendar/days-between.js";
import type { Agreement, Issue, LifecycleEvent, PlainDate, ZonedTime } from "../model/index.js";
import {
  asKnownAt,
  type Discrepancy,
  discrepancies,
  type EventRevision,
  type Expiry,
  expiries,
  type Status,
  type StatusOptions,
  statuses,
  statusOf,
  type TimelineEntry,
  timeline,
  type UpcomingEntry,
  unresolvedIssues,
  upcoming,
} from "../query/index.js";
import { daysAway } from "./days-away.js";

/** The period after the day asked about in which a brief looks for ends, plans and amounts due. */
const UPCOMING_WITHIN = "P90D";

/** The end of an agreement or a commitment, relative to the day asked about. */
export interface EndSeen {
  /** The end. */
  readonly expiry: Expiry;
  /** The number of days until the end, negative for an end in the past; absent for an end without a day. */
  readonly days?: number | DayRange;
}

/** An event of the log. */
export interface LogEntry {
  /** The event. */
  readonly event: LifecycleEvent;
  /** The earliest day on which it can have happened. */
  readonly earliest: PlainDate;
  /** The change that later events made to it; absent if they left it as it was. */
  readonly revision?: EventRevision;
}

/** The view of a record on a day that the command and the site show. */
export interface Brief {
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge, if one was given. */
  readonly knownAt?: PlainDate;
  /** The record as it was known. */
  readonly agreement: Agreement;
  /** The status of the agreement, then of each commitment. */
  readonly statuses: readonly Status[];
  /** The status of the meeting. */
  readonly meeting?: Status;
  /** The ends of the agreement and of each commitment except visits and invitations. */
  readonly ends: readonly EndSeen[];
  /** The fields in which the parties' accounts differ. */
  readonly discrepancies: readonly Discrepancy[];
  /** Every known event, in order. */
  readonly log: readonly LogEntry[];
  /** The ends, plans and amounts due in the 90 days after the day asked about. */
  readonly upcoming: readonly UpcomingEntry[];
  /** The issues, grouped by what became of them. */
  readonly issues: {
    readonly unresolved: readonly Issue[];
    /** Unresolved according to an expert. */
    readonly attributed: readonly Issue[];
    readonly notOnAgenda: readonly Issue[];
    readonly discussed: readonly Issue[];
  };
}

/** Returns the brief of a record for a day. */
export function briefOf(record: Agreement, { asOf, knownAt }: Pick<StatusOptions, "asOf" | "knownAt">): Brief {
  const agreement = knownAt === undefined ? record : asKnownAt(record, knownAt);
  // The queries get the day of knowledge themselves: only then can they tell "not recorded yet" from "unknown".
  const known = knownAt === undefined ? {} : { knownAt };
  const subjects = new Set([agreement.id, ...agreement.commitments.map(({ id }) => id)]);
  const isKnown = ({ subject }: { readonly subject: string }) => subjects.has(subject);
  const issues = unresolvedIssues(agreement, { include: ["not-on-agenda", "discussed"], attributed: true });
  const unresolved = unresolvedIssues(agreement);
  const day = dayAskedAbout(asOf);
  return {
    asOf,
    ...known,
    agreement,
    statuses: statuses(record, { asOf, ...known }).filter(isKnown),
    ...(record.meeting === undefined ? {} : { meeting: statusOf(record, record.meeting.id, { asOf, ...known }) }),
    ends: expiries(record, { asOf, ...known })
      .filter(isKnown)
      .map((expiry) => {
        const days = daysAway(expiry, day);
        return days === undefined ? { expiry } : { expiry, days };
      }),
    discrepancies: discrepancies(agreement),
    log: timeline(record, { kinds: ["event"], ...known }).flatMap((entry) =>
      entry.kind === "event" ? [toLogEntry(entry)] : [],
    ),
    upcoming: upcoming(record, { from: day, within: UPCOMING_WITHIN, ...known }),
    issues: {
      unresolved,
      attributed: issues.filter((issue) => issue.disposition === "unresolved" && !unresolved.includes(issue)),
      notOnAgenda: issues.filter((issue) => issue.disposition === "not-on-agenda"),
      discussed: issues.filter((issue) => issue.disposition === "discussed"),
    },
  };
}

function toLogEntry({ event, earliest, revision }: Extract<TimelineEntry, { kind: "event" }>): LogEntry {
  return revision === undefined ? { event, earliest } : { event, earliest, revision };
}

/** Returns the day of a day or a moment; for a moment, the day in its own zone. */
export function dayAskedAbout(asOf: PlainDate | ZonedTime): PlainDate {
  return typeof asOf === "string" ? asOf : asOf.date;
}
