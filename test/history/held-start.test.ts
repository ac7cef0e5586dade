import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { type SmallEvent, type SmallRecord, smallEvent } from "./small-record.js";
import { writtenPeriods } from "./written-periods.js";

const suspended = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("suspended", on, over);
const ofAgreement = (type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, on, { targets: ["r"], ...over });
const from = (effective: string): Term => ({ effective });
/** Returns the states of `c` with their first days. */
const states = (over: SmallRecord) => writtenPeriods(over).map((one) => one.split(" ", 2).join(" "));
const firstDays = (over: SmallRecord) => states(over).slice(1);

describe("a suspension of a commitment that never begins", () => {
  const cancelled = smallEvent("cancelled", "2019-12-10");

  it("does not change its end", () => {
    expect(firstDays({ events: [suspended("2019-12-05"), cancelled] })).toEqual(["cancelled 2019-12-10"]);
    const joined = ["a", "b"].map((by) => ofAgreement("ratified", "2019-12-02", { by }));
    for (const joining of [joined, joined.slice(1)])
      expect(firstDays({ events: [...joining, suspended("2019-12-05"), cancelled] })).toEqual(["cancelled 2019-12-10"]);
  });
});

describe("a suspension before the first promisor is bound", () => {
  const joined = (by: string, on: string) => ofAgreement("ratified", on, { by });
  const record = (...events: readonly SmallEvent[]): SmallRecord => ({
    term: from("2020-01-01"),
    agreement: { term: from("2019-12-10") },
    events: [joined("b", "2019-12-05"), ...events],
  });

  it("delays the start, which is the day on which the promisor is bound", () => {
    const pause = suspended("2020-06-01", { through: "2021-06-30" });
    expect(firstDays(record(joined("a", "2021-01-01"), pause))).toEqual(["in-effect 2021-07-01"]);
    expect(firstDays(record(joined("a", "2020-06-01"), pause))).toEqual([
      "suspended 2020-06-01",
      "in-effect 2021-07-01",
    ]);
    expect(firstDays(record(joined("a", "2021-07-01"), pause))).toEqual(["in-effect 2021-07-01"]);
  });

  it("delays the stated start, if the promisor was bound before", () => {
    const pause = suspended("2019-12-20", { through: "2020-06-30" });
    expect(firstDays(record(joined("a", "2019-12-06"), pause))).toEqual(["in-effect 2020-07-01"]);
  });

  it("changes nothing if no promisor is ever bound", () => {
    expect(states(record(suspended("2020-06-01", { through: "2021-06-30" })))).toEqual(["not-yet-effective"]);
  });
});

describe("a suspension of the agreement", () => {
  const inForce = ofAgreement("entered-into-force", "2020-01-01");

  it("delays the start of a part whose whole has not begun", () => {
    const record: SmallRecord = {
      commitments: [
        { id: "w", term: from("2022-01-01") },
        { id: "c", partOf: "w", term: from("2021-01-01") },
      ],
      events: [inForce, ofAgreement("suspended", "2020-06-01", { through: "2021-06-30" })],
    };
    expect(firstDays(record)).toEqual(["in-effect 2021-07-01"]);
  });

  it("delays the start until the last of two overlapping suspensions is over", () => {
    const events = [
      inForce,
      ofAgreement("suspended", "2020-03-01", { by: "a", through: "2020-06-30" }),
      ofAgreement("suspended", "2020-06-15", { by: "b", through: "2020-08-31" }),
    ];
    for (const commitment of [{}, { survives: true as const }])
      expect(firstDays({ term: from("2020-06-01"), commitment, events })).toEqual(["in-effect 2020-09-01"]);
  });

  it("delays nothing that outlives the agreement while that has ended, and suspends it when the agreement is in force again", () => {
    const events = [
      inForce,
      ofAgreement("suspended", "2020-03-01"),
      ofAgreement("terminated", "2020-06-01"),
      ofAgreement("entered-into-force", "2021-01-01"),
    ];
    const record = (effective: string): SmallRecord => ({
      term: from(effective),
      commitment: { survives: true },
      events,
    });
    expect(firstDays(record("2020-09-01"))).toEqual(["in-effect 2020-09-01", "suspended 2021-01-01"]);
    expect(firstDays(record("2021-01-01"))).toEqual(["suspended 2021-01-01"]);
    expect(firstDays(record("2021-02-01"))).toEqual([]);
    expect(firstDays(record("2020-05-01"))).toEqual(["in-effect 2020-06-01", "suspended 2021-01-01"]);
  });

  it("does not delay a later start if it was over before the agreement ended", () => {
    const events = [
      inForce,
      ofAgreement("suspended", "2020-03-01", { through: "2020-04-30" }),
      ofAgreement("terminated", "2020-06-01"),
    ];
    const record = (effective: string) => ({ term: from(effective), commitment: { survives: true as const }, events });
    expect(firstDays(record("2020-04-01"))).toEqual(["in-effect 2020-05-01"]);
    expect(firstDays(record("2020-05-01"))).toEqual(["in-effect 2020-05-01"]);
  });

  it("is not needed if only the whole is suspended, which delays its part", () => {
    const record: SmallRecord = {
      commitments: [
        { id: "w", term: from("2020-01-01") },
        { id: "c", partOf: "w", term: from("2020-06-01") },
      ],
      events: [inForce, suspended("2020-03-01", { targets: ["w"], through: "2020-12-31" })],
    };
    expect(firstDays(record)).toEqual(["in-effect 2021-01-01"]);
  });

  it("and one of the whole both delay a part that outlives the agreement", () => {
    const record = (through: string): SmallRecord => ({
      commitments: [
        { id: "w", term: from("2020-01-01"), survives: true },
        { id: "c", partOf: "w", term: from("2020-06-01"), survives: true },
      ],
      events: [
        inForce,
        ofAgreement("suspended", "2020-03-01", { through: "2020-08-31" }),
        suspended("2020-04-01", { targets: ["w"], through }),
      ],
    });
    expect(firstDays(record("2020-12-31"))).toEqual(["in-effect 2021-01-01"]);
    expect(firstDays(record("2020-07-31"))).toEqual(["in-effect 2020-09-01"]);
  });
});
