import type { Agreement, Issue } from "../../../model/index.js";
import { text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("issue", "The id of the issue.", ({ id }: Issue) => id)];
const parents = (record: Agreement) => record.issues;

export const issues = table<Issue>({
  name: "issues",
  description:
    "The matters on which nothing was agreed. An issue with attributed_to is the view of that assessment; do not add up the kinds.",
  key: ["issue"],
  references: [
    { columns: ["issue"], table: "entities", to: ["entity"] },
    { columns: ["attributed_to"], table: "assessments", to: ["assessment"] },
    { columns: ["introduced_by"], table: "events", to: ["event"] },
  ],
  columns: [
    ...key,
    text("title", "The subject.", ({ title }) => title),
    text("disposition", "The outcome: unresolved, not-on-agenda or discussed.", ({ disposition }) => disposition),
    text("attributed_to", "The assessment whose view it is.", ({ attributedTo }) => attributedTo),
    text("introduced_by", "The event that introduced it.", ({ introducedBy }) => introducedBy),
    text("note", "A remark.", ({ note }) => note),
  ],
  rows: parents,
});

export const issueRelations = listTable<Issue, string>({
  name: "issue_relations",
  description: "The issues and commitments to which an issue is related.",
  of: { table: "issues", key },
  parents,
  list: ({ relatedTo }) => relatedTo,
  columns: [text("related_to", "The id of the related entity.", ({ item }) => item)],
  references: [{ columns: ["related_to"], table: "entities", to: ["entity"] }],
});
