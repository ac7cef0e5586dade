import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { kualaLumpur2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { discrepancies, expiryOf, rateOn, statusOf } from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const record: Agreement = kualaLumpur2025;

describe("kualaLumpur2025", () => {
  it("has the commitments that the orders and the accounts of both sides mention", () => {
    expect(idsOf(record.commitments)).toEqual([
      "basic-consensus",
      "us-reciprocal-tariff-suspension",
      "fentanyl-tariff-reduction",
      "precursor-control",
      "export-control-suspension",
      "chip-retaliation",
      "farm-purchases",
      "farm-tariff-suspension",
      "exclusion-extension",
      "affiliates-rule-suspension",
    ]);
    expect(record.events).toHaveLength(7);
    expect(record.altTitles).toEqual(["Kuala Lumpur Joint Arrangement", "吉隆坡经贸磋商联合安排"]);
    expect(record.lineage).toEqual([
      { relation: "extends", agreement: "stockholm-2025" },
      { relation: "prior", agreement: "madrid-2025" },
    ]);
  });

  it.each([
    ["after the talks", "2025-10-27", "not-yet-effective"],
    ["on the day of the orders", "2025-11-04", "not-yet-effective"],
    ["on the day from which they apply", "2025-11-10", "in-effect"],
    ["on the last day reviewed", "2026-10-09", "in-effect"],
  ])("is not in effect before it is approved at home: %s", (_, asOf, state) => {
    expect(statusOf(record, "kuala-lumpur-2025", { asOf }).state).toBe(state);
  });

  it.each([
    ["the minute before", { date: "2025-11-10", time: "00:00", zone: "America/New_York" }, undefined],
    ["in Washington", { date: "2025-11-10", time: "00:01", zone: "America/New_York" }, 10],
    ["in Beijing, at the same minute", { date: "2025-11-10", time: "13:01", zone: "Asia/Shanghai" }, 10],
    ["on the eve of the judgment", "2026-02-19", 10],
    ["on the day of the judgment", "2026-02-20", undefined],
  ])("has the fentanyl tariff at 10%% only while the order applies: %s", (_, asOf, rate) => {
    expect(rateOn(record, "fentanyl-tariff-reduction", { asOf })?.value).toBe(rate);
  });

  it.each([
    ["while the order runs", "2026-02-19", "in-effect"],
    ["on the day of the judgment", "2026-02-20", "invalidated"],
  ])("has the suspension of the reciprocal tariff %s", (_, asOf, state) => {
    expect(statusOf(record, "us-reciprocal-tariff-suspension", { asOf }).state).toBe(state);
  });

  it("was to end that suspension at a stated minute, before the judgment came first", () => {
    const expiry = expiryOf(record, "us-reciprocal-tariff-suspension", { knownAt: "2026-02-19" });
    expect(expiry).toMatchObject({
      kind: "on",
      until: { date: "2026-11-10", time: "00:01", zone: "America/New_York" },
      lastFullDay: "2026-11-09",
    });
  });

  it.each([
    ["on the day before", "2026-12-30", "in-effect"],
    // “Until December 31”: the source does not say whether that day is included.
    ["on the day itself", "2026-12-31", "in-effect"],
    ["on the day after", "2027-01-01", "expired"],
  ])("suspends China’s farm tariffs until the end of 2026, as the order states: %s", (_, asOf, state) => {
    expect(statusOf(record, "farm-tariff-suspension", { asOf }).state).toBe(state);
  });

  it.each([
    ["export-control-suspension", "2027-01-09", "in-effect"],
    ["export-control-suspension", "2027-01-11", "expired"],
    ["affiliates-rule-suspension", "2027-01-09", "in-effect"],
    ["exclusion-extension", "2027-01-11", "expired"],
    // No source states an end of these.
    ["precursor-control", "2027-01-11", "in-effect"],
    ["farm-purchases", "2027-01-11", "in-effect"],
  ])("was extended in September 2026: %s on %s", (id, asOf, state) => {
    expect(statusOf(record, id, { asOf }).state).toBe(state);
  });

  it("gives a `possible` state on the day that the order states as the end of the farm tariff suspension", () => {
    expect(statusOf(record, "farm-tariff-suspension", { asOf: "2026-12-31" }).certainty).toBe("possible");
  });

  it("has an end of China’s exclusions in 2026 until the extension is known", () => {
    expect(expiryOf(record, "exclusion-extension", { knownAt: "2026-09-22" })).toMatchObject({ date: "2026-11-10" });
    expect(expiryOf(record, "exclusion-extension")).toMatchObject({ date: "2027-01-10", authority: "announced" });
  });

  it("has these differences between the accounts", () => {
    expect(discrepancies(record).map(({ subject, field, kind }) => [subject, field, kind])).toEqual([
      // A time of day on one side, a year on the other.
      ["us-reciprocal-tariff-suspension", "term", "differs"],
      // A rate that is halved on one side, a tariff that is removed on the other.
      ["fentanyl-tariff-reduction", "scope", "differs"],
      ["export-control-suspension", "scope", "differs"],
      ["export-control-suspension", "term", "one-sided"],
      ["exclusion-extension", "term", "one-sided"],
    ]);
  });

  it("has no errors and no warnings", () => {
    expect(check(record)).toEqual([]);
  });
});
