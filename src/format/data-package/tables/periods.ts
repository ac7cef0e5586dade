import type { Agreement } from "../../../model/index.js";
import { historyOf } from "../../../query/history/history.js";
import { periodsIn } from "../../../query/history/periods-in.js";
import { subjectOf } from "../../../query/history/subject.js";
import { inRecord } from "../../../query/in-record.js";
import type { Bound, Period } from "../../../query/index.js";
import { type Column, clock, day, flag, partial, text, whole } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

/** A period with its subject and its position among the periods of that subject. */
interface Row {
  readonly subject: string;
  readonly position: number;
  readonly period: Period;
}

const key = [
  text("subject", "The id of the agreement, a commitment, the meeting or a party.", ({ subject }: Row) => subject),
  whole("period", "The number of the period, from 1.", ({ position }: Row) => position),
];

/** Creates the columns of the bound at which a period begins or ends. */
function boundColumns(name: string, what: string, bound: (row: Row) => Bound | undefined): readonly Column<Row>[] {
  return [
    day(`${name}_earliest`, `${what}: the earliest day that it can be.`, (row) => bound(row)?.earliest),
    day(`${name}_latest`, `${what}: the latest day that it can be.`, (row) => bound(row)?.latest),
    ...clock<Row>(name, (row) => bound(row)?.moment),
    flag(`${name}_uncertain`, "true where the source marks that date as uncertain.", (row) => bound(row)?.uncertain),
  ];
}

export const periods = table<Row>({
  name: "periods",
  description:
    "The state of every subject over all time: the periods of a subject follow each other without a gap. Computed from the record by periodsOf.",
  key: ["subject", "period"],
  references: [{ columns: ["subject"], table: "entities", to: ["entity"] }],
  columns: [
    ...key,
    text("state", "The state.", ({ period }) => period.state),
    ...boundColumns("from", "The first day; empty from the beginning of time", ({ period }) => period.from),
    ...boundColumns("to", "The first day of the next period; empty where none is known", ({ period }) => period.to),
    text("authority", "legal, or announced if there is only an announcement.", (row) => row.period.authority),
    text("caveats", "The caveats, separated by spaces.", ({ period }) => period.caveats.join(" ") || undefined),
    text("bound_parties", "The parties that are bound, if not all are, separated by spaces.", ({ period }) =>
      period.bound?.join(" "),
    ),
    ...partial<Row>("planned_from", "The plan that counts: the first day.", ({ period }) => period.planned?.from),
    ...partial<Row>("planned_through", "The plan that counts: the last day.", ({ period }) => period.planned?.through),
  ],
  rows: rowsOf,
});

function rowsOf(record: Agreement): readonly Row[] {
  const { id, commitments, meeting, parties } = record;
  // One history for all subjects: the parts that they share are reduced once.
  const history = historyOf(record, {});
  const subjects = [
    id,
    ...commitments.map((one) => one.id),
    ...(meeting ? [meeting.id] : []),
    ...parties.map((one) => one.id),
  ];
  return subjects.flatMap((subject) =>
    inRecord(record, subject, () => periodsIn(history, subjectOf("toDataPackage", record, subject))).map(
      (period, index) => ({ subject, position: index + 1, period }),
    ),
  );
}

export const periodEvents = listTable<Row, string>({
  name: "period_events",
  description: "The events on which the state of a period rests, in order.",
  of: { table: "periods", key },
  parents: rowsOf,
  list: ({ period }) => period.because.events,
  columns: [text("event", "The event.", ({ item }) => item)],
  references: [{ columns: ["event"], table: "events" }],
});
