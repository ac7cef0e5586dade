import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { beijing2026 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import {
  asKnownAt,
  discrepancies,
  expiryOf,
  participationOf,
  performanceOf,
  statusOf,
  unresolvedIssues,
  upcoming,
} from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const record: Agreement = beijing2026;

describe("beijing2026", () => {
  it("has one commitment for each point of the fact sheet, and one for the tariff talks, which only China reports", () => {
    expect(idsOf(record.commitments)).toEqual([
      "strategic-stability",
      "xi-visit-washington",
      "host-support",
      "iran-nuclear-position",
      "hormuz-position",
      "korea-denuclearization",
      "board-of-trade",
      "board-of-investment",
      "tariff-cut-framework",
      "rare-earth-shortages",
      "rare-earth-equipment",
      "boeing-purchase",
      "farm-purchases",
      "beef-access",
      "beef-suspensions",
      "poultry-access",
    ]);
    expect(idsOf(record.events)).toEqual(["beef-restored", "poultry-resumed", "boards-operational", "xi-visit-held"]);
    expect(idsOf(record.issues)).toEqual(["truce-extension"]);
    expect(record.lineage).toEqual([{ relation: "prior", agreement: "busan-2025" }]);
  });

  it.each([
    ["the day before the summit", "2026-05-13", "scheduled", "not-yet-effective"],
    ["the first day of the summit", "2026-05-14", "occurred", "not-yet-effective"],
    ["the last day of the visit", "2026-05-15", "occurred", "in-effect"],
    ["the day of the fact sheet", "2026-05-17", "occurred", "in-effect"],
    ["the last day reviewed", "2026-10-09", "occurred", "in-effect"],
  ])("has the expected states of the meeting and of the agreement: %s", (_, asOf, meeting, agreement) => {
    expect(statusOf(record, "beijing-meeting", { asOf }).state).toBe(meeting);
    expect(statusOf(record, "beijing-2026", { asOf }).state).toBe(agreement);
  });

  it("is presumed in effect: no source states its start, and no instrument is on record", () => {
    const status = statusOf(record, "beijing-2026", { asOf: "2026-07-01" });
    expect(status.certainty).toBe("presumed");
    expect(status.caveats).toEqual(expect.arrayContaining(["assumed-start", "announced-only"]));
    expect(statusOf(record, "beijing-2026", { asOf: "2026-07-01", strict: true }).state).toBe("unknown");
    expect(participationOf(record, "cn", { asOf: "2026-07-01" }).state).toBe("party");
  });

  it.each([
    ["during the first part-year", "2026-12-31", "in-effect"],
    ["on the last day of the third year", "2028-12-31", "in-effect"],
    ["on the day after", "2029-01-01", "expired"],
  ])("has the farm purchases %s", (_, asOf, state) => {
    expect(statusOf(record, "farm-purchases", { asOf }).state).toBe(state);
  });

  it("states an end only for the farm purchases", () => {
    const ends = record.commitments.map(({ id }) => expiryOf(record, id)).filter(({ kind }) => kind === "on");
    expect(ends.map((end) => [end.subject, end.kind === "on" ? end.date : undefined])).toEqual([
      ["farm-purchases", "2028-12-31"],
    ]);
  });

  it("gives no number for the purchases of the first part-year, because the sources print none", () => {
    const farm = record.commitments.find(({ id }) => id === "farm-purchases");
    if (farm?.kind !== "purchase") throw new Error("not a purchase");
    expect(farm.quantities?.map(({ quantity }) => (quantity.kind === "at-least" ? quantity.value : undefined))).toEqual(
      [undefined, 17_000_000_000, 17_000_000_000],
    );
  });

  it.each([
    ["after the summit", "2026-06-01", "scheduled"],
    ["on the eve of the visit", "2026-09-22", "scheduled"],
    ["during the visit", "2026-09-24", "occurred"],
    ["after it", "2026-10-01", "occurred"],
  ])("has President Xi’s visit %s", (_, asOf, state) => {
    expect(statusOf(record, "xi-visit-washington", { asOf }).state).toBe(state);
  });

  it.each([
    ["beef, before the fact sheet", "beef-access", "2026-05-16", "not-recorded"],
    ["beef, with the fact sheet", "beef-access", "2026-05-17", "partly-performed"],
    ["poultry, with the fact sheet", "poultry-access", "2026-05-17", "partly-performed"],
    ["the boards, after they were chartered", "board-of-trade", "2026-05-17", "not-recorded"],
    ["the boards, after they began to work", "board-of-trade", "2026-09-25", "partly-performed"],
    ["the aircraft: nobody says that they were delivered", "boeing-purchase", "2026-10-09", "not-recorded"],
  ] as const)("has the performance on record: %s", (_, id, asOf, state) => {
    expect(performanceOf(record, id, { asOf }).state).toBe(state);
  });

  it("has two accounts of the tariff talks: only China’s states 30 billion dollars and an intention", () => {
    expect(discrepancies(record).map(({ subject, field, kind }) => [subject, field, kind])).toEqual([
      ["tariff-cut-framework", "quantity", "one-sided"],
      ["tariff-cut-framework", "strength", "one-sided"],
    ]);
    // China gave its account on 20 May: until then there was only that of the United States.
    expect(discrepancies(record, { knownAt: "2026-05-19" })).toEqual([]);
  });

  it("contains only what was known on an earlier day", () => {
    const early = asKnownAt(record, "2026-05-19");
    expect(early.events.map(({ id }) => id)).toEqual(["beef-restored", "poultry-resumed"]);
    expect(early.commitments.flatMap(({ readouts = [] }) => readouts.map(({ by }) => by))).toEqual(["us", "us"]);
    expect(statusOf(record, "beijing-2026", { asOf: "2026-05-15", knownAt: "2026-05-14" }).state).toBe("unknown");
  });

  it("leaves the extension of the truce unresolved", () => {
    expect(unresolvedIssues(record).map(({ id }) => id)).toEqual(["truce-extension"]);
  });

  it("lists the end of the farm purchases as upcoming", () => {
    expect(upcoming(record, { from: "2026-10-09", within: "P3Y" }).map(({ subject }) => subject)).toContain(
      "farm-purchases",
    );
  });

  it("has no errors and no warnings", () => {
    expect(check(record)).toEqual([]);
  });
});
