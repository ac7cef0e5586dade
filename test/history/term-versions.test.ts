import { describe, expect, it } from "vitest";
import type { CountingRule, Term } from "../../src/model/index.js";
import { boundOn } from "../../src/query/history/bound.js";
import type { CountStart } from "../../src/query/history/count-start.js";
import type { KnownEvents } from "../../src/query/history/events.js";
import { versionOf } from "../../src/query/history/term-versions.js";
import { expiryOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";
import { writtenEnd } from "./written-periods.js";

const events = { byId: new Map() } as Pick<KnownEvents, "byId"> as KnownEvents;
const concluded: CountStart = { bound: boundOn("2020-01-01"), anchor: { kind: "concluded", on: "2020-01-01" } };
const moment = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
const read = (term: Term, asked: { readonly start?: CountStart; readonly rule?: CountingRule } = {}) => {
  const context = { events, authority: "legal", ground: { citations: [] }, ...asked } as const;
  const { point, details } = versionOf(term, context);
  return { end: point.end, ...details };
};

describe("versionOf", () => {
  it.each<[string, Term, string]>([
    ["neither duration nor end", {}, "no-end"],
    ["a start alone", { effective: "2025-11-10" }, "no-end"],
    ["a duration alone", { duration: "P1Y" }, "no-start"],
    ["a duration from an event that there is not", { duration: "P1Y", countedFrom: "gone" }, "no-start"],
    ["a duration from no day of the calendar", { duration: "P1Y", countedFrom: "2025-06-31" }, "no-start"],
  ])("finds no end for %s", (_, term, reason) => {
    expect(read(term)).toEqual({ end: { kind: "unknown", reason }, stated: term });
  });

  it("counts from the stated start, otherwise from the assumed start of the context", () => {
    const term: Term = { duration: "P1Y" };
    const own = { effective: "2025-11-10", ...term };
    expect(read(own, { start: concluded })).toEqual({
      end: { kind: "on", date: "2026-11-10", lastFullDay: "2026-11-10" },
      stated: own,
      basis: "computed",
      rule: "anniversary",
      duration: "P1Y",
      anchor: { kind: "effective", on: "2025-11-10" },
    });
    expect(read(term, { start: concluded })).toEqual({
      end: { kind: "on", date: "2021-01-01", lastFullDay: "2021-01-01" },
      stated: term,
      basis: "computed",
      rule: "anniversary",
      duration: "P1Y",
      anchor: concluded.anchor,
      assumed: true,
    });
  });

  it("prefers the rule of the question to that of the term, and the rule of the term to the default", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", rule: "start-day-counted" };
    expect(read(term)).toMatchObject({ rule: "start-day-counted", end: { date: "2026-11-09" } });
    expect(read(term, { rule: "anniversary" })).toMatchObject({ rule: "anniversary", end: { date: "2026-11-10" } });
    expect(read({ effective: moment, duration: "P1Y" })).toMatchObject({ rule: "moment", end: { date: "2026-11-10" } });
  });

  it("compares the duration with the stated end by the rule of the term, not by that of the question", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", end: { through: "2026-11-09" } };
    expect(read(term, { rule: "start-day-counted" })).toMatchObject({ basis: "stated", discrepancy: -1 });
    const ruled: Term = { ...term, rule: "start-day-counted" };
    expect(read(ruled, { rule: "anniversary" })).toEqual({
      end: { kind: "on", date: "2026-11-09", lastFullDay: "2026-11-09" },
      stated: ruled,
      basis: "stated",
    });
  });

  it("treats an open end as stated", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", end: { open: true } };
    expect(read(term)).toEqual({ end: { kind: "open" }, basis: "stated", stated: term });
  });
});

