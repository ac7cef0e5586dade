import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { expiryOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord, termEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const until = (last: string): Term => ({ end: { through: last } });

const RUNS = ["not-yet-effective", "in-effect 2020-01-01", "expired 2030-01-01"];

describe("a term that is set before the start", () => {
  it.each<readonly [string, SmallEvent, readonly string[]]>([
    [
      "replaces the end",
      termEvent("amended", "2019-12-15", until("2021-12-31")),
      ["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "extends the end",
      termEvent("extended", "2019-12-15", { duration: "P1Y" }),
      ["in-effect 2020-01-01 e1", "expired 2031-01-01 e1"],
    ],
    [
      "counts from the start",
      termEvent("amended", "2019-12-15", { duration: "P1Y" }),
      ["in-effect 2020-01-01 e1", "expired 2021-01-02 e1"],
    ],
    [
      "moves the start to the earlier day that it states",
      termEvent("amended", "2019-12-05", { effective: "2019-12-15", ...until("2021-12-31") }),
      ["in-effect 2019-12-15 e1", "expired 2022-01-01 e1"],
    ],
    [
      "does not move the start to a later day",
      termEvent("amended", "2019-12-05", { effective: "2020-01-02", ...until("2021-12-31") }),
      ["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "does not move the start by the day on which it takes effect",
      termEvent("amended", "2019-12-05", until("2021-12-31"), { effective: "2019-12-15" }),
      ["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "does not move the start if it comes with an entry into force",
      termEvent("entered-into-force", "2019-12-05", { effective: "2019-12-15", ...until("2021-12-31") }),
      ["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "without an end by an extension leaves it unknown",
      termEvent("extended", "2019-12-15"),
      ["in-effect 2020-01-01", "in-effect 2030-01-01 e1 unknown-end"],
    ],
    [
      "without anything by an amendment changes nothing",
      termEvent("amended", "2019-12-15"),
      ["in-effect 2020-01-01", "expired 2030-01-01"],
    ],
    [
      "that ends before the start sets nothing",
      termEvent("amended", "2019-12-15", until("2019-12-30")),
      ["in-effect 2020-01-01", "expired 2030-01-01"],
    ],
  ])("%s", (_, given, expected) => {
    expect(writtenPeriods({ events: [given] })).toEqual([RUNS[0], ...expected]);
  });

  it("and moves the start is what a later amendment counts from", () => {
    const record: SmallRecord = {
      events: [
        termEvent("amended", "2019-12-05", { effective: "2019-12-15", ...until("2021-12-31") }),
        termEvent("amended", "2020-06-01", { duration: "P1Y" }),
      ],
    };
    expect(writtenEnd(record)).toMatchObject({
      end: "2020-12-15",
      anchor: { kind: "effective", on: "2019-12-15" },
      by: ["e2"],
    });
  });

  it("moves the start of what applied provisionally neither to a later day nor into the provisional period", () => {
    const record = (effective: string): SmallRecord => ({
      events: [
        termEvent("provisionally-applied", "2019-12-10"),
        termEvent("amended", "2019-12-05", { effective, ...until("2021-12-31") }),
      ],
    });
    expect(writtenPeriods(record("2019-12-08"))).toEqual([
      "not-yet-effective",
      "in-effect 2019-12-08 e2",
      "expired 2022-01-01 e2",
    ]);
    expect(writtenPeriods(record("2019-12-20"))).toEqual([
      "not-yet-effective",
      "provisionally-in-effect 2019-12-10 e1+e2",
      "in-effect 2020-01-01 e2",
      "expired 2022-01-01 e2",
    ]);
  });
});

describe("a term of a commitment without a start on record", () => {
  it("states the start", () => {
    const given = termEvent("extended", "2020-12-15", { effective: "2021-01-01", ...until("2021-12-31") });
    expect(writtenPeriods({ term: null, events: [given] })).toEqual([
      "not-yet-effective e1",
      "in-effect 2021-01-01 e1",
      "expired 2022-01-01 e1",
    ]);
  });

  it("comes with the entry into force", () => {
    const record: SmallRecord = {
      term: null,
      events: [termEvent("entered-into-force", "2020-03-01", { duration: "P1Y" })],
    };
    expect(writtenPeriods(record)).toEqual([
      "not-yet-effective e1",
      "in-effect 2020-03-01 e1",
      "expired 2021-03-02 e1",
    ]);
    expect(writtenEnd(record)).toMatchObject({
      end: "2021-03-01",
      basis: "computed",
      anchor: { kind: "started", on: "2020-03-01" },
    });
  });

  it("ends the commitment, although no source states when it began", () => {
    expect(writtenPeriods({ term: until("2021-12-31") })).toEqual([
      "not-yet-effective entry-into-force-unrecorded",
      "expired 2022-01-01",
    ]);
    expect(expiryOf(smallRecord({ term: until("2021-12-31") }), "c")).toMatchObject({
      kind: "unknown",
      reason: "no-start",
      stated: until("2021-12-31"),
    });
    expect(writtenPeriods({ term: null, events: [termEvent("amended", "2020-12-15", until("2021-12-31"))] })).toEqual([
      "not-yet-effective entry-into-force-unrecorded",
      "expired 2022-01-01 e1",
    ]);
  });

  it("is ignored if its end had passed at the entry into force", () => {
    const record: SmallRecord = { term: until("2021-12-31"), events: [termEvent("implemented", "2022-06-01")] };
    expect(writtenPeriods(record)).toEqual(["not-yet-effective e1", "in-effect 2022-06-01 e1"]);
    expect(writtenEnd(record)).toMatchObject({ end: "no-end" });
  });
});

describe("a new term of a commitment that was ended before it started", () => {
  const cancelled = termEvent("cancelled", "2019-12-10");

  it("revives it from the day of the new term", () => {
    expect(writtenPeriods({ events: [cancelled, termEvent("amended", "2019-12-15", until("2021-12-31"))] })).toEqual([
      "not-yet-effective",
      "cancelled 2019-12-10 e1 gap-unstated",
      "in-effect 2019-12-15 e2",
      "expired 2022-01-01 e2",
    ]);
  });

  it("takes effect only if it comes before that end, or states an earlier start", () => {
    const notice = termEvent("cancelled", "2019-12-10", undefined, { effective: "2019-12-20" });
    const amended = (effective?: string) =>
      termEvent("amended", "2019-12-12", { ...(effective === undefined ? {} : { effective }), ...until("2021-12-31") });
    expect(writtenPeriods({ events: [notice, amended()] })).toEqual(["not-yet-effective", "cancelled 2019-12-20 e1"]);
    expect(writtenPeriods({ events: [notice, amended("2019-12-15")] })).toEqual([
      "not-yet-effective",
      "in-effect 2019-12-15 e2",
      "expired 2022-01-01 e2",
    ]);
  });
});

describe("a new term of a commitment that would end before it certainly began", () => {
  const term: Term = { effective: "2021-01-01", end: { through: "2020-12-31" } };
  const vague: Term = { effective: "2021", end: { through: "2020-12-31" } };

  it("puts it into effect from its start on", () => {
    expect(writtenPeriods({ term, events: [termEvent("amended", "2020-06-01", until("2021-12-31"))] })).toEqual([
      "not-yet-effective",
      "in-effect 2021-01-01 e1",
      "expired 2022-01-01 e1",
    ]);
  });

  it("for a duration is added to its end", () => {
    expect(writtenEnd({ term, events: [termEvent("extended", "2020-06-01", { duration: "P1Y" })] })).toMatchObject({
      end: "2021-12-31",
      anchor: { kind: "previous-end", on: "2020-12-31" },
    });
  });

  it("without a length makes the end unknown", () => {
    for (const silent of [undefined, { note: "It goes on." }])
      expect(writtenPeriods({ term, events: [termEvent("extended", "2020-06-01", silent)] })).toEqual([
        "not-yet-effective",
        "in-effect 2021-01-01 e1 unknown-end",
      ]);
  });

  it("can state an earlier start, from which it lasts to its old end", () => {
    expect(
      writtenPeriods({ term: vague, events: [termEvent("amended", "2019-12-10", { effective: "2020-07-01" })] }),
    ).toEqual(["not-yet-effective", "in-effect 2020-07-01", "expired 2021-01-01"]);
  });

  it("for a duration counts from the old end, if that had passed and only the start is vague", () => {
    const early: Term = { effective: "2020", end: { through: "2020-06-30" } };
    const end = (type: "amended" | "extended", duration: string) =>
      writtenEnd({ term: early, events: [termEvent(type, "2020-09-01", { duration })] });
    expect(end("amended", "P1Y")).toMatchObject({ end: "2021-06-30", anchor: { kind: "previous-end" } });
    expect(end("extended", "P1Y")).toMatchObject({ end: "2021-06-30", anchor: { kind: "previous-end" } });
    expect(end("extended", "P1M")).toMatchObject({ end: "no-end", by: ["e1"] });
  });

  it("does not move the start if it comes with the entry into force", () => {
    const force = termEvent("entered-into-force", "2020-06-01", { effective: "2020-07-01", ...until("2021-12-31") });
    expect(writtenPeriods({ term, events: [force] })).toEqual([
      "not-yet-effective",
      "in-effect 2021-01-01 e1",
      "expired 2022-01-01 e1",
    ]);
  });

  it("keeps a renewal that was to follow", () => {
    const renewing: Term = { effective: "2020-07-01", end: { before: "2020-07-01" }, renewal: { period: "P6M" } };
    expect(
      writtenPeriods({ term: renewing, events: [termEvent("extended", "2020-06-30", { duration: "P1Y" })] }),
    ).toEqual(["not-yet-effective", "in-effect 2020-07-01 e1", "in-effect 2021-07-01 e1 assumed-renewal"]);
  });
});

describe("a new term without an end, of a commitment without a start on record", () => {
  it("changes nothing if it is empty", () => {
    for (const silent of [undefined, {}, { note: "A word was changed." }])
      expect(writtenPeriods({ term: null, events: [termEvent("amended", "2019-12-10", silent)] })).toEqual([
        "not-yet-effective entry-into-force-unrecorded",
      ]);
  });

  it("makes the end unknown if it has only a duration", () => {
    const record: SmallRecord = { term: null, events: [termEvent("amended", "2020-06-01", { duration: "P1Y" })] };
    expect(writtenPeriods(record)).toEqual(["not-yet-effective entry-into-force-unrecorded"]);
    expect(writtenEnd(record)).toMatchObject({ end: "no-start", by: ["e1"] });
  });
});

describe("a start that is stated for a commitment that was ended before it began", () => {
  const superseded = termEvent("superseded", "2020-01-01", undefined, { effective: "2020-06-30" });

  it("puts it into effect from that start to the end of the new term", () => {
    const earlier = termEvent("amended", "2020-02-01", { effective: "2020-03-01", ...until("2021-12-31") });
    expect(writtenPeriods({ term: { effective: "2020-06-30" }, events: [superseded, earlier] })).toEqual([
      "not-yet-effective",
      "in-effect 2020-03-01 e2",
      "expired 2022-01-01 e2",
    ]);
  });

  it("does not start it while an earlier suspension delays it", () => {
    const events = [
      termEvent("expired", "2019-12-10", undefined, { effective: "2020-12-31" }),
      termEvent("suspended", "2020-01-01"),
      termEvent("extended", "2020-06-30", { effective: "2020-12-31", duration: "P6M" }),
    ];
    expect(writtenPeriods({ term: { effective: "2022-06-01" }, events }).map((one) => one.split(" ")[0])).toEqual([
      "not-yet-effective",
      "expired",
    ]);
  });

  it("with an extension without a length continues beyond the old end for an unknown time", () => {
    const earlier = termEvent("extended", "2020-02-01", { effective: "2020-03-01" });
    expect(writtenPeriods({ term: { effective: "2020-06-30" }, events: [superseded, earlier] })).toEqual([
      "not-yet-effective",
      "in-effect 2020-03-01 e2",
      "in-effect 2020-06-30 e2 unknown-end",
    ]);
  });
});
