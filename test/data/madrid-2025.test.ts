import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { madrid2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { discrepancies, expiryOf, performanceOf, statusOf, unresolvedIssues } from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const record: Agreement = madrid2025;

describe("madrid2025", () => {
  it("has the three subjects of the framework, and the enforcement delay of the United States, owed to nobody", () => {
    expect(idsOf(record.commitments)).toEqual([
      "tiktok-framework",
      "investment-barriers",
      "economic-cooperation",
      "tiktok-enforcement-delay",
    ]);
    expect(idsOf(record.events)).toEqual([
      "eo-14350",
      "qualified-divestiture",
      "eo-tiktok-120-days",
      "tiktok-contracts",
    ]);
    expect(record.lineage).toEqual([{ relation: "prior", agreement: "stockholm-2025" }]);
    expect(record.commitments.find(({ id }) => id === "tiktok-enforcement-delay")?.promisees).toEqual([]);
  });

  it.each([
    ["on the first day of the talks", "2025-09-14", "not-yet-effective"],
    ["on the second", "2025-09-15", "in-effect"],
    ["on the last day reviewed", "2026-10-09", "in-effect"],
  ])("has the framework %s", (_, asOf, state) => {
    expect(statusOf(record, "madrid-2025", { asOf }).state).toBe(state);
    expect(statusOf(record, "tiktok-framework", { asOf }).state).toBe(state);
  });

  it.each([
    ["on the day of the first order", "2025-09-16", "in-effect"],
    ["after the end of the first order", "2025-12-17", "in-effect"],
    // 120 days from 25 September; that day is not counted.
    ["on the last of the 120 days", "2026-01-23", "in-effect"],
    ["on the day after", "2026-01-24", "expired"],
  ])("has the enforcement delay %s", (_, asOf, state) => {
    expect(statusOf(record, "tiktok-enforcement-delay", { asOf }).state).toBe(state);
  });

  it.each([
    ["before the second order", "2025-09-24", "2025-12-16", "2025-12-15"],
    ["after it", "2025-09-25", "2026-01-23", "2026-01-23"],
  ])("has an end of the delay by law, as known %s", (_, knownAt, date, lastFullDay) => {
    expect(expiryOf(record, "tiktok-enforcement-delay", { knownAt })).toMatchObject({
      kind: "on",
      date,
      lastFullDay,
      authority: "legal",
    });
  });

  it.each([
    ["with the framework alone", "2025-09-24", "not-recorded"],
    ["with the determination of the President", "2025-09-25", "partly-performed"],
    ["after the day on which the closing was expected", "2026-02-01", "partly-performed"],
  ] as const)("has the TikTok framework performed only in part: %s", (_, asOf, state) => {
    expect(performanceOf(record, "tiktok-framework", { asOf }).state).toBe(state);
  });

  it("has one unresolved issue: whether the joint venture closed", () => {
    expect(unresolvedIssues(record).map(({ id }) => id)).toEqual(["tiktok-closing"]);
  });

  it("has two differing accounts of one framework", () => {
    expect(discrepancies(record).map(({ subject, field, kind }) => [subject, field, kind])).toEqual([
      ["tiktok-framework", "scope", "differs"],
    ]);
  });

  it("has no errors, and one warning for the address without https", () => {
    expect(check(record).map(({ severity, rule, path }) => [severity, rule, path])).toEqual([
      ["warning", "insecure-url", "/sources/1/url"],
    ]);
  });
});
