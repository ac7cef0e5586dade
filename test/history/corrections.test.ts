import { describe, expect, it } from "vitest";
import type { Commitment, Term } from "../../src/model/index.js";
import { participationOf, performanceOf, periodsOf, rateOn } from "../../src/query/index.js";
import { type SmallEvent, smallEvent, smallRecord, termEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const until = (last: string): Term => ({ end: { through: last } });
const corrects = (event: string, on: string, over: Partial<SmallEvent> = {}): SmallEvent =>
  smallEvent("corrected", on, { targets: [], corrects: event, ...over });
const on = (targets: readonly string[], type: SmallEvent["type"], day: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, day, { targets, ...over });
const periodsAfter = (...events: readonly SmallEvent[]) => writtenPeriods({ events }).slice(1);

const UNCHANGED = ["in-effect 2020-01-01", "expired 2030-01-01"];
const terminated = smallEvent("terminated", "2021-03-01");

describe("a correction of an event", () => {
  const amended = termEvent("amended", "2021-03-01", until("2025-12-31"));

  it("replaces the fields that it states, and leaves the others", () => {
    const changed = { ...terminated, authority: "announced" } as const;
    expect(periodsAfter(changed, corrects("e1", "2021-06-01", { effective: "2021-04-01" }))).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-04-01 announced e1",
    ]);
    const extended = termEvent("amended", "2021-03-01", { ...until("2025-12-31"), effective: "2021-05-01" });
    expect(
      writtenEnd({ events: [extended, corrects("e1", "2021-06-01", { term: until("2026-12-31") })] }),
    ).toMatchObject({
      end: "2026-12-31",
      by: ["e1"],
    });
  });

  it("changes the end of a suspension", () => {
    const suspended = smallEvent("suspended", "2021-03-01", { through: "2021-03-31" });
    expect(periodsAfter(suspended, corrects("e1", "2021-06-01", { through: "2021-04-30" }))).toEqual([
      "in-effect 2020-01-01",
      "suspended 2021-03-01 e1",
      "in-effect 2021-05-01",
      "expired 2030-01-01",
    ]);
  });

  it("changes the party that acted", () => {
    const withdrawn = on(["r"], "withdrawn", "2021-03-01", { by: "a" });
    const record = smallRecord({
      parties: ["a", "b", "d"],
      events: [withdrawn, corrects("e1", "2021-06-01", { by: "d" })],
    });
    const stateOf = (party: string) => participationOf(record, party, { asOf: "2021-07-01" }).state;
    expect(["a", "b", "d"].map(stateOf)).toEqual(["party", "party", "withdrawn"]);
  });

  it("changes the day of a plan", () => {
    const visit = { id: "v", kind: "visit", visitor: "a", host: "b", when: "2021-05-01" } as Commitment;
    const rescheduled = on(["v"], "rescheduled", "2021-03-01", { planned: { from: "2021-06-01" } });
    const events = [rescheduled, corrects("e1", "2021-04-01", { planned: { from: "2021-07-01" } })];
    const planned = periodsOf(smallRecord({ commitments: [visit], events }), "v").map((period) => period.planned?.from);
    expect(planned).toEqual(["2021-05-01", "2021-07-01", "2021-07-01"]);
  });

  it("changes a quantity", () => {
    const quantity = (value: number) => ({ quantity: { kind: "exact", value, unit: "tonne" } }) as const;
    const events = [
      smallEvent("partly-performed", "2021-03-01", quantity(5)),
      corrects("e1", "2021-06-01", quantity(7)),
    ];
    const { reports } = performanceOf(smallRecord({ events }), "c", { asOf: "2022-01-01" });
    expect(reports).toMatchObject([{ event: "e1", ...quantity(7) }]);
  });

  it("changes a rate", () => {
    const tariff = { id: "c", kind: "tariff", rate: { to: 10, unit: "percent", basis: "average" } } as Commitment;
    const events = [
      smallEvent("amended", "2021-03-01", { rate: { to: 15 } }),
      corrects("e1", "2021-06-01", { rate: { to: 12 } }),
    ];
    const record = smallRecord({ commitments: [{ ...tariff, term: { effective: "2020-01-01" } }], events });
    expect(rateOn(record, "c", { asOf: "2022-01-01" })?.value).toBe(12);
  });

  it("does not give a term to an event without one", () => {
    const over = { term: { effective: "2020-01-01", end: { through: "2020-12-31" } } };
    const events = [smallEvent("implemented", "2021-03-01"), corrects("e1", "2021-06-01", { effective: "2021-04-01" })];
    expect(writtenPeriods({ ...over, events }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "expired 2021-01-01",
      "in-effect 2021-04-01 e1",
    ]);
  });

  it("has no effect on a commitment that it targets, nor if `corrects` is on an event of another type", () => {
    const correction = corrects("e1", "2021-06-01", { targets: ["c"], term: until("2026-12-31") });
    expect(periodsAfter({ ...amended, on: "2031-01-01" }, correction)).toEqual(UNCHANGED);
    const missed = smallEvent("missed", "2021-06-01", { corrects: "e1", effective: "2021-04-01" });
    const retracted = on(["e2"], "retracted", "2021-07-01");
    expect(periodsAfter(terminated, missed)).toEqual(periodsAfter(terminated, missed, retracted));
    expect(periodsAfter(terminated, missed, corrects("e2", "2021-07-01"))).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-03-01 e1",
    ]);
  });

  it("is combined with others field by field: the latest correction of a field applies", () => {
    const toApril = corrects("e1", "2021-06-01", { effective: "2021-04-01" });
    const expected = (day: string) => ["in-effect 2020-01-01", `terminated ${day} e1`];
    expect(periodsAfter(terminated, toApril, corrects("e1", "2021-07-01", { means: "acceptance" }))).toEqual(
      expected("2021-04-01"),
    );
    expect(periodsAfter(terminated, toApril, corrects("e1", "2021-07-01", { effective: "2021-05-01" }))).toEqual(
      expected("2021-05-01"),
    );
    expect(periodsAfter(terminated, corrects("e1", "2021-05-15", { effective: "2021-05-01" }), toApril)).toEqual(
      expected("2021-04-01"),
    );
    const counted = termEvent("amended", "2021-03-01", { duration: "P5Y" });
    const terms = [
      corrects("e1", "2021-06-01", { term: { duration: "P6Y", effective: "2020-06-01" } }),
      corrects("e1", "2021-07-01", { term: { effective: "2021-01-01" } }),
    ];
    expect(writtenEnd({ events: [counted, ...terms] })).toMatchObject({ end: "2027-01-01", by: ["e1"] });
  });

  it("has no effect once it or the corrected event is retracted", () => {
    const correction = corrects("e1", "2021-06-01", { effective: "2021-04-01" });
    expect(periodsAfter(terminated, correction, on(["e2"], "retracted", "2021-07-01"))).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-03-01 e1",
    ]);
    expect(periodsAfter(terminated, correction, on(["e1"], "retracted", "2021-07-01"))).toEqual(UNCHANGED);
  });

  it("can be corrected by another correction", () => {
    const events = [terminated, corrects("e1", "2021-06-01", { effective: "2021-04-01" })];
    expect(periodsAfter(...events, corrects("e2", "2021-07-01", { effective: "2021-05-01" }))).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-05-01 e1",
    ]);
  });
});

