import { expiries } from "../../../query/expiries.js";
import type { Expiry, ExpiryBetween, ExpiryOn } from "../../../query/expiry.js";
import { caveatsOfEnd, certaintyOfEnd } from "../../end-caveats.js";
import { type Column, clock, day, flag, text, whole } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("commitment", "The id of the commitment.", ({ commitment }: Expiry) => commitment)];
const on = (expiry: Expiry): Partial<ExpiryOn> => (expiry.kind === "on" ? expiry : {});
const between = (expiry: Expiry): Partial<ExpiryBetween> => (expiry.kind === "between" ? expiry : {});

/** What is said of an end. */
const columns: readonly Column<Expiry>[] = [
  text("kind", "on a day, between two days, open (stated to have no end) or unknown.", ({ kind }) => kind),
  day("end_on", "The calendar day on which it ends.", (one) => on(one).date),
  day("last_full_day", "The last day that is surely and wholly within the term.", (one) => on(one).lastFullDay),
  ...clock<Expiry>("end", (one) => on(one).until),
  day("earliest", "The earliest day on which it can end.", (one) => between(one).earliest),
  day("latest", "The latest day on which it can end.", (one) => between(one).latest),
  text("certainty", "definite, presumed or possible; empty when unknown.", certaintyOfEnd),
  text("caveats", "Why it is not definite, with blanks between.", (one) => caveatsOfEnd(one).join(" ") || undefined),
  text("reason", "Why it is unknown.", (one) => (one.kind === "unknown" ? one.reason : undefined)),
  text("basis", "What the end rests on: stated, computed, extended or terminated.", ({ basis }) => basis),
  text("rule", "The counting rule, when the end was counted.", ({ rule }) => rule),
  text("anchor", "What it was counted from: effective (the stated start) or concluded.", ({ anchor }) => anchor),
  flag("assumed", "Whether that start was assumed; empty when nothing was counted.", (one) =>
    one.anchor === undefined ? undefined : one.assumed === true,
  ),
  text(
    "authority",
    "Whether it rests on law (legal) or only on an announcement (announced).",
    ({ authority }) => authority,
  ),
  whole(
    "discrepancy_days",
    "Days by which a stated end lies after the one that the stated duration gives; negative when before.",
    (one) => one.discrepancy,
  ),
  text("explanation", "The answer in a sentence, with its reckoning.", ({ explanation }) => explanation),
];

export const ends = table<Expiry>({
  name: "ends",
  description: "When every commitment ends: computed from the record by expiryOf, with the reckoning.",
  key: ["commitment"],
  references: [{ columns: ["commitment"], table: "commitments" }],
  columns: [...key, ...columns],
  rows: expiries,
});

export const supersededEnds = listTable<Expiry, Expiry>({
  name: "superseded_ends",
  description:
    "The ends that held before, newest first; one that is legal still counts while the later one is only announced.",
  of: { table: "ends", key },
  parents: expiries,
  list: ({ superseded }) => superseded,
  columns: columns.map((column) => ({ ...column, value: ({ item }) => column.value(item) })),
});

export const endEvents = listTable<Expiry, string>({
  name: "end_events",
  description: "The events that an end rests on, in order.",
  of: { table: "ends", key },
  parents: expiries,
  list: ({ because }) => because.events,
  columns: [text("event", "The event.", ({ item }) => item)],
  references: [{ columns: ["event"], table: "events" }],
});
