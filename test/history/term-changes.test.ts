import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { type SmallEvent, type SmallRecord, termEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const year: Term = { effective: "2020-01-01", end: { through: "2020-12-31" } };
const until = (last: string): Term => ({ end: { through: last } });
const extended = (on: string, term?: Term, over?: Partial<SmallEvent>) => termEvent("extended", on, term, over);
const amended = (on: string, term?: Term, over?: Partial<SmallEvent>) => termEvent("amended", on, term, over);
const announced = { authority: "announced" } as const;
const political: SmallRecord = {
  agreement: { nature: "political-commitment" },
  source: { kind: "official-statement" },
};
const withYear = (...events: readonly SmallEvent[]): SmallRecord => ({ term: year, events });
const periods = (over: SmallRecord) => writtenPeriods(over).slice(1);

describe("an extension", () => {
  it.each<readonly [string, readonly SmallEvent[], readonly string[]]>([
    [
      "by law moves the end",
      [extended("2020-06-01", until("2021-12-31"))],
      ["in-effect 2020-01-01 e1", "expired 2022-01-01 e1"],
    ],
    [
      "by announcement goes on after the end by law",
      [extended("2020-06-01", until("2021-12-31"), announced)],
      ["in-effect 2020-01-01", "in-effect 2021-01-01 announced e1", "expired 2022-01-01 announced e1"],
    ],
    [
      "by announcement is confirmed by one by law to the same end",
      [
        extended("2020-06-01", until("2021-12-31"), announced),
        extended("2020-07-01", { end: { before: "2022-01-01" } }),
      ],
      ["in-effect 2020-01-01 e1+e2", "expired 2022-01-01 e1+e2"],
    ],
    [
      "by law to an earlier end than an announcement takes its place",
      [extended("2020-06-01", until("2021-12-31"), announced), extended("2020-07-01", until("2021-06-30"))],
      ["in-effect 2020-01-01 e2", "expired 2021-07-01 e2"],
    ],
    [
      "by law for a duration counts from the end by law, not from an announced one",
      [extended("2020-06-01", until("2023-12-31"), announced), extended("2020-07-01", { duration: "P2Y" })],
      ["in-effect 2020-01-01 e2", "expired 2023-01-01 e2"],
    ],
    [
      "by law for a duration counts from the end by law, not from an announced one of unknown length",
      [extended("2020-06-01", undefined, announced), extended("2020-07-01", { duration: "P1Y" })],
      ["in-effect 2020-01-01 e2", "expired 2022-01-01 e2"],
    ],
    [
      "for a duration leaves an end unknown that a law extended to an unknown length",
      [extended("2020-06-01"), extended("2020-07-01", { duration: "P1Y" })],
      ["in-effect 2020-01-01", "in-effect 2021-01-01 e1 unknown-end"],
    ],
    [
      "by announcement for a duration counts from the end announced before",
      [extended("2020-06-01", { duration: "P1Y" }, announced), extended("2020-07-01", { duration: "P1Y" }, announced)],
      ["in-effect 2020-01-01", "in-effect 2021-01-01 announced e2", "expired 2023-01-01 announced e2"],
    ],
    [
      "to an earlier end changes nothing",
      [extended("2020-06-01", until("2020-09-30")), extended("2020-06-02", until("2020-12-30"))],
      ["in-effect 2020-01-01", "expired 2021-01-01"],
    ],
    [
      "to the same end confirms it",
      [extended("2020-06-01", { end: { before: "2021-01-01" } })],
      ["in-effect 2020-01-01 e1", "expired 2021-01-01 e1"],
    ],
    [
      "by announcement to the same end does not lower its authority",
      [extended("2020-06-01", until("2020-12-31"), announced)],
      ["in-effect 2020-01-01 e1", "expired 2021-01-01 e1"],
    ],
    [
      "without a length leaves the end unknown after the old one",
      [extended("2020-06-01")],
      ["in-effect 2020-01-01", "in-effect 2021-01-01 e1 unknown-end"],
    ],
    [
      "without a length by announcement is announced after the old one",
      [extended("2020-06-01", { note: "It goes on." }, announced)],
      ["in-effect 2020-01-01", "in-effect 2021-01-01 announced e1 unknown-end"],
    ],
    [
      "to a day replaces an unknown end",
      [extended("2020-06-01"), extended("2020-07-01", until("2022-12-31"))],
      ["in-effect 2020-01-01 e2", "expired 2023-01-01 e2"],
    ],
  ])("%s", (_, events, expected) => {
    expect(periods(withYear(...events))).toEqual(expected);
  });

  it("does not change an open end, and one to an open end confirms it", () => {
    const open: Term = { effective: "2020-01-01", end: { open: true } };
    expect(periods({ term: open, events: [extended("2020-06-01", until("2021-12-31"))] })).toEqual([
      "in-effect 2020-01-01",
    ]);
    expect(periods({ term: open, events: [extended("2020-06-01", { end: { open: true } })] })).toEqual([
      "in-effect 2020-01-01 e1",
    ]);
  });

  it("to a day gives an end to a commitment without one, and for a duration does not", () => {
    const term: Term = { effective: "2020-01-01" };
    expect(periods({ term, events: [extended("2020-06-01", until("2021-12-31"))] })).toEqual([
      "in-effect 2020-01-01 e1",
      "expired 2022-01-01 e1",
    ]);
    expect(periods({ term, events: [extended("2020-06-01", { duration: "P1Y" })] })).toEqual(["in-effect 2020-01-01"]);
  });

  it("replaces an unreadable end, which may have come at any time", () => {
    const term: Term = { effective: "2020-01-01", end: { unreadable: "1976-06-31" } };
    expect(periods({ term })).toEqual(["in-effect 2020-01-01 unknown-end"]);
    expect(periods({ term, events: [extended("2020-06-01", until("2021-12-31"))] })).toEqual([
      "in-effect 2020-01-01 e1",
      "expired 2022-01-01 e1",
    ]);
  });

  describe("after a notice of termination", () => {
    const notice: SmallEvent = { type: "terminated", on: "2020-03-01", effective: "2020-09-01" };

    it("counts a duration from the end of the term, in the periods and in the expiry", () => {
      const record = withYear(notice, extended("2020-06-01", { duration: "P1Y" }));
      expect(periods(record)).toEqual(["in-effect 2020-01-01 e2", "expired 2022-01-01 e2"]);
      expect(writtenEnd(record)).toMatchObject({
        end: "2021-12-31",
        anchor: { kind: "previous-end", on: "2020-12-31" },
        by: ["e2"],
        versions: 3,
      });
    });

    it("only has to go beyond the end by notice", () => {
      expect(periods(withYear(notice, extended("2020-06-01", until("2020-10-31"))))).toEqual([
        "in-effect 2020-01-01 e2",
        "expired 2020-11-01 e2",
      ]);
      expect(periods(withYear(notice, extended("2020-06-01", until("2020-08-31"))))).toEqual([
        "in-effect 2020-01-01 e2",
        "terminated 2020-09-01 e1+e2",
      ]);
      expect(periods(withYear(notice, extended("2020-06-01", until("2020-08-30"))))).toEqual([
        "in-effect 2020-01-01",
        "terminated 2020-09-01 e1",
      ]);
    });
  });
});

describe("an amendment", () => {
  it.each<readonly [string, readonly SmallEvent[], readonly string[]]>([
    [
      "brings the end forward",
      [amended("2020-06-01", until("2020-09-30"))],
      ["in-effect 2020-01-01 e1", "expired 2020-10-01 e1"],
    ],
    [
      "by announcement brings the end by law forward",
      [amended("2020-06-01", until("2020-09-30"), announced)],
      ["in-effect 2020-01-01 e1", "expired 2020-10-01 announced e1"],
    ],
    [
      "to an end before its own day ends on that day",
      [amended("2020-06-01", until("2020-03-31"))],
      ["in-effect 2020-01-01 e1", "expired 2020-06-01 e1"],
    ],
    [
      "to an end before the start sets nothing",
      [amended("2020-06-01", until("2019-12-30"))],
      ["in-effect 2020-01-01", "expired 2021-01-01"],
    ],
    [
      "to an end before the start that it states itself sets nothing",
      [amended("2020-06-01", { effective: "2020-07-01", end: { through: "2020-06-29" } })],
      ["in-effect 2020-01-01", "expired 2021-01-01"],
    ],
    ["takes the end away", [amended("2020-06-01", { end: { open: true } })], ["in-effect 2020-01-01 e1"]],
    ["without a term changes nothing", [amended("2020-06-01")], ["in-effect 2020-01-01", "expired 2021-01-01"]],
    [
      "drops what was announced beyond the new end",
      [extended("2020-03-01", until("2022-12-31"), announced), amended("2020-06-01", until("2020-09-30"))],
      ["in-effect 2020-01-01 e2", "expired 2020-10-01 e2"],
    ],
    [
      "gives a clause by which it renews itself",
      [amended("2020-06-01", { renewal: { period: "P1Y", times: 2 } })],
      ["in-effect 2020-01-01 e1", "in-effect 2021-01-01 e1 assumed-renewal", "expired 2023-01-01 e1"],
    ],
  ])("%s", (_, events, expected) => {
    expect(periods(withYear(...events))).toEqual(expected);
  });

  it("counts a duration from the start of the commitment", () => {
    expect(writtenEnd(withYear(amended("2020-06-01", { duration: "P2Y" })))).toEqual({
      end: "2022-01-01",
      authority: "legal",
      basis: "extended",
      anchor: { kind: "effective", on: "2020-01-01" },
      rule: "anniversary",
      by: ["e1"],
      versions: 2,
    });
  });

  it("changes the rule of a computed end, and does not change a stated end", () => {
    const rule = amended("2020-06-01", { rule: "start-day-counted" });
    expect(writtenEnd({ term: { effective: "2020-01-01", duration: "P1Y" }, events: [rule] })).toMatchObject({
      end: "2020-12-31",
      rule: "start-day-counted",
      anchor: { kind: "effective", on: "2020-01-01" },
      by: ["e1"],
      versions: 2,
    });
    expect(writtenEnd({ term: year, events: [rule] })).toMatchObject({
      end: "2020-12-31",
      basis: "stated",
      versions: 1,
    });
  });
});

describe("a legal act on an announced commitment", () => {
  const announcement = (...events: readonly SmallEvent[]): SmallRecord => ({ ...political, term: year, events });

  it("makes it legal from the day on which it takes effect", () => {
    expect(periods(announcement(extended("2020-06-01", until("2020-12-31"))))).toEqual([
      "in-effect 2020-01-01 announced e1",
      "in-effect 2020-06-01 e1",
      "expired 2021-01-01 e1",
    ]);
    expect(periods(announcement(extended("2020-06-01", until("2021-12-31"))))).toEqual([
      "in-effect 2020-01-01 announced",
      "in-effect 2020-06-01 e1",
      "expired 2022-01-01 e1",
    ]);
  });

  it("makes it legal from the start, if it takes effect by then", () => {
    for (const end of ["2020-12-31", "2021-12-31"]) {
      const first = extended("2020-01-01", until(end));
      expect(periods(announcement(first)).at(-1)).toBe(`expired ${end === "2020-12-31" ? "2021" : "2022"}-01-01 e1`);
      expect(periods(announcement(first))).toHaveLength(2);
    }
  });
});

describe("an unknown end that was only announced", () => {
  const unknown = (...events: readonly SmallEvent[]): SmallRecord => ({
    ...political,
    term: year,
    events: [extended("2020-06-01", undefined, announced), ...events],
  });

  it("stays unknown after an announced extension for a duration", () => {
    expect(periods(unknown(extended("2020-07-01", { duration: "P1Y" }, announced)))).toEqual([
      "in-effect 2020-01-01 announced",
      "in-effect 2021-01-01 announced e1 unknown-end",
    ]);
  });

  it("is replaced by an announced day", () => {
    expect(periods(unknown(extended("2020-07-01", until("2022-12-31"), announced))).at(-1)).toBe(
      "expired 2023-01-01 announced e2",
    );
  });
});

describe("an extension of the agreement", () => {
  const term: Term = { effective: "2020-01-01", end: { through: "2020-12-31" } };
  const ends = (own: Term | undefined, over: Partial<SmallEvent> = {}, more: readonly SmallEvent[] = []) =>
    writtenPeriods({
      agreement: { term },
      term: own ?? null,
      events: [extended("2020-06-01", until("2021-12-31"), { targets: ["r"], ...over }), ...more],
    }).at(-1);

  it("moves a commitment that has no end or the same end", () => {
    expect(ends(undefined)).toBe("expired 2022-01-01 e1");
    expect(ends({ effective: "2020-03-01" })).toBe("expired 2022-01-01 e1");
    expect(ends({ effective: "2020-03-01", end: { before: "2021-01-01" } })).toBe("expired 2022-01-01 e1");
    expect(ends({ effective: "2020-03-01", end: { through: "2020-12-31" } }, { term: { duration: "P2Y" } })).toBe(
      "expired 2023-01-01 e1",
    );
  });

  it("does not move a commitment with another end", () => {
    expect(ends({ effective: "2020-03-01", end: { through: "2020-12-30" } })).toBe("expired 2020-12-31");
    expect(ends({ effective: "2020-03-01", end: { through: "2021-06-30" } })).toBe("expired 2021-07-01");
  });

  it("to an earlier end moves nothing", () => {
    expect(ends({ effective: "2020-03-01", end: { through: "2020-12-31" } }, { term: until("2020-09-30") })).toBe(
      "expired 2021-01-01",
    );
  });

  it("counts once for a commitment that it targets too", () => {
    const both = { targets: ["r", "c"], term: { duration: "P1Y" } };
    expect(ends({ effective: "2020-03-01", end: { through: "2020-12-31" } }, both)).toBe("expired 2022-01-01 e1");
  });

  it("after the end revives a commitment that had ended with it", () => {
    expect(ends({ effective: "2020-03-01", end: { through: "2020-12-31" } }, { on: "2021-03-01" })).toBe(
      "expired 2022-01-01 e1",
    );
    expect(ends({ effective: "2020-03-01", end: { through: "2020-11-30" } }, { on: "2021-03-01" })).toBe(
      "expired 2020-12-01",
    );
  });

  it("moves a commitment whose end is the same at that time", () => {
    const own: Term = { effective: "2020-03-01", end: { through: "2020-09-30" } };
    expect(ends(own, {}, [amended("2020-05-01", until("2020-12-31"))])).toBe("expired 2022-01-01 e1");
    expect(ends(own, {}, [amended("2020-07-01", until("2020-12-31"))])).toBe("expired 2021-01-01 e2");
  });
});

describe("a renewal clause", () => {
  const clause: Term = { ...year, renewal: { period: "P1Y", times: 2 } };
  const renewed = (on: string, term?: Term, over?: Partial<SmallEvent>) => termEvent("renewed", on, term, over);

  it.each<readonly [string, readonly SmallEvent[], readonly string[]]>([
    [
      "is assumed to be used as often as it may",
      [],
      ["in-effect 2020-01-01", "in-effect 2021-01-01 assumed-renewal", "expired 2023-01-01"],
    ],
    [
      "is confirmed for the first time by a renewal before the first end",
      [renewed("2020-06-01")],
      ["in-effect 2020-01-01 e1", "in-effect 2022-01-01 e1 assumed-renewal", "expired 2023-01-01 e1"],
    ],
    [
      "is confirmed for the cycle in which the renewal lies",
      [renewed("2021-06-01")],
      ["in-effect 2020-01-01 e1", "in-effect 2022-01-01 e1 assumed-renewal", "expired 2023-01-01 e1"],
    ],
    ["is used up by the last renewal", [renewed("2022-06-01")], ["in-effect 2020-01-01 e1", "expired 2023-01-01 e1"]],
    [
      "is confirmed by announcement after the end by law",
      [renewed("2020-06-01", undefined, announced)],
      [
        "in-effect 2020-01-01",
        "in-effect 2021-01-01 announced e1",
        "in-effect 2022-01-01 announced e1 assumed-renewal",
        "expired 2023-01-01 announced e1",
      ],
    ],
    [
      "counts on from an end that was extended",
      [extended("2021-06-01", { duration: "P1M" })],
      ["in-effect 2020-01-01 e1", "in-effect 2022-02-01 e1 assumed-renewal", "expired 2024-02-01 e1"],
    ],
    [
      "is over once it is terminated",
      [{ type: "terminated", on: "2021-06-01" }],
      ["in-effect 2020-01-01", "in-effect 2021-01-01 assumed-renewal", "terminated 2021-06-01 e1"],
    ],
  ])("%s", (_, events, expected) => {
    expect(periods({ term: clause, events })).toEqual(expected);
  });

  it("without a limit applies until the commitment is ended", () => {
    const term: Term = { ...year, renewal: { period: "P1Y" } };
    expect(periods({ term })).toEqual(["in-effect 2020-01-01", "in-effect 2021-01-01 assumed-renewal"]);
  });

  it("that is an option is not assumed to be used, but is used by a renewal", () => {
    const term: Term = { ...year, renewal: { period: "P1Y", option: true } };
    expect(periods({ term })).toEqual(["in-effect 2020-01-01", "expired 2021-01-01"]);
    expect(periods({ term, events: [renewed("2020-06-01")] })).toEqual([
      "in-effect 2020-01-01 e1",
      "expired 2022-01-01 e1",
    ]);
  });
});

describe("a renewal", () => {
  const clause: Term = { ...year, renewal: { period: "P1Y" } };
  const renewed = (term?: Term) => termEvent("renewed", "2020-06-01", term);

  it("differs from an extension without a length, which makes the end unknown despite a renewal clause", () => {
    expect(periods({ term: clause, events: [extended("2020-06-01")] })).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2021-01-01 e1 unknown-end",
    ]);
  });

  it("without a renewal clause makes the end unknown", () => {
    expect(periods(withYear(renewed()))).toEqual(["in-effect 2020-01-01", "in-effect 2021-01-01 e1 unknown-end"]);
  });

  it("to a day sets that end, whatever the clause says", () => {
    expect(periods({ term: clause, events: [renewed(until("2021-06-30"))] })).toEqual([
      "in-effect 2020-01-01 e1",
      "in-effect 2021-07-01 e1 assumed-renewal",
    ]);
  });
});

