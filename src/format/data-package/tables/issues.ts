import type { Agreement, Issue } from "../../../model/index.js";
import { text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("issue", "The id of the issue.", ({ id }: Issue) => id)];
const parents = (record: Agreement) => record.issues;

export const issues = table<Issue>({
  name: "issues",
  description:
    "Matters on which nothing was agreed. With attributed_to it is that assessment's view; do not add the kinds up.",
  key: ["issue"],
  references: [
    { columns: ["issue"], table: "entities", to: ["entity"] },
    { columns: ["attributed_to"], table: "assessments", to: ["assessment"] },
    { columns: ["introduced_by"], table: "events", to: ["event"] },
  ],
  columns: [
    ...key,
    text("title", "What it is about.", ({ title }) => title),
    text("disposition", "What became of it: unresolved, not-on-agenda or discussed.", ({ disposition }) => disposition),
    text("attributed_to", "The assessment whose view it is.", ({ attributedTo }) => attributedTo),
    text("introduced_by", "The event that brought it into the record.", ({ introducedBy }) => introducedBy),
    text("note", "A remark.", ({ note }) => note),
  ],
  rows: parents,
});

export const issueRelations = listTable<Issue, string>({
  name: "issue_relations",
  description: "Issues and commitments that an issue has to do with.",
  of: { table: "issues", key },
  parents,
  list: ({ relatedTo }) => relatedTo,
  columns: [text("related_to", "The id of the other.", ({ item }) => item)],
  references: [{ columns: ["related_to"], table: "entities", to: ["entity"] }],
});
