import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { usJapan2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { asKnownAt, discrepancies, expiryOf, participationOf, rateOn } from "../../src/query/index.js";
import { answersOf } from "./answers-of.js";

const record: Agreement = usJapan2025;
const { state, caveats, rate, kinds } = answersOf(record);

describe("usJapan2025", () => {
  it("has the commitments, conditions and events of the order", () => {
    expect(kinds()).toEqual({ tariff: 3, undertaking: 4, purchase: 4 });
    expect(record.conditions.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "precedent car-notice",
      "precedent aerospace-notice",
      "precedent secretary-decides",
      "continuing japan-implements",
    ]);
    expect(record.events.map(({ on, type, id }) => `${on} ${type} ${id}`)).toEqual([
      "2025-09-04 implemented us-implementing-order",
      "2025-09-16 implemented car-notice-published",
      "2026-02-20 invalidated supreme-court",
      "2026-02-20 terminated us-ending-order",
    ]);
  });

  it("has the pledges with the words and numbers of the order", () => {
    const one = (id: string) => record.commitments.find((commitment) => commitment.id === id);
    expect(one("jp-investment")).toMatchObject({
      modality: "pledge",
      wording: "has agreed to invest",
      quantity: { kind: "exact", value: 550_000_000_000, unit: "US dollar" },
    });
    expect(one("jp-investment")).not.toHaveProperty("term");
    expect(one("jp-farm-purchases")).toMatchObject({
      modality: "intention",
      quantity: { kind: "exact", value: 8_000_000_000, unit: "US dollar", per: "P1Y" },
    });
    expect(one("jp-rice-procurement")).toMatchObject({ quantity: { kind: "unspecified" } });
    expect(one("jp-aircraft-purchases")).not.toHaveProperty("quantity");
  });

  it.each([
    // The order of 4 September takes effect on 7 August at 00:01, four weeks before it was made.
    ["us-baseline-tariff", "2025-08-06", "not-yet-effective definite"],
    ["us-baseline-tariff", "2025-08-07", "in-effect possible"],
    ["us-baseline-tariff", "2025-08-08", "in-effect definite"],
    ["us-baseline-tariff", "2025-09-04", "in-effect definite"],
    ["us-baseline-tariff", "2026-02-19", "in-effect definite"],
    ["us-baseline-tariff", "2026-02-20", "invalidated definite"],
    ["us-baseline-tariff", "2026-07-23", "invalidated definite"],
    // The tariff on cars depends on the notice and on section 232, which the judgment does not affect. The notice is known at second hand.
    ["us-car-tariff", "2025-09-10", "not-yet-effective presumed"],
    ["us-car-tariff", "2025-09-15", "not-yet-effective presumed"],
    ["us-car-tariff", "2025-09-16", "in-effect definite"],
    ["us-car-tariff", "2026-07-23", "in-effect definite"],
    ["us-aerospace-relief", "2025-09-15", "not-yet-effective presumed"],
    ["us-aerospace-relief", "2025-09-16", "in-effect definite"],
    // The agreement continues without the invalidated tariff.
    ["us-japan-2025", "2025-07-21", "not-yet-effective presumed"],
    ["us-japan-2025", "2025-09-10", "in-effect presumed"],
    ["us-japan-2025", "2026-07-23", "in-effect presumed"],
    ["us-japan-2025", "2026-07-24", "in-effect presumed"],
  ])("%s on %s is %s", (id, day, expected) => {
    expect(state(id, day)).toBe(expected);
  });

  it.each([
    ["us-baseline-tariff", "2025-08-06", "none"],
    ["us-baseline-tariff", "2025-08-08", "15"],
    ["us-baseline-tariff", "2026-02-20", "none"],
    ["us-car-tariff", "2025-09-15", "none"],
    ["us-car-tariff", "2025-09-16", "15"],
    ["us-car-tariff", "2026-03-01", "15"],
    ["us-aerospace-relief", "2025-09-16", "0"],
  ])("the rate of %s on %s is %s", (id, day, expected) => {
    expect(rate(id, day)).toBe(expected);
  });

  it("gives the 15% as the total rate that is paid, since 00:01 on 7 August", () => {
    expect(rateOn(record, "us-baseline-tariff", { asOf: "2025-10-01" })).toMatchObject({
      basis: "applied",
      since: { moment: { date: "2025-08-07", time: "00:01", zone: "America/New_York" } },
    });
  });

  it.each([
    // Before the order, the start was assumed to be the day of the announcement; the order states another.
    ["2025-08-01", "2025-09-03", "in-effect presumed"],
    ["2025-08-01", "2025-09-04", "not-yet-effective definite"],
    ["2025-08-20", "2025-09-03", "in-effect presumed"],
    ["2025-08-20", "2025-09-04", "in-effect definite"],
    ["2026-03-01", "2026-02-19", "in-effect presumed"],
    ["2026-03-01", "2026-02-20", "invalidated presumed"],
  ])("the tariff on %s, as known on %s, is %s", (day, knownAt, expected) => {
    expect(state("us-baseline-tariff", day, knownAt)).toBe(expected);
  });

  it("has its conditions from the day of the order, and one that is still open", () => {
    expect(asKnownAt(record, "2025-09-03").conditions).toEqual([]);
    expect(asKnownAt(record, "2025-09-04").conditions).toHaveLength(4);
    expect(caveats("us-resources-generics-relief", "2026-01-01")).toContain("condition-open");
  });

  it("has no end for the agreement, the investment and the tariff on cars", () => {
    for (const id of ["us-japan-2025", "jp-investment", "us-car-tariff"])
      expect(expiryOf(record, id, { asOf: "2026-01-01" }).kind, id).toBe("unknown");
    expect(expiryOf(record, "us-baseline-tariff", { asOf: "2026-01-01" })).toMatchObject({ date: "2026-02-20" });
  });

  it("has both sides as parties after the announcement", () => {
    for (const { id } of record.parties)
      expect(participationOf(record, id, { asOf: "2025-09-10" }).state).toBe("party");
  });

  it("has the account of one side only", () => {
    expect(record.commitments.flatMap(({ readouts = [] }) => readouts.map(({ by }) => by))).toEqual(["us"]);
    expect(discrepancies(record)).toEqual([]);
  });

  it("has no errors and no warnings", () => {
    expect(check(record)).toEqual([]);
  });
});