describe("an extension of a commitment without a known end", () => {
  const effective = "2020-01-01";

  it("to an unreadable end leaves it in effect with an unknown end", () => {
    const unreadable: Term = { end: { unreadable: "1976-06-31" } };
    const record: SmallRecord = { term: { effective }, events: [extended("2020-06-30", unreadable)] };
    expect(periods(record)).toEqual(["in-effect 2020-01-01 e1 unknown-end"]);
    expect(writtenEnd(record)).toMatchObject({ end: "unreadable-end", by: ["e1"] });
    expect(writtenEnd(withYear(extended("2020-06-30", unreadable)))).toMatchObject({ end: "unreadable-end" });
  });

  it.each<readonly [string, Term, string]>([
    ["a start", { effective: "2020-03-01", duration: "P1Y" }, "expired 2021-03-02 e1"],
    ["a day to count from", { countedFrom: "2020-03-01", duration: "P1Y" }, "expired 2021-03-02 e1"],
    ["an end", { duration: "P1Y", end: { through: "2021-06-30" } }, "expired 2021-07-01 e1"],
  ])("by a duration with %s gives it an end", (_, term, expected) => {
    const unreadable: Term = { effective, end: { unreadable: "1976-06-31" } };
    expect(periods({ term: unreadable, events: [extended("2020-06-01", term)] }).at(-1)).toBe(expected);
  });
});

