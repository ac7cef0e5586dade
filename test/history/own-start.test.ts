import { describe, expect, it } from "vitest";
import { statusOf } from "../../src/query/index.js";
import { smallEvent, smallRecord } from "./small-record.js";
import { writtenPeriods } from "./written-periods.js";

describe("a start", () => {
  it("from the term has the citations of the term as its basis, also before that day", () => {
    const own = { source: "s", mode: "paraphrase", locator: "Article 9" } as const;
    const record = smallRecord({ commitment: { citations: [own] } });
    for (const asOf of ["2019-12-31", "2020-01-01"])
      expect(statusOf(record, "c", { asOf }).because).toEqual({ events: [], citations: [own] });
  });

  it("is that of the event that takes effect first, whichever was decided first", () => {
    const events = [
      smallEvent("entered-into-force", "2020-01-15", { effective: "2020-06-01" }),
      smallEvent("implemented", "2020-02-15", { effective: "2020-03-01" }),
    ];
    expect(writtenPeriods({ term: null, events })).toEqual(["not-yet-effective e2", "in-effect 2020-03-01 e2"]);
  });

  it("that two events state has the one that was decided first as its basis", () => {
    const events = [
      smallEvent("entered-into-force", "2020-01-15", { effective: "2020-06-01" }),
      smallEvent("implemented", "2020-02-15", { effective: "2020-06-01" }),
    ];
    expect(writtenPeriods({ term: null, events })).toEqual(["not-yet-effective e1", "in-effect 2020-06-01 e1"]);
  });
});
