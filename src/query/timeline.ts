import { rangeError, typeError } from "../messages/coded-error.js";
import { compareTexts } from "../messages/compare-texts.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement, IdsOf, PlainDate } from "../model/index.js";
import { type History, historyOf } from "./history/history.js";
import { inRecord } from "./in-record.js";
import { type KnownAtOption, readDayOption, readKnownAt } from "./known-at.js";
import { timelineEntries } from "./timeline-entries.js";
import type { TimelineEntry, TimelineSubjects } from "./timeline-entry.js";

/** The kinds of entries. Entries on the same day are sorted in this order. */
const ENTRY_KINDS = [
  "concluded",
  "meeting",
  "measure-announced",
  "start",
  "suspension",
  "resumption",
  "rate",
  "withdrawal",
  "event",
  "effect",
  "planned",
  "due",
  "notice",
  "end",
  "renewal",
  "readout",
  "published",
  "reviewed",
] as const satisfies readonly (keyof TimelineSubjects)[];

/**
 * The options of {@link timeline}.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineOptions } from "typed-agreements";
 *
 * const inJanuary: TimelineOptions = { from: "2026-01-01", through: "2026-01-31", kinds: ["event"] };
 * console.log(Array.isArray(timeline(busan2025, inJanuary)));
 * // → true
 * ```
 */
export interface TimelineOptions extends KnownAtOption {
  /** The first day: earlier entries are left out. Default: no limit. */
  readonly from?: PlainDate;
  /** The last day, inclusive: later entries are left out. Default: no limit. */
  readonly through?: PlainDate;
  /** The kinds of entries to return. Default: all kinds. */
  readonly kinds?: readonly (keyof TimelineSubjects)[];
}

/**
 * Returns the dated facts of a record in chronological order: conclusion, meeting, starts, suspensions and ends, steps of tariffs,
 * withdrawals, events, plans, quantities due, accounts and sources. Every entry names its agreement. {@link describeEntry} returns one line in English for an entry.
 *
 * @param record - The record to read.
 * @param options - `from` and `through` limit the days (both inclusive), `kinds` the kinds; `knownAt` reads the record as it was
 * known on a day.
 * @returns The entries, sorted by their earliest possible day.
 * @throws {RangeError} if a date is invalid (code `invalid-date`) or a kind unknown (`unknown-option`).
 * @throws {TypeError} if an option is unknown or has the wrong type, or the record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025, timeline } from "typed-agreements";
 *
 * const [first] = timeline(busan2025, { kinds: ["meeting"] });
 * console.log(first?.on);
 * // → 2025-10-30
 * ```
 */
export function timeline<A extends Agreement>(
  record: A,
  options: TimelineOptions = {},
): readonly TimelineEntry<IdsOf<A>>[] {
  takeAgreement("timeline", record);
  takeOptions("timeline", options, ["knownAt", "from", "through", "kinds"]);
  if (options.kinds !== undefined && !Array.isArray(options.kinds)) {
    throw typeError("unknown-option", `kinds expects an array such as ["event"]; got ${showValue(options.kinds)}.`);
  }
  const window = readTimelineWindow(options);
  const knownAt = readKnownAt(options);
  return inRecord(record, record.id, () =>
    sortEntries(timelineIn(historyOf(record, { knownAt }), window)),
  ) as unknown as readonly TimelineEntry<IdsOf<A>>[];
}

/** The days and kinds to which a timeline is limited. */
export interface TimelineWindow {
  readonly from?: PlainDate | undefined;
  readonly through?: PlainDate | undefined;
  readonly kinds: ReadonlySet<string>;
}

function readTimelineWindow({ from, through, kinds = ENTRY_KINDS }: TimelineOptions): TimelineWindow {
  return {
    from: from === undefined ? undefined : readDayOption("from", from),
    through: through === undefined ? undefined : readDayOption("through", through),
    kinds: new Set<string>(kinds.map(parseKind)),
  };
}

/** Returns the entries of a record that is already read, unsorted. */
export function timelineIn(history: History, { from, through, kinds }: TimelineWindow): readonly TimelineEntry[] {
  return [...timelineEntries(history, kinds)].filter(
    ({ kind, earliest, latest }) =>
      kinds.has(kind) && (from === undefined || latest >= from) && (through === undefined || earliest <= through),
  );
}

/** Sorts entries by their earliest day, then by their latest, then by kind; ties keep their order. */
export function sortEntries<E extends TimelineEntry>(entries: readonly E[]): readonly E[] {
  return entries
    .map((entry) => ({
      entry,
      key: `${entry.earliest} ${entry.latest} ${String(ENTRY_KINDS.indexOf(entry.kind)).padStart(2, "0")}`,
    }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ entry }) => entry);
}

function parseKind(kind: keyof TimelineSubjects): string {
  if (ENTRY_KINDS.includes(kind)) return kind;
  throw rangeError("unknown-option", `kinds: unknown kind ${showValue(kind)}; ${didYouMean(kind, ENTRY_KINDS)}`);
}
