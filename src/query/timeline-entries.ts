import { latestDay } from "../calendar/partial-date.js";
import type { Agreement, Citation, Commitment, LifecycleEvent, PartialDate, ZonedTime } from "../model/index.js";
import { expiries } from "./expiries.js";
import type { Expiry } from "./expiry.js";
import { endInWords } from "./explain-expiry.js";
import { rangeInWords } from "./explain-status.js";
import { partyName } from "./party-name.js";
import { quantityInWords } from "./quantity-in-words.js";
import { firstDay } from "./start.js";
import type { TimelineBase, TimelineEntry } from "./timeline-entry.js";

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

/** Everything dated in a record, in no order. */
export function* entriesOf(record: Agreement): Generator<TimelineEntry> {
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
