import { rangeError, typeError } from "../messages/coded-error.js";
import { compareTexts } from "../messages/compare-texts.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement, IdsOf, PlainDate } from "../model/index.js";
import { type History, historyOf } from "./history/history.js";
import { inRecord } from "./in-record.js";
import { type KnownAtOption, readDay, readKnownAt } from "./known-at.js";
import { entriesOf } from "./timeline-entries.js";
import type { TimelineEntry, TimelineSubjects } from "./timeline-entry.js";

/** The kinds of entries; those of one day come in this order. */
const KINDS = [
  "concluded",
  "meeting",
  "measure-announced",
  "start",
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
  /** Only entries that can lie on this day or later. */
  readonly from?: PlainDate;
  /** Only entries that can lie on this day or earlier. */
  readonly through?: PlainDate;
  /** Only these kinds. */
  readonly kinds?: readonly (keyof TimelineSubjects)[];
}

/**
 * Returns everything dated in a record, in the order of time: conclusion, meeting, starts and ends, events, plans, quantities
 * due, accounts and sources. Every entry names its agreement. {@link describeEntry} gives its line in English.
 *
 * @param record - The record to read.
 * @param options - `from` and `through` limit the days (both inclusive), `kinds` the kinds; `knownAt` as everywhere.
 * @returns The entries, sorted by the earliest day that they can lie on.
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
  const window = readWindow(options);
  const knownAt = readKnownAt(options);
  return inRecord(record, record.id, () =>
    sortEntries(timelineIn(historyOf(record, { knownAt }), window)),
  ) as unknown as readonly TimelineEntry<IdsOf<A>>[];
}

/** Reads the days and kinds to which a timeline is limited. */
export interface TimelineWindow {
  readonly from?: PlainDate | undefined;
  readonly through?: PlainDate | undefined;
  readonly kinds: ReadonlySet<string>;
}

function readWindow({ from, through, kinds = KINDS }: TimelineOptions): TimelineWindow {
  return {
    from: from === undefined ? undefined : readDay("from", from),
    through: through === undefined ? undefined : readDay("through", through),
    kinds: new Set<string>(kinds.map(parseKind)),
  };
}

/** Returns the entries of a record that is already read, unsorted. */
export function timelineIn(history: History, { from, through, kinds }: TimelineWindow): readonly TimelineEntry[] {
  return [...entriesOf(history)].filter(
    ({ kind, earliest, latest }) =>
      kinds.has(kind) && (from === undefined || latest >= from) && (through === undefined || earliest <= through),
  );
}

/** Sorts entries by their earliest day, then by their latest, then by kind; ties keep their order. */
export function sortEntries<E extends TimelineEntry>(entries: readonly E[]): readonly E[] {
  return entries
    .map((entry) => ({
      entry,
      key: `${entry.earliest} ${entry.latest} ${String(KINDS.indexOf(entry.kind)).padStart(2, "0")}`,
    }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ entry }) => entry);
}

function parseKind(kind: keyof TimelineSubjects): string {
  if (KINDS.includes(kind)) return kind;
  throw rangeError("unknown-option", `kinds: unknown kind ${showValue(kind)}; ${didYouMean(kind, KINDS)}`);
}
