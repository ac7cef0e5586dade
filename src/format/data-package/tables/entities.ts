import type { Agreement } from "../../../model/index.js";
import { text } from "../columns.js";
import { table } from "../table.js";

/** What has an id, by the list of the record that it is in. */
const LISTS = {
  parties: "party",
  commitments: "commitment",
  conditions: "condition",
  issues: "issue",
  assessments: "assessment",
  events: "event",
  sources: "source",
} as const satisfies { readonly [K in keyof Agreement]?: string };

/** Every id of a record, so that what can name several kinds of things still has one table to refer to. */
export const entities = table<{ readonly id: string; readonly kind: string }>({
  name: "entities",
  description:
    "Everything in a record that has an id, with what it is. What can name several kinds of things refers to this.",
  key: ["entity"],
  references: [{ columns: [], table: "agreements" }],
  columns: [
    text("entity", "The id.", ({ id }) => id),
    text(
      "kind",
      "What it is: agreement, meeting, party, commitment, condition, issue, assessment, event or source.",
      ({ kind }) => kind,
    ),
  ],
  rows: (record) => [
    { id: record.id, kind: "agreement" },
    ...(record.meeting === undefined ? [] : [{ id: record.meeting.id, kind: "meeting" }]),
    ...Object.entries(LISTS).flatMap(([list, kind]) =>
      record[list as keyof typeof LISTS].map(({ id }) => ({ id, kind })),
    ),
  ],
});
