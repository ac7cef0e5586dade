import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord, termEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const political: SmallRecord = {
  agreement: { nature: "political-commitment" },
  source: { kind: "official-statement" },
};
const announced = { authority: "announced" } as const;
const from2020: Term = { effective: "2020-01-01" };
const until = (end: string): Term => ({ ...from2020, end: { through: end } });

describe("a second statement of the same end", () => {
  const term: Term = { end: { through: "2035-12-31" } };
  const extended = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("extended", on, { term, ...over });

  it("by law confirms everything that was announced beyond the end by law", () => {
    const events = [extended("2021-03-01", announced), extended("2022-03-01")];
    expect(writtenPeriods({ events: events.slice(0, 1) }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2030-01-01 announced e1",
      "expired 2036-01-01 announced e1",
    ]);
    expect(writtenPeriods({ events }).slice(1)).toEqual(["in-effect 2020-01-01 e1+e2", "expired 2036-01-01 e1+e2"]);
  });

  it("by announcement does not lower the authority", () => {
    const events = [extended("2021-03-01"), extended("2022-03-01", announced)];
    expect(writtenPeriods({ events }).slice(1)).toEqual(["in-effect 2020-01-01 e1+e2", "expired 2036-01-01 e1+e2"]);
    expect(writtenEnd({ events })).toMatchObject({
      end: "2035-12-31",
      authority: "legal",
      by: ["e1", "e2"],
      versions: 2,
    });
  });

  it("by law confirms the announced end of an announced term", () => {
    const base: SmallRecord = { ...political, term: until("2029-12-31") };
    const amended = (on: string) => smallEvent("amended", on, { term: { end: { through: "2029-12-31" } } });
    const confirmedOn = (on: string) => writtenPeriods({ ...base, events: [amended(on)] }).slice(1);
    expect(confirmedOn("2021-03-01")).toEqual([
      "in-effect 2020-01-01 announced e1",
      "in-effect 2021-03-01 e1",
      "expired 2030-01-01 e1",
    ]);
    expect(confirmedOn("2020-01-01")).toEqual(["in-effect 2020-01-01 e1", "expired 2030-01-01 e1"]);
    expect(confirmedOn("2019-12-15")).toEqual(["in-effect 2020-01-01 e1", "expired 2030-01-01 e1"]);
    const authorities = (on: string) =>
      periodsOf(smallRecord({ ...base, events: [amended(on)] }), "c").map(({ authority }) => authority);
    expect(authorities("2021-03-01").slice(1)).toEqual(["announced", "legal", "legal"]);
    expect(authorities("2020-01-01").slice(1)).toEqual(["legal", "legal"]);
    expect(writtenEnd({ ...base, events: [amended("2021-03-01")] })).toMatchObject({
      authority: "legal",
      by: ["e1"],
    });
  });

  it("by law rests an announced start on law from then on", () => {
    const start = smallEvent("entered-into-force", "2020-03-01", announced);
    const amended = termEvent("amended", "2021-03-01", { end: { through: "2029-12-31" } });
    expect(writtenPeriods({ term: { end: { through: "2029-12-31" } }, events: [start, amended] }).slice(1)).toEqual([
      "in-effect 2020-03-01 announced e1+e2",
      "in-effect 2021-03-01 e2",
      "expired 2030-01-01 e2",
    ]);
  });

  it("by law confirms what was announced beyond the end by law, even after that end", () => {
    const events = [extended("2021-03-01", announced), extended("2031-06-01")];
    expect(writtenPeriods({ agreement: { reviewedOn: "2034-01-01" }, events }).slice(1)).toEqual([
      "in-effect 2020-01-01 e1+e2",
      "expired 2036-01-01 e1+e2",
    ]);
  });

  it("by law confirms an announced notice, and by announcement does not change a legal one", () => {
    const notice = (over: Partial<SmallEvent>) =>
      smallEvent("terminated", "2021-03-01", { effective: "2026-01-01", ...over });
    const amended = (over: Partial<SmallEvent>) => termEvent("amended", "2021-06-01", until("2025-12-31"), over);
    const legal: Partial<SmallEvent> = { authority: "legal" };
    for (const [first, second] of [
      [announced, legal],
      [legal, announced],
      [legal, legal],
    ] as const) {
      const record: SmallRecord = { events: [notice(first), amended(second)] };
      expect(writtenPeriods(record).slice(1)).toEqual(["in-effect 2020-01-01 e2", "terminated 2026-01-01 e1+e2"]);
      expect(writtenEnd(record)).toMatchObject({ authority: "legal", basis: "terminated", by: ["e1", "e2"] });
    }
    const both: SmallRecord = { events: [notice(announced), amended(announced)] };
    expect(writtenPeriods(both)[2]).toBe("terminated 2026-01-01 announced e1+e2");
    expect(writtenEnd(both)).toMatchObject({ authority: "announced" });
  });
});

describe("a renewal without a term", () => {
  const term: Term = { ...from2020, end: { through: "2021-12-31" }, renewal: { period: "P1Y" } };
  const renewed = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("renewed", on, over);

  it("confirms the current renewal, or the first one if none has begun", () => {
    const confirmed = (on: string) => writtenPeriods({ term, events: [renewed(on)] }).slice(1);
    expect(confirmed("2023-06-01")).toEqual(["in-effect 2020-01-01 e1", "in-effect 2024-01-01 e1 assumed-renewal"]);
    expect(confirmed("2021-06-01")).toEqual(["in-effect 2020-01-01 e1", "in-effect 2023-01-01 e1 assumed-renewal"]);
  });

  it("by announcement keeps the end by law, and the state after it is announced", () => {
    expect(writtenPeriods({ term, events: [renewed("2023-06-01", announced)] }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2022-01-01 announced e1",
      "in-effect 2024-01-01 announced e1 assumed-renewal",
    ]);
  });

  it("by law confirms what was renewed by announcement", () => {
    expect(
      writtenPeriods({ term, events: [renewed("2022-06-01", announced), renewed("2023-06-01")] }).slice(1),
    ).toEqual(["in-effect 2020-01-01 e2", "in-effect 2024-01-01 e2 assumed-renewal"]);
  });

  it("by law gives an announced term legal authority from then on", () => {
    const confirmed = (on: string) => writtenPeriods({ ...political, term, events: [renewed(on)] }).slice(1);
    expect(confirmed("2023-06-01")).toEqual([
      "in-effect 2020-01-01 announced e1",
      "in-effect 2023-06-01 e1",
      "in-effect 2024-01-01 e1 assumed-renewal",
    ]);
    expect(confirmed("2019-12-15")).toEqual(["in-effect 2020-01-01 e1", "in-effect 2023-01-01 e1 assumed-renewal"]);
  });

  it("by announcement of an announced term changes only which renewals are assumed", () => {
    const confirmed = (...on: readonly string[]) =>
      writtenPeriods({ ...political, term, events: on.map((day) => renewed(day, announced)) }).slice(1);
    expect(confirmed("2023-06-01")).toEqual([
      "in-effect 2020-01-01 announced e1",
      "in-effect 2024-01-01 announced e1 assumed-renewal",
    ]);
  });
});
