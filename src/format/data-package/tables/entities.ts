import { ENTITY_NAMES } from "../../../messages/entity-names.js";
import { text } from "../columns.js";
import { table } from "../table.js";

const { agreement: AGREEMENT, meeting: MEETING, ...LISTS } = ENTITY_NAMES;

/** Every id of a record, so that a column that can name several kinds of entities has one table to refer to. */
export const entities = table<{ readonly id: string; readonly kind: string }>({
  name: "entities",
  description:
    "Every id of a record, with its kind. Columns that can name several kinds of entities refer to this table.",
  key: ["entity"],
  references: [{ columns: [], table: "agreements" }],
  columns: [
    text("entity", "The id.", ({ id }) => id),
    text(
      "kind",
      "The kind of entity: agreement, meeting, party, commitment, condition, issue, assessment, event or source.",
      ({ kind }) => kind,
    ),
  ],
  rows: (record) => [
    { id: record.id, kind: AGREEMENT },
    ...(record.meeting === undefined ? [] : [{ id: record.meeting.id, kind: MEETING }]),
    ...Object.entries(LISTS).flatMap(([list, kind]) =>
      record[list as keyof typeof LISTS].map(({ id }) => ({ id, kind })),
    ),
  ],
});
