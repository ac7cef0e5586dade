import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { type SmallRecord, smallEvent } from "./small-record.js";
import { writtenEnd } from "./written-periods.js";

const events: SmallRecord["events"] = [
  smallEvent("missed", "2020-06-01", { id: "deposit" }),
  smallEvent("missed", "2020-07-01", { id: "2nd-deposit" }),
];
const counted = (countedFrom: NonNullable<Term["countedFrom"]>) =>
  writtenEnd({ term: { effective: "2020-01-01", duration: "P1Y", countedFrom }, events });

describe("a duration with `countedFrom`", () => {
  it("is counted from an event, a date or a clock time", () => {
    expect(counted("deposit")).toMatchObject({ end: "2021-06-01", anchor: { kind: "counted-from", on: "2020-06-01" } });
    expect(counted("2nd-deposit")).toMatchObject({ end: "2021-07-01" });
    expect(counted("2020-09-01")).toMatchObject({
      end: "2021-09-01",
      anchor: { kind: "counted-from", on: "2020-09-01" },
    });
    const noon = { date: "2020-09-01", time: "12:00", zone: "Asia/Tokyo" };
    expect(counted(noon)).toMatchObject({ end: "2021-09-01", anchor: { kind: "counted-from", on: noon } });
  });

  it("has no known end if `countedFrom` is neither a date nor an event on record", () => {
    for (const unknown of ["ratification", "3rd-deposit", "2020-02-30"]) {
      expect(counted(unknown)).toMatchObject({ end: "no-start" });
    }
  });
});
