import { describe, expect, it } from "vitest";
import type { Condition, Term } from "../../src/model/index.js";
import { type SmallEvent, type SmallRecord, smallEvent } from "./small-record.js";
import { writtenPeriods } from "./written-periods.js";

const from2020: Term = { effective: "2020-01-01" };
const until = (last: string): Term => ({ ...from2020, end: { through: last } });
const ofAgreement = (type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, on, { targets: ["r"], ...over });
const periods = (over: SmallRecord) => writtenPeriods(over).slice(1);

describe("a commitment that an event introduced", () => {
  it("is assumed to start with that event, not with the agreement", () => {
    const record: SmallRecord = {
      agreement: { nature: "contract" },
      term: null,
      commitment: { introducedBy: "e1" },
      events: [ofAgreement("amended", "2021-03-01")],
    };
    expect(periods(record)).toEqual(["in-effect 2021-03-01 e1 assumed-start"]);
    expect(periods({ ...record, commitment: {} })[0]).toMatch(/^in-effect 2019-12-01/);
  });
});

describe("an extension of the agreement", () => {
  const extended = (term: Term) => ofAgreement("extended", "2020-06-01", { term });

  it("moves the end of a commitment that ends with the agreement, however that is stated", () => {
    const record = (term: Term): SmallRecord => ({
      term,
      agreement: { term: { ...from2020, duration: "P1Y" } },
      events: [extended({ end: { through: "2025-12-31" } })],
    });
    const moved = ["in-effect 2020-01-01 e1", "expired 2026-01-01 e1"];
    expect(periods(record({ ...from2020, duration: "P1Y" }))).toEqual(moved);
    expect(periods(record(until("2021-01-01")))).toEqual(moved);
    expect(periods(record({ ...from2020, duration: "P2Y" }))).toEqual(["in-effect 2020-01-01", "expired 2022-01-02"]);
  });

  it("puts both into effect again after they were terminated together", () => {
    const record: SmallRecord = {
      term: from2020,
      agreement: { term: from2020 },
      events: [
        smallEvent("terminated", "2021-03-01", { targets: ["r", "c"] }),
        ofAgreement("renewed", "2021-06-01", { term: { end: { through: "2025-12-31" } } }),
      ],
    };
    expect(periods(record)).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-03-01 e1 gap-unstated",
      "in-effect 2021-06-01 e2",
      "expired 2026-01-01 e2",
    ]);
  });
});

describe("an agreement with changes only to its parties or conditions", () => {
  it("is terminated with its commitments when fewer than two parties are left", () => {
    const record: SmallRecord = {
      parties: ["a", "b", "d"],
      commitment: { promisors: ["b"], promisees: [] },
      events: [
        smallEvent("withdrawn", "2021-03-01", { targets: ["a"] }),
        smallEvent("withdrawn", "2022-03-01", { targets: ["d"] }),
      ],
    };
    expect(periods(record)).toEqual(["in-effect 2020-01-01", "terminated 2022-03-01 e2"]);
  });

  it("adds the caveat `condition-open` to its commitments while its condition is open", () => {
    const condition: Condition = {
      id: "k",
      summary: "The parliaments consent.",
      dependent: "r",
      kind: "precedent",
      requires: { kind: "circumstance", description: "The parliaments consent." },
      citations: [{ source: "s", mode: "paraphrase" }],
    };
    expect(periods({ agreement: { conditions: [condition] } })).toEqual([
      "in-effect 2020-01-01 condition-open",
      "expired 2030-01-01",
    ]);
    const given = smallEvent("occurred", "2021-03-01", { targets: ["k"] });
    expect(periods({ agreement: { conditions: [condition] }, events: [given] })).toEqual([
      "in-effect 2020-01-01 condition-open",
      "in-effect 2021-03-01",
      "expired 2030-01-01",
    ]);
  });

  it("is terminated by a withdrawal before it began, while its condition is open", () => {
    const condition: Condition = {
      id: "k",
      summary: "The parliaments consent.",
      dependent: "r",
      kind: "precedent",
      requires: { kind: "circumstance", description: "The parliaments consent." },
      citations: [{ source: "s", mode: "paraphrase" }],
    };
    const record: SmallRecord = {
      parties: ["a", "b", "d"],
      term: null,
      agreement: { conditions: [condition] },
      events: [ofAgreement("withdrawn", "2021-03-01", { by: "b" })],
    };
    expect(writtenPeriods(record)).toEqual([
      "not-yet-effective entry-into-force-unrecorded+condition-open",
      "terminated 2021-03-01 e1",
    ]);
  });
});

describe("a whole that outlives the agreement", () => {
  const record = (over: object): SmallRecord => ({
    commitments: [
      { id: "w", term: from2020, survives: true },
      { id: "p", partOf: "w", survives: true },
      { id: "c", partOf: "p", ...over },
    ],
    events: [ofAgreement("terminated", "2022-03-01")],
  });

  it("does not prevent a part of its part from ending with the agreement", () => {
    expect(periods(record({}))).toEqual(["in-effect 2020-01-01", "terminated 2022-03-01 e1"]);
    expect(periods(record({ survives: true }))).toEqual(["in-effect 2020-01-01"]);
  });

  it("is in effect by itself if nothing is on record about the agreement", () => {
    expect(periods({ commitment: { survives: true } })).toEqual(["in-effect 2020-01-01", "expired 2030-01-01"]);
  });
});
