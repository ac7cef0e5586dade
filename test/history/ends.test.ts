import { describe, expect, it } from "vitest";
import { commitmentRows } from "../../src/brief/index.js";
import type { Term } from "../../src/model/index.js";
import { expiryOf, statusOf } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenPeriods } from "./written-periods.js";

const ofAgreement = (type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, on, { targets: ["r"], ...over });
const decade: Term = { effective: "2020-01-01", end: { through: "2029-12-31" } };
const endOf = (over: SmallRecord) => expiryOf(smallRecord(over), "c");
const last = (over: SmallRecord) => writtenPeriods(over).at(-1);

describe("an end of a commitment and its agreement on the same day", () => {
  it("is the commitment's own if one event ends both", () => {
    const events = [smallEvent("terminated", "2021-03-01", { targets: ["c", "r"] })];
    expect(endOf({ events })).toMatchObject({ date: "2021-03-01", endState: "terminated" });
    expect(endOf({ events })).not.toHaveProperty("inheritedFrom");
  });

  it("is the commitment's own if both terms end, and the agreement's if an event ended the agreement", () => {
    const agreement = { term: decade };
    expect(endOf({ agreement })).not.toHaveProperty("inheritedFrom");
    const events = [ofAgreement("terminated", "2021-03-01", { effective: "2030-01-01" })];
    expect(last({ events })).toBe("terminated 2030-01-01 e1");
    expect(endOf({ events })).toMatchObject({ date: "2030-01-01", inheritedFrom: "r" });
  });

  it("is the agreement's if the whole of the commitment ends with the agreement", () => {
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

describe("an end that a commitment takes from its agreement", () => {
  const agreement = { term: { effective: "2020-01-01", end: { through: "2025-12-31" } } as Term };
  const extended = ofAgreement("extended", "2025-06-01", {
    authority: "announced",
    term: { end: { through: "2026-06-30" } },
  });

  it("comes with the ends that it supersedes, so that the last one by law is known", () => {
    const ofCommitment = endOf({ agreement, term: null, events: [extended] });
    const ofPact = expiryOf(smallRecord({ agreement, term: null, events: [extended] }), "r");
    expect(ofCommitment).toMatchObject({ date: "2026-06-30", authority: "announced", inheritedFrom: "r" });
    expect(ofPact.superseded).toMatchObject([{ date: "2025-12-31", authority: "legal" }]);
    expect(ofCommitment.superseded).toMatchObject([
      { date: "2025-12-31", authority: "legal", inheritedFrom: "r" },
      { kind: "unknown", reason: "no-term" },
    ]);
    const record = smallRecord({ agreement, term: null, events: [extended] });
    const [row] = commitmentRows(record, { asOf: "2025-07-01" });
    expect(row).toMatchObject({ endByLaw: { latest: "2025-12-31" }, endAnnounced: { latest: "2026-06-30" } });
  });
});

describe("an end that was announced, and that an instrument sets for a later day", () => {
  const announced = smallEvent("terminated", "2021-02-01", { effective: "2021-03-01", authority: "announced" });
  const instrument = smallEvent("terminated", "2021-05-01", { effective: "2021-06-01" });

  it("has both days, and the explanation says which is by law", () => {
    const of = smallRecord({ events: [announced, instrument] });
    const end = expiryOf(of, "c");
    expect(end).toMatchObject({
      date: "2021-03-01",
      authority: "announced",
      because: { events: ["e1"] },
      endByLaw: { kind: "on", date: "2021-06-01", authority: "legal", because: { events: ["e2"] } },
    });
    expect(explain(of, end)).toMatch(/; by law it ends on 1 June 2021, by the instrument of 1 May 2021\. /);
    expect(explain(of, end)).not.toContain("no legal instrument");
    const [row] = commitmentRows(of, { asOf: "2021-04-01" });
    expect(row).toMatchObject({ endByLaw: { latest: "2021-06-01" }, endAnnounced: { latest: "2021-03-01" } });
  });

  it("has only the announced one as known before the instrument, or by an instrument for the same day", () => {
    const of = smallRecord({ events: [announced, instrument] });
    const before = expiryOf(of, "c", { knownAt: "2021-04-30" });
    expect(before).not.toHaveProperty("endByLaw");
    expect(explain(of, before)).toContain("; no legal instrument is on record");
    const same = smallRecord({ events: [announced, { ...instrument, effective: "2021-03-01" }] });
    expect(expiryOf(same, "c")).toMatchObject({ date: "2021-03-01", authority: "legal" });
    expect(expiryOf(same, "c")).not.toHaveProperty("endByLaw");
  });

  it("passes on to a commitment both days of its agreement", () => {
    const events = [announced, instrument].map((one) => ({ ...one, targets: ["r"] }));
    const agreement = { term: { effective: "2020-01-01" } } as const;
    expect(expiryOf(smallRecord({ agreement, term: null, events }), "c")).toMatchObject({
      date: "2021-03-01",
      inheritedFrom: "r",
      endByLaw: { date: "2021-06-01" },
    });
  });
});

describe("a report of an end of a commitment and its agreement on the same day", () => {
  const agreement = { term: { effective: "2020-01-01", end: { until: "2026-02-05" } } } as const;
  const reported = (on: string, targets: readonly string[]) =>
    smallEvent("expired", on, { authority: "reported", targets });

  it.each([
    ["2026-02-05", ["c"]],
    ["2026-02-05", ["r"]],
    ["2026-02-05", ["r", "c"]],
    ["2026-02", ["c"]],
    ["2026-02", ["r", "c"]],
  ] as const)("does not change the end by law: %s on %j", (on, targets) => {
    const over: SmallRecord = { agreement, term: null, events: [reported(on, targets)] };
    expect(last(over)).toMatch(/^expired 2026-02-05\/2026-02-06( e1)?$/);
    expect(endOf(over)).toMatchObject({ date: "2026-02-05", authority: "legal", basis: "stated" });
  });

  it("does not change the commitment's own end by law, if only the agreement is reported to have ended", () => {
    const events = [reported("2026-02-05", ["r"])];
    expect(last({ term: agreement.term, events })).toBe("expired 2026-02-05/2026-02-06");
  });
});

describe("a commitment that had ended by the time it had certainly begun", () => {
  const record = (through: string) =>
    smallRecord({
      term: { effective: "2020-03", end: { through } },
      events: [ofAgreement("terminated", "2020-03-20")],
    });

  it("ended by its term if that was before its agreement ended", () => {
    expect(statusOf(record("2020-03-10"), "c", { asOf: "2020-04-15" }).state).toBe("expired");
    expect(statusOf(record("2020-03-25"), "c", { asOf: "2020-04-15" }).state).toBe("terminated");
  });
});

describe("a commitment that all its promisors or promisees have left", () => {
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

  it("is ended by an earlier end instead, and on the same day by what was decided last", () => {
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
