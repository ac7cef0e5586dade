import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { geneva2025 } from "../../src/data/index.js";
import type { Agreement, PlainDate, ZonedTime } from "../../src/model/index.js";
import {
  asKnownAt,
  discrepancies,
  expiryOf,
  participationOf,
  performanceOf,
  rateOn,
  statusOf,
  unresolvedIssues,
} from "../../src/query/index.js";
import { newYork, shanghai } from "./moments.js";

/** The record with the general type: the loops below read fields that not every entry has. */
const record: Agreement = geneva2025;

const show = (asOf: PlainDate | ZonedTime) =>
  typeof asOf === "string" ? asOf : `${asOf.date} ${asOf.time} ${asOf.zone}`;

type CommitmentId = (typeof geneva2025.commitments)[number]["id"];
/** Returns the rate of a tariff with the event that set it. */
const rate = (id: CommitmentId, asOf: PlainDate | ZonedTime, knownAt?: PlainDate) => {
  const answer = rateOn(geneva2025, id, knownAt === undefined ? { asOf } : { asOf, knownAt });
  return answer === undefined ? "none" : `${answer.value} by ${answer.because.events.join()}`;
};

describe("geneva2025", () => {
  it("has these commitments, with promisors and promisees", () => {
    const owed = record.commitments.map(
      ({ id, kind, promisors, promisees, introducedBy = "the statement" }) =>
        `${id}: ${kind} ${promisors.join("+")} to ${promisees.join("+") || "nobody"} by ${introducedBy}`,
    );
    expect(owed).toEqual([
      "us-reciprocal-tariff: tariff us to cn by the statement",
      "us-reciprocal-tariff-suspension: suspension us to cn by the statement",
      "cn-retaliatory-tariff: tariff cn to us by the statement",
      "cn-retaliatory-tariff-suspension: suspension cn to us by the statement",
      "cn-non-tariff-countermeasures: undertaking cn to us by the statement",
      "economic-trade-mechanism: dialogue us+cn to us+cn by the statement",
      "cn-export-control-listing-april-4: suspension cn to us by cn-lists-may",
      "cn-export-control-listing-april-9: suspension cn to us by cn-lists-may",
      // Acts of the United States that are not part of the statement.
      "us-parcel-duty-cut: undertaking us to nobody by eo-14298",
      "us-fentanyl-tariff: tariff us to nobody by eo-14195",
    ]);
  });

  it("has as many entries as the sources", () => {
    const { conditions, issues, assessments, events, sources, parties } = record;
    expect({
      parties: parties.length,
      conditions: conditions.length,
      issues: issues.length,
      assessments: assessments.length,
      events: events.length,
      sources: sources.length,
    }).toEqual({ parties: 2, conditions: 7, issues: 1, assessments: 2, events: 32, sources: 25 });
    // The nine executive orders with their dates.
    const orders = events.filter(({ id }) => /^eo-\d+$/.test(id)).map(({ id, on }) => `${id} ${on}`);
    expect(orders).toEqual([
      "eo-14195 2025-02-01",
      "eo-14228 2025-03-03",
      "eo-14259 2025-04-08",
      "eo-14266 2025-04-09",
      "eo-14298 2025-05-12",
      "eo-14334 2025-08-11",
      "eo-14357 2025-11-04",
      "eo-14358 2025-11-04",
      "eo-14389 2026-02-20",
    ]);
  });

  describe("the US reciprocal tariff", () => {
    it.each([
      ["before anything was levied", "2025-04-08", "none"],
      ["the minute before the first order takes effect", newYork("2025-04-09", "00:00"), "none"],
      ["the minute of the first order", newYork("2025-04-09", "00:01"), "84 by eo-14259"],
      ["the same instant in Shanghai", shanghai("2025-04-09", "12:01"), "84 by eo-14259"],
      ["the day of the first order", "2025-04-09", "84 by eo-14259"],
      ["the minute before the second order", newYork("2025-04-10", "00:00"), "84 by eo-14259"],
      ["the minute of the second order", newYork("2025-04-10", "00:01"), "125 by eo-14266"],
      ["the day of the statement, before it is carried out", "2025-05-12", "125 by eo-14266"],
      ["the minute before Geneva takes effect", newYork("2025-05-14", "00:00"), "125 by eo-14266"],
      ["the minute at which Geneva takes effect", newYork("2025-05-14", "00:01"), "10 by eo-14298-level"],
      ["within the 90 days", "2025-07-01", "10 by eo-14298-level"],
      ["the minute before they are over", newYork("2025-08-12", "00:00"), "10 by eo-14298-level"],
      ["the minute at which they are over", newYork("2025-08-12", "00:01"), "10 by eo-14334-level"],
      ["the day on which they are over", "2025-08-12", "10 by eo-14334-level"],
      ["the minute before the next change", newYork("2025-11-10", "00:00"), "10 by eo-14334-level"],
      ["the minute of the next change", newYork("2025-11-10", "00:01"), "10 by eo-14358-level"],
      ["the day before the ruling", "2026-02-19", "10 by eo-14358-level"],
      ["the day of the ruling", "2026-02-20", "none"],
      ["while the customs still collected it", "2026-02-22", "none"],
      ["the day on which the suspension was to end", "2026-11-10", "none"],
    ] as const)("has the expected rate: %s", (_, asOf, expected) => {
      expect(rate("us-reciprocal-tariff", asOf), show(asOf)).toBe(expected);
    });

    it.each([
      ["90 days, and nothing after them", "2025-08-12", "2025-08-10", "34 by eo-14298-lapse"],
      ["the first extension, on its day", "2025-08-12", "2025-08-11", "10 by eo-14334-level"],
      ["the first extension, and nothing after it", "2025-11-10", "2025-11-03", "34 by eo-14334-lapse"],
      ["the second extension, on its day", "2025-11-10", "2025-11-04", "10 by eo-14358-level"],
      ["the second extension, and no ruling", "2026-11-10", "2026-02-19", "34 by eo-14358-lapse"],
      ["the ruling", "2026-11-10", "2026-02-20", "none"],
      // The record is about the statement: before the day of the statement nothing is known, not even the tariff that was levied.
      ["nothing yet", "2025-04-10", "2025-05-11", "none"],
    ] as const)("has the rate as known with: %s", (_, asOf, knownAt, expected) => {
      expect(rate("us-reciprocal-tariff", asOf, knownAt), `${asOf} known ${knownAt}`).toBe(expected);
    });

    it("is an additional duty in percent, with its first moment", () => {
      expect(rateOn(geneva2025, "us-reciprocal-tariff", { asOf: "2025-06-01" })).toMatchObject({
        value: 10,
        unit: "percent",
        basis: "additional",
        certainty: "definite",
        since: { moment: newYork("2025-05-14", "00:01") },
      });
      // For a day on which the rate changes at a clock time, the answer is the rate at the end of the day.
      expect(rateOn(geneva2025, "us-reciprocal-tariff", { asOf: "2025-04-09" })?.caveats).toEqual(["changes-that-day"]);
    });
  });

  it.each([
    ["before the order takes effect", newYork("2025-02-04", "00:00"), "none"],
    ["at once", newYork("2025-02-04", "00:01"), "10 by eo-14195"],
    ["on the day of the order that raises it", "2025-03-03", "10 by eo-14195"],
    ["on the day of the tariff schedule", "2025-03-04", "20 by eo-14228"],
    ["on the day of Geneva, which leaves it", "2025-05-14", "20 by eo-14228"],
    ["a minute before it is halved", newYork("2025-11-10", "00:00"), "20 by eo-14228"],
    ["when it is halved", newYork("2025-11-10", "00:01"), "10 by eo-14357"],
    ["the day before the ruling", "2026-02-19", "10 by eo-14357"],
    ["on the day of the ruling", "2026-02-20", "none"],
  ] as const)("has the fentanyl tariff %s", (_, asOf, expected) => {
    expect(rate("us-fentanyl-tariff", asOf), show(asOf)).toBe(expected);
  });

  it.each([
    // The sources do not say what Announcement No. 6 set in April 2025.
    ["in April", "2025-04-20", "none"],
    ["the minute before", shanghai("2025-05-14", "12:00"), "none"],
    ["at the same instant as the United States", newYork("2025-05-14", "00:01"), "10 by tariff-commission-may-level"],
    ["by its own clock", shanghai("2025-05-14", "12:01"), "10 by tariff-commission-may-level"],
    ["within the second 90 days", "2025-09-01", "10 by tariff-commission-august-level"],
    ["an hour before Announcement No. 10", shanghai("2025-11-10", "12:30"), "10 by tariff-commission-august-level"],
    ["under Announcement No. 10", shanghai("2025-11-10", "13:01"), "10 by tariff-commission-10-level"],
    ["after the ruling in the United States", "2026-03-01", "10 by tariff-commission-10-level"],
    ["on the last day of the review", "2026-10-09", "10 by tariff-commission-10-level"],
  ] as const)("has China’s tariff %s", (_, asOf, expected) => {
    expect(rate("cn-retaliatory-tariff", asOf), show(asOf)).toBe(expected);
  });

  it.each([
    ["us-reciprocal-tariff-suspension", "2025-05-12", "not-yet-effective"],
    ["us-reciprocal-tariff-suspension", newYork("2025-05-14", "00:00"), "not-yet-effective"],
    ["us-reciprocal-tariff-suspension", newYork("2025-05-14", "00:01"), "in-effect"],
    ["us-reciprocal-tariff-suspension", "2025-08-12", "in-effect"],
    ["us-reciprocal-tariff-suspension", "2025-11-10", "in-effect"],
    ["us-reciprocal-tariff-suspension", "2026-02-19", "in-effect"],
    ["us-reciprocal-tariff-suspension", "2026-02-20", "invalidated"],
    ["cn-retaliatory-tariff-suspension", shanghai("2025-05-14", "12:00"), "not-yet-effective"],
    ["cn-retaliatory-tariff-suspension", shanghai("2025-05-14", "12:01"), "in-effect"],
    ["cn-retaliatory-tariff-suspension", shanghai("2025-08-12", "12:01"), "in-effect"],
    ["cn-retaliatory-tariff-suspension", shanghai("2025-11-10", "12:30"), "in-effect"],
    ["cn-retaliatory-tariff-suspension", "2026-02-20", "in-effect"],
    ["cn-retaliatory-tariff-suspension", "2026-11-10", "in-effect"],
    ["cn-retaliatory-tariff-suspension", "2027-01-11", "expired"],
    ["cn-non-tariff-countermeasures", "2025-05-13", "not-yet-effective"],
    ["cn-non-tariff-countermeasures", "2025-05-14", "in-effect"],
    ["cn-export-control-listing-april-4", "2025-08-12", "in-effect"],
    ["cn-export-control-listing-april-4", "2026-10-09", "in-effect"],
    ["cn-export-control-listing-april-9", "2025-08-11", "in-effect"],
    ["cn-export-control-listing-april-9", "2025-08-12", "performed"],
    ["us-parcel-duty-cut", "2025-05-14", "performed"],
    ["economic-trade-mechanism", "2025-07-28", "in-effect"],
    ["us-fentanyl-tariff", "2025-05-14", "in-effect"],
    ["us-fentanyl-tariff", "2026-02-20", "invalidated"],
  ] as const)("%s on %s is %s", (id, asOf, state) => {
    expect(statusOf(geneva2025, id, { asOf }).state).toBe(state);
  });

  it.each([
    ["the statement alone", "us-reciprocal-tariff-suspension", "2025-05-12", newYork("2025-08-12", "00:01")],
    ["the first extension", "us-reciprocal-tariff-suspension", "2025-08-11", newYork("2025-11-10", "00:01")],
    ["the second extension", "us-reciprocal-tariff-suspension", "2025-11-04", newYork("2026-11-10", "00:01")],
    ["China’s act of May", "cn-retaliatory-tariff-suspension", "2025-05-14", shanghai("2025-08-12", "12:01")],
    ["Announcement No. 10", "cn-retaliatory-tariff-suspension", "2025-11-05", shanghai("2026-11-10", "13:01")],
  ] as const)("has the end as known with: %s", (_, id, knownAt, until) => {
    expect(expiryOf(geneva2025, id, { knownAt })).toMatchObject({ kind: "on", until });
  });

  it("ends the suspensions by law, by the court and as announced", () => {
    // Before China acted, no source stated the start of its 90 days.
    expect(expiryOf(geneva2025, "cn-retaliatory-tariff-suspension", { knownAt: "2025-05-12" })).toMatchObject({
      kind: "unknown",
      reason: "no-start",
    });
    expect(expiryOf(geneva2025, "us-reciprocal-tariff-suspension")).toMatchObject({
      kind: "on",
      date: "2026-02-20",
      endState: "invalidated",
      because: { events: ["supreme-court"] },
    });
    // The 90 days from 12 August end on 10 November, when Announcement No. 10 takes effect at 13:01.
    expect(expiryOf(geneva2025, "cn-retaliatory-tariff-suspension", { knownAt: "2025-08-12" })).toMatchObject({
      kind: "on",
      date: "2025-11-10",
      lastFullDay: "2025-11-10",
      rule: "anniversary",
    });
    expect(expiryOf(geneva2025, "cn-retaliatory-tariff-suspension")).toMatchObject({
      kind: "on",
      date: "2027-01-10",
      authority: "announced",
    });
    const announced = statusOf(geneva2025, "cn-retaliatory-tariff-suspension", { asOf: "2026-12-01" });
    expect(announced).toMatchObject({ state: "in-effect", authority: "announced" });
    expect(announced.certainty).not.toBe("definite");
  });

  it("is an agreement of two parties from the day of the statement", () => {
    const days = ["2025-05-11", "2025-05-12", "2026-10-09"];
    expect(days.map((asOf) => statusOf(geneva2025, "geneva-2025", { asOf }).state)).toEqual([
      "not-yet-effective",
      "in-effect",
      "in-effect",
    ]);
    expect(days.map((asOf) => participationOf(geneva2025, "cn", { asOf }).state)).toEqual(["none", "party", "party"]);
    expect(statusOf(geneva2025, "geneva-2025", { asOf: "2025-05-12", knownAt: "2025-05-11" }).state).toBe("unknown");
  });

  it("starts the mechanism after both sides have acted, and records its meeting in Stockholm", () => {
    const open = statusOf(geneva2025, "economic-trade-mechanism", { asOf: "2025-05-13" });
    expect(open.caveats).toContain("condition-open");
    expect(statusOf(geneva2025, "economic-trade-mechanism", { asOf: "2025-05-14" }).caveats).not.toContain(
      "condition-open",
    );
    expect(performanceOf(geneva2025, "economic-trade-mechanism", { asOf: "2025-08-11" })).toMatchObject({
      state: "partly-performed",
      because: { events: ["stockholm-meeting"] },
    });
  });

  it("contains only what was known on an earlier day", () => {
    const known = asKnownAt(record, "2025-05-31");
    expect(known.events.every(({ on }) => (on ?? "") <= "2025-05-31")).toBe(true);
    expect(known.commitments).toHaveLength(10);
    // The orders of November 2025 introduced two of the seven conditions.
    expect(known.conditions).toHaveLength(5);
    expect(asKnownAt(record, "2025-05-13").commitments.map(({ id }) => id)).not.toContain(
      "cn-export-control-listing-april-4",
    );
  });

  it("is one joint text, without differing accounts, and with one unresolved issue", () => {
    expect(record).toMatchObject({ form: "joint-statement", nature: "political-commitment" });
    expect(record.commitments.flatMap(({ readouts = [] }) => readouts)).toEqual([]);
    expect(discrepancies(geneva2025)).toEqual([]);
    expect(unresolvedIssues(geneva2025).map(({ id }) => id)).toEqual(["rare-earth-licences"]);
  });

  it("has no errors, and warnings only for two acts of the United States without a promisee", () => {
    expect(check(record).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)).toEqual([
      // The statement does not ask for these acts, and the record is not of a unilateral act.
      "warning no-promisee /commitments/8/promisees",
      "warning no-promisee /commitments/9/promisees",
    ]);
  });

  it("gives lower confidence to facts known at second hand", () => {
    const cited = JSON.stringify(record).match(/\{"source":"(alahed-london|analysts-blog)"[^}]*\}/g) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    for (const citation of cited) expect(citation).toContain('"confidence":"medium"');
  });
});
