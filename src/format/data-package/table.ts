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

/**
 * A table, and the function that passes the cells of each of its rows for a record with its answers to `add`. The array of cells is
 * used again for the next row: a set of thousands of records has millions of cells.
 */
export interface Table extends TableHead {
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "description">[];
  readonly eachRow: (answers: Answers, add: (cells: readonly Cell[]) => void) => void;
}

/** Creates a table. */
export function table<R>(
  head: TableHead & {
    readonly columns: readonly Column<R>[];
    readonly rows: (record: Agreement, answers: Answers) => readonly R[];
  },
): Table {
  const { columns, rows, ...rest } = head;
  const blank: readonly Cell[] = [undefined, ...columns.map(() => undefined)];
  const first = { name: "agreement", type: "string", description: "The id of the record." } as const;
  return {
    ...rest,
    columns: [first, ...columns],
    eachRow: (answers, add) => {
      const { record } = answers;
      const list = rows(record, answers);
      if (list.length === 0) return;
      const cells = [...blank];
      cells[0] = record.id;
      for (const row of list) {
        for (let index = 0; index < columns.length; index += 1) cells[index + 1] = columns[index]?.value(row);
        add(cells);
      }
    },
  };
}
