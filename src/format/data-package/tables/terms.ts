import type { Agreement, PlainDate, Term, TermEnd, ZonedTime } from "../../../model/index.js";
import { clock, day, moment, text, whole } from "../columns.js";
import { table } from "../table.js";
import { readoutsOf } from "./readouts.js";

/** A term, and what states it. */
interface Row {
  readonly position: number;
  readonly commitment?: string;
  readonly readout?: number;
  readonly event?: string;
  readonly term: Term;
}

/** Every term that a record states, by whoever states it; what follows from them is in the table of ends. */
export const terms = table<Row>({
  name: "terms",
  description:
    "How long something runs, as it is stated: by a commitment, by an account of it (readout), or by an event. Nothing here is computed.",
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
      "The commitment, when its own text or an account of it states the term.",
      (row) => row.commitment,
    ),
    whole("readout", "Which account of the commitment, when one states it.", ({ readout }) => readout),
    text("event", "The event that sets it.", ({ event }) => event),
    ...moment<Row>("effective", "When it starts.", ({ term }) => term.effective),
    text("duration", "How long it runs (ISO 8601 duration).", ({ term }) => term.duration),
    text(
      "end_kind",
      "through: end_on is the last day. until: it stops then. open: stated to have no end. Empty: not stated.",
      ({ term }) => kindOf(term.end),
    ),
    day("end_on", "The stated last day, or the day it stops.", ({ term }) => dayOf(boundaryOf(term.end))),
    ...clock<Row>("end", ({ term }) => boundaryOf(term.end)),
    text("rule", "How the duration is counted, where an instrument prescribes it.", ({ term }) => term.rule),
    text("note", "A remark.", ({ term }) => term.note),
  ],
  rows: (record) => rowsOf(record).map((row, index) => ({ position: index + 1, ...row })),
});

function rowsOf(record: Agreement): readonly Omit<Row, "position">[] {
  const readouts = readoutsOf(record).map(({ parent, position, item }) => ({
    commitment: parent.id,
    readout: position,
    term: item.term,
  }));
  return [
    ...record.commitments.map(({ id, term }) => ({ commitment: id, term })),
    ...readouts,
    ...record.events.map(({ id, term }) => ({ event: id, term })),
  ].flatMap((row) => (row.term === undefined ? [] : [{ ...row, term: row.term }]));
}

function kindOf(end: TermEnd | undefined): string | undefined {
  return end === undefined ? undefined : Object.keys(end)[0];
}

function boundaryOf(end: TermEnd | undefined): PlainDate | ZonedTime | undefined {
  if (end === undefined || "open" in end) return undefined;
  return "through" in end ? end.through : end.until;
}

function dayOf(boundary: PlainDate | ZonedTime | undefined): PlainDate | undefined {
  return typeof boundary === "object" ? boundary.date : boundary;
}
