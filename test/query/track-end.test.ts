import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { expiries, expiryOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "../history/small-record.js";

const from2020: Term = { effective: "2020-01-01" };
const until = (last: string): Term => ({ ...from2020, end: { through: last } });
const cited = [{ source: "s", mode: "paraphrase" }];

/** The end of `c`, as "kind or date reason < whose"; then the ends before it. */
function end(over: SmallRecord, id = "c"): string {
  const { superseded, ...found } = expiryOf(smallRecord(over), id);
  const write = (one: object): string => {
    const { kind, date, latest, reason, inheritedFrom } = one as Readonly<Record<string, string | undefined>>;
    const words = [date ?? latest ?? kind, reason, inheritedFrom === undefined ? undefined : `< ${inheritedFrom}`];
    return words.filter((word) => word !== undefined).join(" ");
  };
  return [found, ...superseded].map(write).join(", before ");
}
/** `c` without an end of its own, under an agreement with a term. */
const under = (agreement: Term, over: SmallRecord = {}): SmallRecord => ({
  term: null,
  ...over,
  agreement: { term: agreement },
});

describe("the end of what states none itself", () => {
  it.each<readonly [string, Term, string]>([
    ["that is open", { ...from2020, end: { open: true } }, "open < r"],
    ["that nobody can read", { ...from2020, end: { unreadable: "2021-02-30" } }, "unknown unreadable-end < r"],
    ["that is not stated", from2020, "unknown no-end < r"],
  ])("is that of its agreement, if that is one %s", (_, term, expected) => {
    expect(end(under(term))).toBe(expected);
    expect(end(under(term, { term: from2020 }))).toBe(expected);
  });

  it("is that of its agreement on a day, after the silence of its own", () => {
    expect(end(under(until("2024-12-31")))).toBe("2024-12-31 < r, before unknown no-term");
    expect(end(under(until("2024-12-31"), { term: from2020 }))).toBe("2024-12-31 < r, before unknown no-end");
  });

  it("is its own where it outlives the agreement", () => {
    expect(end(under({ ...from2020, end: { open: true } }, { commitment: { survives: true } }))).toBe(
      "unknown no-term",
    );
  });

  it("is its own if the agreement does not state one either", () => {
    expect(end({ term: from2020 })).toBe("unknown no-end");
    expect(end({ term: null, agreement: { nature: "contract" } })).toBe("unknown no-term");
  });

  it("is that of its whole, and through a whole without one that of the agreement", () => {
    const parts = (whole: Term | null, agreement?: Term): SmallRecord => ({
      commitments: [
        { id: "c", partOf: "w" },
        { id: "w", ...(whole === null ? {} : { term: whole }) },
      ],
      ...(agreement === undefined ? {} : { agreement: { term: agreement } }),
    });
    const open: Term = { ...from2020, end: { open: true } };
    expect(end(parts(open))).toBe("open < w");
    expect(end(parts(null, open))).toBe("open < r");
    expect(end(parts(null, open), "w")).toBe("open < r");
    expect(end(parts(open, { ...from2020, end: { unreadable: "2021-02-30" } }))).toBe("open < w");
  });

  it("is found for each of several parts of one whole", () => {
    const record = smallRecord({
      commitments: [{ id: "c", partOf: "w" }, { id: "w" }, { id: "d", partOf: "w" }],
      agreement: { term: until("2024-12-31") },
    });
    const found = expiries(record).map((one) => [one.subject, one.kind === "on" && one.date, one.inheritedFrom]);
    expect(found).toEqual([
      ["r", "2024-12-31", undefined],
      ["c", "2024-12-31", "r"],
      ["w", "2024-12-31", "r"],
      ["d", "2024-12-31", "r"],
    ]);
  });

  it("is that of its whole although it outlives the agreement", () => {
    const open: Term = { ...from2020, end: { open: true } };
    expect(
      end({
        commitments: [
          { id: "c", partOf: "w", survives: true },
          { id: "w", term: open },
        ],
      }),
    ).toBe("open < w");
  });

  it("is its own where it outlives the agreement and its whole never began", () => {
    const record: SmallRecord = {
      commitments: [{ id: "c", partOf: "w", survives: true, term: from2020 }, { id: "w" }],
      agreement: { term: from2020 },
      events: [smallEvent("cancelled", "2019-12-15", { targets: ["r"] })],
    };
    expect(end(record, "w")).toMatch(/^unknown never-in-effect/);
    expect(end(record)).toBe("unknown no-end");
  });

  it("renews itself with the agreement", () => {
    const term: Term = { ...until("2020-12-31"), renewal: { period: "P1Y" } };
    const record = smallRecord(under(term));
    expect(expiryOf(record, "c", { asOf: "2023-06-01" })).toMatchObject({
      date: "2023-12-31",
      renews: "automatically",
      inheritedFrom: "r",
    });
  });
});

describe("an end of its own", () => {
  it("is not that of the agreement, even if it is open or nobody can read it", () => {
    const agreement = { ...from2020, end: { unreadable: "2021-02-30" } };
    expect(end(under(agreement, { term: { ...from2020, end: { open: true } } }))).toBe("open");
    expect(end(under({ ...from2020, end: { open: true } }, { term: agreement }))).toBe("unknown unreadable-end");
  });

  it("comes after the versions before it, the newest first", () => {
    const events = [
      smallEvent("extended", "2021-03-01", { term: { end: { through: "2031-12-31" } } }),
      smallEvent("extended", "2022-03-01", { term: { end: { through: "2032-12-31" } } }),
    ];
    expect(end({ events })).toBe("2032-12-31, before 2031-12-31, before 2029-12-31");
    expect(end({})).toBe("2029-12-31");
  });

  it("gives way to that of the agreement, after all of its own", () => {
    const events = [smallEvent("extended", "2021-03-01", { term: { end: { through: "2031-12-31" } } })];
    expect(end(under(until("2024-12-31"), { term: until("2029-12-31"), events }))).toBe(
      "2024-12-31 < r, before 2031-12-31, before 2029-12-31",
    );
  });
});

describe("what never ran", () => {
  it.each<readonly [string, Term["end"] & object, string]>([
    ["an open end", { open: true }, "open"],
    ["an end that nobody can read", { unreadable: "2021-02-30" }, "unknown unreadable-end"],
  ])("for want of a start still has the end that needs none: %s", (_, stated, expected) => {
    expect(end({ term: { end: stated } })).toBe(expected);
  });

  it.each<readonly [string, Partial<Term>, Partial<Term>]>([
    ["a day", { end: { through: "2021-12-31" } }, { end: { through: "2021-12-31" } }],
    ["a month", { end: { through: "2021-12" } }, { end: { through: "2021-12" } }],
  ])("says what was stated where it renews itself, and only the start is missing: %s", (_, end, stated) => {
    const term: Term = { ...end, renewal: { period: "P1Y" } };
    const found = expiryOf(smallRecord({ term }), "c");
    expect(found).toMatchObject({ kind: "unknown", reason: "no-start", stated });
    expect(found).not.toHaveProperty("date");
    expect(found).not.toHaveProperty("earliest");
  });

  it("since an event ended it before, was never in effect, and names that event and all ends", () => {
    const events = [
      smallEvent("amended", "2019-12-05", { term: { end: { through: "2025-12-31" } } }),
      smallEvent("cancelled", "2019-12-15"),
    ];
    const found = expiryOf(smallRecord({ events }), "c");
    expect(found).toMatchObject({ kind: "unknown", reason: "never-in-effect", because: { events: ["e2"] } });
    expect(found.superseded.map((one) => (one.kind === "on" ? one.date : one.kind))).toEqual([
      "2019-12-15",
      "2025-12-31",
      "2029-12-31",
    ]);
    expect(end({ term: null, events: [smallEvent("terminated", "2021-03-01")] })).toMatch(/^unknown never-in-effect/);
  });
});

describe("what was never in effect", () => {
  it("since the agreement ended before, rests on the event that ended that", () => {
    const events = [smallEvent("cancelled", "2019-12-15", { targets: ["r"] })];
    expect(expiryOf(smallRecord({ agreement: { term: from2020 }, events }), "c")).toMatchObject({
      kind: "unknown",
      reason: "never-in-effect",
      because: { events: ["e1"] },
    });
  });

  it("since a suspension held its start back beyond its end, is not in want of a start", () => {
    const events = [smallEvent("suspended", "2019-12-15", { through: "2030-12-31" })];
    expect(end({ events })).toMatch(/^unknown never-in-effect/);
  });
});

describe("the expiry of what has no term", () => {
  const question = { question: "expiry", agreement: "r", kind: "unknown", superseded: [], reviewedOn: "2030-01-01" };
  const because = { events: [], citations: [] };
  const visit = { id: "c", kind: "visit", visitor: "a", host: "b", when: "2021-06-01" } as never;
  const meeting = {
    id: "m",
    on: "2019-12-01",
    place: { name: "Geneva", country: "CH" },
    participants: [],
    citations: cited,
  } as never;

  it("is plain data without a field that is not there", () => {
    expect(expiryOf(smallRecord({ commitments: [visit] }), "c")).toStrictEqual({
      ...question,
      subject: "c",
      reason: "no-term",
      because,
    });
    expect(expiryOf(smallRecord({ agreement: { meeting } }), "m" as never)).toStrictEqual({
      ...question,
      subject: "m",
      reason: "no-term",
      because,
    });
  });

  it("is not recorded before the record was", () => {
    expect(expiryOf(smallRecord(), "c", { knownAt: "2019-11-30" })).toStrictEqual({
      ...question,
      subject: "c",
      knownAt: "2019-11-30",
      reviewedOn: "2019-11-30",
      reason: "not-yet-recorded",
      because,
    });
  });

  it("nor is its status", () => {
    expect(statusOf(smallRecord(), "c", { asOf: "2021-01-01", knownAt: "2019-11-30" })).toStrictEqual({
      question: "status",
      subject: "c",
      agreement: "r",
      asOf: "2021-01-01",
      knownAt: "2019-11-30",
      state: "unknown",
      certainty: "possible",
      caveats: ["not-yet-recorded"],
      because,
      later: [],
      reviewedOn: "2019-11-30",
    });
  });
});

describe("a term that renews itself", () => {
  const ends = (term: Partial<Term>, asOf = "2020-06-01") =>
    expiryOf(smallRecord({ term: { ...until("2020-12-31"), ...term } }), "c", { asOf });

  it.each([
    ["P1Y", "2019-12-31"],
    ["P6M", "2020-06-30"],
    ["P2W", "2020-12-17"],
    ["P3D", "2020-12-28"],
    ["P1M1W1D", "2020-11-22"],
  ])("by notice of %s has %s as the last day for it", (notice, noticeBy) => {
    expect(ends({ renewal: { period: "P1Y", notice } })).toMatchObject({ date: "2020-12-31", noticeBy });
  });

  it("counts the notice back from the earliest day of a vague end", () => {
    const term: Term = { end: { through: "2020-12" }, renewal: { period: "P1Y", notice: "P1D" } };
    expect(ends(term)).toMatchObject({ kind: "between", noticeBy: "2020-11-30" });
  });

  it("without notice has no day for it, and after the last renewal none either", () => {
    expect(ends({ renewal: { period: "P1Y" } })).not.toHaveProperty("noticeBy");
    const last = ends({ renewal: { period: "P1Y", notice: "P1M", times: 1 } }, "2021-06-01");
    expect(last).toMatchObject({ date: "2021-12-31", latestEnd: "2021-12-31" });
    expect(last).not.toHaveProperty("noticeBy");
    expect(last).not.toHaveProperty("renews");
  });

  it.each<readonly [string, Partial<Term>, string]>([
    ["once, unless it says how often", { renewal: { period: "P1Y", option: true } }, "2021-12-31"],
    ["as often as it says", { renewal: { period: "P1Y", option: true, times: 3 } }, "2023-12-31"],
    [
      "after a vague end as well",
      { end: { through: "2020-12" }, renewal: { period: "P1Y", option: true } },
      "2021-12-31",
    ],
  ])("by option may last longer: %s", (_, term, latestEnd) => {
    expect(ends(term)).toMatchObject({ renews: "option", latestEnd });
  });

  it("by an option that was used offers it no more, and one that may be used twice once more", () => {
    const used = (times: number, ...events: readonly SmallEvent[]) => {
      const renewal = { period: "P1Y", option: true, times } as const;
      return expiryOf(smallRecord({ term: { ...until("2020-12-31"), renewal }, events }), "c");
    };
    const renewed = smallEvent("renewed", "2020-12-01");
    expect(used(1, renewed)).toMatchObject({ date: "2021-12-31", latestEnd: "2021-12-31" });
    expect(used(1, renewed)).not.toHaveProperty("renews");
    expect(used(2, renewed)).toMatchObject({ date: "2021-12-31", renews: "option", latestEnd: "2022-12-31" });
  });

  it("by option is counted from the end of an extension, which is the new first end", () => {
    const renewal = { period: "P1Y", option: true, times: 1 } as const;
    const extended = smallEvent("extended", "2020-12-01", { term: { end: { through: "2021-12-31" } } });
    const term: Term = { ...until("2020-12-31"), renewal };
    expect(expiryOf(smallRecord({ term, events: [extended] }), "c")).toMatchObject({
      date: "2021-12-31",
      renews: "option",
      latestEnd: "2022-12-31",
    });
  });
});
