import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { dependantsOf } from "../../src/query/index.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";

const cited = [{ source: "statement", mode: "paraphrase" }] as const;

describe("dependantsOf", () => {
  it("says what falls with China's commitments on fentanyl, and by whose reading", () => {
    const [only, ...rest] = dependantsOf(busan2025, "fentanyl-cooperation");
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      dependent: "busan-2025",
      link: "continuing",
      condition: "china-fentanyl-compliance",
      attributedTo: "lin",
      via: [],
    });
    expect(only?.explanation).toBe(
      "If fentanyl-cooperation fails, busan-2025 no longer holds, in the reading of Han Shen Lin; no clause says so.",
    );
    expect(only?.citations.length).toBeGreaterThan(0);
  });

  it("goes from a part to its whole and on", () => {
    expect(
      dependantsOf(busan2025, "fentanyl-tariff-reduction").map(({ dependent, link, via }) => [dependent, link, via]),
    ).toEqual([
      ["average-tariff-reduction", "part", []],
      ["busan-2025", "continuing", ["average-tariff-reduction"]],
    ]);
  });

  it("knows of the invitation that is to come after the visit", () => {
    expect(dependantsOf(busan2025, "trump-visit-china").map(({ dependent, link }) => `${dependent} ${link}`)).toEqual([
      "leader-roadmap part",
      "xi-visit-us after",
      "leader-roadmap part",
    ]);
  });

  it("finds nothing where nothing depends", () => {
    expect(dependantsOf(busan2025, "high-level-dialogue")).toEqual([]);
  });

  it("comes to an end where records go in circles, and speaks of clauses as such", () => {
    const condition = (id: string, dependent: string, commitment: string, kind: "precedent" | "review-trigger") =>
      ({ id, summary: "s", dependent, requires: { party: "a", commitment }, kind, citations: cited }) as const;
    const record = agreementWith({
      commitments: [commitmentWith({ id: "one" }), commitmentWith({ id: "two" })],
      conditions: [condition("c1", "two", "one", "precedent"), condition("c2", "one", "two", "review-trigger")],
    });
    expect(dependantsOf(record, "one").map(({ explanation }) => explanation)).toEqual([
      "If one fails, two does not come to hold.",
      "If two fails, one is open to review.",
    ]);
  });

  it("knows of nothing that depended on what was not there yet", () => {
    expect(dependantsOf(busan2025, "precursor-licensing", { knownAt: "2025-10-30" })).toEqual([]);
  });

  it("refuses an id that is none", () => {
    expect(() => dependantsOf(busan2025, "fentanyl" as never)).toThrow("There is no commitment");
    expect(() => dependantsOf(busan2025, "mofcom-72" as never)).toThrow("that is the id of an event");
  });
});
