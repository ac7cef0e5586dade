import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { phaseOne2020 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import {
  asKnownAt,
  expiryOf,
  participationOf,
  performanceOf,
  rateOn,
  statusOf,
  unresolvedIssues,
} from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const record: Agreement = phaseOne2020;

describe("phaseOne2020", () => {
  it("has the purchases, their four kinds, and the halved duty", () => {
    expect(idsOf(record.commitments)).toEqual([
      "additional-purchases",
      "agricultural-purchases",
      "manufactured-purchases",
      "energy-purchases",
      "service-purchases",
      "us-duty-cut",
    ]);
    expect(record.events).toHaveLength(7);
    expect(record).not.toHaveProperty("lineage");
    // No source states the length of the notice.
    expect(record).not.toHaveProperty("withdrawal");
  });

  it.each([
    ["before it was signed", "2020-01-14", "not-yet-effective", "none"],
    ["when it was signed", "2020-01-15", "not-yet-effective", "signatory"],
    ["on the eve of its entry into force", "2020-02-13", "not-yet-effective", "signatory"],
    ["on the day of its entry into force", "2020-02-14", "in-effect", "party"],
    ["when the investigation was opened", "2025-10-24", "in-effect", "party"],
    ["on the last day reviewed", "2026-10-09", "in-effect", "party"],
  ])("has the expected states of the agreement and of China: %s", (_, asOf, state, participation) => {
    expect(statusOf(record, "phase-one-2020", { asOf }).state).toBe(state);
    expect(participationOf(record, "cn", { asOf }).state).toBe(participation);
  });

  it("has no end on record: it ends only by notice", () => {
    expect(expiryOf(record, "phase-one-2020").kind).toBe("unknown");
  });

  it.each([
    ["in the first year", "2020-06-01", "in-effect"],
    ["on the last day of the second", "2021-12-31", "in-effect"],
    ["after it", "2022-01-01", "expired"],
  ])("has the purchases %s", (_, asOf, state) => {
    expect(statusOf(record, "additional-purchases", { asOf }).state).toBe(state);
  });

  it("has four kinds of purchases that add up to the whole, 200 billion dollars above 2017", () => {
    const amount = (id: string) => {
      const commitment = record.commitments.find((entry) => entry.id === id);
      const quantity = commitment?.kind === "purchase" ? commitment.quantity : undefined;
      if (quantity?.kind !== "exact" && quantity?.kind !== "at-least") throw new Error(id);
      expect(quantity.above).toEqual({ period: "2017" });
      return quantity.value;
    };
    const parts = record.commitments.filter(({ partOf }) => partOf !== undefined).map(({ id }) => amount(id));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(200_000_000_000);
    expect(amount("additional-purchases")).toBe(200_000_000_000);
  });

  it.each([
    ["on the day before", "2020-02-13", undefined],
    ["from the entry into force", "2020-02-14", 7.5],
    ["years later", "2026-01-01", 7.5],
  ])("has the halved duty %s", (_, asOf, rate) => {
    expect(rateOn(record, "us-duty-cut", { asOf })?.value).toBe(rate);
  });

  it.each([
    ["during the two years", "2021-12-30", "not-recorded"],
    ["on their last day", "2021-12-31", "partly-performed"],
    ["after them", "2022-01-01", "missed"],
  ] as const)("has the performance of the purchases %s", (_, asOf, state) => {
    expect(performanceOf(record, "additional-purchases", { asOf }).state).toBe(state);
  });

  it.each([
    ["as first published", "2022-03-01", 57],
    ["as later changed on the same page", "2026-10-09", 58],
  ])("gives the purchases in percent %s", (_, knownAt, value) => {
    const { reports } = performanceOf(record, "additional-purchases", { asOf: "2022-06-01", knownAt });
    expect(reports.map(({ quantity }) => quantity)).toContainEqual(expect.objectContaining({ value }));
  });

  it("contains the shortfall and the investigation only from the day on which they were public", () => {
    expect(performanceOf(record, "additional-purchases", { asOf: "2022-01-31", knownAt: "2022-02-07" }).state).toBe(
      "not-recorded",
    );
    expect(unresolvedIssues(record).map(({ id }) => id)).toEqual(["section-301-investigation"]);
    expect(asKnownAt(record, "2025-10-23").issues).toEqual([]);
  });

  it("has no errors, and one warning for the address without https", () => {
    expect(check(record).map(({ severity, rule, path }) => [severity, rule, path])).toEqual([
      ["warning", "insecure-url", "/sources/6/url"],
    ]);
  });
});
