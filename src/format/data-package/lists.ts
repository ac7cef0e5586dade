import type { Agreement } from "../../model/index.js";
import type { Answers } from "./answers.js";
import { type Column, whole } from "./columns.js";
import { type Reference, type Table, table } from "./table.js";

/** An item of an array, with its position: 1 for the first. */
export interface Item<P, T> {
  readonly parent: P;
  readonly position: number;
  readonly item: T;
}

/** Returns the items of the arrays of several parents. */
export function itemsOf<P, T>(
  parents: readonly P[],
  list: (parent: P) => readonly T[] | undefined,
): readonly Item<P, T>[] {
  const items: Item<P, T>[] = [];
  for (const parent of parents) {
    let position = 0;
    for (const item of list(parent) ?? []) {
      position += 1;
      items.push({ parent, position, item });
    }
  }
  return items;
}

/** Creates the column with the position of an item. */
function position<P, T>(): Column<Item<P, T>> {
  return whole("position", "The position in the array, from 1.", ({ position }) => position);
}

/** Creates the table of an array that each entity of a kind has: one row for each item. */
export function listTable<P, T>(spec: {
  readonly name: string;
  readonly description: string;
  /** The table of the entities, and its key columns. */
  readonly of: { readonly table: string; readonly key: readonly Column<P>[] };
  readonly parents: (record: Agreement, answers: Answers) => readonly P[];
  readonly list: (parent: P) => readonly T[] | undefined;
  readonly columns: readonly Column<Item<P, T>>[];
  readonly references?: readonly Reference[];
}): Table {
  const { name, description, of, parents, list, columns, references = [] } = spec;
  const key = of.key.map((column) => ({ ...column, value: ({ parent }: Item<P, T>) => column.value(parent) }));
  const names = key.map((column) => column.name);
  return table<Item<P, T>>({
    name,
    description,
    key: [...names, "position"],
    references: [{ columns: names, table: of.table }, ...references],
    columns: [...key, position(), ...columns],
    rows: (record, answers) => itemsOf(parents(record, answers), list),
  });
}
