import type { Agreement } from "../../model/index.js";
import type { Cell } from "./cell.js";
import type { Column } from "./columns.js";

/** Columns whose values are found in columns of another table. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  /** The columns there, when they have other names. */
  readonly to?: readonly string[];
}

/** What a table has beside its rows. All tables start with the column `agreement`, which keys and references leave unsaid. */
interface Head {
  /** The name of the table, and of its file. */
  readonly name: string;
  readonly description: string;
  /** The columns that tell its rows apart, within an agreement. */
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
}

/** A table, and how its rows are read from a record. */
export interface Table extends Head {
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "description">[];
  readonly cellsOf: (record: Agreement) => readonly (readonly Cell[])[];
}

/** A table with a row for each of the rows of a record. */
export function table<R>(
  head: Head & {
    readonly columns: readonly Column<R>[];
    readonly rows: (record: Agreement) => readonly R[];
  },
): Table {
  const { columns, rows, ...rest } = head;
  const first = { name: "agreement", type: "string", description: "The id of the record." } as const;
  return {
    ...rest,
    columns: [first, ...columns],
    cellsOf: (record) => rows(record).map((row) => [record.id, ...columns.map(({ value }) => value(row))]),
  };
}
