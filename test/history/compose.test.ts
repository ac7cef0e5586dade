import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { expiryOf, periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const from2020: Term = { effective: "2020-01-01" };
const until = (end: string): Term => ({ ...from2020, end: { through: end } });

describe("two ends without a certain order", () => {
  it.each<readonly [string, string, string]>([
    ["2024-03", "2024-03-15", "2024-03-02/2024-03-16"],
    ["2024-03-15", "2024-03", "2024-03-02/2024-03-16"],
    ["2024-03", "2024-03", "2024-03-02/2024-04-01"],
    ["2024-03", "2024", "2024-01-02/2024-04-01"],
    ["2024", "2024-03", "2024-01-02/2024-04-01"],
    ["2024-03", "2024-05", "2024-03-02/2024-04-01"],
    ["2024-05", "2024-03", "2024-03-02/2024-04-01"],
  ])("(own end %s, agreement end %s) result in an end at %s", (own, whole, expected) => {
    const over = { term: until(own), agreement: { term: until(whole) } };
    expect(writtenPeriods(over).slice(1)).toEqual(["in-effect 2020-01-01", `expired ${expected}`]);
  });
});

describe("a commitment that an event ends together with its agreement", () => {
  const whole = { agreement: { term: until("2029-12-31") } };
  const both = smallEvent("terminated", "2021-03-01", { targets: ["c", "r"] });

  it("names only that event as the cause", () => {
    expect(writtenPeriods({ ...whole, events: [both] }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-03-01 e1",
    ]);
  });

  it("keeps its own event as the cause when another event ends the agreement later", () => {
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

  it("delays the start until it is over, unless it begins on the day of the start", () => {
    expect(
      periods(suspended("2019-12-31", { through: "2020-03-31" })).map((one) => one.split(" ", 2).join(" ")),
    ).toEqual(["not-yet-effective", "in-effect 2020-04-01", "expired 2030-01-01"]);
    expect(
      periods(suspended("2020-01-01", { through: "2020-03-31" })).map((one) => one.split(" ", 2).join(" ")),
    ).toEqual(["not-yet-effective", "suspended 2020-01-01", "in-effect 2020-04-01", "expired 2030-01-01"]);
  });

  it("does not delay the start if it is over by then", () => {
    expect(periods(suspended("2019-12-15", { through: "2019-12-31" })).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "expired 2030-01-01",
    ]);
  });

  it("delays the start indefinitely if no end of the suspension is on record", () => {
    expect(periods(suspended("2019-12-15"))).toHaveLength(2);
    expect(
      periods(suspended("2019-12-15"), smallEvent("resumed", "2020-06-01")).map((one) => one.split(" ", 2).join(" ")),
    ).toEqual(["not-yet-effective", "in-effect 2020-06-01", "expired 2030-01-01"]);
  });

  it("of the agreement delays a commitment that outlives it, until the agreement has ended", () => {
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
  ])("of a commitment that outlives its agreement lasts until %s: %s", (_, day, events) => {
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

describe("a commitment that ends as it begins", () => {
  const term: Term = { effective: "2020-01-03", end: { through: "2020-01-02" } };

  it("was never in effect, with or without a term of the agreement", () => {
    for (const agreement of [{}, { term: until("2029-12-31") }]) {
      expect(writtenPeriods({ term, agreement })).toEqual(["not-yet-effective", "expired 2020-01-03"]);
      expect(writtenEnd({ term, agreement })).toMatchObject({ end: "never-in-effect" });
    }
  });

  it("was never in effect, if an event ends it", () => {
    expect(writtenEnd({ events: [smallEvent("terminated", "2020-01-01")] })).toMatchObject({ end: "never-in-effect" });
  });

  it.each<readonly [string, SmallEvent]>([
    ["terminated", smallEvent("terminated", "2020-06-01")],
    ["terminated by one party", smallEvent("terminated", "2020-06-01", { by: "a" })],
    ["performed", smallEvent("performed", "2020-06-01")],
  ])("may have been in effect if the day on which it began is unknown: %s", (_, event) => {
    const record: SmallRecord = { term: { effective: "2020", end: { through: "2029-12-31" } }, events: [event] };
    expect(writtenEnd(record)).toMatchObject({ end: "2020-06-01", by: ["e1"] });
  });
});

describe("a commitment that has ended", () => {
  it("has the same certainty after a later bound of its agreement", () => {
    const agreement = { term: until("2029-12-31") };
    expect(writtenPeriods({ term: until("2021-06~"), agreement }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "expired 2021-06-02/2021-07-01 uncertain-date",
    ]);
    const ended = [smallEvent("terminated", "2021-06?", { targets: ["r"] })];
    expect(writtenPeriods({ term: until("2024-12-31"), events: ended }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-06-01/2021-06-30 e1 uncertain-date",
    ]);
  });

  it("stays ended by its own end when the agreement is in effect again after a gap", () => {
    const again = smallEvent("extended", "2021-06-01", { targets: ["r"], term: { end: { open: true } } });
    const agreement = { term: until("2020-12-31") };
    expect(writtenPeriods({ agreement, term: until("2021-02-28"), events: [again] }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "expired 2021-01-01 gap-unstated",
      "expired 2021-06-01",
    ]);
    const events = [
      smallEvent("expired", "2020-12-31", { targets: ["r"] }),
      smallEvent("expired", "2021-02-28"),
      again,
    ];
    expect(writtenPeriods({ agreement: { term: from2020 }, events }).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "expired 2021-01-01 e1 gap-unstated",
      "expired 2021-06-01 e2",
    ]);
  });
});

describe("a vague end of the agreement", () => {
  it("does not make the day vague on which a commitment is cancelled before it began", () => {
    const record: SmallRecord = {
      term: { effective: "2021-01-01" },
      agreement: { term: until("2020-06") },
      events: [smallEvent("cancelled", "2020-06-15")],
    };
    expect(writtenPeriods(record)).toEqual(["not-yet-effective", "cancelled 2020-06-15 e1"]);
  });

  it("does not make the day vague on which a commitment is suspended", () => {
    const record: SmallRecord = {
      term: until("2021"),
      agreement: { term: until("2024-12-31") },
      events: [smallEvent("suspended", "2021-06-01")],
    };
    expect(writtenPeriods(record)[2]).toBe("suspended 2021-06-01 e1");
  });
});

describe("the term of each period", () => {
  const ends = (over: SmallRecord) =>
    periodsOf(smallRecord(over), "c").flatMap(({ term }) => (term === undefined ? [] : [term.inheritedFrom ?? "own"]));

  it("is that of the agreement in every period that ends only with the agreement", () => {
    const suspended = smallEvent("suspended", "2021-03-01", { through: "2021-05-31" });
    expect(ends({ term: from2020, agreement: { term: until("2024-12-31") }, events: [suspended] })).toEqual([
      "r",
      "r",
      "r",
    ]);
  });

  it("is the commitment's own until it is extended to an unknown end, and then that of the agreement", () => {
    const record: SmallRecord = {
      term: until("2020-12-31"),
      agreement: { term: until("2024-12-31") },
      events: [smallEvent("extended", "2020-06-01")],
    };
    expect(ends(record)).toEqual(["own", "r"]);
  });

  it("is that of an agreement that ends after its last renewal", () => {
    const term: Term = { ...until("2020-12-31"), renewal: { period: "P1Y", times: 2 } };
    const record: SmallRecord = { term: from2020, agreement: { term } };
    expect(writtenPeriods(record).slice(1)).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2021-01-01 assumed-renewal",
      "expired 2023-01-01",
    ]);
    expect(ends(record)).toEqual(["r", "r"]);
    expect(expiryOf(smallRecord(record), "c", { asOf: "2022-06-01" })).toMatchObject({
      date: "2022-12-31",
      inheritedFrom: "r",
    });
  });
});
