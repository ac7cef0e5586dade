import type { Agreement, Commitment, Readout, ReadoutQuantity } from "../../../model/index.js";
import { day, partial, quantity, text, whole } from "../columns.js";
import { type Item, itemsOf, listTable } from "../lists.js";
import { table } from "../table.js";

type ReadoutRow = Item<Commitment, Readout>;

/** The columns that identify a readout. It has no id, so the key is the commitment and the position in its array. */
const key = [
  text("commitment", "The id of the commitment.", ({ parent }: ReadoutRow) => parent.id),
  whole("readout", "The number of the account, from 1.", ({ position }: ReadoutRow) => position),
];

/** Returns the accounts of all commitments. */
export const readoutsOf = ({ commitments }: Agreement): readonly ReadoutRow[] =>
  itemsOf(commitments, (one) => one.readouts);

export const readouts = table<ReadoutRow>({
  name: "readouts",
  description: "The parties' own accounts of a commitment. Their terms are in terms.",
  key: ["commitment", "readout"],
  references: [
    { columns: ["commitment"], table: "commitments" },
    { columns: ["by_party"], table: "parties", to: ["party"] },
  ],
  columns: [
    ...key,
    text("by_party", "The party whose account it is.", ({ item }) => item.by),
    ...partial<ReadoutRow>("given_on", "The day on which it was given.", ({ item }) => item.on),
    text("summary", "A summary of the account.", ({ item }) => item.summary),
    text("scope", "The scope, by this account.", ({ item }) => item.scope),
    text("modality", "How strongly it binds, by this account.", ({ item }) => item.modality),
  ],
  rows: readoutsOf,
});

export const readoutQuantities = listTable<ReadoutRow, ReadoutQuantity>({
  name: "readout_quantities",
  description: "The amounts in the accounts of the parties, with their days.",
  of: { table: "readouts", key },
  parents: readoutsOf,
  list: ({ item }) => item.quantities,
  columns: [
    ...quantity<Item<ReadoutRow, ReadoutQuantity>>(({ item }) => item.quantity),
    day("during_from", "The first day of the amount.", ({ item }) => item.during?.from),
    day("during_through", "The last day of the amount, inclusive.", ({ item }) => item.during?.through),
  ],
});
