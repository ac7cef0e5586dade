import { type DayRange, daysBetween } from "../calendar/days-between.js";
import { parseDuration } from "../calendar/duration.js";
import { endOfTerm } from "../calendar/end-of-term.js";
import { rangeError, typeError } from "../messages/coded-error.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement, CalendarDuration, Ids, IdsOf, PlainDate } from "../model/index.js";
import { hasRenewals } from "./expiry-of.js";
import { historyOf } from "./history/history.js";
import type { State } from "./history/states.js";
import { TERMINAL_STATES } from "./history/stretch.js";
import { inRecord } from "./in-record.js";
import { isPast } from "./is-past.js";
import { type KnownAtOption, readDayOption, readKnownAt } from "./known-at.js";
import type { AskedDay } from "./read-question.js";
import { renewalEntries } from "./renewal-entries.js";
import type { Status } from "./status.js";
import { statusIn } from "./status-of.js";
import { subjectsIn } from "./statuses.js";
import { sortEntries, timelineIn } from "./timeline.js";
import type { TimelineEntry } from "./timeline-entry.js";

/**
 * The options of {@link upcoming}.
 *
 * @example
 * ```ts
 * import { busan2025, upcoming, type UpcomingOptions } from "typed-agreements";
 *
 * const quarter: UpcomingOptions = { from: "2026-10-08", within: "P90D" };
 * console.log(upcoming(busan2025, quarter).length > 0);
 * // → true
 * ```
 */
export interface UpcomingOptions extends KnownAtOption {
  /** The first day, inclusive. There is no default, because the library never reads the system clock. */
  readonly from: PlainDate;
  /** The length of the window, counted from the next day: `"P90D"` from 8 October 2026 goes through 6 January 2027. */
  readonly within: CalendarDuration;
}

/** The kinds of entries that {@link upcoming} returns. */
const UPCOMING_KINDS = [
  "start",
  "suspension",
  "resumption",
  "rate",
  "withdrawal",
  "end",
  "planned",
  "due",
  "notice",
  "renewal",
] as const satisfies readonly UpcomingEntry["kind"][];

/**
 * An entry of {@link upcoming}: an entry of a timeline and the number of days until it.
 *
 * @example
 * ```ts
 * import { busan2025, upcoming, type UpcomingEntry } from "typed-agreements";
 *
 * const entries: readonly UpcomingEntry[] = upcoming(busan2025, { from: "2026-10-08", within: "P180D" });
 * console.log(entries.every(({ agreement }) => agreement === "busan-2025"));
 * // → true
 * ```
 */
export type UpcomingEntry<I extends Ids = Ids> = Extract<
  TimelineEntry<I>,
  {
    /** The kinds of entries that are still ahead. */
    readonly kind:
      | "start"
      | "suspension"
      | "resumption"
      | "rate"
      | "withdrawal"
      | "end"
      | "planned"
      | "due"
      | "notice"
      | "renewal";
  }
> & {
  /** The number of days from `from`; a range if the entry covers several days, or its date is known only in part. */
  readonly days: number | DayRange;
};

/**
 * Returns the entries that are still ahead: starts, suspensions and their ends, steps of a tariff, withdrawals of parties, ends by law and as
 * announced, plans, quantities due, last days for notice, and renewals. A subject that has ended by `from` is left out. Every entry names its agreement.
 *
 * @param record - The record to read.
 * @param options - `from` is the first day, `within` the length of the window; `knownAt` reads the record as it was known on a day.
 * @returns The entries in chronological order, each with the number of days from `from`.
 * @throws {RangeError} if a date (code `invalid-date`) or the duration (`invalid-duration`) is invalid.
 * @throws {TypeError} if `from` or `within` is missing (code `missing-option`), or an option is unknown.
 *
 * @example
 * ```ts
 * import { busan2025, upcoming } from "typed-agreements";
 *
 * const ends = upcoming(busan2025, { from: "2026-11-01", within: "P30D" }).filter(({ kind }) => kind === "end");
 * console.log(ends.some((entry) => entry.kind === "end" && entry.subject === "rare-earth-suspension"));
 * // → true
 * ```
 */
export function upcoming<A extends Agreement>(record: A, options: UpcomingOptions): readonly UpcomingEntry<IdsOf<A>>[] {
  takeAgreement("upcoming", record);
  takeOptions("upcoming", options, ["from", "within", "knownAt"]);
  if (options.from === undefined || options.within === undefined) {
    throw typeError(
      "missing-option",
      'upcoming expects { from, within }, such as { from: "2026-10-08", within: "P90D" }; one of them is missing.',
    );
  }
  const from = readDayOption("from", options.from);
  const through = horizon(from, options.within);
  const knownAt = readKnownAt(options);
  return inRecord(record, record.id, () => {
    if (isPast(record, from)) return [];
    const history = historyOf(record, { knownAt });
    const asked: AskedDay = { asOf: from, day: from };
    const subjects = new Map(subjectsIn(history).map((subject) => [subject.id, subject]));
    const statuses = new Map<string, Status | undefined>();
    // Statuses are computed only for subjects that have an entry or renew themselves.
    const statusOn = (id: string): Status | undefined => {
      const subject = subjects.get(id);
      if (subject !== undefined && !statuses.has(id)) statuses.set(id, statusIn(history, subject, asked));
      return statuses.get(id);
    };
    const entries = timelineIn(history, { from, through, kinds: new Set(UPCOMING_KINDS) }).filter((entry) => {
      if (!("subject" in entry)) return false;
      if (entry.kind === "withdrawal") return true;
      const status = statusOn(entry.subject);
      if (status === undefined || isPastState(status.state, entry.kind)) return false;
      // Of several plans only the one that counts on that day.
      return (
        entry.kind !== "planned" ||
        (entry.event === undefined ? status.because.events.length === 0 : entry.event.id === status.because.events[0])
      );
    });
    const renewals = [...subjects.values()].flatMap((subject) => {
      if (!hasRenewals(history, subject)) return [];
      const status = statusOn(subject.id);
      return status === undefined || TERMINAL_STATES.has(status.state)
        ? []
        : renewalEntries(history, subject, asked, through);
    });
    return sortEntries([...entries, ...renewals]).map((entry) => ({ ...entry, days: daysUntil(entry, from) }));
  }) as unknown as readonly UpcomingEntry<IdsOf<A>>[];
}

/** Returns the last day of the window. The calendar ends with the year 9999, and so does every window. */
function horizon(from: PlainDate, within: CalendarDuration): PlainDate {
  if (typeof within !== "string") {
    throw typeError(
      "invalid-duration",
      `within expects a duration as a string such as "P90D"; got ${showValue(within)}.`,
    );
  }
  try {
    parseDuration(within);
  } catch (error) {
    throw rangeError("invalid-duration", `within: ${(error as Error).message}`, error);
  }
  try {
    return endOfTerm({ effective: from, duration: within }, { rule: "anniversary" }).date as PlainDate;
  } catch {
    return "9999-12-31";
  }
}

/**
 * True if a subject is over and an entry about it no longer applies; a subject that has expired can have a new term, which
 * ends.
 */
function isPastState(state: State, kind: TimelineEntry["kind"]): boolean {
  return TERMINAL_STATES.has(state) && !(state === "expired" && kind === "end");
}

function daysUntil({ earliest, latest }: TimelineEntry, from: PlainDate): number | DayRange {
  const [min, max] = [daysBetween(from, earliest < from ? from : earliest), daysBetween(from, latest)];
  return min === max ? min : { min: min as number, max: max as number };
}
