import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { type SmallRecord, termEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const from2020: Term = { effective: "2020-01-01" };
const until = (last: string): Term => ({ end: { through: last } });
const amended = (term: Term, on = "2020-06-01") => termEvent("amended", on, term);

describe("a renewal clause", () => {
  const renewing: SmallRecord = { term: { ...from2020, duration: "P2Y", renewal: { period: "P1Y" } } };
  const renewsFrom = (over: SmallRecord) => writtenPeriods(over).slice(2);

  it("stays in force when an amendment sets another end or another counting rule", () => {
    expect(renewsFrom({ ...renewing, events: [amended(until("2023-06-30"))] })).toEqual([
      "in-effect 2023-07-01 e1 assumed-renewal",
    ]);
    expect(renewsFrom({ ...renewing, events: [amended({ rule: "start-day-counted" })] })).toEqual([
      "in-effect 2022-01-01 e1 assumed-renewal",
    ]);
  });

  it("is replaced by the clause of an amendment, which then stays in force", () => {
    const limited = amended({ renewal: { period: "P2Y", times: 1 } }, "2020-03-01");
    const expected = (end: string, by: string) => [
      `in-effect ${end} ${by} assumed-renewal`,
      `expired ${Number(end.slice(0, 4)) + 2}${end.slice(4)} ${by}`,
    ];
    expect(renewsFrom({ ...renewing, events: [limited] })).toEqual(expected("2022-01-02", "e1"));
    expect(renewsFrom({ ...renewing, events: [limited, amended(until("2022-12-31"))] })).toEqual(
      expected("2023-01-01", "e2"),
    );
  });

  it("in an amendment changes nothing if there is no end", () => {
    const record: SmallRecord = {
      term: { ...from2020, end: { open: true } },
      events: [amended({ renewal: { period: "P1Y" } })],
    };
    expect(writtenEnd(record)).toMatchObject({ end: "open", by: [], versions: 1 });
  });
});

describe("an extension with a duration", () => {
  it.each<readonly [string, Term, string]>([
    ["counts from the start that it states", { effective: "2025-01-01" }, "effective"],
    ["counts from what it says it is counted from", { countedFrom: "2025-01-01" }, "counted-from"],
  ])("%s, and not from the end", (_, term, kind) => {
    expect(writtenEnd({ events: [termEvent("extended", "2021-03-01", { ...term, duration: "P10Y" })] })).toMatchObject({
      end: "2035-01-01",
      anchor: { kind, on: "2025-01-01" },
    });
  });

  it("sets no end if there is no term and no start on record", () => {
    expect(
      writtenEnd({ term: null, events: [termEvent("extended", "2021-03-01", { duration: "P1Y" })] }),
    ).toMatchObject({
      versions: 1,
    });
  });
});

describe("an extension without an end", () => {
  it("makes the end unknown", () => {
    expect(writtenEnd({ events: [termEvent("extended", "2021-03-01")] })).toMatchObject({ end: "no-end", by: ["e1"] });
  });
});

describe("a start without an end", () => {
  it("starts again a commitment that had ended", () => {
    const record: SmallRecord = {
      term: { ...from2020, ...until("2020-12-31") },
      events: [termEvent("implemented", "2021-03-01", { effective: "2021-04-01" })],
    };
    expect(writtenPeriods(record).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "expired 2021-01-01",
      "in-effect 2021-04-01 e1",
    ]);
    expect(writtenEnd(record)).toMatchObject({ end: "no-end", by: ["e1"] });
  });
});

describe("a duration that an amendment sets", () => {
  const political: SmallRecord = {
    agreement: { nature: "political-commitment" },
    source: { kind: "official-statement" },
  };

  it("keeps the caveat of an assumed start", () => {
    expect(writtenPeriods({ ...political, term: null, events: [amended({ duration: "P5Y" })] }).slice(1)).toEqual([
      "in-effect 2019-12-01 announced assumed-start",
      "in-effect 2020-06-01 e1 assumed-start",
      "expired 2024-12-02 e1 assumed-start",
    ]);
  });

  it("has no caveat if the start is on record", () => {
    expect(writtenPeriods({ ...political, term: from2020, events: [amended({ duration: "P5Y" })] }).at(-1)).toBe(
      "expired 2025-01-02 e1",
    );
  });
});