describe("a legal act by the start of an announced commitment", () => {
  it("makes all of it legal if the start is assumed", () => {
    const record: SmallRecord = { ...political, term: null, events: [amended("2019-12-01", until("2021-12-31"))] };
    expect(periods(record)).toEqual(["in-effect 2019-12-01 e1 assumed-start", "expired 2022-01-01 e1"]);
  });

  it("does not change the authority of an announced start that is still ahead", () => {
    const force = termEvent(
      "entered-into-force",
      "2019-12-05",
      { duration: "P1M" },
      { ...announced, effective: "2020-07-01" },
    );
    const record: SmallRecord = { term: null, events: [force, amended("2019-12-10", { duration: "P1Y" })] };
    expect(writtenPeriods(record)).toEqual([
      "not-yet-effective announced e1",
      "in-effect 2020-07-01 announced e1+e2",
      "expired 2021-07-02 e2",
    ]);
  });
});

describe("a change of the end of a commitment with an assumed start", () => {
  it("leaves the start assumed", () => {
    const record: SmallRecord = {
      agreement: { nature: "contract" },
      term: null,
      events: [amended("2020-06-01", until("2021-12-31"))],
    };
    expect(periods(record)[0]).toBe("in-effect 2019-12-01 e1 assumed-start");
  });
});

