import type { Condition } from "../../../model/index.js";
import { text } from "../columns.js";
import { table } from "../table.js";

export const conditions = table<Condition>({
  name: "conditions",
  description:
    "The conditions of an agreement or a commitment. A condition with attributed_to is the reading of that assessment and not a clause.",
  key: ["condition"],
  references: [
    { columns: ["condition"], table: "entities", to: ["entity"] },
    { columns: ["dependent"], table: "entities", to: ["entity"] },
    { columns: ["requires_party"], table: "parties", to: ["party"] },
    { columns: ["requires_commitment"], table: "commitments", to: ["commitment"] },
    { columns: ["attributed_to"], table: "assessments", to: ["assessment"] },
    { columns: ["introduced_by"], table: "events", to: ["event"] },
  ],
  columns: [
    text("condition", "The id of the condition.", ({ id }) => id),
    text("summary", "The condition, in words.", ({ summary }) => summary),
    text("dependent", "The dependent: the agreement, or one commitment.", ({ dependent }) => dependent),
    text("requires_kind", "performance of a commitment, or a circumstance in words.", ({ requires }) => requires.kind),
    text("requires_party", "The party that has to perform.", ({ requires }) =>
      requires.kind === "performance" ? requires.party : undefined,
    ),
    text("requires_commitment", "The commitment it has to perform.", ({ requires }) =>
      requires.kind === "performance" ? requires.commitment : undefined,
    ),
    text("requires_description", "What has to happen, if it is not a commitment.", ({ requires }) =>
      requires.kind === "circumstance" ? requires.description : undefined,
    ),
    text("kind", "The kind of condition: precedent, continuing or review-trigger.", ({ kind }) => kind),
    text("attributed_to", "The assessment whose reading it is.", ({ attributedTo }) => attributedTo),
    text("introduced_by", "The event that introduced it.", ({ introducedBy }) => introducedBy),
  ],
  rows: (record) => record.conditions,
});
