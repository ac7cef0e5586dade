import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysFrom } from "../../src/calendar/days-between.js";
import { endOfTerm } from "../../src/calendar/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import type { CountingRule } from "../../src/model/index.js";
import { anniversary, endOfMonthSticky, startDayCounted } from "../fixtures/date-arithmetic.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";
import { cases } from "../fixtures/expiry-cases.js";
import { runs } from "../fixtures/property-runs.js";

describe("endOfTerm, anniversary", () => {
  it.each(anniversary)("$source: $start + $duration ends on $lastDay", ({ start, duration, lastDay }) => {
    expect(endOfTerm({ effective: start, duration }, { rule: "anniversary" })).toEqual({
      date: lastDay,
      lastFullDay: lastDay,
    });
  });

  it.each(endOfMonthSticky)(
    "differs from $source, which keeps to the end of the month",
    ({ start, duration, lastDay }) => {
      // The rule of Regulation 2245/2002 art. 56(4) is its own: Dodds v Walker has the same start and duration and the 30th.
      expect(endOfTerm({ effective: start, duration }).date).toBe("1979-01-30");
      expect(endOfTerm({ effective: start, duration }).date).not.toBe(lastDay);
    },
  );
});

describe("endOfTerm, start-day-counted", () => {
  it.each(startDayCounted)("$source: $start + $duration ends on $lastDay", ({ start, duration, lastDay }) => {
    expect(endOfTerm({ effective: start, duration }, { rule: "start-day-counted" }).date).toBe(lastDay);
  });

  it.each([
    ["2025-01-31", "P1M", "2025-02-28"],
    ["2025-01-30", "P1M", "2025-02-28"],
    ["2025-01-29", "P1M", "2025-02-28"],
    ["2025-01-28", "P1M", "2025-02-27"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2025-10-30", "P30D", "2025-11-28"],
    ["2025-01-01", "P1W", "2025-01-07"],
    ["2025-01-10", "P1M5D", "2025-02-14"],
    ["2025-01-10", "P1D", "2025-01-10"],
    ["2025-01-10", "P0D", "2025-01-10"],
    ["2025-01-10", "P0Y0M0W0D", "2025-01-10"],
  ])("%s + %s ends on %s", (effective, duration, date) => {
    expect(endOfTerm({ effective, duration }, { rule: "start-day-counted" })).toEqual({ date, lastFullDay: date });
  });
});

describe("endOfTerm, the published ends of real instruments", () => {
  for (const one of cases) {
    it(`${one.instrument} (${one.id})`, () => {
      const { start, duration = "", rule, zone, startTime, endTime } = one;
      if (one.kind === "named-date") {
        // No duration was printed: only so many days lead from the start to the day that was named.
        const days = daysFrom(start, one.publishedEnd);
        expect(endOfTerm({ effective: start, duration: `P${days}D` }).date).toBe(one.publishedEnd);
        expect(endOfTerm({ effective: start, duration: `P${days - 1}D` }).date).not.toBe(one.publishedEnd);
        return;
      }
      if (one.kind === "stated-end-wins") {
        const counted = endOfTerm({ effective: start, duration }).date ?? "";
        expect(daysFrom(counted, one.publishedEnd)).toBe(one.publishedMinusAnniversaryDays);
        return;
      }
      const effective = zone && startTime ? { date: start, time: startTime, zone } : start;
      const end = endOfTerm({ effective, duration }, rule ? { rule } : {});
      expect(end.date).toBe(one.publishedEnd);
      if (zone && endTime) expect(end.until).toEqual({ date: one.publishedEnd, time: endTime, zone });
    });
  }
});

describe("endOfTerm, what was printed in other words", () => {
  it("“roughly two months” to 10 January 2027 (O6) are two months, and not 60 days", () => {
    const named = cases.find(({ id }) => id === "O6");
    expect(endOfTerm({ effective: named?.start ?? "", duration: "P2M" }).date).toBe(named?.publishedEnd);
    expect(endOfTerm({ effective: named?.start ?? "", duration: "P60D" }).date).toBe("2027-01-09");
  });

  it("“until 31 October 2019” (O34) includes the day, as a term counted by the anniversary does", () => {
    // The European Commission: Union law ceases to apply from 1 November 2019, 00:00.
    const end = endOfTerm({ effective: "2019-04-11", duration: "P203D" });
    expect([end.date, end.lastFullDay]).toEqual(["2019-10-31", "2019-10-31"]);
  });
});

describe("endOfTerm", () => {
  it("takes `moment` for a start at a clock time and `anniversary` for a day", () => {
    const effective = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
    expect(endOfTerm({ effective, duration: "P1Y" })).toEqual({
      date: "2026-11-10",
      lastFullDay: "2026-11-09",
      until: { date: "2026-11-10", time: "00:01", zone: "America/New_York" },
    });
    expect(endOfTerm({ effective, duration: "P1Y" }, { rule: "start-day-counted" })).toEqual({
      date: "2026-11-09",
      lastFullDay: "2026-11-09",
    });
    expect(endOfTerm({ effective: "2025-11-10", duration: "P1Y" })).toEqual({
      date: "2026-11-10",
      lastFullDay: "2026-11-10",
    });
  });

  it("gives no moment for a bare day under `moment`", () => {
    expect(endOfTerm({ effective: "2025-11-10", duration: "P1Y" }, { rule: "moment" })).toEqual({
      date: "2026-11-10",
      lastFullDay: "2026-11-09",
    });
  });

  it.each([
    ["2026-04", { earliest: "2027-04-01", latest: "2027-04-30" }],
    ["2026", { earliest: "2027-01-01", latest: "2027-12-31" }],
    ["2026-04-01?", { earliest: "2027-04-01", latest: "2027-04-01" }],
  ])("gives a range for %s", (effective, range) => {
    expect(endOfTerm({ effective, duration: "P1Y" })).toEqual(range);
  });

  it("says which rule it does not know", () => {
    const term = { effective: "2026-01-01", duration: "P1Y" };
    expect(() => endOfTerm(term, { rule: "aniversary" as CountingRule })).toThrow(
      new RangeError('Unknown counting rule "aniversary"; did you mean "anniversary"?'),
    );
  });

  it.each([
    [{ date: "2026-02-30", time: "00:01", zone: "UTC" }, "February 2026"],
    [{ date: "2026-02-28", time: "24:00", zone: "UTC" }, "is not a clock time"],
    [{ date: "2026-02-28", time: "00:01", zone: "+05:00" }, "is not a zone"],
  ])("says what is wrong with %j", (effective, message) => {
    expect(() => endOfTerm({ effective, duration: "P1Y" })).toThrow(message);
  });

  it("writes to nothing that it is given", () => {
    const effective = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
    const term = deepFreeze({ effective, duration: "P1Y" });
    expect(endOfTerm(term, deepFreeze({ rule: "moment" as const })).date).toBe("2026-11-10");
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    ["2026-01-01", '"2026-01-01"'],
  ])("refuses %j, which is no term", (term, shown) => {
    expect(() => endOfTerm(term as never)).toThrow(
      new TypeError(`endOfTerm expects { effective, duration }; got ${shown}`),
    );
  });

  it("refuses a start that is not a date", () => {
    for (const effective of [null, undefined, 2026]) {
      expect(() => endOfTerm({ effective, duration: "P1Y" } as never)).toThrow("A date is a string");
    }
  });

  it("says which option it does not have", () => {
    expect(() => endOfTerm({ effective: "2026-01-01", duration: "P1Y" }, { rules: "moment" } as never)).toThrow(
      'endOfTerm has no option "rules"; did you mean "rule"?',
    );
  });

  it("refuses an end after the calendar", () => {
    expect(() => endOfTerm({ effective: "9999-01-01", duration: "P1Y" })).toThrow(RangeError);
  });

  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addToDay("1950-01-01", { days }));
  const duration = fc
    .tuple(fc.nat(12), fc.nat(30), fc.nat(10), fc.nat(400))
    .map(([y, m, w, d]) => `P${y}Y${m}M${w}W${d}D`);
  const rule = fc.constantFrom<CountingRule>("anniversary", "start-day-counted", "moment");

  it("never ends earlier for a later start", () => {
    fc.assert(
      fc.property(day, fc.nat(400), duration, rule, (start, later, length, by) => {
        const first = endOfTerm({ effective: start, duration: length }, { rule: by }).date ?? "";
        const second =
          endOfTerm({ effective: addToDay(start, { days: later }), duration: length }, { rule: by }).date ?? "";
        expect(first <= second).toBe(true);
      }),
      runs(100),
    );
  });

  it("ends a day earlier at most when the start day is counted", () => {
    fc.assert(
      fc.property(day, duration, (start, length) => {
        const ends = (["start-day-counted", "anniversary"] as const).map(
          (by) => endOfTerm({ effective: start, duration: length }, { rule: by }).date ?? "",
        );
        expect([0, 1]).toContain(daysFrom(ends[0] ?? "", ends[1] ?? ""));
      }),
      runs(100),
    );
  });
});