describe("a retraction", () => {
  it("of a retraction restores the retracted event", () => {
    const events = [terminated, on(["e1"], "retracted", "2021-06-01"), on(["e2"], "retracted", "2021-07-01")];
    expect(periodsAfter(...events)).toEqual(["in-effect 2020-01-01", "terminated 2021-03-01 e1"]);
    expect(periodsAfter(...events.slice(0, 2))).toEqual(UNCHANGED);
  });

  it("removes a commitment that the retracted event introduced", () => {
    const commitments = [{ id: "c", introducedBy: "e1", term: { effective: "2021-06-01" } }];
    const events = [smallEvent("amended", "2021-03-01", { targets: ["r"] }), on(["e1"], "retracted", "2021-07-01")];
    const states = (given: readonly SmallEvent[]) =>
      periodsOf(smallRecord({ commitments, events: given }), "c").map(({ state }) => state);
    expect(states(events.slice(0, 1))).toEqual(["not-yet-effective", "in-effect"]);
    expect(states(events)).toEqual(["unknown"]);
  });
});

describe("a cancellation of an event", () => {
  const cancelled = (day: string, over: Partial<SmallEvent> = {}) => on(["e1"], "cancelled", day, over);
  const notice = smallEvent("terminated", "2021-03-01", { effective: "2021-09-01" });

  it("withdraws a notice of withdrawal until its period has run out", () => {
    const withdrawal = { notice: "P6M", citations: [] } as const;
    const left = smallEvent("withdrawn", "2022-08-10", { by: "d", targets: ["r"] });
    const stateAfter = (...events: readonly SmallEvent[]) => {
      const record = smallRecord({ agreement: { withdrawal }, parties: ["a", "b", "d"], events });
      return participationOf(record, "d", { asOf: "2023-03-01" }).state;
    };
    expect(stateAfter(left)).toBe("withdrawn");
    expect(stateAfter(left, cancelled("2022-10-01"))).toBe("party");
    expect(stateAfter(left, cancelled("2023-02-10"))).toBe("withdrawn");
    expect(stateAfter({ ...left, on: "2022-08" }, cancelled("2022-10-01"))).toBe("party");
  });

  it("withdraws an event that has not taken effect by then, and no other", () => {
    expect(periodsAfter(notice, cancelled("2021-06-01"))).toEqual(UNCHANGED);
    const ended = ["in-effect 2020-01-01", "terminated 2021-09-01 e1"];
    expect(periodsAfter(notice, cancelled("2021-10-01"))).toEqual(ended);
    expect(periodsAfter(notice, cancelled("2021-09-01"))).toEqual(ended);
    expect(periodsAfter(notice, cancelled("2021-06-01", { effective: "2021-10-01" }))).toEqual(ended);
  });

  it("has no effect once it is cancelled, and does not cancel itself", () => {
    const later = cancelled("2021-06-01", { effective: "2021-08-01" });
    expect(periodsAfter(notice, later, on(["e2"], "cancelled", "2021-07-01"))).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-09-01 e1",
    ]);
    const vague = on(["e1", "e2"], "cancelled", "2021-06-01", { effective: "2021-07" });
    expect(periodsAfter(notice, vague)).toEqual(UNCHANGED);
    const before = on(["c", "e1"], "cancelled", "2019-12-10", { effective: "2019-12" });
    expect(periodsAfter(before)).toEqual(["cancelled 2019-12-01/2019-12-31 e1"]);
  });

  it("withdraws a plan for a day that has not come", () => {
    const visit = { id: "v", kind: "visit", visitor: "a", host: "b", when: "2021-12-01" } as Commitment;
    const planned = (plan: Partial<SmallEvent>, day: string) => {
      const events = [on(["v"], "rescheduled", "2021-03-01", plan), cancelled(day)];
      return periodsOf(smallRecord({ commitments: [visit], events }), "v").map(
        ({ state, from, planned: days }) => `${state} ${from?.latest ?? ""} ${days?.from ?? ""}`,
      );
    };
    const backFrom = (day: string) => [
      "scheduled  2021-12-01",
      "scheduled 2021-03-01 2021-06-01",
      `scheduled ${day} 2021-12-01`,
    ];
    const passed = ["scheduled  2021-12-01", "scheduled 2021-03-01 2021-06-01", "date-passed 2021-06-02 2021-06-01"];
    const forJune = { planned: { from: "2021-06-01" } } as const;
    expect(planned(forJune, "2021-05-31").slice(0, 3)).toEqual(backFrom("2021-05-31"));
    expect(planned(forJune, "2021-06-01")).toEqual(passed);
    expect(planned(forJune, "2021-07-01")).toEqual(passed);
    expect(planned({}, "2021-07-01").slice(0, 3)).toEqual([
      "scheduled  2021-12-01",
      "scheduled 2021-03-01 ",
      "scheduled 2021-07-01 2021-12-01",
    ]);
  });
});
