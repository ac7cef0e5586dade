import { ENTITY_NAMES } from "../../../messages/entity-names.js";
import { text } from "../columns.js";
import { table } from "../table.js";

const { agreement: AGREEMENT, meeting: MEETING, ...LISTS } = ENTITY_NAMES;

/** The arrays of entities of a record, with the kind of each. */
const LISTED = Object.entries(LISTS) as readonly (readonly [list: keyof typeof LISTS, kind: string])[];

/** An entity: its id and its kind. */
interface Entity {
  readonly id: string;
  readonly kind: string;
}

/** Every id of a record, so that a column that can name several kinds of entities has one table to refer to. */
export const entities = table<Entity>({
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
  rows: (record) => {
    const rows: Entity[] = [{ id: record.id, kind: AGREEMENT }];
    if (record.meeting !== undefined) rows.push({ id: record.meeting.id, kind: MEETING });
    for (const [list, kind] of LISTED) for (const { id } of record[list]) rows.push({ id, kind });
    return rows;
  },
});
