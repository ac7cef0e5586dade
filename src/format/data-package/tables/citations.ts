import type { Agreement, Citation } from "../../../model/index.js";
import { text, whole } from "../columns.js";
import { table } from "../table.js";
import { readoutsOf } from "./readouts.js";

/** A citation with the citing entity, or with the number of a part of it that has no id of its own. */
interface CitationRow {
  readonly position: number;
  readonly kind: string;
  readonly id: string;
  readonly number: number | undefined;
  readonly citation: Citation;
}

/** An entity, and its citations if it can have any. */
interface MaybeCited {
  readonly id: string;
  readonly citations?: readonly Citation[];
}

export const citations = table<CitationRow>({
  name: "citations",
  description: "The place of every fact in its source.",
  key: ["citation"],
  references: [
    { columns: ["subject"], table: "entities", to: ["entity"] },
    { columns: ["source"], table: "sources" },
  ],
  columns: [
    whole("citation", "A running number.", ({ position }) => position),
    text(
      "subject_kind",
      "The kind of the citing entity: agreement, withdrawal, meeting, objective, background, party, commitment, at-end, readout, condition, issue, assessment, quote or event.",
      ({ kind }) => kind,
    ),
    text("subject", "The id of the citing entity, or of the entity that contains it.", ({ id }) => id),
    whole("subject_number", "Of background, readout and quote: the position, from 1.", (row) => row.number),
    text("source", "The source.", ({ citation }) => citation.source),
    text("locator", "The place in it.", ({ citation }) => citation.locator),
    text("quote", "The words of the source, exactly as printed.", ({ citation }) => citation.quote),
    text("mode", "The mode: verbatim, paraphrase or inference.", ({ citation }) => citation.mode),
    text(
      "confidence",
      "How certain it is that the source says so; empty means high.",
      ({ citation }) => citation.confidence,
    ),
    text(
      "field",
      "The field that the citation is for, if it is not for the whole entity.",
      ({ citation }) => citation.field,
    ),
  ],
  rows: rowsOf,
});

/** Returns every citation of a record. The loops push into one array: most records are small, and a register has thousands. */
function rowsOf(record: Agreement): readonly CitationRow[] {
  const { id, meeting, objective, background = [], commitments, assessments, withdrawal } = record;
  const rows: CitationRow[] = [];
  const add = (kind: string, of: string, citations: readonly Citation[] | undefined, number?: number) => {
    if (citations === undefined) return;
    for (const citation of citations) rows.push({ position: rows.length + 1, kind, id: of, number, citation });
  };
  const addAll = (kind: string, list: readonly MaybeCited[]) => {
    for (const one of list) add(kind, one.id, one.citations);
  };
  add("agreement", id, record.citations);
  add("withdrawal", id, withdrawal?.citations);
  if (meeting !== undefined) add("meeting", meeting.id, meeting.citations);
  add("objective", id, objective?.citations);
  for (const [index, one] of background.entries()) add("background", id, one.citations, index + 1);
  addAll("party", record.parties);
  addAll("commitment", commitments);
  for (const one of commitments) add("at-end", one.id, one.atEnd?.citations);
  for (const { parent, position, item } of readoutsOf(record)) add("readout", parent.id, item.citations, position);
  addAll("condition", record.conditions);
  addAll("issue", record.issues);
  addAll("assessment", assessments);
  for (const one of assessments) {
    for (const [index, { citation }] of one.quotes.entries()) add("quote", one.id, [citation], index + 1);
  }
  addAll("event", record.events);
  return rows;
}