describe("an end by notice of a commitment without an end of its own", () => {
  const notice: SmallEvent = { type: "terminated", on: "2020-03-01", effective: "2020-09-01" };
  const open = (...events: readonly SmallEvent[]): SmallRecord => ({
    term: { effective: "2020-01-01" },
    events: [notice, ...events],
  });

  it("is what an extension for a duration counts from", () => {
    const record = open(extended("2020-06-01", { duration: "P1Y" }));
    expect(periods(record)).toEqual(["in-effect 2020-01-01 e2", "expired 2021-09-01 e2"]);
    expect(writtenEnd(record)).toMatchObject({ anchor: { kind: "previous-end", on: "2020-09-01" } });
  });

  it("is followed by an unknown end after an extension without a length", () => {
    expect(periods(open(extended("2020-06-01")))).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2020-09-01 e2 unknown-end",
    ]);
  });

  it("is not changed by an extension to an earlier day", () => {
    expect(periods(open(extended("2020-06-01", until("2020-08-01"))))).toEqual([
      "in-effect 2020-01-01",
      "terminated 2020-09-01 e1",
    ]);
  });
});

describe("an option to extend", () => {
  it("does not move the end after which an announced extension continues", () => {
    const term: Term = { ...year, renewal: { period: "P1Y", option: true } };
    const notice: SmallEvent = { type: "terminated", on: "2020-06-30", effective: "2020-12-01" };
    const open = extended("2020-07-01", { end: { open: true } }, announced);
    expect(periods({ term, events: [notice, open] })).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2020-12-01 announced e2",
    ]);
  });
});

