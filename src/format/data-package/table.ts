import type { Agreement } from "../../model/index.js";
import type { Answers } from "./answers.js";
import type { Cell } from "./cell.js";
import type { Column } from "./columns.js";

/** Columns whose values occur in columns of another table. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  /** The columns there, if their names differ. */
  readonly to?: readonly string[];
}

/** The description of a table. All tables start with the column `agreement`; keys and references here leave it out. */
interface TableHead {
  /** The name of the table, and of its file. */
  readonly name: string;
  readonly description: string;
  /** The columns that identify a row, within an agreement. */
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
}

/** A table, and the function that returns the cells of each of its rows for a record with its answers. */
export interface Table extends TableHead {
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "description">[];
  readonly cellsOf: (answers: Answers) => readonly (readonly Cell[])[];
}

/** Creates a table. */
export function table<R>(
  head: TableHead & {
    readonly columns: readonly Column<R>[];
    readonly rows: (record: Agreement, answers: Answers) => readonly R[];
  },
): Table {
  const { columns, rows, ...rest } = head;
  const first = { name: "agreement", type: "string", description: "The id of the record." } as const;
  return {
    ...rest,
    columns: [first, ...columns],
    cellsOf: (answers) => {
      const { record } = answers;
      return rows(record, answers).map((row) => [record.id, ...columns.map(({ value }) => value(row))]);
    },
  };
}
