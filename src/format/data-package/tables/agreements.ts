import type { Agreement, LineageLink } from "../../../model/index.js";
import { day, partial, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const of = { table: "agreements", key: [] };
const parents = (record: Agreement) => [record];

export const agreements = table<Agreement>({
  name: "agreements",
  description: "One agreement a row.",
  key: [],
  columns: [
    text("title", "What it is called.", ({ title }) => title),
    text("nature", "What it is in law.", ({ nature }) => nature),
    text("form", "How it was expressed.", ({ form }) => form),
    ...partial<Agreement>("concluded_on", "When it was concluded.", ({ concludedOn }) => concludedOn),
    day(
      "reviewed_on",
      "The day to which the record was checked: what came later is not in it.",
      ({ reviewedOn }) => reviewedOn,
    ),
    text("schema", "The address of the JSON Schema that the record names.", ({ $schema }) => $schema),
  ],
  rows: parents,
});

export const alternativeTitles = listTable<Agreement, string>({
  name: "alternative_titles",
  description: "What else an agreement is called.",
  of,
  parents,
  list: ({ altTitles }) => altTitles,
  columns: [text("title", "Another title.", ({ item }) => item)],
});

export const lineage = listTable<Agreement, LineageLink>({
  name: "lineage",
  description: "The agreements that an agreement follows from. They may be in no table here.",
  of,
  parents,
  list: (record) => record.lineage,
  columns: [
    text("relation", "What it does to the earlier one.", ({ item }) => item.relation),
    text("earlier_agreement", "The id of the earlier one, in its own record.", ({ item }) => item.agreement),
  ],
});

/** The objective and the statements on the background, whose texts have citations of their own. */
export const statements = table<{ readonly role: string; readonly position: number; readonly text: string }>({
  name: "statements",
  description: "What an agreement is for (objective) and what its setting was (background).",
  key: ["role", "position"],
  references: [{ columns: [], table: "agreements" }],
  columns: [
    text("role", "objective or background.", ({ role }) => role),
    {
      name: "position",
      type: "integer",
      description: "The place in the list, from 1.",
      value: ({ position }) => position,
    },
    text("text", "The statement.", (statement) => statement.text),
  ],
  rows: ({ objective, background = [] }) => [
    ...(objective === undefined ? [] : [{ role: "objective", position: 1, text: objective.text }]),
    ...background.map((statement, index) => ({ role: "background", position: index + 1, text: statement.text })),
  ],
});
