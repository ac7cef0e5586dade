import { describe, expect, it } from "vitest";
import { periodsOf } from "../../src/query/index.js";
import { type SmallRecord, smallEvent, smallRecord } from "./small-record.js";

const states = (over: SmallRecord) =>
  periodsOf(smallRecord(over), "r").map(({ state, from, authority }) =>
    [state, from?.latest, authority].filter((word) => word !== undefined).join(" "),
  );

describe("an agreement without a start of its own", () => {
  const starting = (...days: readonly string[]): SmallRecord => ({
    commitments: days.map((effective, index) => ({ id: `c${index}`, term: { effective } })),
  });

  it("is in effect from the first start that a commitment states, in any order of the commitments", () => {
    const expected = ["not-yet-effective legal", "in-effect 2020-03-01 legal"];
    expect(states(starting("2020-03-01", "2020-06-01", "2021-01-01"))).toEqual(expected);
    expect(states(starting("2020-06-01", "2020-03-01", "2021-01-01"))).toEqual(expected);
    expect(states(starting("2021-01-01", "2020-06-01", "2020-03-01"))).toEqual(expected);
  });

  it("is not in effect from the start of a commitment whose introduction was retracted", () => {
    const record: SmallRecord = {
      commitments: [{ id: "c", introducedBy: "e1", term: { effective: "2020-03-01" } }],
      events: [
        smallEvent("amended", "2020-02-01", { targets: ["r"] }),
        smallEvent("retracted", "2020-02-15", { targets: ["e1"] }),
      ],
    };
    expect(states(record)).toEqual(["not-yet-effective"]);
    expect(states({ ...record, events: record.events?.slice(0, 1) ?? [] })).toContain("in-effect 2020-03-01 legal");
  });
});
