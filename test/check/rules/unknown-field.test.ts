import { describe, expect, it } from "vitest";
import type { Citation } from "../../../src/model/index.js";
import { agreementWith, agreementWithCommitments, assessmentWith, commitmentWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "unknown-field";
const citing = (field: string): Citation => ({ source: "statement", mode: "inference", field });
const missing = (field: string) =>
  `Unknown field "${field}" of the citing entity. Write its path from the citing entity ("place.country"), or leave \`field\` out.`;

describe(RULE, () => {
  it.each(["summary", "term", "term.end", "term.end.through", "promisors.0"])("knows %s of a commitment", (field) => {
    const commitment = commitmentWith({ term: { end: { through: "2026-01-01" } }, citations: [citing(field)] });
    expect(found(RULE, agreementWithCommitments(commitment))).toEqual([]);
  });

  it.each([
    "",
    "terms",
    "term.start",
    "term.end.through.day",
    "summary.length",
    "summary.0",
    "promisors.1",
    "toString",
  ])("does not know %j of a commitment", (field) => {
    const commitment = commitmentWith({ term: { end: { through: "2026-01-01" } }, citations: [citing(field)] });
    expect(found(RULE, agreementWithCommitments(commitment))).toEqual([
      ["/commitments/0/citations/0/field", missing(field)],
    ]);
  });

  it("does not look into a field that is null", () => {
    const commitment = commitmentWith({ note: null, citations: [citing("note.text")] } as never);
    expect(found(RULE, agreementWithCommitments(commitment))).toEqual([
      ["/commitments/0/citations/0/field", missing("note.text")],
    ]);
  });

  it("takes the assessment for what a quotation is for", () => {
    const quote = (field: string) => ({
      text: "Q",
      citation: { source: "statement", mode: "verbatim", field } as const,
    });
    const assessment = assessmentWith({ quotes: [quote("label"), quote("summary"), quote("text")] });
    expect(found(RULE, agreementWith({ assessments: [assessment] }))).toEqual([
      ["/assessments/0/quotes/0/citation/field", missing("label")],
      ["/assessments/0/quotes/2/citation/field", missing("text")],
    ]);
  });

  it("takes the record for what its own citations are for", () => {
    expect(found(RULE, agreementWith({ citations: [citing("title"), citing("name")] }))).toEqual([
      ["/citations/1/field", missing("name")],
    ]);
  });
});