describe("a new duration of a term that renews itself", () => {
  it("is counted from the start of the commitment, not from its last renewal", () => {
    const term: Term = { effective: "2020-01-01", duration: "P1D", renewal: { period: "P6M" } };
    expect(writtenEnd({ term, events: [amended("2021-06-01", { duration: "P1Y" })] })).toMatchObject({
      anchor: { kind: "effective", on: "2020-01-01" },
    });
  });
});

describe("a new end that had already passed", () => {
  const past = (on: string): SmallEvent => amended(on, until("2020-06-30"));

  it("is ignored for a commitment that is only known to be in effect by then", () => {
    const atWork = extended("2022-01-01", until("2021-06-01"));
    expect(periods({ term: null, events: [atWork] })).toEqual([expect.stringMatching(/^in-effect .*2022-01-01 e1$/)]);
  });

  it("is ignored for a period in effect that began after it", () => {
    const record = withYear(extended("2021-03-01", { effective: "2021-03-01" }), past("2021-06-01"));
    expect(periods(record).at(-1)).toBe("in-effect 2021-03-01 e1 unknown-end");
  });

  it("is ignored for a commitment that applies provisionally and starts after it", () => {
    const applied = termEvent("provisionally-applied", "2019-12-05");
    const record: SmallRecord = { term: { effective: "2021-12-31" }, events: [applied, past("2020-12-31")] };
    expect(periods(record)).toEqual(["provisionally-in-effect 2019-12-05 e1", "in-effect 2021-12-31"]);
  });
});

