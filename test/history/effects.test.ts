import { describe, expect, it } from "vitest";
import type { LifecycleEventType, Term } from "../../src/model/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, termEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const until = (last: string): Term => ({ end: { through: last } });
const ended2020: SmallRecord = { term: { effective: "2020-01-01", ...until("2020-12-31") } };

/** Returns the periods after two events on the same day, which must be the same in either order of the list. */
function periodsAfter(over: SmallRecord, first: SmallEvent, second: SmallEvent): readonly string[] {
  const [a, b] = [
    { ...first, id: "first" },
    { ...second, id: "second" },
  ];
  const periods = writtenPeriods({ ...over, events: [a, b] });
  expect(writtenPeriods({ ...over, events: [b, a] })).toEqual(periods);
  return periods.slice(1);
}

describe("a commitment without a start on record", () => {
  const states = (type: LifecycleEventType) =>
    writtenPeriods({ term: null, events: [smallEvent(type, "2021-03-01")] }).map((period) => period.split(" ")[0]);

  it.each<LifecycleEventType>(["extended", "renewed", "suspended", "resumed", "partly-performed"])(
    "was in effect by the day on which it was %s",
    (type) => {
      expect(states(type).slice(0, 2)).toEqual(["not-yet-effective", "in-effect"]);
    },
  );

  it.each<LifecycleEventType>(["amended", "missed"])("may not have been in effect when it was %s", (type) => {
    expect(states(type)).toEqual(["not-yet-effective"]);
  });
});

describe("a renewal", () => {
  it("adds its duration to the end", () => {
    expect(writtenEnd({ events: [termEvent("renewed", "2021-03-01", { duration: "P1Y" })] })).toMatchObject({
      end: "2030-12-31",
      anchor: { kind: "previous-end", on: "2029-12-31" },
    });
  });

  it("never moves an end to an earlier day, and without a term makes it unknown", () => {
    expect(writtenEnd({ events: [termEvent("renewed", "2021-03-01", until("2025-12-31"))] })).toMatchObject({
      end: "2029-12-31",
    });
    expect(writtenEnd({ events: [smallEvent("renewed", "2021-03-01")] })).toMatchObject({ end: "no-end", by: ["e1"] });
  });
});

describe("of two events on the same day", () => {
  it.each<LifecycleEventType>(["terminated", "superseded", "invalidated"])(
    "a new term is applied after what was %s, and revives it",
    (type) => {
      const amended = termEvent("amended", "2021-03-01", until("2025-12-31"));
      expect(periodsAfter({}, smallEvent(type, "2021-03-01"), amended)).toEqual([
        "in-effect 2020-01-01 second",
        "expired 2026-01-01 second",
      ]);
    },
  );

  it("a new term is applied before a resumption, which then has no effect", () => {
    const amended = termEvent("amended", "2021-03-01", until("2025-12-31"));
    expect(periodsAfter(ended2020, amended, smallEvent("resumed", "2021-03-01"))).toEqual([
      "in-effect 2020-01-01",
      "expired 2021-01-01 gap-unstated",
      "in-effect 2021-03-01 first",
      "expired 2026-01-01 first",
    ]);
  });

  it("a start is applied before a resumption, which then has no effect", () => {
    expect(
      periodsAfter(ended2020, smallEvent("implemented", "2021-03-01"), smallEvent("resumed", "2021-03-01")),
    ).toEqual(["in-effect 2020-01-01", "expired 2021-01-01", "in-effect 2021-03-01 first"]);
  });
});

describe("a start by announcement", () => {
  it("makes the state announced, although the term has legal authority", () => {
    const start = smallEvent("entered-into-force", "2020-03-01", { authority: "announced" });
    expect(writtenPeriods({ term: until("2029-12-31"), events: [start] })).toEqual([
      "not-yet-effective announced e1",
      "in-effect 2020-03-01 announced e1",
      "expired 2030-01-01",
    ]);
  });
});
