import { toInstant } from "../../calendar/instant.js";
import type { Agreement, Commitment, PlainDate } from "../../model/index.js";
import type { Expiry, ExpiryBetween, ExpiryOn } from "../../query/expiry.js";
import { expiryOf } from "../../query/expiry-of.js";
import { inRecord } from "../../query/in-record.js";
import { caveatsInShort, caveatsOfEnd, lawfulEndBefore } from "../end-caveats.js";
import { type Span, someDay } from "../span.js";
import type { Entry } from "./entry.js";
import { overBy } from "./over-by.js";

/** The end of a commitment and, beside one that is only announced, the one that rests on law. */
export function endEntries(record: Agreement, commitment: Commitment): readonly Entry[] {
  const { id, summary } = commitment;
  const expiry = expiryOf(record, id);
  const lawful = lawfulEndBefore(expiry);
  const entries: Entry[] = [];
  if (isDated(lawful)) {
    const since = `That counts if no instrument follows for what was announced since. ${expiry.explanation}`;
    entries.push({
      ...endOf(record, commitment, lawful),
      key: `${id}.end-by-law`,
      summary: `Ends by law${when(lawful)}: ${id} (another end is announced)`,
      paragraphs: [summary, lawful.explanation, since],
      sure: false,
    });
  }
  if (isDated(expiry)) entries.push(endOf(record, commitment, expiry));
  return entries;
}

/** Whether an end has a day. */
function isDated(expiry: Expiry | undefined): expiry is ExpiryOn | ExpiryBetween {
  return expiry?.kind === "on" || expiry?.kind === "between";
}

function endOf(record: Agreement, commitment: Commitment, expiry: ExpiryOn | ExpiryBetween): Entry {
  const { id, summary } = commitment;
  const { mark, paragraphs, ...over } = overBy(record, id, dayBefore(expiry));
  const instant = inRecord(record, commitment, () => instantOf(expiry));
  return {
    key: `${id}.end`,
    summary: `${verbOf(expiry, record)}${when(expiry)}: ${id}${mark === "" ? caveatsInShort(expiry) : mark}`,
    paragraphs: [summary, expiry.explanation, ...paragraphs],
    citations: expiry.because.citations,
    span: daysOf(expiry),
    ...(instant === undefined ? {} : { instant }),
    sure: caveatsOfEnd(expiry).length === 0,
    ...over,
  };
}

/** A day on which the commitment still runs, if nothing ended it before. */
function dayBefore(expiry: ExpiryOn | ExpiryBetween): PlainDate {
  return expiry.kind === "on" ? expiry.lastFullDay : expiry.earliest;
}

/** "Ends", or what the event did that ended it: "Invalidated". */
function verbOf({ basis, because }: Expiry, { events }: Agreement): string {
  const type = events.find(({ id }) => id === because.events[0])?.type;
  return basis !== "terminated" || type === undefined ? "Ends" : `${type[0]?.toUpperCase()}${type.slice(1)}`;
}

/** " some day in March 2028" for what is not known to the day. */
function when(expiry: ExpiryOn | ExpiryBetween): string {
  const { exact, words } = daysOf(expiry);
  return exact || expiry.kind === "on" || expiry.earliest === expiry.latest ? "" : ` ${words}`;
}

function daysOf(expiry: ExpiryOn | ExpiryBetween): Span {
  if (expiry.kind === "on") return { first: expiry.date, last: expiry.date, exact: true, words: "" };
  const { earliest, latest } = expiry;
  return { first: earliest, last: latest, exact: false, words: someDay(earliest, latest) };
}

/** A stated clock time that the clocks skip is refused; one that was counted is when they go on. */
function instantOf(expiry: ExpiryOn | ExpiryBetween): number | undefined {
  if (expiry.kind !== "on" || expiry.until === undefined) return undefined;
  return toInstant(expiry.until, { gap: expiry.rule === undefined ? "refuse" : "forward" });
}
