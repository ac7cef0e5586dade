import { type DayRange, daysBetween } from "../calendar/days-between.js";
import { parseDuration } from "../calendar/duration.js";
import { endOfTerm } from "../calendar/end-of-term.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import type { Agreement, CalendarDuration, Ids, IdsOf, PlainDate } from "../model/index.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import type { KnownAtOption } from "./known-at.js";
import type { State } from "./status.js";
import { statuses } from "./statuses.js";
import { timeline } from "./timeline.js";
import type { TimelineEntry } from "./timeline-entry.js";
import { OVER } from "./turn.js";

/**
 * From which day and how far {@link upcoming} looks.
 *
 * @example
 * ```ts
 * import { busan2025, upcoming, type UpcomingOptions } from "typed-agreements";
 *
 * const options: UpcomingOptions = { from: "2026-11-01", within: "P1M" };
 * console.log(upcoming(busan2025, options).length > 0);
 * // → true
 * ```
 */
export interface UpcomingOptions extends KnownAtOption {
  /** The first day, included. Never the clock's: whoever asks brings it. */
  readonly from: PlainDate;
  /** How far ahead, counted from the next day: `"P90D"` from 8 October 2026 goes through 6 January 2027. */
  readonly within: CalendarDuration;
}

/**
 * Something that ends, is planned or falls due, with the days until then.
 *
 * @example
 * ```ts
 * import { busan2025, upcoming, type UpcomingEntry } from "typed-agreements";
 *
 * const [next]: readonly UpcomingEntry[] = upcoming(busan2025, { from: "2026-10-31", within: "P90D" });
 * console.log(next?.kind, next?.days);
 * // → due { min: 0, max: 61 }
 * console.log(next?.summary);
 * // → agricultural-purchases: at least 25,000,000 metric ton from 1 January 2026 to 31 December 2026, by the account of United States
 * ```
 */
export type UpcomingEntry<I extends Ids = Ids> = Extract<
  TimelineEntry<I>,
  {
    /** Which of the kinds of a timeline these are. */
    readonly kind: "end" | "planned" | "due";
  }
> & {
  /** Days from the day asked about; a range when it lasts, or is known only in part. */
  readonly days: number | DayRange;
};

/**
 * What ends, is planned or falls due from a day on: ends of terms (beside an end that is only announced the one that rests
 * on law), visits as they are planned on that day, quantities by one party's account. What is over by then, or postponed
 * without a new date, is not among it. What is known only in part is given when it can lie within the days asked about.
 *
 * @param agreement - The record.
 * @param options - From which day, how far, and as of which day the record is to be read.
 * @returns the entries in their order, as on a {@link timeline}.
 * @throws {RangeError} for a day that the calendar does not have, or a duration that is none.
 * @throws {TypeError} for an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025, upcoming } from "typed-agreements";
 *
 * for (const entry of upcoming(busan2025, { from: "2026-11-01", within: "P8D" })) {
 *   if (entry.kind === "end") console.log(entry.days, entry.commitment, entry.expiry.authority);
 * }
 * // → 8 affiliates-rule-suspension legal
 * // → 8 us-port-fee-suspension legal
 * // → 8 us-exclusion-extension legal
 * ```
 */
export function upcoming<const A extends Agreement>(
  agreement: A,
  options: UpcomingOptions,
): readonly UpcomingEntry<IdsOf<A>>[] {
  takeLists("upcoming", agreement, ["commitments", "events", "sources"]);
  takeOptions("upcoming", options, ["from", "within", "knownAt"]);
  if (options.from === undefined || options.within === undefined) {
    throw new TypeError('upcoming needs { from, within }, as in { from: "2026-10-08", within: "P90D" }');
  }
  const from = parsePlainDate(options.from);
  const through = horizon(from, options.within);
  const { knownAt } = options;
  const known = knownAt === undefined ? {} : { knownAt };
  const standing = new Map(statuses(agreement, { asOf: from, ...known }).map((status) => [status.commitment, status]));
  const entries = timeline(agreement, { ...known, from, through, kinds: ["end", "planned", "due"] });
  return entries.flatMap((entry) => {
    if (entry.kind !== "end" && entry.kind !== "planned" && entry.kind !== "due") return [];
    const status = standing.get(entry.commitment);
    if (status === undefined || isOver(status.state, entry.kind)) return [];
    // Of several plans only the one that stands on that day.
    if (entry.kind === "planned" && entry.event?.id !== status?.because.events[0]) return [];
    return [{ ...entry, days: daysUntil(entry, from) } as UpcomingEntry<IdsOf<A>>];
  });
}

/** The last day asked about. The calendar ends with the year 9999, and so does what lies ahead of a day in it. */
function horizon(from: PlainDate, within: CalendarDuration): PlainDate {
  parseDuration(within); // what is wrong with it is said; that it reaches far is not wrong
  try {
    return endOfTerm({ effective: from, duration: within }, { rule: "anniversary" }).date as PlainDate;
  } catch {
    return "9999-12-31";
  }
}

/** What is over does not end once more; but what has expired can have been given another term, which ends. */
function isOver(state: State, kind: UpcomingEntry["kind"]): boolean {
  return state === "cancelled" || (OVER.has(state) && !(state === "expired" && kind === "end"));
}

function daysUntil({ earliest, latest }: TimelineEntry, from: PlainDate): number | DayRange {
  const [min, max] = [daysBetween(from, earliest < from ? from : earliest), daysBetween(from, latest)];
  return min === max ? min : { min: min as number, max: max as number };
}
