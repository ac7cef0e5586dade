import { utc } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayRange, daysBetween, earliestDay, latestDay } from "../../src/calendar/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import { daysToPartial } from "../fixtures/date-arithmetic.js";
import { runs } from "../fixtures/property-runs.js";

describe("daysBetween", () => {
  it.each(daysToPartial)("$source: from $start to $end", ({ start, end, range }) => {
    expect(daysBetween(start, end)).toEqual(range);
  });

  it.each([
    ["2025-10-30", "2026-10-30", 365],
    ["2026-10-30", "2025-10-30", -365],
    ["2026-10-30", "2026-10-30", 0],
    ["2024-02-28", "2024-03-01", 2],
    ["2024-02-29", "2024-03-01", 1],
    ["0000-01-01", "9999-12-31", 3_652_424],
    // Apia had no 30 December 2011, New York no 02:30 on 8 March 2026; a calendar day is a calendar day.
    ["2011-12-29", "2011-12-31", 2],
    ["2026-03-07", "2026-03-09", 2],
  ])("from %s to %s is %d", (start, end, days) => {
    expect(daysBetween(start, end)).toBe(days);
  });

  it.each([
    ["2026-04", "2026-04", { min: -29, max: 29 }],
    ["2026-04", "2026-03-31", { min: -30, max: -1 }],
    ["2026-04-01?", "2026-04-30", { min: 29, max: 29 }],
    ["2026-04-01", "2026", { min: -90, max: 274 }],
    ["202X", "203X", { min: 1, max: 7304 }],
  ])("from %s to %s is a range", (start, end, range) => {
    expect(daysBetween(start, end)).toEqual(range);
  });

  it("refuses what is no date", () => {
    expect(() => daysBetween("2026-06-31", "2026-07-01")).toThrow("June 2026 has 30 days");
    expect(() => daysBetween("2026-06-30", "July 2026")).toThrow(RangeError);
    expect(() => daysBetween("2026-06-30", new Date(0) as never)).toThrow(TypeError);
  });

  const day = fc.integer({ min: 0, max: 3_652_424 }).map((days) => addToDay("0000-01-01", { days }));
  const partial = fc
    .tuple(day, fc.constantFrom(10, 7, 4), fc.constantFrom("", "?", "~"))
    .map(([text, length, mark]) => `${text.slice(0, length)}${mark}`);

  it("undoes the adding of days, and agrees with date-fns", () => {
    fc.assert(
      fc.property(day, day, (start, end) => {
        const days = daysBetween(start, end) as number;
        expect(addToDay(start, { days })).toBe(end);
        expect(daysBetween(end, start)).toBe(0 - days);
        expect(days).toBe(differenceInCalendarDays(end, start, { in: utc }));
      }),
      runs(100),
    );
  });

  it("has the fewest days first, and turns round with the dates", () => {
    const toRange = (days: number | DayRange) => (typeof days === "number" ? { min: days, max: days } : days);
    fc.assert(
      fc.property(partial, partial, (start, end) => {
        const { min, max } = toRange(daysBetween(start, end));
        expect(min).toBeLessThanOrEqual(max);
        expect(toRange(daysBetween(end, start))).toEqual({ min: 0 - max, max: 0 - min });
        expect(daysBetween(latestDay(start), earliestDay(end))).toBe(min);
        expect(daysBetween(earliestDay(start), latestDay(end))).toBe(max);
      }),
      runs(100),
    );
  });
});
