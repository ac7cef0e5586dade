import type { Agreement, AssessmentPoint, ExpertAssessment, Quote } from "../../../model/index.js";
import { text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("assessment", "The id of the assessment.", ({ id }: ExpertAssessment) => id)];
const of = { table: "assessments", key };
const parents = ({ assessments }: Agreement) => assessments;
const personOf = ({ by }: ExpertAssessment) => (by.kind === "person" ? by : undefined);

export const assessments = table<ExpertAssessment>({
  name: "assessments",
  description: "The assessments of experts, observers and authors.",
  key: ["assessment"],
  references: [
    { columns: ["assessment"], table: "entities", to: ["entity"] },
    { columns: ["by_source"], table: "sources", to: ["source"] },
    { columns: ["introduced_by"], table: "events", to: ["event"] },
  ],
  columns: [
    ...key,
    text("by_kind", "The kind of author: a person, a collective, or the author of a source.", ({ by }) => by.kind),
    text("by_name", "Of a person: the name.", (one) => personOf(one)?.name),
    text("by_role", "Of a person: the position.", (one) => personOf(one)?.role),
    text("by_organization", "Of a person: the organization.", (one) => personOf(one)?.affiliation?.organization),
    text("by_unit", "Of a person: the part of the organization.", (one) => personOf(one)?.affiliation?.unit),
    text("by_description", "Of a collective: what the source calls it.", ({ by }) =>
      by.kind === "collective" ? by.description : undefined,
    ),
    text("by_source", "Of an author: the source.", ({ by }) => (by.kind === "author" ? by.source : undefined)),
    text("summary", "The assessment, in words.", ({ summary }) => summary),
    text("label", "The name that they give the agreement, exactly as printed.", ({ label }) => label),
    text(
      "contrast_with",
      "The name that does not fit the agreement in their view, exactly as printed.",
      ({ contrastWith }) => contrastWith,
    ),
    text("introduced_by", "The event that introduced it.", ({ introducedBy }) => introducedBy),
  ],
  rows: parents,
});

export const assessmentPoints = listTable<ExpertAssessment, AssessmentPoint>({
  name: "assessment_points",
  description: "The points of an assessment, one by one.",
  of,
  parents,
  list: ({ points }) => points,
  columns: [
    text(
      "stance",
      "Whether it speaks for the outcome (positive), warns (cautionary) or speaks against it (negative).",
      ({ item }) => item.stance,
    ),
    text("text", "The point.", ({ item }) => item.text),
  ],
});

export const assessmentQuotes = listTable<ExpertAssessment, Quote>({
  name: "assessment_quotes",
  description: "Quotations of an assessment, exactly as printed. Their places are in citations.",
  of,
  parents,
  list: ({ quotes }) => quotes,
  columns: [text("text", "The words.", ({ item }) => item.text)],
});
