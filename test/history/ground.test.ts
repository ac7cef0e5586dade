import { describe, expect, it } from "vitest";
import { periodsOf } from "../../src/query/index.js";
import { smallEvent, smallRecord } from "./small-record.js";
import { writtenPeriods } from "./written-periods.js";

const low = [{ source: "s", mode: "inference", confidence: "low" }] as const;
const high = [{ source: "s", mode: "paraphrase" }] as const;

describe("the caveat `low-confidence`", () => {
  it("is given if all citations of a state have less than high confidence", () => {
    expect(writtenPeriods({ commitment: { citations: low } })).toEqual([
      "not-yet-effective low-confidence",
      "in-effect 2020-01-01 low-confidence",
      "expired 2030-01-01 low-confidence",
    ]);
  });

  it("is not given if one of the citations has high confidence", () => {
    expect(writtenPeriods({ commitment: { citations: [...low, ...high] } })).toEqual([
      "not-yet-effective",
      "in-effect 2020-01-01",
      "expired 2030-01-01",
    ]);
  });

  it("is not given if the state has no citations", () => {
    const events = [smallEvent("acceded", "2020-02-01", { targets: ["r"], by: "a" })];
    expect(periodsOf(smallRecord({ events }), "b")).toMatchObject([{ state: "none", caveats: [] }]);
  });
});

describe("the basis of a state", () => {
  it("lists each event and each citation once", () => {
    const events = [
      smallEvent("suspended", "2021-03-01", { targets: ["c", "r"], through: "2021-08-31" }),
      smallEvent("suspended", "2021-06-01", { through: "2021-12-31" }),
    ];
    const suspended = periodsOf(smallRecord({ events }), "c").find(({ state }) => state === "suspended");
    expect(suspended?.because.events).toEqual(["e1", "e2"]);
    expect(new Set(suspended?.because.citations).size).toBe(suspended?.because.citations.length);
  });
});
