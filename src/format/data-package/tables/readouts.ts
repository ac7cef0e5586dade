import type { Agreement, Commitment, Readout, ReadoutQuantity } from "../../../model/index.js";
import { day, partial, quantity, text, whole } from "../columns.js";
import { type Item, itemsOf, listTable } from "../lists.js";
import { table } from "../table.js";

type Row = Item<Commitment, Readout>;

/** Creates the columns that identify a readout: it has no id, so the key is the commitment and the position in its array. */
const key = [
  text("commitment", "The id of the commitment.", ({ parent }: Row) => parent.id),
  whole("readout", "Which of its accounts, from 1.", ({ position }: Row) => position),
];

/** The accounts of all commitments. */
export const readoutsOf = ({ commitments }: Agreement): readonly Row[] => itemsOf(commitments, (one) => one.readouts);

export const readouts = table<Row>({
  name: "readouts",
  description: "The parties' own accounts of a commitment. What term an account gives is in terms.",
  key: ["commitment", "readout"],
  references: [
    { columns: ["commitment"], table: "commitments" },
    { columns: ["by_party"], table: "parties", to: ["party"] },
  ],
  columns: [
    ...key,
    text("by_party", "The party whose account it is.", ({ item }) => item.by),
    ...partial<Row>("given_on", "When it was given.", ({ item }) => item.on),
    text("summary", "What the account says, in words.", ({ item }) => item.summary),
    text("scope", "What is covered, by this account.", ({ item }) => item.scope),
    text("modality", "How strongly it binds, by this account.", ({ item }) => item.modality),
  ],
  rows: readoutsOf,
});

export const readoutQuantities = listTable<Row, ReadoutQuantity>({
  name: "readout_quantities",
  description: "How much, by one party's account, and the days that it is for.",
  of: { table: "readouts", key },
  parents: readoutsOf,
  list: ({ item }) => item.quantities,
  columns: [
    ...quantity<Item<Row, ReadoutQuantity>>(({ item }) => item.quantity),
    day("during_from", "The first day that it is for.", ({ item }) => item.during?.from),
    day("during_through", "The last day that it is for, included.", ({ item }) => item.during?.through),
  ],
});
