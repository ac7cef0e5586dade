import type { Bound } from "../../../query/index.js";
import { type Column, clock, day, flag, partial, text, whole } from "../columns.js";
import { listTable } from "../lists.js";
import type { PeriodRow } from "../period-rows.js";
import { table } from "../table.js";

const key = [
  text(
    "subject",
    "The id of the agreement, a commitment, the meeting or a party.",
    ({ subject }: PeriodRow) => subject,
  ),
  whole("period", "The number of the period, from 1.", ({ position }: PeriodRow) => position),
];

/** Creates the columns of the bound at which a period begins or ends. */
function boundColumns(
  name: string,
  what: string,
  bound: (row: PeriodRow) => Bound | undefined,
): readonly Column<PeriodRow>[] {
  return [
    day(`${name}_earliest`, `${what}: the earliest day that it can be.`, (row) => bound(row)?.earliest),
    day(`${name}_latest`, `${what}: the latest day that it can be.`, (row) => bound(row)?.latest),
    ...clock<PeriodRow>(name, (row) => bound(row)?.moment),
    flag(`${name}_uncertain`, "true where the source marks that date as uncertain.", (row) => bound(row)?.uncertain),
  ];
}

export const periods = table<PeriodRow>({
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
    ...partial<PeriodRow>("planned_from", "The plan that counts: the first day.", ({ period }) => period.planned?.from),
    ...partial<PeriodRow>(
      "planned_through",
      "The plan that counts: the last day.",
      ({ period }) => period.planned?.through,
    ),
  ],
  rows: (_, { periods }) => periods(),
});

export const periodEvents = listTable<PeriodRow, string>({
  name: "period_events",
  description: "The events on which the state of a period rests, in order.",
  of: { table: "periods", key },
  parents: (_, { periods }) => periods(),
  list: ({ period }) => period.because.events,
  columns: [text("event", "The event.", ({ item }) => item)],
  references: [{ columns: ["event"], table: "events" }],
});
