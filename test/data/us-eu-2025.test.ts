import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { usEu2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { dependentsOf, discrepancies, expiryOf, participationOf, rateOn } from "../../src/query/index.js";
import { answersOf } from "./answers-of.js";

const record: Agreement = usEu2025;
const { state, caveats, rate, kinds } = answersOf(record);
const one = (id: string) => record.commitments.find((commitment) => commitment.id === id);

describe("usEu2025", () => {
  it("has the commitments, conditions and events of the statement", () => {
    expect(kinds()).toEqual({ undertaking: 16, cooperation: 12, tariff: 5, dialogue: 4, purchase: 3 });
    expect(record.conditions.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "precedent eu-bill-introduced",
      "precedent technology-requirements-first",
      "continuing national-security",
      "continuing national-security-cars",
    ]);
    expect(record.events.map(({ on, type, id }) => `${on} ${type} ${id}`)).toEqual([
      "2026-02-20 invalidated supreme-court",
      "2026-02-20 terminated us-ending-order",
    ]);
  });

  it("cites each of the 19 points, and the last paragraph", () => {
    const cited = record.commitments.flatMap(({ citations }) => citations.map(({ locator }) => locator));
    for (let number = 3; number <= 22; number++) expect(cited, `paragraph ${number}`).toContain(`paragraph ${number}`);
  });

  it.each([
    ["us-general-tariff", "pledge", "commits"],
    ["us-section-232-ceiling", "intention", "intends"],
    ["us-car-tariff", "pledge", "will reduce"],
    ["eu-industrial-tariffs", "intention", "intends"],
    ["eu-lobster", "pledge", "will immediately take"],
    ["eu-energy-purchases", "intention", "intends"],
    ["eu-defense-purchases", "intention", "plans"],
    ["eu-investment", "intention", "are expected to invest"],
  ])("takes the strength of %s from its verb: %s", (id, modality, wording) => {
    expect(one(id)).toMatchObject({ modality, wording });
  });

  it("has the amounts, with an end in 2028 where the statement gives one", () => {
    expect(one("eu-energy-purchases")).toMatchObject({
      quantity: { kind: "exact", value: 750_000_000_000, unit: "US dollar" },
      term: { end: { through: "2028-12-31" } },
    });
    expect(one("eu-chip-purchases")).toMatchObject({ quantity: { kind: "at-least", value: 40_000_000_000 } });
    expect(one("eu-chip-purchases")).not.toHaveProperty("term");
    expect(one("eu-investment")).toMatchObject({ promisors: [], quantity: { kind: "exact", value: 600_000_000_000 } });
    expect(one("eu-defense-purchases")).toMatchObject({ quantity: { kind: "unspecified" } });
  });

  it.each([
    ["us-eu-2025", "2025-08-20", "not-yet-effective presumed"],
    ["us-eu-2025", "2025-09-01", "in-effect presumed"],
    ["us-eu-2025", "2026-07-23", "in-effect presumed"],
    // The only tariff with a stated day.
    ["us-mfn-only", "2025-08-31", "not-yet-effective presumed"],
    ["us-mfn-only", "2025-09-01", "in-effect presumed"],
    // The addition up to 15% was a reciprocal tariff; the judgment does not affect section 232.
    ["us-general-tariff", "2025-10-01", "in-effect presumed"],
    ["us-general-tariff", "2026-02-19", "in-effect presumed"],
    ["us-general-tariff", "2026-02-20", "invalidated definite"],
    ["us-section-232-ceiling", "2026-02-20", "in-effect presumed"],
    // "Through 2028".
    ["eu-energy-purchases", "2028-12-31", "in-effect presumed"],
    ["eu-energy-purchases", "2029-01-01", "expired presumed"],
    ["eu-investment", "2029-01-01", "expired presumed"],
    ["eu-chip-purchases", "2029-01-01", "in-effect presumed"],
  ])("%s on %s is %s", (id, day, expected) => {
    expect(state(id, day)).toBe(expected);
  });

  it.each([
    ["us-general-tariff", "2025-10-01", "15"],
    ["us-general-tariff", "2026-02-20", "none"],
    ["us-mfn-only", "2025-08-31", "none"],
    ["us-mfn-only", "2025-09-01", "0"],
    ["us-section-232-ceiling", "2025-10-01", "15 ceiling"],
    ["us-section-232-ceiling", "2026-03-01", "15 ceiling"],
  ])("the rate of %s on %s is %s", (id, day, expected) => {
    expect(rate(id, day)).toBe(expected);
  });

  it("gives the 15% as the total rate that is paid", () => {
    expect(rateOn(record, "us-general-tariff", { asOf: "2025-10-01" })).toMatchObject({
      basis: "applied",
      unit: "percent",
    });
    expect(rateOn(record, "us-mfn-only", { asOf: "2025-10-01" })).toMatchObject({ basis: "additional" });
  });

  it("has an open condition on the tariff on cars and on the technology exports", () => {
    expect(caveats("us-car-tariff", "2025-10-01")).toContain("condition-open");
    expect(caveats("us-technology-exports", "2025-10-01")).toContain("condition-open");
    expect(dependentsOf(record, "eu-technology-security").map(({ dependent }) => dependent)).toEqual([
      "us-technology-exports",
    ]);
  });

  it.each([
    ["eu-energy-purchases", { kind: "on", date: "2028-12-31" }],
    ["us-general-tariff", { kind: "on", date: "2026-02-20" }],
    ["us-eu-2025", { kind: "unknown" }],
    ["eu-lobster", { kind: "unknown" }],
  ])("has the expected end of %s", (id, expected) => {
    expect(expiryOf(record, id, { asOf: "2025-10-01" })).toMatchObject(expected);
  });

  it("has two parties, and no country code for the European Union", () => {
    expect(record.parties.map(({ id, kind, iso3166 }) => [id, kind, iso3166])).toEqual([
      ["us", "state", "US"],
      ["eu", "international-organisation", undefined],
    ]);
    for (const { id } of record.parties)
      expect(participationOf(record, id, { asOf: "2025-10-01" }).state).toBe("party");
    expect(discrepancies(record)).toEqual([]);
  });

  it("has one warning, for the investment that is expected of companies and promised by no party", () => {
    const place = record.commitments.findIndex(({ id }) => id === "eu-investment");
    expect(check(record).map(({ severity, rule, path }) => [severity, rule, path])).toEqual([
      ["warning", "no-promisor", `/commitments/${place}/promisors`],
    ]);
  });
});
