import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { dependentsOf } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import {
  agreementWith,
  commitmentWith,
  conditionWith,
  eventWith,
  invitationWith,
  visitWith,
} from "../fixtures/agreement.js";

describe("dependentsOf", () => {
  it("says what falls with China's commitments on fentanyl: by a reading, and by the order of the United States", () => {
    const [only, ...rest] = dependentsOf(busan2025, "fentanyl-cooperation");
    expect(rest.map((one) => [one.dependent, one.link, one.condition, one.attributedTo, one.distance])).toEqual([
      ["fentanyl-tariff-reduction", "continuing", "fentanyl-order-condition", undefined, 1],
      ["average-tariff-reduction", "part", undefined, undefined, 2],
      ["busan-2025", "continuing", "us-tariff-adherence", "lin", 3],
    ]);
    expect(only).toMatchObject({
      question: "dependent",
      agreement: "busan-2025",
      subject: "fentanyl-cooperation",
      dependent: "busan-2025",
      link: "continuing",
      condition: "china-fentanyl-compliance",
      attributedTo: "lin",
      distance: 1,
    });
    expect(only).not.toHaveProperty("through");
    expect(only?.citations.length).toBeGreaterThan(0);
    if (only !== undefined) expect(explain(busan2025, only)).toContain("Han Shen Lin");
  });

  it("goes from a part to its whole and on", () => {
    expect(
      dependentsOf(busan2025, "fentanyl-tariff-reduction").map((one) => [
        one.dependent,
        one.link,
        one.distance,
        one.through,
      ]),
    ).toEqual([
      ["average-tariff-reduction", "part", 1, undefined],
      ["busan-2025", "continuing", 2, "average-tariff-reduction"],
    ]);
  });

  it("knows of the invitation that is to come after the visit, nearest first", () => {
    expect(
      dependentsOf(busan2025, "trump-visit-china").map(({ dependent, link, distance }) => [dependent, link, distance]),
    ).toEqual([
      ["xi-visit-us", "after", 1],
      ["leader-roadmap", "part", 1],
      ["leader-roadmap", "part", 2],
    ]);
  });

  it("names the dependent through which each of a chain depends", () => {
    const record = agreementWith({
      commitments: [
        visitWith("2026-04", { id: "visit", partOf: "plan" }),
        commitmentWith({ id: "plan", partOf: "all" }),
        commitmentWith({ id: "all" }),
        invitationWith({ id: "invitation", after: "visit" }),
      ],
    });
    expect(dependentsOf(record, "visit").map((one) => [one.dependent, one.distance, one.through])).toEqual([
      ["invitation", 1, undefined],
      ["plan", 1, undefined],
      ["all", 2, "plan"],
    ]);
  });

  it("finds nothing where nothing depends", () => {
    expect(dependentsOf(busan2025, "high-level-dialogue")).toEqual([]);
  });

  it("comes to an end where records go in circles, and speaks of clauses as such", () => {
    const condition = (id: string, dependent: string, commitment: string, kind: "precedent" | "review-trigger") =>
      conditionWith({ id, dependent, requires: { kind: "performance", party: "a", commitment }, kind });
    const record = agreementWith({
      commitments: [commitmentWith({ id: "one" }), commitmentWith({ id: "two" })],
      conditions: [condition("c1", "two", "one", "precedent"), condition("c2", "one", "two", "review-trigger")],
    });
    const found = dependentsOf(record, "one");
    expect(found.map(({ dependent, link, through }) => [dependent, link, through])).toEqual([
      ["two", "precedent", undefined],
      ["one", "review-trigger", "two"],
    ]);
    for (const one of found) expect(explain(record, one)).not.toContain("reading");
  });

  it("gives the number of links of the shortest way, although a longer one leads there too", () => {
    const requires = (dependent: string, commitment: string) =>
      conditionWith({
        id: `${commitment}-${dependent}`,
        dependent,
        requires: { kind: "performance", party: "a", commitment },
      });
    const record = agreementWith({
      commitments: ["start", "near", "other", "far"].map((id) => commitmentWith({ id })),
      conditions: [
        requires("near", "start"),
        requires("other", "start"),
        requires("other", "near"),
        requires("far", "other"),
      ],
    });
    expect(
      dependentsOf(record, "start").map(({ dependent, distance, through }) => [dependent, distance, through]),
    ).toEqual([
      ["near", 1, undefined],
      ["other", 1, undefined],
      ["other", 2, "near"],
      ["far", 2, "other"],
    ]);
  });

  it("has no reading for a clause, and no condition for a part", () => {
    const record = agreementWith({
      commitments: [commitmentWith({ partOf: "all" }), commitmentWith({ id: "all" })],
      conditions: [conditionWith()],
    });
    const found = { question: "dependent", agreement: "truce", subject: "pause", distance: 1 };
    const citations = [{ source: "statement", mode: "paraphrase" }];
    expect(dependentsOf(record, "pause")).toStrictEqual([
      { ...found, dependent: "truce", link: "continuing", condition: "condition", citations },
      { ...found, dependent: "all", link: "part", citations },
    ]);
  });

  it("knows of no whole that the record does not have", () => {
    expect(dependentsOf(agreementWith({ commitments: [commitmentWith({ partOf: "nothing" })] }), "pause")).toEqual([]);
  });

  it("leaves a condition aside that requires no performance", () => {
    const requires = { kind: "circumstance", description: "the price stays below a limit" } as const;
    expect(dependentsOf(agreementWith({ conditions: [conditionWith({ requires })] }), "pause")).toEqual([]);
  });

  it("knows of nothing that depended on what was not there yet", () => {
    const record = agreementWith({
      commitments: [commitmentWith({ introducedBy: "event", partOf: "all" }), commitmentWith({ id: "all" })],
      events: [eventWith({ type: "implemented" })],
    });
    expect(dependentsOf(record, "pause", { knownAt: "2025-08-12" })).toHaveLength(1);
    expect(dependentsOf(record, "pause", { knownAt: "2025-08-11" })).toEqual([]);
  });
});
