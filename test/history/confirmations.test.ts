import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const announced = { authority: "announced" } as const;
const from2020: Term = { effective: "2020-01-01" };
const until = (end: string): Term => ({ ...from2020, end: { through: end } });

describe("a second statement of one end", () => {
  const term: Term = { end: { through: "2035-12-31" } };
  const extended = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("extended", on, { term, ...over });

  it("by law confirms all that was announced beyond the end by law", () => {
    const events = [extended("2021-03-01", announced), extended("2022-03-01")];
    expect(writtenPeriods({ events: events.slice(0, 1) }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2030-01-01 announced e1",
      "expired 2036-01-01 announced e1",
    ]);
    expect(writtenPeriods({ events }).slice(1)).toEqual(["in-effect 2020-01-01 e1+e2", "expired 2036-01-01 e1+e2"]);
  });

  it("by announcement lowers nothing", () => {
    const events = [extended("2021-03-01"), extended("2022-03-01", announced)];
    expect(writtenPeriods({ events }).slice(1)).toEqual(["in-effect 2020-01-01 e1+e2", "expired 2036-01-01 e1+e2"]);
    expect(writtenEnd({ events })).toMatchObject({
      end: "2035-12-31",
      authority: "legal",
      by: ["e1", "e2"],
      versions: 2,
    });
  });

  it("by law confirms an announced end of a term that is announced", () => {
    const political: SmallRecord = {
      agreement: { nature: "political-commitment" },
      source: { kind: "official-statement" },
      term: until("2029-12-31"),
    };
    const amended = (on: string) => smallEvent("amended", on, { term: { end: { through: "2029-12-31" } } });
    const confirmedOn = (on: string) => writtenPeriods({ ...political, events: [amended(on)] }).slice(1);
    expect(confirmedOn("2021-03-01")).toEqual([
      "in-effect 2020-01-01 announced e1",
      "in-effect 2021-03-01 e1",
      "expired 2030-01-01 e1",
    ]);
    expect(confirmedOn("2020-01-01")).toEqual(["in-effect 2020-01-01 e1", "expired 2030-01-01 e1"]);
    expect(confirmedOn("2019-12-15")).toEqual(["in-effect 2020-01-01 e1", "expired 2030-01-01 e1"]);
    const authorities = (on: string) =>
      periodsOf(smallRecord({ ...political, events: [amended(on)] }), "c").map(({ authority }) => authority);
    expect(authorities("2021-03-01").slice(1)).toEqual(["announced", "legal", "legal"]);
    expect(authorities("2020-01-01").slice(1)).toEqual(["legal", "legal"]);
    expect(writtenEnd({ ...political, events: [amended("2021-03-01")] })).toMatchObject({
      authority: "legal",
      by: ["e1"],
    });
  });
});
