import { describe, expect, it } from "vitest";
import type { Agreement, Citation, Term } from "../../src/model/index.js";
import { type SmallRecord, smallEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const term: Term = { effective: "2020-01-01", end: { through: "2029-12-31" } };
const sources: Agreement["sources"] = [
  { id: "news", kind: "press", title: "Report", language: "en" },
  { id: "text", kind: "official-instrument", title: "Instrument", language: "en" },
];
const cites = (...citations: readonly Omit<Citation, "mode">[]): readonly Citation[] =>
  citations.map((one) => ({ ...one, mode: "paraphrase" }));

describe("the authority of a term", () => {
  const authority = (nature: Agreement["nature"], ...citations: readonly Omit<Citation, "mode">[]) => {
    const record: SmallRecord = {
      agreement: { nature, sources },
      commitment: { citations: cites(...citations) },
      term,
    };
    return (writtenEnd(record) as { authority: string }).authority;
  };

  it.each<readonly [string, Agreement["nature"], readonly Omit<Citation, "mode">[], string]>([
    ["law if an instrument is cited", "political-commitment", [{ source: "text" }], "legal"],
    ["law if one of the sources is an instrument", "undetermined", [{ source: "news" }, { source: "text" }], "legal"],
    ["an announcement if only a report is cited", "political-commitment", [{ source: "news" }], "announced"],
    ["law if the instrument is cited for the term", "undetermined", [{ source: "text", field: "term" }], "legal"],
    ["law if it is cited for a part of the term", "undetermined", [{ source: "text", field: "term.end" }], "legal"],
    [
      "an announcement if the instrument is cited for another field",
      "undetermined",
      [{ source: "text", field: "wording" }, { source: "news" }],
      "announced",
    ],
    [
      "an announcement if the name of that field only looks like the term",
      "undetermined",
      [
        { source: "text", field: "midterm." },
        { source: "text", field: "terms" },
      ],
      "announced",
    ],
    ["law in a treaty, whatever is cited", "treaty", [{ source: "news" }], "legal"],
    ["law in a contract, whatever is cited", "contract", [{ source: "news" }], "legal"],
  ])("is %s", (_, nature, citations, expected) => {
    expect(authority(nature, ...citations)).toBe(expected);
  });
});

describe("a correction of the own term of a commitment", () => {
  it("replaces the fields that it states, and leaves the others", () => {
    const events = [smallEvent("corrected", "2021-03-01", { term: { end: { through: "2025-12-31" } } })];
    expect(writtenPeriods({ term, events })).toEqual([
      "not-yet-effective",
      "in-effect 2020-01-01",
      "expired 2026-01-01",
    ]);
  });

  it("gives a term to a commitment without one", () => {
    const events = [smallEvent("corrected", "2021-03-01", { term })];
    expect(writtenPeriods({ term: null, events })).toEqual([
      "not-yet-effective",
      "in-effect 2020-01-01",
      "expired 2030-01-01",
    ]);
  });

  it("states nothing if it has no term", () => {
    expect(writtenEnd({ term: null, events: [smallEvent("corrected", "2021-03-01")] })).toMatchObject({
      end: "no-term",
    });
  });
});