describe("a legal extension for a duration after an end", () => {
  it("has no effect if an announced extension without a length came after that end", () => {
    const lapsed: Term = { effective: "2020-06-30", end: { through: "2020-06-30" } };
    const again = extended("2020-12-31", { effective: "2020-12-31" }, announced);
    expect(periods({ term: lapsed, events: [again, extended("2021-01-31", { duration: "P6M" })] })).toEqual([
      "in-effect 2020-06-30",
      "expired 2020-07-01",
      "in-effect 2020-12-31 announced e1 unknown-end",
    ]);
  });
});

describe("an extension of the agreement with commitments that have their own terms", () => {
  it("moves the end of a commitment that it targets too, whatever that end is", () => {
    const record: SmallRecord = {
      agreement: { term: year },
      term: { effective: "2020-03-01", end: { through: "2020-11-30" } },
      events: [extended("2020-06-01", until("2021-12-31"), { targets: ["r", "c"] })],
    };
    expect(periods(record).at(-1)).toBe("expired 2022-01-01 e1");
  });

  it("does not change a commitment with an open end, which ends with the agreement", () => {
    const record: SmallRecord = {
      agreement: { term: year },
      term: { effective: "2020-03-01", end: { open: true } },
      events: [extended("2020-06-01", until("2021-12-31"), { targets: ["r"] })],
    };
    expect(periods(record)).toEqual(["in-effect 2020-03-01", "expired 2022-01-01 e1"]);
  });

  it("moves a commitment that has not begun but ends with it", () => {
    const record: SmallRecord = {
      agreement: { term: year },
      term: { effective: "2020-09-01", end: { through: "2020-12-31" } },
      events: [extended("2020-06-01", until("2021-12-31"), { targets: ["r"] })],
    };
    expect(periods(record)).toEqual(["in-effect 2020-09-01 e1", "expired 2022-01-01 e1"]);
  });

  it("does not move the end of a commitment if the agreement has no end to extend", () => {
    const record: SmallRecord = {
      term: { effective: "2020-01-01", end: { through: "2020-12-31" } },
      events: [extended("2020-06-30", undefined, { targets: ["r"] })],
    };
    expect(periods(record)).toEqual(["in-effect 2020-01-01", "expired 2021-01-01"]);
  });
});

describe("a term without a start", () => {
  it("is not changed by an amendment to an end before the event that set its end", () => {
    const vague = amended("2020-02-01", { end: { until: "2020-02" } });
    const early = amended("2020-02-29", until("2020-01-15"));
    const record: SmallRecord = { term: { end: { before: "2020-02-01" } }, events: [vague, early] };
    expect(writtenEnd(record)).toEqual(writtenEnd({ ...record, events: [vague] }));
    expect(periods(record)).toEqual(periods({ ...record, events: [vague] }));
  });
});
