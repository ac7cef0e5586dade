import type { Agreement, PartialDate, Term, TermEnd, ZonedTime } from "../../../model/index.js";
import { clock, flag, moment, partial, text, whole } from "../columns.js";
import { table } from "../table.js";
import { readoutsOf } from "./readouts.js";

/** A term, and the entity that states it. Without a commitment and an event, it is the agreement. */
interface TermRow {
  readonly position: number;
  readonly commitment?: string;
  readonly readout?: number;
  readonly event?: string;
  readonly term: Term;
}

/** Every term that a record states; the computed ends are in the tables of periods and ends. */
export const terms = table<TermRow>({
  name: "terms",
  description:
    "The terms as stated: by the agreement (then the three columns after the number are empty), by a commitment, by an account of it (readout), or by an event. Nothing in this table is computed.",
  key: ["term"],
  references: [
    { columns: ["commitment"], table: "commitments" },
    { columns: ["commitment", "readout"], table: "readouts" },
    { columns: ["event"], table: "events" },
  ],
  columns: [
    whole("term", "A running number.", ({ position }) => position),
    text(
      "commitment",
      "The commitment, if the commitment or an account of it states the term.",
      (row) => row.commitment,
    ),
    whole(
      "readout",
      "The number of the account of the commitment, if an account states the term.",
      ({ readout }) => readout,
    ),
    text("event", "The event that sets it.", ({ event }) => event),
    ...moment<TermRow>("effective", "The start.", ({ term }) => term.effective),
    text("duration", "The duration (ISO 8601).", ({ term }) => term.duration),
    text(
      "counted_from",
      "What the duration is counted from, if that is not the start: the id of an event, or a date.",
      ({ term: { countedFrom } }) => (typeof countedFrom === "object" ? countedFrom.date : countedFrom),
    ),
    ...clock<TermRow>("counted_from", ({ term }) => term.countedFrom),
    text(
      "end_kind",
      "through: end_on is the last day. until: it stops then. before: end_on is the first day on which it no longer applies. open: stated to have no end. unreadable: stated, and no date. Empty: not stated.",
      ({ term }) => kindOf(term.end),
    ),
    ...partial<TermRow>("end_on", "The day of the stated end.", ({ term }) => dayOf(boundaryOf(term.end))),
    ...clock<TermRow>("end", ({ term }) => boundaryOf(term.end)),
    text("end_text", "Of an unreadable end: what the source prints.", ({ term: { end } }) =>
      end !== undefined && "unreadable" in end ? end.unreadable : undefined,
    ),
    text("rule", "The counting rule, if an instrument prescribes it.", ({ term }) => term.rule),
    text("renewal_period", "The length of each renewal (ISO 8601 duration).", ({ term }) => term.renewal?.period),
    text(
      "renewal_notice",
      "The period of notice before an end (ISO 8601 duration).",
      ({ term }) => term.renewal?.notice,
    ),
    whole("renewal_times", "The largest number of renewals.", ({ term }) => term.renewal?.times),
    flag("renewal_option", "true for an option to extend, false for an automatic renewal.", ({ term: { renewal } }) =>
      renewal === undefined ? undefined : renewal.option === true,
    ),
    text("note", "A remark.", ({ term }) => term.note),
  ],
  rows: rowsOf,
});

function rowsOf(record: Agreement): readonly TermRow[] {
  const rows: TermRow[] = [];
  const add = (term: Term | undefined, of: Omit<TermRow, "position" | "term">) => {
    if (term !== undefined) rows.push({ position: rows.length + 1, ...of, term });
  };
  add(record.term, {});
  for (const { id, term } of record.commitments) add(term, { commitment: id });
  for (const { parent, position, item } of readoutsOf(record)) {
    add(item.term, { commitment: parent.id, readout: position });
  }
  for (const { id, term } of record.events) add(term, { event: id });
  return rows;
}

function kindOf(end: TermEnd | undefined): string | undefined {
  return end === undefined ? undefined : Object.keys(end)[0];
}

function boundaryOf(end: TermEnd | undefined): PartialDate | ZonedTime | undefined {
  if (end === undefined || "open" in end || "unreadable" in end) return undefined;
  if ("before" in end) return end.before;
  return "through" in end ? end.through : end.until;
}

function dayOf(boundary: PartialDate | ZonedTime | undefined): PartialDate | undefined {
  return typeof boundary === "object" ? boundary.date : boundary;
}
