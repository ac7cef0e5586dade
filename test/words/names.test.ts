import { describe, expect, it } from "vitest";
import type { Caveat, ParticipationState, State } from "../../src/query/index.js";
import {
  beneficiariesInWords,
  boundInWords,
  caveatInWords,
  dateInWords,
  durationInWords,
  onDateInWords,
  partiesInWords,
  partyName,
  quantityInWords,
  rateInWords,
  stateInWords,
  titleOf,
} from "../../src/words/index.js";
import { partyInProse } from "../../src/words/party-name.js";
import { firstClause } from "../../src/words/title-of.js";
import { event, parties, record, undertaking } from "./record.js";

const newYork = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };

describe("dates in words", () => {
  it.each([
    ["2026-10-30", "30 October 2026", "on 30 October 2026"],
    ["2026-04", "April 2026", "in April 2026"],
    ["2026", "2026", "in 2026"],
    ["2026~", "about 2026", "in or about 2026"],
    ["2026-04-30%", "about 30 April 2026 (uncertain)", "on or about 30 April 2026 (uncertain)"],
    ["202X", "the 2020s", "in the 2020s"],
    ["19XX?", "some year from 1900 to 1999 (uncertain)", "in some year from 1900 to 1999 (uncertain)"],
    [newYork, "00:01 on 10 November 2026 (America/New_York)", "at 00:01 on 10 November 2026 (America/New_York)"],
  ])("are written for %j", (date, words, on) => {
    expect(dateInWords(date)).toBe(words);
    expect(onDateInWords(date)).toBe(on);
  });

  it.each([
    [{ earliest: "2026-11-10", latest: "2026-11-10" }, "on 10 November 2026"],
    [{ earliest: "2026-11-10", latest: "2026-11-11" }, "on 10 November 2026 or 11 November 2026"],
    [{ earliest: "2026-04-01", latest: "2026-04-30" }, "on some day in April 2026"],
    [{ earliest: "2026-01-01", latest: "2026-12-31" }, "on some day in 2026"],
    [{ earliest: "2020-01-01", latest: "2029-12-31" }, "on some day in the 2020s"],
    [{ earliest: "2026-04-02", latest: "2026-05-01" }, "on some day between 2 April 2026 and 1 May 2026"],
    [{ earliest: "0000-01-01", latest: "2026-05-01" }, "on some day up to 1 May 2026"],
    [{ earliest: "2026-05-01", latest: "2026-05-01", uncertain: true as const }, "on 1 May 2026 (date uncertain)"],
    [{ earliest: "9999-12-31", latest: "9999-12-31" }, "on 31 December 9999"],
    [
      { earliest: "2026-11-10", latest: "2026-11-10", moment: newYork },
      "at 00:01 on 10 November 2026 (America/New_York)",
    ],
  ])("are written for the bound %j", (bound, words) => expect(boundInWords(bound)).toBe(words));

  it.each([
    ["P1Y", "one year"],
    ["P2Y6M", "two years and six months"],
    ["P1Y2M1W3D", "one year, two months, one week and three days"],
    ["P90D", "90 days"],
    ["P0D", "no time"],
  ])("are written for the duration %s", (duration, words) => expect(durationInWords(duration)).toBe(words));
});

describe("quantities in words", () => {
  it.each([
    [
      { kind: "at-least", value: 25_000_000, unit: "metric ton", per: "P1Y" },
      "at least 25,000,000 metric tons per year",
    ],
    [{ kind: "exact", value: 1, unit: "aircraft" }, "1 aircraft"],
    [{ kind: "exact", value: 200, unit: "aircraft" }, "200 aircraft"],
    [{ kind: "exact", value: 1, unit: "metric ton" }, "1 metric ton"],
    [{ kind: "exact", value: 1, unit: "metric tons" }, "1 metric ton"],
    [{ kind: "exact", value: 0.5, unit: "barrel of oil" }, "0.5 barrels of oil"],
    [{ kind: "at-most", value: 1234.5678, unit: "MW" }, "at most 1,234.5678 MW"],
    [{ kind: "exact", value: 3, unit: "country" }, "3 countries"],
    [{ kind: "exact", value: 3, unit: "kg" }, "3 kg"],
    [{ kind: "exact", value: 2, unit: "box" }, "2 boxes"],
    [{ kind: "range", min: 1000, max: 2000, unit: "soldier", per: "P3M" }, "1,000 to 2,000 soldiers per three months"],
    [
      { kind: "at-least", value: 200, unit: "billion US dollar", above: { period: "2017" } },
      "at least 200 billion US dollars more than in 2017",
    ],
    [
      {
        kind: "exact",
        value: 1,
        unit: "US dollar",
        above: { period: "2017", quantity: { kind: "exact", value: 2, unit: "US dollar" } },
      },
      "1 US dollar more than in 2017 (2 US dollars)",
    ],
    [{ kind: "unspecified", wording: "large quantities" }, "“large quantities” (no number is stated)"],
  ] as const)("are written for %j", (quantity, words) => expect(quantityInWords(quantity)).toBe(words));

  it.each([
    [
      { from: 57, to: 47, unit: "percent", basis: "average" },
      "from 57% to 47% on average (10 percentage points lower)",
    ],
    [{ from: 10, to: 11, unit: "percent", basis: "applied" }, "from 10% to 11% (1 percentage point higher)"],
    [{ from: 7.5, to: 2.6, unit: "percent", basis: "applied" }, "from 7.5% to 2.6% (4.9 percentage points lower)"],
    [{ from: 10, to: 10, unit: "percent", basis: "additional" }, "unchanged at 10% as an additional duty"],
    [{ to: 15, unit: "percent", basis: "applied", bound: "ceiling" }, "at most 15%"],
    [{ to: 15, unit: "percent", basis: "applied", bound: "floor" }, "at least 15%"],
    [
      { from: 2, to: 1, unit: "US dollar per kilogram", basis: "applied" },
      "from 2 US dollars per kilogram to 1 US dollar per kilogram",
    ],
  ] as const)("are written for the rate %j", (rate, words) => expect(rateInWords(rate)).toBe(words));
});

