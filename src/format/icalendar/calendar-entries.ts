import { hasDate } from "../../brief/index.js";
import { compareTexts } from "../../messages/compare-texts.js";
import type { Agreement } from "../../model/index.js";
import { hasRenewals } from "../../query/expiry-of.js";
import { inRecord } from "../../query/in-record.js";
import { type TimelineEntry, upcoming } from "../../query/index.js";
import { subjectsIn } from "../../query/statuses.js";
import { sortEntries, timelineIn } from "../../query/timeline.js";
import { dueEntry } from "./due-entry.js";
import { type Ends, endEntry } from "./end-entry.js";
import type { Entry } from "./entry.js";
import { meetingEntry } from "./meeting-entry.js";
import { renewalEntry } from "./renewal-entry.js";
import type { EntryOf } from "./timeline-entry-of.js";
import type { ToldRecord } from "./told-record.js";
import { visitEntry } from "./visit-entry.js";

/** An entry of the calendar, its record, and its id, which no other entry has. */
export interface UniqueEntry {
  readonly entry: Entry;
  readonly record: Agreement;
  readonly uid: string;
}

/** Returns the entries of a record: the meeting, visits, ends, amounts due, renewals. */
export function calendarEntriesOf(told: ToldRecord): readonly UniqueEntry[] {
  const { record } = told;
  const counts = new Map<string, number>();
  return sortedEntries(told).map((entry) => {
    const count = (counts.get(entry.key) ?? 0) + 1;
    counts.set(entry.key, count);
    const uid = `${record.id}.${entry.key}${count === 1 ? "" : `.${count}`}@typed-agreements`;
    return { entry, record, uid };
  });
}

const DATED: ReadonlySet<TimelineEntry["kind"]> = new Set(["end", "due"]);

/** A period longer than the calendar, so that it contains every entry of the record. */
const EVER = "P9999Y";

function sortedEntries(told: ToldRecord): readonly Entry[] {
  const { record, history } = told;
  const dated = inRecord(record, record.id, () => sortEntries(timelineIn(history, { kinds: DATED })));
  const ends = dated.filter((entry): entry is EntryOf<"end"> => entry.kind === "end");
  const last: Ends["last"] = new Map(ends.map((end) => [end.subject, end]));
  const entries = [
    meetingEntry(told) ?? [],
    record.commitments.filter(hasDate).map((one) => visitEntry(told, one) ?? []),
    ends.map((end) => inRecord(record, end.subject, () => endEntry(told, end, { last, expiries: told.expiries() }))),
    dated.flatMap((entry) => (entry.kind === "due" ? [dueEntry(told, entry)] : [])),
    renewalsOf(told).map((entry) => renewalEntry(told, entry)),
  ].flat(2);
  return sortByDay(entries, (entry) => entry);
}

/** Returns, for each term that renews itself, the renewal of the cycle that runs at the review and the last day for notice. */
function renewalsOf({ record, history }: ToldRecord): readonly (EntryOf<"notice"> | EntryOf<"renewal">)[] {
  if (!subjectsIn(history).some((subject) => hasRenewals(history, subject))) return [];
  return upcoming(record, { from: record.reviewedOn, within: EVER }).flatMap((entry) =>
    entry.kind === "notice" || entry.kind === "renewal" ? [entry] : [],
  );
}

/** Sorts items by the days of their entries, the earliest first. Items with the same days keep their order. */
export function sortByDay<T>(items: readonly T[], entryOf: (item: T) => Entry): readonly T[] {
  const keyed = items.map((item) => {
    const { first, last } = entryOf(item).span;
    return { item, key: `${first} ${last}` };
  });
  return keyed.sort((a, b) => compareTexts(a.key, b.key)).map(({ item }) => item);
}