describe("a duration next to the stated end of an extension", () => {
  const decade: Term = { effective: "2011-02-05", duration: "P10Y" };
  const discrepancy = (term: Term, over: Partial<SmallEvent> = {}, own: Term = decade, nature?: "contract") => {
    const event: SmallEvent = { type: "extended", on: "2021-02-03", term, ...over };
    const agreement = { concludedOn: "2010-04-08", ...(nature === undefined ? {} : { nature }) };
    const expiry = expiryOf(smallRecord({ agreement, term: own, events: [event] }), "c");
    return [(expiry as { readonly date?: string }).date, expiry.discrepancy];
  };
  const fiveYears = (end: string, over: Partial<Term> = {}): Term => ({
    duration: "P5Y",
    end: { until: end },
    ...over,
  });

  it("is counted from the end that it extends", () => {
    expect(discrepancy(fiveYears("2026-02-05"))).toEqual(["2026-02-05", undefined]);
    expect(discrepancy(fiveYears("2026-02-07"))).toEqual(["2026-02-07", 2]);
    expect(discrepancy(fiveYears("2026-02-05"), { type: "renewed" })).toEqual(["2026-02-05", undefined]);
  });

  it("is counted from its own start or `countedFrom`, if it has one", () => {
    expect(discrepancy(fiveYears("2026-02-05", { countedFrom: "2021-02-03" }))).toEqual(["2026-02-05", 2]);
    expect(discrepancy(fiveYears("2026-02-05", { effective: "2021-02-03" }))).toEqual(["2026-02-05", 2]);
  });

  it("is counted from the start, if the term is amended", () => {
    expect(discrepancy({ duration: "P15Y", end: { until: "2026-02-05" } }, { type: "amended" })[1]).toBeUndefined();
    expect(discrepancy(fiveYears("2026-02-05"), { type: "amended" })[1]).toBe(3653);
  });

  it("is counted from the old end after a gap, if that gives a day after the event", () => {
    const late = { on: "2021-06-01" };
    expect(discrepancy(fiveYears("2026-02-05"), late)).toEqual(["2026-02-05", undefined]);
    expect(discrepancy(fiveYears("2026-02-07"), late)).toEqual(["2026-02-07", 2]);
    expect(discrepancy({ duration: "P1M", end: { until: "2021-07-01" } }, late)).toEqual(["2021-07-01", undefined]);
    const counted: Term = { duration: "P5Y", countedFrom: "2021-05-01" };
    expect(discrepancy(counted, late)).toEqual(["2026-05-01", undefined]);
  });

  it("causes no discrepancy if the old end was counted from an assumed start", () => {
    const own: Term = { duration: "P10Y" };
    expect(discrepancy(fiveYears("2026-02-05"), { on: "2020-03-01" }, own, "contract")).toEqual([
      "2026-02-05",
      undefined,
    ]);
  });
});

describe("a duration with `countedFrom`", () => {
  const counted = (countedFrom: NonNullable<Term["countedFrom"]>, over: SmallRecord = {}) =>
    writtenEnd({ ...over, term: { effective: "2020-01-01", duration: "P1Y", countedFrom } });
  const event = (over: Partial<SmallEvent>): SmallRecord => ({
    events: [{ type: "occurred", targets: ["r"], ...over }],
  });

  it("is counted from a date or a moment", () => {
    expect(counted("2020-03-01")).toMatchObject({
      end: "2021-03-01",
      anchor: { kind: "counted-from", on: "2020-03-01" },
      rule: "anniversary",
    });
    const on = { date: "2020-03-01", time: "12:00", zone: "Asia/Tokyo" };
    expect(counted(on)).toMatchObject({ end: "2021-03-01", anchor: { kind: "counted-from", on }, rule: "moment" });
  });

  it.each<readonly [string, Partial<SmallEvent>, string]>([
    ["its day", { on: "2020-03-01" }, "2020-03-01"],
    ["the day of its effect", { on: "2020-03-01", effective: "2020-04-01" }, "2020-04-01"],
    [
      "the start of its term",
      { on: "2020-03-01", effective: "2020-04-01", term: { effective: "2020-05-01" } },
      "2020-05-01",
    ],
    ["the day on which it was recorded", { recordedOn: "2020-06-01" }, "2020-06-01"],
  ])("is counted from %s, if it names an event", (_, over, on) => {
    expect(counted("e1", event(over))).toMatchObject({ anchor: { kind: "counted-from", on } });
  });

  it.each(["e2", "2020-13-01", "the signature of 2020"])("has no end if that is unknown: %s", (countedFrom) => {
    expect(counted(countedFrom, event({ on: "2020-03-01" }))).toMatchObject({ end: "no-start" });
  });
});

