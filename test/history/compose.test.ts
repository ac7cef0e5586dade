import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { type SmallEvent, type SmallRecord, smallEvent } from "./small-record.js";
import { writtenPeriods } from "./written-periods.js";

const from2020: Term = { effective: "2020-01-01" };
const until = (end: string): Term => ({ ...from2020, end: { through: end } });

describe("two ends of which neither surely comes first", () => {
  it.each<readonly [string, string, string]>([
    ["2024-03", "2024-03-15", "2024-03-02/2024-03-16"],
    ["2024-03-15", "2024-03", "2024-03-02/2024-03-16"],
    ["2024-03", "2024-03", "2024-03-02/2024-04-01"],
    ["2024-03", "2024", "2024-01-02/2024-04-01"],
    ["2024", "2024-03", "2024-01-02/2024-04-01"],
    ["2024-03", "2024-05", "2024-03-02/2024-04-01"],
    ["2024-05", "2024-03", "2024-03-02/2024-04-01"],
  ])("through %s and with the agreement through %s are over from %s", (own, whole, expected) => {
    const over = { term: until(own), agreement: { term: until(whole) } };
    expect(writtenPeriods(over).slice(1)).toEqual(["in-effect 2020-01-01", `expired ${expected}`]);
  });
});

describe("what an event ends together with its agreement", () => {
  const whole = { agreement: { term: until("2029-12-31") } };
  const both = smallEvent("terminated", "2021-03-01", { targets: ["c", "r"] });

  it("is over by that event alone", () => {
    expect(writtenPeriods({ ...whole, events: [both] }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-03-01 e1",
    ]);
  });

  it("stays over by it when another ends the agreement later", () => {
    const events = [
      smallEvent("terminated", "2021-03-01"),
      smallEvent("terminated", "2022-03-01", { targets: ["r"] }),
      smallEvent("superseded", "2023-03-01", { targets: ["r"] }),
    ];
    expect(writtenPeriods({ ...whole, events }).slice(1)).toEqual(["in-effect 2020-01-01", "terminated 2021-03-01 e1"]);
  });
});

describe("a suspension before the start", () => {
  const suspended = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("suspended", on, over);
  const periods = (...events: readonly SmallEvent[]) => writtenPeriods({ events });

  it("holds it back until the suspension is over, and none that begins with it does", () => {
    expect(
      periods(suspended("2019-12-31", { through: "2020-03-31" })).map((one) => one.split(" ", 2).join(" ")),
    ).toEqual(["not-yet-effective", "in-effect 2020-04-01", "expired 2030-01-01"]);
    expect(
      periods(suspended("2020-01-01", { through: "2020-03-31" })).map((one) => one.split(" ", 2).join(" ")),
    ).toEqual(["not-yet-effective", "suspended 2020-01-01", "in-effect 2020-04-01", "expired 2030-01-01"]);
  });

  it("holds nothing back if it is over by the start", () => {
    expect(periods(suspended("2019-12-15", { through: "2019-12-31" })).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "expired 2030-01-01",
    ]);
  });

  it("holds it back for good while no end of it is on record", () => {
    expect(periods(suspended("2019-12-15"))).toHaveLength(2);
    expect(
      periods(suspended("2019-12-15"), smallEvent("resumed", "2020-06-01")).map((one) => one.split(" ", 2).join(" ")),
    ).toEqual(["not-yet-effective", "in-effect 2020-06-01", "expired 2030-01-01"]);
  });

  it("of the agreement holds back what outlives it, until the agreement has ended", () => {
    const record = (survives: boolean): SmallRecord => ({
      term: { effective: "2021-01-01", end: { through: "2029-12-31" } },
      agreement: { term: until("2024-12-31") },
      commitment: survives ? { survives: true } : {},
      events: [suspended("2020-06-01", { targets: ["r"] })],
    });
    const states = (survives: boolean) => writtenPeriods(record(survives)).map((one) => one.split(" ", 2).join(" "));
    expect(states(true)).toEqual(["not-yet-effective", "in-effect 2025-01-01", "expired 2030-01-01"]);
    expect(states(false)).toEqual(["not-yet-effective", "expired 2025-01-01"]);
  });

  it.each<readonly [string, string, readonly SmallEvent[]]>([
    ["the end of the suspension", "2024-01-01", [suspended("2020-06-01", { targets: ["r"], through: "2023-12-31" })]],
    ["nothing that is over", "2021-01-01", [suspended("2020-06-01", { targets: ["r"], through: "2020-12-31" })]],
    [
      "the end of the agreement by an event",
      "2022-03-01",
      [
        suspended("2020-06-01", { targets: ["r"], through: "2023-12-31" }),
        smallEvent("terminated", "2022-03-01", { targets: ["r"] }),
      ],
    ],
    ["the end of its own suspension", "2025-07-01", [suspended("2020-06-01", { through: "2025-06-30" })]],
    [
      "the end of its own suspension, also if that is the agreement's too",
      "2025-07-01",
      [suspended("2020-06-01", { targets: ["c", "r"], through: "2025-06-30" })],
    ],
  ])("of what outlives its agreement lasts until %s: %s", (_, day, events) => {
    const record: SmallRecord = {
      term: { effective: "2021-01-01", end: { through: "2029-12-31" } },
      agreement: { term: until("2024-12-31") },
      commitment: { survives: true },
      events,
    };
    expect(writtenPeriods(record).map((one) => one.split(" ", 2).join(" "))).toEqual([
      "not-yet-effective",
      `in-effect ${day}`,
      "expired 2030-01-01",
    ]);
  });
});
