import { latestDay } from "../calendar/partial-date.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import type {
  Agreement,
  Citation,
  Commitment,
  Ids,
  IdsOf,
  LifecycleEvent,
  PartialDate,
  PlainDate,
  ZonedTime,
} from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";
import { takeOptions } from "../wording/take-options.js";
import { asKnownAt } from "./as-known-at.js";
import { expiries } from "./expiries.js";
import type { Expiry } from "./expiry.js";
import { endInWords } from "./explain-expiry.js";
import { rangeInWords } from "./explain-status.js";
import type { KnownAtOption } from "./known-at.js";
import { partyName } from "./party-name.js";
import { quantityInWords } from "./quantity-in-words.js";
import { firstDay } from "./start.js";
import type { TimelineBase, TimelineEntry, TimelineSubjects } from "./timeline-entry.js";

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
  takeOptions("timeline", options, ["knownAt", "from", "through", "kinds"]);
  const kinds = new Set<string>((options.kinds ?? KINDS).map(parseKind));
  const [from, through] = [readDay("from", options.from), readDay("through", options.through)];
  const record: Agreement<Ids> = options.knownAt === undefined ? agreement : asKnownAt(agreement, options.knownAt);
  const order = (entry: TimelineEntry) =>
    `${entry.earliest} ${entry.latest} ${String(KINDS.indexOf(entry.kind)).padStart(2, "0")}`;
  return [...entriesOf(record)]
    .filter((entry) => kinds.has(entry.kind))
    .filter(
      (entry) => (from === undefined || entry.latest >= from) && (through === undefined || entry.earliest <= through),
    )
    .map((entry) => ({ entry, key: order(entry) }))
    .sort((a, b) => compareTexts(a.key, b.key))
    .map(({ entry }) => entry) as readonly TimelineEntry<IdsOf<A>>[];
}

function parseKind(kind: keyof TimelineSubjects): string {
  if (KINDS.includes(kind)) return kind;
  throw new RangeError(`Unknown kind ${showValue(kind)} of a timeline; ${didYouMean(kind, KINDS)}`);
}

function readDay(name: string, day: PlainDate | undefined): PlainDate | undefined {
  if (day === undefined) return undefined;
  try {
    return parsePlainDate(day);
  } catch (error) {
    throw new (error instanceof RangeError ? RangeError : TypeError)(`${name}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** The part that all entries share. */
function dated(
  on: PartialDate | ZonedTime,
  summary: string,
  citations: readonly Citation[],
  through?: PartialDate,
): TimelineBase {
  const latest = latestDay(through ?? (typeof on === "object" ? on.date : on));
  return { on, ...(through === undefined ? {} : { through }), earliest: firstDay(on), latest, summary, citations };
}

function* entriesOf(record: Agreement): Generator<TimelineEntry> {
  const { id, title, concludedOn, meeting, citations = [], reviewedOn } = record;
  if (concludedOn !== undefined) {
    yield { kind: "concluded", ...dated(concludedOn, `${title}: concluded`, citations), agreement: id };
  }
  if (meeting !== undefined) {
    yield { kind: "meeting", ...dated(meeting.on, `Meeting at ${meeting.place.name}`, meeting.citations), meeting };
  }
  for (const commitment of record.commitments) yield* ofCommitment(commitment, record);
  for (const expiry of expiries(record)) yield* endsOf(expiry);
  for (const event of record.events) yield* ofEvent(event, record);
  for (const source of record.sources) {
    if (source.published === undefined) continue;
    yield { kind: "published", ...dated(source.published, `Published: ${source.title}`, []), source };
  }
  yield { kind: "reviewed", ...dated(reviewedOn, "The record was reviewed up to this day", []), agreement: id };
}

function* ofCommitment(commitment: Commitment, record: Agreement): Generator<TimelineEntry> {
  const { id, citations, term } = commitment;
  if (commitment.kind === "suspension" && commitment.measure.announcedOn !== undefined) {
    const { announcedOn, title } = commitment.measure;
    yield { kind: "measure-announced", ...dated(announcedOn, `Announced: ${title}`, citations), commitment: id };
  }
  if (term?.effective !== undefined) {
    yield { kind: "start", ...dated(term.effective, `${id} starts`, citations), commitment: id };
  }
  if (commitment.kind === "visit") {
    yield { kind: "planned", ...dated(commitment.when, `${id} is planned`, citations), commitment: id };
  }
  for (const readout of commitment.readouts ?? []) {
    yield { kind: "readout", ...dated(readout.on, readout.summary, readout.citations), commitment: id, readout };
    for (const quantity of readout.quantities ?? []) {
      if (quantity.during === undefined) continue;
      const { from, through } = quantity.during;
      const summary = `${id}: ${quantityInWords(quantity.quantity)} from ${rangeInWords(from, through)}, by the account of ${partyName(record, readout.by)}`;
      yield {
        kind: "due",
        ...dated(from, summary, readout.citations, through),
        commitment: id,
        by: readout.by,
        quantity,
      };
    }
  }
}

/** The end of a commitment and, beside one that is only announced, the latest that rests on law. */
function* endsOf(expiry: Expiry): Generator<TimelineEntry> {
  const lawful =
    expiry.authority === "announced" ? expiry.superseded.find(({ authority }) => authority === "legal") : undefined;
  for (const one of lawful === undefined ? [expiry] : [lawful, expiry]) {
    if (one.kind !== "on" && one.kind !== "between") continue;
    const on = one.kind === "on" ? (one.until ?? one.date) : one.earliest;
    const words = `${one.commitment} ends ${endInWords(one)}, ${wordFor(one)}`;
    const through = one.kind === "between" ? one.latest : undefined;
    yield { kind: "end", ...dated(on, words, one.because.citations, through), commitment: one.commitment, expiry: one };
  }
}

function wordFor({ authority, because }: Expiry): string {
  if (because.events.length === 0) return "by its own term";
  return authority === "legal" ? "by law" : "as announced";
}

function* ofEvent(event: LifecycleEvent, record: Agreement): Generator<TimelineEntry> {
  const { on, through, summary, citations, planned } = event;
  yield { kind: "event", ...dated(on, summary, citations, through), event };
  const effective = event.term?.effective ?? event.effective;
  if (effective !== undefined && (typeof effective === "object" ? effective.date : effective) !== on) {
    yield { kind: "effect", ...dated(effective, `Takes effect: ${summary}`, citations), event };
  }
  if (planned === undefined) return;
  for (const { id } of record.commitments.filter((one) => event.targets.includes(one.id))) {
    yield {
      kind: "planned",
      ...dated(planned.from, `${id} is planned`, citations, planned.through),
      commitment: id,
      event,
    };
  }
}