describe("a term whose counting rule an event changes", () => {
  const recounted = (term: Term, over: SmallRecord = {}) =>
    writtenEnd({
      ...over,
      term,
      events: [{ type: "amended", on: "2020-03-01", term: { rule: "start-day-counted" } }],
    });

  it("is counted again from the same start", () => {
    expect(recounted({ effective: "2020-01-01", duration: "P1Y" })).toMatchObject({
      end: "2020-12-31",
      rule: "start-day-counted",
      anchor: { kind: "effective", on: "2020-01-01" },
    });
  });

  it("keeps a stated end", () => {
    expect(recounted({ effective: "2020-01-01", end: { through: "2020-12-15" } })).toMatchObject({ end: "2020-12-15" });
  });

  it("is assumed if its start was, and only then", () => {
    const assumed = (term: Term): boolean =>
      "assumed" in
      expiryOf(
        smallRecord({
          agreement: { nature: "contract" },
          term,
          events: [{ type: "amended", on: "2020-03-01", term: { rule: "start-day-counted" } }],
        }),
        "c",
      );
    expect(assumed({ duration: "P1Y" })).toBe(true);
    expect(assumed({ effective: "2020-01-01", duration: "P1Y" })).toBe(false);
  });
});

describe("a version of a term", () => {
  it("has an authority only if a source states a term", () => {
    const expiry = (term: Term | null) => expiryOf(smallRecord({ agreement: { nature: "contract" }, term }), "c");
    expect(expiry(null)).not.toHaveProperty("authority");
    expect(expiry({ effective: "2020-01-01" })).toHaveProperty("authority", "legal");
    expect(expiry({ end: { through: "2021-12-31" } })).toHaveProperty("authority", "legal");
  });

  it("renews itself only for a period with a length", () => {
    const renewal = (period: string): Term => ({
      effective: "2020-01-01",
      end: { through: "2020-12-31" },
      renewal: { period },
    });
    expect(expiryOf(smallRecord({ term: renewal("P0D") }), "c")).not.toHaveProperty("renews");
    expect(expiryOf(smallRecord({ term: renewal("P1D") }), "c")).toHaveProperty("renews", "automatically");
  });

  it("is a later end of the term after a renewal, with the event that renewed it", () => {
    const term: Term = {
      effective: "2020-01-01",
      end: { through: "2020-12-31" },
      renewal: { period: "P1Y", times: 1 },
    };
    expect(writtenEnd({ term, events: [{ type: "renewed", on: "2020-12-01" }] })).toMatchObject({
      end: "2021-12-31",
      basis: "extended",
      by: ["e1"],
      versions: 2,
    });
  });
});

describe("an expiry", () => {
  const expiry = (over: SmallRecord) => expiryOf(smallRecord(over), "c");
  const year: Term = { effective: "2020-01-01", end: { through: "2020-12-31" } };

  it("has only the fields that the sources give", () => {
    expect(expiry({ term: null })).not.toHaveProperty("stated");
    expect(expiry({ term: year })).not.toHaveProperty("discrepancy");
    expect(expiry({ term: { ...year, duration: "P1Y" } })).toHaveProperty("discrepancy");
  });

  it("has no basis if the end is unreadable", () => {
    expect(expiry({ term: { effective: "2020-01-01", end: { unreadable: "1976-06-31" } } })).not.toHaveProperty(
      "basis",
    );
  });

  it("is unknown for a duration next to an end if there is no start", () => {
    const term: Term = { duration: "P6M", end: { through: "2022-01-01" } };
    expect(expiry({ term })).toMatchObject({ kind: "unknown", reason: "no-start", stated: term });
  });

  it("has no `renews` if the end is open", () => {
    const term: Term = { effective: "2020-01-01", end: { open: true }, renewal: { period: "P6M" } };
    expect(expiry({ term })).not.toHaveProperty("renews");
  });

  it("keeps an extended end, although an event changes the counting rule", () => {
    const events: readonly SmallEvent[] = [
      { type: "extended", on: "2020-03-01", term: { duration: "P1Y" } },
      { type: "amended", on: "2020-06-01", term: { rule: "start-day-counted" } },
    ];
    expect(writtenEnd({ term: year, events })).toMatchObject({ end: "2021-12-31", versions: 2 });
  });

  it("names the first day of a vague end as the day from which an extension is counted", () => {
    const extended: SmallEvent = { type: "extended", on: "2020-03-01", term: { duration: "P1Y" } };
    const vague: Term = { effective: "2020-01-01", end: { through: "2020-06" } };
    expect(writtenEnd({ term: vague, events: [extended] })).toMatchObject({
      end: "between",
      anchor: { kind: "previous-end", on: "2020-06-01" },
    });
  });
});