describe("names in words", () => {
  const full = record(
    {
      parties,
      meeting: { id: "mtg-0", on: "2019-12-01", place: { name: "Gimhae Air Base" }, participants: [], citations: [] },
      conditions: [
        {
          id: "cnd-0",
          summary: "China acts first.",
          dependent: "agr-0",
          requires: { kind: "circumstance", description: "x" },
          kind: "precedent",
          citations: [],
        },
      ],
      issues: [{ id: "iss-0", title: "Taiwan", disposition: "unresolved", citations: [] }],
      assessments: [
        { id: "ass-0", by: { kind: "person", name: "Han Li" }, summary: "x", quotes: [], points: [], citations: [] },
        { id: "ass-1", by: { kind: "author", source: "src-0" }, summary: "x", quotes: [], points: [], citations: [] },
      ],
      events: [event({ type: "signed", on: "2019-12-01", summary: "Both presidents sign it: in Busan." })],
    },
    [
      undertaking(),
      undertaking({
        id: "cmt-1",
        title: undefined as never,
        summary: "China buys 25,000,000 tons of U.S. crops, each year.",
      }),
    ],
  );

  it.each([
    ["agr-0", "Accord of Example"],
    ["cmt-0", "Export pause"],
    ["cmt-1", "China buys 25,000,000 tons of U.S. crops"],
    ["mtg-0", "Meeting at Gimhae Air Base"],
    ["pty-us", "United States"],
    ["evt-0", "Both presidents sign it"],
    ["cnd-0", "China acts first"],
    ["iss-0", "Taiwan"],
    ["ass-0", "Assessment by Han Li"],
    ["ass-1", "Assessment by the author of “A source”"],
    ["src-0", "A source"],
  ])("use the title for %s", (id, title) => expect(titleOf(full, id)).toBe(title));

  it("do not exist for an unknown id: titleOf throws, partyName says that the party is not in the record", () => {
    expect(() => titleOf(full, "cmt-9")).toThrow(/nothing with the id "cmt-9".*Did you mean/i);
    expect(partyName(full, "nobody")).toBe("a party that is not in the record");
  });

  it.each([
    ["In 2026, China buys soybeans, and more.", "In 2026, China buys soybeans"],
    ["The U.S. Department acts. It acts again.", "The U.S. Department acts"],
    ["Short.", "Short"],
    [`${"word ".repeat(40)}`, `Word ${"word ".repeat(17).trim()}…`],
    ["One two three – four", "One two three"],
  ])("contain only the first clause of %j", (text, clause) => expect(firstClause(text)).toBe(clause));

  it('list parties, and say "jointly" or "each" only if that is known', () => {
    const ids = ["pty-us", "pty-cn", "pty-kr"];
    expect(partiesInWords(full, ids)).toBe("United States, China and Republic of Korea");
    expect(partiesInWords(full, ids, "joint")).toMatch(/ jointly$/);
    expect(partiesInWords(full, ids, "each")).toMatch(/ each$/);
    expect(partiesInWords(full, ["pty-us"], "joint")).toBe("United States");
    expect(partiesInWords(full, [])).toBe("");
  });

  it.each([
    ["United States", "the United States"],
    ["Republic of Korea", "the Republic of Korea"],
    ["Czech Republic", "the Czech Republic"],
    ["European Union", "the European Union"],
    ["China", "China"],
    ["Unitedville", "Unitedville"],
  ])("give %s its article", (name, words) => {
    expect(partyInProse(record({ parties: [{ id: "pty-x", name }] }), "pty-x")).toBe(words);
  });

  it("list at most ten of many beneficiaries", () => {
    const many = Array.from({ length: 48 }, (_, index) => ({ name: `Land ${index + 1}` }));
    expect(beneficiariesInWords(many.slice(0, 3))).toBe("Land 1, Land 2 and Land 3");
    expect(beneficiariesInWords(many)).toMatch(/Land 10 and 38 more, 48 in all$/);
    expect(beneficiariesInWords(many.slice(0, 12))).toMatch(/ and Land 12$/);
    expect(beneficiariesInWords([])).toBeUndefined();
    expect(beneficiariesInWords(undefined)).toBeUndefined();
  });

  it("write states and caveats in plain words", () => {
    const states: readonly (State | ParticipationState)[] = ["not-yet-effective", "date-passed", "none", "party"];
    expect(states.map(stateInWords)).toEqual([
      "not yet in effect",
      "date passed, outcome not recorded",
      "not a party",
      "party",
    ]);
    const caveats: readonly Caveat[] = ["announced-only", "partial-date", "after-review"];
    expect(caveats.map(caveatInWords)).toEqual([
      "announced, no legal instrument on record",
      "exact day not known",
      "after the last review",
    ]);
  });
});
