import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { stockholm2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { asKnownAt, discrepancies, expiryOf, participationOf, statusOf } from "../../src/query/index.js";
import { newYork, shanghai } from "./moments.js";

/** The record with the general type: the loops below read fields that not every entry has. */
const record: Agreement = stockholm2025;

describe("stockholm2025", () => {
  it("has these commitments, with promisors and promisees", () => {
    const owed = record.commitments.map(
      ({ id, kind, promisors, promisees, introducedBy = "the statement" }) =>
        `${id}: ${kind} ${promisors.join()} to ${promisees.join()} by ${introducedBy}`,
    );
    expect(owed).toEqual([
      "us-reciprocal-tariff-suspension: suspension us to cn by the statement",
      "cn-retaliatory-tariff-suspension: suspension cn to us by the statement",
      "cn-non-tariff-countermeasures: undertaking cn to us by the statement",
      "cn-export-control-listing-april-4: suspension cn to us by cn-lists-august",
    ]);
  });

  it("has as many entries as the sources", () => {
    const { conditions, issues, assessments, events, sources, parties, lineage } = record;
    expect({
      parties: parties.length,
      conditions: conditions.length,
      issues: issues.length,
      assessments: assessments.length,
      events: events.length,
      sources: sources.length,
    }).toEqual({ parties: 2, conditions: 1, issues: 0, assessments: 0, events: 11, sources: 12 });
    expect(lineage).toEqual([
      { relation: "extends", agreement: "geneva-2025" },
      { relation: "prior", agreement: "london-2025" },
    ]);
  });

  it.each([
    ["before the statement", "us-reciprocal-tariff-suspension", "2025-08-10", "not-yet-effective"],
    // Until 12 August the suspension of the Geneva record applies.
    ["on its day", "us-reciprocal-tariff-suspension", "2025-08-11", "not-yet-effective"],
    ["on the first of the 90 days", "us-reciprocal-tariff-suspension", "2025-08-12", "in-effect"],
    ["within them", "us-reciprocal-tariff-suspension", "2025-10-01", "in-effect"],
    ["on the last of them", "us-reciprocal-tariff-suspension", "2025-11-09", "in-effect"],
    [
      "a minute before the order of November",
      "us-reciprocal-tariff-suspension",
      newYork("2025-11-10", "00:00"),
      "in-effect",
    ],
    ["under the order of November", "us-reciprocal-tariff-suspension", "2025-11-10", "in-effect"],
    ["the day before the ruling", "us-reciprocal-tariff-suspension", "2026-02-19", "in-effect"],
    ["on the day of the ruling", "us-reciprocal-tariff-suspension", "2026-02-20", "invalidated"],
    ["on the first of the 90 days", "cn-retaliatory-tariff-suspension", "2025-08-12", "in-effect"],
    [
      "in the hour before Announcement No. 10",
      "cn-retaliatory-tariff-suspension",
      shanghai("2025-11-10", "12:30"),
      "in-effect",
    ],
    ["after the ruling in the United States", "cn-retaliatory-tariff-suspension", "2026-02-20", "in-effect"],
    ["as announced", "cn-retaliatory-tariff-suspension", "2026-12-01", "in-effect"],
    ["after what was announced", "cn-retaliatory-tariff-suspension", "2027-01-11", "expired"],
    ["on the day of China’s act", "cn-non-tariff-countermeasures", "2025-08-12", "in-effect"],
    ["under the statement of November", "cn-export-control-listing-april-4", "2025-12-01", "in-effect"],
    ["after that", "cn-export-control-listing-april-4", "2026-11-11", "expired"],
  ] as const)("has the expected state %s: %s on %s", (_, id, asOf, state) => {
    expect(statusOf(stockholm2025, id, { asOf }).state).toBe(state);
  });

  it.each([
    // The order was published on the day of the statement, and states the end itself.
    [
      "us-reciprocal-tariff-suspension",
      "2025-08-11",
      { until: newYork("2025-11-10", "00:01"), lastFullDay: "2025-11-09" },
    ],
    [
      "us-reciprocal-tariff-suspension",
      "2025-11-04",
      { until: newYork("2026-11-10", "00:01"), lastFullDay: "2026-11-09" },
    ],
    ["us-reciprocal-tariff-suspension", "2026-02-20", { date: "2026-02-20", endState: "invalidated" }],
    // 12 August is the first of 90 days: 20 in August, 30 in September, 31 in October, 9 in November.
    ["cn-retaliatory-tariff-suspension", "2025-08-11", { date: "2025-11-09", lastFullDay: "2025-11-09" }],
    // China’s own act applies until the day on which the next act begins.
    ["cn-retaliatory-tariff-suspension", "2025-08-12", { date: "2025-11-10", lastFullDay: "2025-11-10" }],
    ["cn-retaliatory-tariff-suspension", "2025-11-05", { until: shanghai("2026-11-10", "13:01") }],
    ["cn-retaliatory-tariff-suspension", "2026-09-23", { date: "2027-01-10", authority: "announced" }],
    ["cn-export-control-listing-april-4", "2025-08-12", { date: "2025-11-10" }],
  ] as const)("has the end of %s as known on %s", (id, knownAt, expected) => {
    expect(expiryOf(stockholm2025, id, { knownAt })).toMatchObject({ kind: "on", ...expected });
  });

  it("was concluded two weeks after the talks, and is unknown before that day", () => {
    expect(statusOf(stockholm2025, "stockholm-talks", { asOf: "2025-08-11" }).state).toBe("occurred");
    expect(statusOf(stockholm2025, "stockholm-2025", { asOf: "2025-08-12", knownAt: "2025-08-10" }).state).toBe(
      "unknown",
    );
    expect(statusOf(stockholm2025, "stockholm-2025", { asOf: "2025-08-11" }).state).toBe("in-effect");
    expect(participationOf(stockholm2025, "us", { asOf: "2025-08-10" }).state).toBe("none");
    expect(participationOf(stockholm2025, "us", { asOf: "2025-08-11" }).state).toBe("party");
  });

  it("contains only what was known on an earlier day", () => {
    // The order of the same day is known; China acted on the next day.
    expect(asKnownAt(record, "2025-08-11").events.map(({ id }) => id)).toEqual(["talks-held", "eo-14334"]);
    expect(asKnownAt(record, "2025-08-11").commitments).toHaveLength(3);
    expect(asKnownAt(record, "2025-08-12").commitments).toHaveLength(4);
  });

  it("is one joint text, without differing accounts", () => {
    expect(record).toMatchObject({ form: "joint-statement", nature: "political-commitment" });
    expect(discrepancies(stockholm2025)).toEqual([]);
  });

  it("has no errors and no warnings", () => {
    expect(check(record)).toEqual([]);
  });
});
