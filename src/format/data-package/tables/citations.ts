import type { Agreement, Citation } from "../../../model/index.js";
import { text, whole } from "../columns.js";
import { table } from "../table.js";
import { readoutsOf } from "./readouts.js";

/** The citing entity, or the number of a part of it that has no id of its own. */
interface CitedEntity {
  readonly kind: string;
  readonly id: string;
  readonly number?: number;
  readonly citations?: readonly Citation[] | undefined;
}

interface CitationRow {
  readonly position: number;
  readonly subject: CitedEntity;
  readonly citation: Citation;
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
      ({ subject }) => subject.kind,
    ),
    text("subject", "The id of the citing entity, or of the entity that contains it.", ({ subject }) => subject.id),
    whole("subject_number", "Of background, readout and quote: the position, from 1.", ({ subject }) => subject.number),
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
  rows: (record) =>
    subjectsOf(record)
      .flatMap((subject) => (subject.citations ?? []).map((citation) => ({ subject, citation })))
      .map((row, index) => ({ position: index + 1, ...row })),
});

function subjectsOf(record: Agreement): readonly CitedEntity[] {
  const { id, meeting, objective, background = [], assessments, withdrawal } = record;
  const all = (kind: string, list: readonly { readonly id: string; readonly citations?: readonly Citation[] }[]) =>
    list.map((one) => ({ kind, id: one.id, citations: one.citations }));
  return [
    { kind: "agreement", id, citations: record.citations },
    { kind: "withdrawal", id, citations: withdrawal?.citations },
    ...(meeting === undefined ? [] : all("meeting", [meeting])),
    { kind: "objective", id, citations: objective?.citations },
    ...background.map((one, index) => ({ kind: "background", id, number: index + 1, citations: one.citations })),
    ...all("party", record.parties),
    ...all("commitment", record.commitments),
    ...record.commitments.map((one) => ({ kind: "at-end", id: one.id, citations: one.atEnd?.citations })),
    ...readoutsOf(record).map(({ parent, position, item }) => ({
      kind: "readout",
      id: parent.id,
      number: position,
      citations: item.citations,
    })),
    ...all("condition", record.conditions),
    ...all("issue", record.issues),
    ...all("assessment", assessments),
    ...assessments.flatMap((one) =>
      one.quotes.map(({ citation }, index) => ({
        kind: "quote",
        id: one.id,
        number: index + 1,
        citations: [citation],
      })),
    ),
    ...all("event", record.events),
  ];
}
