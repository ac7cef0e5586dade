import type { DayRange } from "../calendar/days-between.js";
import type { Agreement, Issue, LifecycleEvent, PlainDate, ZonedTime } from "../model/index.js";
import {
  asKnownAt,
  type Discrepancy,
  discrepancies,
  type Expiry,
  expiries,
  type Status,
  type StatusOptions,
  statuses,
  statusOf,
  timeline,
  type UpcomingEntry,
  unresolvedIssues,
  upcoming,
} from "../query/index.js";
import { daysAway } from "./days-away.js";

/** How far ahead a brief looks for what ends or falls due. */
export const AHEAD = "P90D";

/** The end of an agreement or a commitment, seen from the day asked about. */
export interface EndSeen {
  /** When it ends. */
  readonly expiry: Expiry;
  /** The days until then, negative if it lies before; absent for an end without a day. */
  readonly days?: number | DayRange;
}

/** An event of the log. */
export interface LogEntry {
  /** The event. */
  readonly event: LifecycleEvent;
  /** The earliest day on which it can have happened. */
  readonly earliest: PlainDate;
}

/** A record with what it answers about a day: what the command shows, and what the explorer draws. */
export interface Brief {
  /** The day, or the moment, asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge, where one was asked for. */
  readonly knownAt?: PlainDate;
  /** The record as it was known. */
  readonly agreement: Agreement;
  /** The status of the agreement, then of each commitment. */
  readonly statuses: readonly Status[];
  /** The status of the meeting. */
  readonly meeting?: Status;
  /** When the agreement and each commitment end; visits and invitations do not. */
  readonly ends: readonly EndSeen[];
  /** Where the parties' accounts differ. */
  readonly discrepancies: readonly Discrepancy[];
  /** Every event that is known, in order. */
  readonly log: readonly LogEntry[];
  /** What ends, is planned or falls due in the ninety days after the day asked about. */
  readonly upcoming: readonly UpcomingEntry[];
  /** The issues, by what became of them. */
  readonly issues: {
    readonly unresolved: readonly Issue[];
    /** Unresolved in the view of an expert. */
    readonly attributed: readonly Issue[];
    readonly notOnAgenda: readonly Issue[];
    readonly discussed: readonly Issue[];
  };
}

/** Returns the brief of a record for a day. */
export function briefOf(record: Agreement, { asOf, knownAt }: Pick<StatusOptions, "asOf" | "knownAt">): Brief {
  const agreement = knownAt === undefined ? record : asKnownAt(record, knownAt);
  // The questions take the day of knowledge themselves: only so do they tell what was not recorded yet from what is not known.
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
      entry.kind === "event" ? [{ event: entry.event, earliest: entry.earliest }] : [],
    ),
    upcoming: upcoming(record, { from: day, within: AHEAD, ...known }),
    issues: {
      unresolved,
      attributed: issues.filter((issue) => issue.disposition === "unresolved" && !unresolved.includes(issue)),
      notOnAgenda: issues.filter((issue) => issue.disposition === "not-on-agenda"),
      discussed: issues.filter((issue) => issue.disposition === "discussed"),
    },
  };
}

/** Returns the day of a day or a moment; of a moment, the day in its own zone. */
export function dayAskedAbout(asOf: PlainDate | ZonedTime): PlainDate {
  return typeof asOf === "string" ? asOf : asOf.date;
}
