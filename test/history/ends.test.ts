import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { expiryOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenPeriods } from "./written-periods.js";

const ofAgreement = (type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, on, { targets: ["r"], ...over });
const decade: Term = { effective: "2020-01-01", end: { through: "2029-12-31" } };
const endOf = (over: SmallRecord) => expiryOf(smallRecord(over), "c");
const last = (over: SmallRecord) => writtenPeriods(over).at(-1);

describe("an end that a commitment has together with its agreement", () => {
  it("is its own where one event ends both", () => {
    const events = [smallEvent("terminated", "2021-03-01", { targets: ["c", "r"] })];
    expect(endOf({ events })).toMatchObject({ date: "2021-03-01", endState: "terminated" });
    expect(endOf({ events })).not.toHaveProperty("inheritedFrom");
  });

  it("is its own where both terms end on one day, and the agreement's where an event ended that", () => {
    const agreement = { term: decade };
    expect(endOf({ agreement })).not.toHaveProperty("inheritedFrom");
    const events = [ofAgreement("terminated", "2021-03-01", { effective: "2030-01-01" })];
    expect(last({ events })).toBe("terminated 2030-01-01 e1");
    expect(endOf({ events })).toMatchObject({ date: "2030-01-01", inheritedFrom: "r" });
  });

  it("is the agreement's through the whole that ends with that", () => {
    const events = [ofAgreement("terminated", "2021-03-01")];
    const commitments = [
      { id: "w", term: decade },
      { id: "c", partOf: "w", term: decade },
    ];
    expect(endOf({ commitments, events })).toMatchObject({ date: "2021-03-01", inheritedFrom: "r" });
    const ofWhole = [smallEvent("superseded", "2021-03-01", { targets: ["w"] })];
    expect(endOf({ commitments, events: ofWhole })).toMatchObject({ endState: "superseded", inheritedFrom: "w" });
  });
});

describe("a report of the end that a commitment has together with its agreement", () => {
  const agreement = { term: { effective: "2020-01-01", end: { until: "2026-02-05" } } } as const;
  const reported = (on: string, targets: readonly string[]) =>
    smallEvent("expired", on, { authority: "reported", targets });

  it.each([
    ["2026-02-05", ["c"]],
    ["2026-02-05", ["r"]],
    ["2026-02-05", ["r", "c"]],
    ["2026-02", ["c"]],
    ["2026-02", ["r", "c"]],
  ] as const)("leaves the end by law as it is: %s on %j", (on, targets) => {
    const over: SmallRecord = { agreement, term: null, events: [reported(on, targets)] };
    expect(last(over)).toMatch(/^expired 2026-02-05\/2026-02-06( e1)?$/);
    expect(endOf(over)).toMatchObject({ date: "2026-02-05", authority: "legal", basis: "stated" });
  });

  it("leaves the own end by law as it is, if the agreement alone is reported to have ended", () => {
    const events = [reported("2026-02-05", ["r"])];
    expect(last({ term: agreement.term, events })).toBe("expired 2026-02-05/2026-02-06");
  });
});

describe("what was over as soon as it had surely begun", () => {
  const record = (through: string) =>
    smallRecord({
      term: { effective: "2020-03", end: { through } },
      events: [ofAgreement("terminated", "2020-03-20")],
    });

  it("ended by its term, if that was before its agreement ended", () => {
    expect(statusOf(record("2020-03-10"), "c", { asOf: "2020-04-15" }).state).toBe("expired");
    expect(statusOf(record("2020-03-25"), "c", { asOf: "2020-04-15" }).state).toBe("terminated");
  });
});

describe("what all promisors, or all promisees, have left", () => {
  const leaves = (by: string, on: string, over: Partial<SmallEvent> = {}) =>
    smallEvent("withdrawn", on, { by, ...over });
  const record = (...events: readonly SmallEvent[]): SmallRecord => ({ parties: ["a", "b", "x"], events });

  it("is terminated on that day, by the withdrawal and with its authority", () => {
    expect(last(record(leaves("a", "2021-03-01")))).toBe("terminated 2021-03-01 e1");
    expect(last(record(leaves("b", "2021-03-01", { authority: "announced" })))).toBe(
      "terminated 2021-03-01 announced e1",
    );
    expect(last(record(leaves("x", "2021-03-01")))).toBe("expired 2030-01-01");
    expect(endOf(record(leaves("a", "2021-03-01")))).toMatchObject({
      date: "2021-03-01",
      basis: "terminated",
      endState: "terminated",
      because: { events: ["e1"] },
    });
  });

  it("is over by what ended it before, and on that day by what was decided last", () => {
    const left = leaves("a", "2021-03-01");
    expect(last(record(left, smallEvent("superseded", "2021-02-28")))).toBe("superseded 2021-02-28 e2");
    expect(last(record(left, smallEvent("superseded", "2021-02-01", { effective: "2021-03-01" })))).toBe(
      "terminated 2021-03-01 e1",
    );
    expect(
      last(record({ ...left, on: "2021-01-01", effective: "2021-03-01" }, smallEvent("superseded", "2021-03-01"))),
    ).toBe("superseded 2021-03-01 e2");
    expect(last(record(left, smallEvent("superseded", "2021-03-02")))).toBe("terminated 2021-03-01 e1");
  });
});
