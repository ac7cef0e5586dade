import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { type SmallEvent, type SmallRecord, termEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const year: Term = { effective: "2020-01-01", end: { through: "2020-12-31" } };
const until = (last: string): Term => ({ end: { through: last } });
const withYear = (...events: readonly SmallEvent[]): SmallRecord => ({ term: year, events });
const periods = (over: SmallRecord) => writtenPeriods(over).slice(1);
const announced = { authority: "announced" } as const;

const RAN = ["in-effect 2020-01-01", "expired 2021-01-01"];
const GAP = ["in-effect 2020-01-01", "expired 2021-01-01 gap-unstated"];

describe("a new term after the end", () => {
  it.each<readonly [string, SmallEvent, readonly string[]]>([
    [
      "without a stated start runs from its own day, and perhaps from before",
      termEvent("extended", "2021-03-01", until("2021-12-31")),
      [...GAP, "in-effect 2021-03-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "with a stated start leaves a gap that is sure",
      termEvent("extended", "2021-03-01", until("2021-12-31"), { effective: "2021-03-01" }),
      [...RAN, "in-effect 2021-03-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "on the first day without it closes the gap",
      termEvent("extended", "2021-01-01", until("2021-12-31")),
      ["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "on the second day without it leaves a gap of a day",
      termEvent("extended", "2021-01-02", until("2021-12-31")),
      [...GAP, "in-effect 2021-01-02 e1", "expired 2022-01-01 e1"],
    ],
    [
      "that starts on the first day without it closes the gap, whenever it was decided",
      termEvent("extended", "2021-03-01", { effective: "2021-01-01", ...until("2021-12-31") }),
      ["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "for a duration counts from the old end",
      termEvent("extended", "2021-03-01", { duration: "P1Y" }),
      [...GAP, "in-effect 2021-03-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "for a duration that is over by its own day has an unknown end",
      termEvent("extended", "2021-03-01", { duration: "P2M" }),
      [...GAP, "in-effect 2021-03-01 e1 unknown-end"],
    ],
    [
      "for a duration that lasts through its own day ends with that",
      termEvent("extended", "2021-02-28", { duration: "P2M" }),
      [...GAP, "in-effect 2021-02-28 e1", "expired 2021-03-01 e1"],
    ],
    [
      "by an amendment for a duration counts from the old end too",
      termEvent("amended", "2021-03-01", { duration: "P1Y" }),
      [...GAP, "in-effect 2021-03-01 e1", "expired 2022-01-01 e1"],
    ],
    ["that says nothing leaves it over", termEvent("extended", "2021-03-01", { note: "It goes on." }), RAN],
    ["without a term leaves it over", termEvent("renewed", "2021-03-01"), RAN],
    ["that ended before its own day leaves it over", termEvent("amended", "2021-03-01", until("2021-02-01")), RAN],
    [
      "with a start alone has an unknown end",
      termEvent("extended", "2021-03-01", { effective: "2021-03-01" }),
      [...RAN, "in-effect 2021-03-01 e1 unknown-end"],
    ],
    [
      "by announcement runs by announcement",
      termEvent("renewed", "2021-03-01", until("2021-12-31"), announced),
      [...GAP, "in-effect 2021-03-01 announced e1", "expired 2022-01-01 announced e1"],
    ],
    [
      "with which it starts again counts from itself",
      termEvent("implemented", "2021-03-01", { duration: "P1Y" }),
      [...RAN, "in-effect 2021-03-01 e1", "expired 2022-03-02 e1"],
    ],
  ])("%s", (_, given, expected) => {
    expect(periods(withYear(given))).toEqual(expected);
  });

  it("by an amendment with a stated start counts its duration from that start", () => {
    const record = withYear(termEvent("amended", "2021-03-01", { duration: "P1Y" }, { effective: "2021-04-01" }));
    expect(periods(record)).toEqual([...RAN, "in-effect 2021-04-01 e1", "expired 2022-04-02 e1"]);
    expect(writtenEnd(record)).toMatchObject({ end: "2022-04-01", anchor: { kind: "started", on: "2021-04-01" } });
  });

  it("is not counted from the assumed start of the earlier period", () => {
    const record: SmallRecord = {
      agreement: { nature: "contract" },
      term: { end: { through: "2020-12-31" } },
      events: [termEvent("amended", "2021-03-01", { duration: "P1Y" }, { effective: "2021-04-01" })],
    };
    expect(writtenEnd(record)).toMatchObject({ end: "2022-04-01", anchor: { kind: "started", on: "2021-04-01" } });
  });

  it("is counted from a moment to a moment", () => {
    const effective = { date: "2021-04-01", time: "12:00", zone: "Asia/Tokyo" };
    const record = withYear(termEvent("amended", "2021-03-01", { duration: "P1Y" }, { effective }));
    expect(writtenEnd(record)).toMatchObject({ end: "2022-04-01", rule: "moment", anchor: { on: effective } });
  });

  it("can be followed by another, with its own gap", () => {
    const record = withYear(
      termEvent("extended", "2021-03-01", until("2021-12-31"), { effective: "2021-03-01" }),
      termEvent("extended", "2022-03-01", { duration: "P1Y" }),
    );
    expect(periods(record)).toEqual([
      ...RAN,
      "in-effect 2021-03-01 e1",
      "expired 2022-01-01 e1 gap-unstated",
      "in-effect 2022-03-01 e2",
      "expired 2023-01-01 e2",
    ]);
  });
});

describe("a commitment that has ended", () => {
  it.each(["implemented", "entered-into-force", "resumed"] as const)("starts again when it is %s", (type) => {
    expect(periods(withYear(termEvent(type, "2021-03-01")))).toEqual([...RAN, "in-effect 2021-03-01 e1"]);
    expect(periods(withYear(termEvent(type, "2021-01-01")))).toEqual(["in-effect 2020-01-01 e1"]);
    expect(writtenEnd(withYear(termEvent(type, "2021-03-01")))).toMatchObject({ end: "no-end", by: ["e1"] });
  });

  it("keeps its end if it is started again before that", () => {
    for (const type of ["implemented", "resumed"] as const)
      expect(periods(withYear(termEvent(type, "2020-12-31")))).toEqual(RAN);
  });

  it("does not start again provisionally, nor when it is signed", () => {
    for (const type of ["provisionally-applied", "signed"] as const)
      expect(periods(withYear(termEvent(type, "2021-03-01")))).toEqual(RAN);
  });

  it("by a legal act is not revived by an announcement, but by expiry or announcement it is", () => {
    const ended = (authority: SmallEvent["authority"]) => (again: SmallEvent) =>
      periods({ events: [termEvent("terminated", "2021-03-01", undefined, authority && { authority }), again] }).at(-1);
    const resumed = termEvent("resumed", "2021-06-01", undefined, announced);
    const extended = termEvent("extended", "2021-06-01", { end: { open: true } }, announced);
    for (const again of [resumed, extended]) {
      expect(ended("legal")(again)).toBe("terminated 2021-03-01 e1");
      expect(ended("judicial")(again)).toBe("terminated 2021-03-01 e1");
      expect(ended("announced")(again)).toBe("in-effect 2021-06-01 announced e2");
      expect(periods(withYear(again)).at(-1)).toBe("in-effect 2021-06-01 announced e1");
      expect(ended("legal")({ ...again, authority: "legal" })).toBe("in-effect 2021-06-01 e2");
    }
  });

  it("and started again can be ended again", () => {
    expect(periods(withYear(termEvent("resumed", "2021-06-01"), termEvent("terminated", "2021-09-01")))).toEqual([
      ...RAN,
      "in-effect 2021-06-01 e1",
      "terminated 2021-09-01 e2",
    ]);
  });
});

describe("a commitment that may have ended before it began, because its start is vague", () => {
  const vague: Term = { effective: "2020", end: { through: "2020-06-30" } };

  it("is over when it has certainly begun", () => {
    expect(periods({ term: vague })).toEqual(["expired 2020-01-01/2020-12-31"]);
  });

  it("is in effect if it is started again or extended after its end", () => {
    expect(periods({ term: vague, events: [termEvent("resumed", "2020-09-01")] })).toEqual([
      "in-effect 2020-01-01/2020-12-31 e1",
    ]);
    expect(periods({ term: vague, events: [termEvent("extended", "2020-09-01", until("2022-12-31"))] })).toEqual([
      "in-effect 2020-01-01/2020-12-31 e1",
      "expired 2023-01-01 e1",
    ]);
  });

  it("stays over if it is started again before its end", () => {
    expect(periods({ term: vague, events: [termEvent("resumed", "2020-06-30")] })).toEqual([
      "expired 2020-01-01/2020-12-31",
    ]);
  });
});

describe("a new term for a duration", () => {
  it("with a stated start is counted from that start", () => {
    const given = termEvent("extended", "2020-12-01", { effective: "2021-01", duration: "P6M" });
    expect(periods(withYear(given))).toEqual([
      "in-effect 2020-01-01",
      "expired 2021-01-01",
      "in-effect 2021-01-01/2021-01-31 e1",
      "expired 2021-07-02/2021-08-01 e1",
    ]);
  });

  it("by an extension is counted from the old end, whenever it takes effect", () => {
    const record = withYear(termEvent("extended", "2020-07-01", { duration: "P1Y" }, { effective: "2021-01-01" }));
    expect(periods(record)).toEqual(["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"]);
    expect(writtenEnd(record)).toMatchObject({ end: "2021-12-31", anchor: { kind: "previous-end" } });
  });

  it("and an end has that end", () => {
    const given = termEvent("amended", "2021-03-01", { duration: "P1Y", ...until("2021-06-30") });
    expect(periods(withYear(given)).at(-1)).toBe("expired 2021-07-01 e1");
  });

  it("that is over by its own day has an unknown end, caused by that event", () => {
    expect(writtenEnd(withYear(termEvent("extended", "2021-03-01", { duration: "P1M" })))).toMatchObject({
      end: "no-end",
      by: ["e1"],
    });
  });
});

describe("a renewal clause that is added after the end", () => {
  it("starts the commitment again without an end", () => {
    const clause = termEvent("amended", "2021-03-01", { renewal: { period: "P6M" } });
    expect(periods(withYear(clause))).toEqual([...GAP, "in-effect 2021-03-01 e1"]);
  });
});

describe("a commitment that an event ended before it began", () => {
  it("names the event that starts it again as the cause", () => {
    const events = [
      termEvent("terminated", "2019-12-05"),
      termEvent("resumed", "2021-01-01"),
      termEvent("amended", "2021-06-01", { end: { open: true } }),
    ];
    expect(writtenPeriods({ events })).toEqual([
      "not-yet-effective",
      "terminated 2019-12-05 e1",
      "in-effect 2021-01-01 e2+e3",
    ]);
  });

  it("counts a duration from the day on which it started again", () => {
    const events = [
      termEvent("terminated", "2019-12-05"),
      termEvent("resumed", "2021-01-01"),
      termEvent("amended", "2021-06-01", { duration: "P1Y" }),
    ];
    expect(writtenEnd({ events })).toMatchObject({
      end: "2022-01-01",
      anchor: { kind: "started", on: "2021-01-01" },
    });
  });

  it("starts again provisionally, if it is provisionally applied with a term", () => {
    const events = [
      termEvent("terminated", "2020-06-30"),
      termEvent("provisionally-applied", "2020-06-30", { duration: "P1M" }),
    ];
    expect(writtenPeriods({ term: null, events })).toEqual([
      "not-yet-effective e2",
      "provisionally-in-effect 2020-06-30 e2",
      "expired 2020-07-31 e2",
    ]);
  });
});

describe("a commitment that may have ended before it began, and is started again", () => {
  const vague: Term = { effective: "2020", end: { through: "2020-06-30" } };
  const resumed = (on: string, over?: Partial<SmallEvent>) => termEvent("resumed", on, undefined, over);

  it("on its first day without a term is in effect, without an end on record", () => {
    const record: SmallRecord = { term: vague, events: [resumed("2020-07-01")] };
    expect(periods(record)).toEqual(["in-effect 2020-01-01/2020-12-31 e1"]);
    expect(writtenEnd(record)).toMatchObject({ end: "no-end", by: ["e1"] });
  });

  it("by announcement stays ended if a legal act ended it", () => {
    const ended = (authority: SmallEvent["authority"], again: SmallEvent) =>
      periods({
        term: { effective: "2020" },
        events: [termEvent("terminated", "2020-06-30", undefined, authority && { authority }), again],
      });
    expect(ended("legal", resumed("2020-09-01", announced))).toEqual(["terminated 2020-01-01/2020-12-31 e1"]);
    expect(ended("legal", resumed("2020-09-01"))).toEqual(["in-effect 2020-01-01/2020-12-31 e2"]);
    expect(ended("announced", resumed("2020-09-01", announced))).toEqual([
      "in-effect 2020-01-01/2020-12-31 announced e2",
    ]);
    expect(ended("announced", resumed("2020-09-01"))).toEqual(["in-effect 2020-01-01/2020-12-31 e2"]);
  });

  it("by announcement is in effect if it had expired", () => {
    expect(periods({ term: vague, events: [resumed("2020-09-01", announced)] })).toEqual([
      "in-effect 2020-01-01/2020-12-31 announced e1",
    ]);
  });

  it("has an unknown end if it was extended without a length before", () => {
    const term: Term = { effective: "2021-01-01", end: { through: "2020-12-31" } };
    expect(periods({ term, events: [termEvent("extended", "2020-07-01"), resumed("2020-08-01")] })).toEqual([
      "in-effect 2021-01-01 e1 unknown-end",
    ]);
  });
});

describe("a commitment that has not begun", () => {
  it("does not start early because it is resumed", () => {
    for (const term of [{ effective: "2021-01-01" }, { effective: "2021-01-01", ...until("2021-12-31") }])
      expect(periods({ term, events: [termEvent("resumed", "2020-06-30")] })[0]).toBe("in-effect 2021-01-01");
  });
});

describe("a new term of the agreement after its end", () => {
  it("revives a commitment that had ended with it only if it is an extension", () => {
    const record = (type: SmallEvent["type"]): SmallRecord => ({
      agreement: { term: year },
      term: year,
      events: [termEvent(type, "2021-03-01", until("2022-12-31"), { targets: ["r"], effective: "2021-03-01" })],
    });
    expect(periods(record("extended"))).toEqual([...RAN, "in-effect 2021-03-01 e1", "expired 2023-01-01 e1"]);
    expect(periods(record("amended"))).toEqual(RAN);
  });
});
