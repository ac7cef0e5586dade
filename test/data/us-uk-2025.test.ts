import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { usUk2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { asKnownAt, discrepancies, expiryOf, participationOf } from "../../src/query/index.js";
import { answersOf } from "./answers-of.js";

const record: Agreement = usUk2025;
const { state, caveats, rate, kinds } = answersOf(record);

describe("usUk2025", () => {
  it("has the commitments, conditions and events of the General Terms and the order", () => {
    expect(kinds()).toEqual({ dialogue: 13, undertaking: 19, cooperation: 4, tariff: 4 });
    expect(record.conditions).toHaveLength(6);
    expect(record.events.map(({ on, type, id }) => `${on} ${type} ${id}`)).toEqual([
      "2025-06-16 implemented us-implementing-order",
    ]);
  });

  it("takes the strength of a promise from its verb", () => {
    const strength = (id: string) => record.commitments.find((one) => one.id === id)?.modality;
    expect(strength("uk-tariff-reductions")).toBe("intention");
    expect(strength("uk-beef-tariff-removal")).toBe("pledge");
    // The text says that it is not legally binding, so that nothing in it is an obligation.
    expect(record.commitments.filter(({ modality }) => modality === "obligation")).toEqual([]);
  });

  it("has the quotas with their numbers, and no number where none is printed", () => {
    const quantity = (id: string) =>
      record.commitments.flatMap((one) => (one.id === id && "quantity" in one ? [one.quantity] : []))[0];
    expect(quantity("uk-beef-quota")).toEqual({ kind: "at-most", value: 13_000, unit: "metric ton" });
    expect(quantity("us-beef-reallocation")).toEqual({ kind: "exact", value: 13_000, unit: "metric ton" });
    expect(quantity("uk-ethanol-quota")).toEqual({ kind: "at-most", value: 1_400_000_000, unit: "liter" });
    // Not "per year": only the order says so, not the General Terms.
    expect(quantity("us-car-quota")).toEqual({ kind: "at-most", value: 100_000, unit: "vehicle" });
    expect(quantity("us-steel-aluminum-quota")).toMatchObject({ kind: "unspecified" });
  });

  it.each([
    // The document "becomes operative on May 8, 2025", and is not legally binding.
    ["us-uk-2025", "2025-05-07", "not-yet-effective presumed"],
    ["us-uk-2025", "2025-05-08", "in-effect presumed"],
    ["us-uk-2025", "2025-06-16", "in-effect presumed"],
    ["uk-beef-quota", "2025-05-07", "not-yet-effective presumed"],
    ["uk-beef-quota", "2025-05-08", "in-effect presumed"],
    // The promise of a quota begins with the General Terms and is based on them.
    ["us-car-quota", "2025-05-07", "not-yet-effective presumed"],
    ["us-car-quota", "2025-05-08", "in-effect presumed"],
    ["us-steel-aluminum-quota", "2025-06-16", "in-effect presumed"],
    // The tariff of the order starts on a day in 2025 that the sources do not state.
    ["us-car-tariff", "2025-05-07", "not-yet-effective definite"],
    ["us-car-tariff", "2025-06-16", "not-yet-effective possible"],
    ["us-car-tariff", "2025-12-31", "in-effect presumed"],
    ["us-aerospace-relief", "2025-12-31", "in-effect presumed"],
  ])("%s on %s is %s", (id, day, expected) => {
    expect(state(id, day)).toBe(expected);
  });

  it("says why a state is not definite", () => {
    expect(caveats("us-uk-2025", "2025-06-16")).toEqual(["announced-only"]);
    expect(caveats("us-steel-aluminum-quota", "2025-06-16")).toEqual(["condition-open", "announced-only"]);
    expect(caveats("us-car-tariff", "2025-06-16")).toEqual(["partial-date"]);
    expect(caveats("us-uk-2025", "2025-06-17")).toEqual(["announced-only", "after-review"]);
  });

  it.each([
    ["uk-beef-tariff-removal", "2025-05-07", "none"],
    ["uk-beef-tariff-removal", "2025-05-08", "0"],
    ["us-car-tariff", "2025-06-16", "none"],
    ["us-car-tariff", "2026-01-01", "10"],
    ["us-car-parts-tariff", "2026-01-01", "10"],
    ["us-aerospace-relief", "2026-01-01", "0"],
  ])("the rate of %s on %s is %s", (id, day, expected) => {
    expect(rate(id, day)).toBe(expected);
  });

  it("has no end on record", () => {
    expect(expiryOf(record, "us-uk-2025", { asOf: "2025-06-16" })).toMatchObject({
      kind: "unknown",
      reason: "no-end",
    });
    expect(record).not.toHaveProperty("withdrawal");
    expect(record.term?.note).toMatch(/written notice/);
  });

  it("binds both parties from the day on which it becomes operative", () => {
    for (const { id } of record.parties) {
      expect(participationOf(record, id, { asOf: "2025-05-07" }).state).toBe("none");
      expect(participationOf(record, id, { asOf: "2025-05-08" }).state).toBe("party");
    }
  });

  it("contains nothing of the order on the day before it", () => {
    const before: Agreement = asKnownAt(record, "2025-06-15");
    expect(before.events).toEqual([]);
    expect(before.commitments).toHaveLength(37);
    expect(state("us-car-tariff", "2025-06-16", "2025-06-15")).toBe("unknown possible");
    expect(state("us-car-quota", "2025-06-15", "2025-06-15")).toBe("in-effect presumed");
  });

  it("has four accounts of the United States, given in the order, and no differing account", () => {
    const accounts = record.commitments.flatMap(({ id, readouts = [] }) => readouts.map(({ by, on }) => [id, by, on]));
    expect(accounts).toEqual([
      ["us-car-quota", "us", "2025-06-16"],
      ["us-steel-aluminum-quota", "us", "2025-06-16"],
      ["pharmaceutical-negotiations", "us", "2025-06-16"],
      ["section-232-approach", "us", "2025-06-16"],
    ]);
    expect(discrepancies(record)).toEqual([]);
  });

  it("has no errors and no warnings", () => {
    expect(check(record)).toEqual([]);
  });
});
