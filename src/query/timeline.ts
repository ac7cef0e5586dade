import type { Agreement, Ids, IdsOf, PlainDate } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { asKnownAt } from "./as-known-at.js";
import type { KnownAtOption } from "./known-at.js";
import { readDay } from "./read-day.js";
import { entriesOf } from "./timeline-entries.js";
import type { TimelineEntry, TimelineSubjects } from "./timeline-entry.js";

/** The kinds of entries; on the same day they stand in this order. */
const KINDS = [
  "concluded",
  "meeting",
  "measure-announced",
  "start",
  "event",
  "effect",
  "planned",
  "due",
  "end",
  "readout",
  "published",
  "reviewed",
] as const satisfies readonly (keyof TimelineSubjects)[];

/**
 * What a {@link timeline} has on it.
 *
 * @example
 * ```ts
 * import { busan2025, timeline, type TimelineOptions } from "typed-agreements";
 *
 * const options: TimelineOptions = { from: "2026-02-01", through: "2026-02-28", kinds: ["event"] };
 * for (const entry of timeline(busan2025, options)) console.log(entry.earliest, entry.kind === "event" && entry.event.id);
 * // → 2026-02-01 xi-visit-planned
 * // → 2026-02-01 visit-rescheduled
 * // → 2026-02-20 supreme-court
 * // → 2026-02-20 ieepa-collection-end
 * ```
 */
export interface TimelineOptions extends KnownAtOption {
  /** Only what can lie on this day or later. */
  readonly from?: PlainDate;
  /** Only what can lie on this day or earlier. */
  readonly through?: PlainDate;
  /** Only these kinds. */
  readonly kinds?: readonly (keyof TimelineSubjects)[];
}

/**
 * Every dated thing in a record, in order: by the earliest day that it can lie on, then the latest, then by kind. What is
 * known to the month stands where the month begins and keeps its precision; nothing is made a day that is none.
 *
 * @param agreement - The record.
 * @param options - Which part of it, and as of which day the record is to be read.
 * @throws {RangeError} for a day that the calendar does not have, or a kind that is none.
 * @throws {TypeError} for an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025, timeline } from "typed-agreements";
 *
 * for (const { on, summary } of timeline(busan2025, { kinds: ["end"], from: "2026-11-20", through: "2026-11-30" })) {
 *   console.log(on, summary);
 * }
 * // → 2026-11-27 gallium-germanium-antimony-suspension ends on 27 November 2026, by law
 * ```
 */
export function timeline<const A extends Agreement>(
  agreement: A,
  options: TimelineOptions = {},
): readonly TimelineEntry<IdsOf<A>>[] {
  takeLists("timeline", agreement, ["commitments", "events", "sources"]);
  takeOptions("timeline", options, ["knownAt", "from", "through", "kinds"]);
  if (options.kinds !== undefined && !Array.isArray(options.kinds)) {
    throw new TypeError(`kinds is a list such as ["event"]; got ${showValue(options.kinds)}`);
  }
  const kinds = new Set<string>((options.kinds ?? KINDS).map(parseKind));
  const from = options.from === undefined ? undefined : readDay("from", options.from);
  const through = options.through === undefined ? undefined : readDay("through", options.through);
  const record: Agreement<Ids> = options.knownAt === undefined ? agreement : asKnownAt(agreement, options.knownAt);
  const order = (entry: TimelineEntry) =>
    `${entry.earliest} ${entry.latest} ${String(KINDS.indexOf(entry.kind)).padStart(2, "0")}`;
  return [...entriesOf(record)]
    .filter((entry) => kinds.has(entry.kind) && !isLater(entry, options.knownAt))
    .filter(
      (entry) => (from === undefined || entry.latest >= from) && (through === undefined || entry.earliest <= through),
    )
    .map((entry) => ({ entry, key: order(entry) }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ entry }) => entry) as readonly TimelineEntry<IdsOf<A>>[];
}

/** Whether a source came out after the day up to which the record is read, though what it tells was known by then. */
function isLater({ kind, earliest }: TimelineEntry, knownAt: PlainDate | undefined): boolean {
  return kind === "published" && knownAt !== undefined && earliest > knownAt;
}

function parseKind(kind: keyof TimelineSubjects): string {
  if (KINDS.includes(kind)) return kind;
  throw new RangeError(`Unknown kind ${showValue(kind)} of a timeline; ${didYouMean(kind, KINDS)}`);
}
