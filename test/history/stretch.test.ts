import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { smallRecord } from "./small-record.js";

const from2020: Term = { effective: "2020-01-01" };
const until = (end: string): Term => ({ ...from2020, end: { through: end } });

describe("a period", () => {
  it("has no field that it has nothing for", () => {
    const [first, second, last] = periodsOf(smallRecord(), "c");
    expect(Object.keys(first ?? {}).sort()).toEqual(["authority", "because", "caveats", "state", "to"]);
    expect(Object.keys(second ?? {}).sort()).toEqual([
      "authority",
      "because",
      "caveats",
      "from",
      "state",
      "term",
      "to",
    ]);
    expect(Object.keys(last ?? {}).sort()).toEqual(["authority", "because", "caveats", "from", "state"]);
    expect(
      Object.keys(periodsOf(smallRecord({ agreement: { nature: "contract" }, term: null }), "a")[0] ?? {}),
    ).not.toContain("authority");
  });

  it("names whose end its term is only where that is not its own", () => {
    const inherited = periodsOf(smallRecord({ term: from2020, agreement: { term: until("2024-12-31") } }), "c");
    expect(inherited[1]?.term).toHaveProperty("inheritedFrom", "r");
    expect(periodsOf(smallRecord(), "c")[1]?.term).not.toHaveProperty("inheritedFrom");
  });
});
