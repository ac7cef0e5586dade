import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { washington2026 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { asKnownAt, discrepancies, expiryOf, statusOf, unresolvedIssues } from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const record: Agreement = washington2026;

describe("washington2026", () => {
  it("has one commitment for each point of the fact sheet, and the extension of the truce, which it does not mention", () => {
    expect(idsOf(record.commitments)).toEqual([
      "truce-extension",
      "cn-tariff-treatment",
      "us-tariff-treatment",
      "farm-access-working-group",
      "board-of-investment",
      "coal-purchases",
      "panda-lease",
      "strategic-stability",
      "host-support",
      "trump-visit-apec",
      "xi-visit-g20",
      "iran-nuclear-position",
      "waterway-position",
      "super-intelligence-term",
      "super-intelligence-dialogue",
      "super-intelligence-exchange",
      "super-intelligence-channel",
    ]);
    expect(record.events).toEqual([]);
    expect(record.lineage).toEqual([
      { relation: "extends", agreement: "kuala-lumpur-2025" },
      { relation: "extends", agreement: "busan-2025" },
      { relation: "implements", agreement: "beijing-2026" },
    ]);
  });

  it.each([
    ["the day before the talks", "2026-09-23", "scheduled", "not-yet-effective"],
    ["the day of the talks", "2026-09-24", "occurred", "not-yet-effective"],
    ["the day of the fact sheet", "2026-09-25", "occurred", "in-effect"],
    ["the last day reviewed", "2026-10-09", "occurred", "in-effect"],
  ])("has the expected states of the meeting and of the agreement: %s", (_, asOf, meeting, agreement) => {
    expect(statusOf(record, "washington-meeting", { asOf }).state).toBe(meeting);
    expect(statusOf(record, "washington-2026", { asOf }).state).toBe(agreement);
  });

  it.each([
    ["on the day of the visit", "2026-09-25", "in-effect", "presumed"],
    ["when the instruments of Busan run out", "2026-11-10", "in-effect", "presumed"],
    ["on the last day that is surely included", "2027-01-09", "in-effect", "presumed"],
    // “Until” and “through” are both printed: no source says whether the day itself is included.
    ["on the day that both governments name", "2027-01-10", "in-effect", "possible"],
    ["on the day after", "2027-01-11", "expired", "presumed"],
  ])("has the extension of the truce %s", (_, asOf, state, certainty) => {
    expect(statusOf(record, "truce-extension", { asOf })).toMatchObject({ state, certainty });
  });

  it("bases the extension only on announcements", () => {
    const expiry = expiryOf(record, "truce-extension");
    expect(expiry).toMatchObject({ kind: "on", date: "2027-01-10", lastFullDay: "2027-01-09", authority: "announced" });
    expect(unresolvedIssues(record).map(({ id }) => id)).toEqual([
      "rare-earth-shortages",
      "tariff-cut-timetable",
      "truce-extension-scope",
      "truce-extension-instruments",
    ]);
  });

  it.each([
    ["China’s tariffs, with the fact sheet", "cn-tariff-treatment", "2026-09-25"],
    ["China’s tariffs, after the word that there is no timetable", "cn-tariff-treatment", "2026-10-03"],
    ["US tariffs, with the fact sheet", "us-tariff-treatment", "2026-09-25"],
    ["US tariffs, on the last day reviewed", "us-tariff-treatment", "2026-10-09"],
  ])("has a recommendation as not yet in effect: %s", (_, id, asOf) => {
    const status = statusOf(record, id, { asOf });
    expect(status.state).toBe("not-yet-effective");
    expect(status.caveats).toContain("condition-open");
  });

  it.each([
    ["before the years of the imports", "2026-12-31", "in-effect"],
    ["in the first year", "2027-06-01", "in-effect"],
    ["on the last day of the second year", "2028-12-31", "in-effect"],
    ["after it", "2029-01-01", "expired"],
  ])("has China’s coal imports %s", (_, asOf, state) => {
    expect(statusOf(record, "coal-purchases", { asOf }).state).toBe(state);
  });

  it("has coal in 2027 and 2028, and 30 billion dollars of goods on each side", () => {
    const quantities = record.commitments.flatMap((commitment): readonly string[] => {
      const { id, kind } = commitment;
      if (kind === "purchase") return (commitment.quantities ?? []).map(({ during }) => `${id} ${during?.from}`);
      if (kind !== "undertaking" || commitment.quantity?.kind !== "exact") return [];
      return [`${id} ${commitment.quantity.value} ${commitment.quantity.unit}`];
    });
    expect(quantities).toEqual([
      "cn-tariff-treatment 30000000000 US dollar",
      "us-tariff-treatment 30000000000 US dollar",
      "coal-purchases 2027-01-01",
      "coal-purchases 2028-01-01",
      "panda-lease 2 giant panda",
    ]);
  });

  it.each([
    ["before November", "2026-10-31", "in-effect"],
    ["after it", "2026-12-01", "expired"],
  ])("has the next exchange due by November: %s", (_, asOf, state) => {
    expect(statusOf(record, "super-intelligence-exchange", { asOf }).state).toBe(state);
  });

  it("has the visits to the summits as intentions", () => {
    const visits = record.commitments.filter(({ kind }) => kind === "visit");
    expect(visits.map(({ id, modality }) => [id, modality])).toEqual([
      ["trump-visit-apec", "intention"],
      ["xi-visit-g20", "intention"],
    ]);
    expect(statusOf(record, "xi-visit-g20", { asOf: "2026-10-09" }).state).toBe("scheduled");
  });

  it("has differing accounts of how firm the tariff cuts are and of the term of the exchange", () => {
    expect(discrepancies(record).map(({ subject, field, kind }) => [subject, field, kind])).toEqual([
      ["cn-tariff-treatment", "strength", "differs"],
      ["us-tariff-treatment", "strength", "differs"],
      ["super-intelligence-exchange", "term", "differs"],
    ]);
  });

  it("has only the US account of the extension until China published its own", () => {
    const accounts = (day: string) =>
      asKnownAt(record, day).commitments.flatMap(({ id, readouts = [] }) =>
        id === "truce-extension" ? readouts.map(({ by }) => by) : [],
      );
    expect(accounts("2026-09-27")).toEqual(["us"]);
    expect(accounts("2026-09-28")).toEqual(["us", "cn"]);
  });

  it("has acts of one side as background and not as commitments", () => {
    expect(record.commitments.filter(({ kind }) => kind === "tariff")).toEqual([]);
    const background = (record.background ?? []).flatMap(({ citations }) => citations.map(({ source }) => source));
    expect(background).toEqual(expect.arrayContaining(["proclamation-11012", "section-301-memorandum"]));
  });

  it("has no errors and no warnings", () => {
    expect(check(record)).toEqual([]);
  });
});
