import type { DatedEnd, RangedEnd, TermVersion } from "../../../query/index.js";
import { type Column, clock, day, flag, moment, text, whole } from "../columns.js";
import type { EndRow } from "../end-rows.js";
import { type Item, listTable } from "../lists.js";
import { table } from "../table.js";

const on = (term: TermVersion): Partial<DatedEnd> => (term.kind === "on" ? term : {});
const between = (term: TermVersion): Partial<RangedEnd> => (term.kind === "between" ? term : {});

/** Creates the columns of a version of a term. */
function termColumns<R>(term: (row: R) => TermVersion): readonly Column<R>[] {
  return [
    text("kind", "on a day, between two days, open (stated to have no end) or unknown.", (row) => term(row).kind),
    day("end_on", "The calendar day on which it ends.", (row) => on(term(row)).date),
    day("last_full_day", "The last day that is surely and wholly within the term.", (row) => on(term(row)).lastFullDay),
    ...clock<R>("end", (row) => on(term(row)).until),
    day("earliest", "The earliest day on which it can end.", (row) => between(term(row)).earliest),
    day("latest", "The latest day on which it can end.", (row) => between(term(row)).latest),
    text("reason", "The reason why the end is unknown.", (row) => reasonOf(term(row))),
    text("basis", "The basis of the end: stated, computed, extended or terminated.", (row) => term(row).basis),
    text("rule", "The counting rule, if the end was computed from a duration.", (row) => term(row).rule),
    text("duration", "The duration that was counted (ISO 8601).", (row) => term(row).duration),
    text("anchor", "The kind of start from which the end was counted.", (row) => term(row).anchor?.kind),
    ...moment<R>("anchor_on", "The day of that start.", (row) => term(row).anchor?.on),
    flag("assumed", "True if that start was assumed; empty if nothing was counted.", (row) =>
      term(row).anchor === undefined ? undefined : term(row).assumed === true,
    ),
    text("authority", "legal, or announced if there is only an announcement.", (row) => term(row).authority),
    text("end_state", "The state once an event has ended it early.", (row) => term(row).endState),
    text("inherited_from", "The whole or the agreement whose end this is.", (row) => term(row).inheritedFrom),
    whole(
      "discrepancy_days",
      "The days by which a stated end is later than the one that the stated duration gives; negative if it is earlier.",
      (row) => term(row).discrepancy,
    ),
  ];
}

function reasonOf(term: TermVersion): string | undefined {
  return term.kind === "unknown" ? term.reason : undefined;
}

const key = [text("subject", "The id of the agreement or the commitment.", ({ expiry }: EndRow) => expiry.subject)];

export const ends = table<EndRow>({
  name: "ends",
  description:
    "The ends of the agreement and of every commitment, computed from the record by expiryOf. Visits and invitations have periods and no end.",
  key: ["subject"],
  references: [{ columns: ["subject"], table: "entities", to: ["entity"] }],
  columns: [
    ...key,
    ...termColumns<EndRow>(({ expiry }) => expiry),
    text(
      "certainty",
      "definite, presumed or possible; empty for an end without a day of its own.",
      (row) => row.certainty,
    ),
    text("caveats", "The caveats, separated by semicolons.", ({ caveats }) => caveats),
    text(
      "renews",
      "How the term continues: automatically unless notice is given, or by an option.",
      ({ expiry }) => expiry.renews,
    ),
    day(
      "notice_by",
      "The last day for notice against the renewal, or for the use of an option.",
      ({ expiry }) => expiry.noticeBy,
    ),
    day("latest_end", "The end if every renewal or option is used.", ({ expiry }) => expiry.latestEnd),
    day(
      "end_by_law",
      "The end by law, if an instrument sets it for a later day than the one announced.",
      ({ expiry }) => (expiry.endByLaw === undefined ? undefined : on(expiry.endByLaw).date),
    ),
    text("explanation", "The explanation of the answer.", ({ explanation }) => explanation),
  ],
  rows: (_, { ends }) => ends(),
});

export const supersededEnds = listTable<EndRow, TermVersion>({
  name: "superseded_ends",
  description: "The earlier ends, newest first; a legal end still counts while the later one is only announced.",
  of: { table: "ends", key },
  parents: (_, { ends }) => ends(),
  list: ({ expiry }) => expiry.superseded,
  columns: termColumns<Item<EndRow, TermVersion>>(({ item }) => item),
});

export const endEvents = listTable<EndRow, string>({
  name: "end_events",
  description: "The events on which an end rests, in order.",
  of: { table: "ends", key },
  parents: (_, { ends }) => ends(),
  list: ({ expiry }) => expiry.because.events,
  columns: [text("event", "The event.", ({ item }) => item)],
  references: [{ columns: ["event"], table: "events" }],
});
