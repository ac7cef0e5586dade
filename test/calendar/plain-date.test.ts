import { utc } from "@date-fns/utc";
import { add } from "date-fns/add";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysFrom } from "../../src/calendar/days-between.js";
import { parsePartialDate, parsePlainDate } from "../../src/calendar/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import { runs } from "../fixtures/property-runs.js";

describe("parsePlainDate", () => {
  it.each(["2025-10-30", "2024-02-29", "2000-02-29", "0000-01-01", "0099-12-31", "9999-12-31"])("takes %s", (day) => {
    expect(parsePlainDate(day)).toBe(day);
  });

  it.each([
    ["2026-02-30", '"2026-02-30" is not a day of the calendar: February 2026 has 28 days'],
    ["2026-13-01", '"2026-13-01" is not a day of the calendar: there is no month 13'],
    ["2026-04-00", "days start at 01"],
    ["tomorrow", '"tomorrow" is not a day; write year, month and day as "2026-02-28"'],
    ["2026-4-1", "is not a day"],
    ["2026-04-01T00:00", "is not a day"],
    ["", '"" is not a day'],
  ])("refuses %j", (day, message) => {
    expect(() => parsePlainDate(day)).toThrow(RangeError);
    expect(() => parsePlainDate(day)).toThrow(message);
  });

  it("refuses what is not a string, and shows it", () => {
    expect(() => parsePlainDate(new Date(0) as never)).toThrow(TypeError);
    expect(() => parsePlainDate(undefined as never)).toThrow("got undefined");
    expect(() => parsePlainDate([] as never)).toThrow("got an array");
  });
});

describe("parsePlainDate and parsePartialDate", () => {
  const two = (count: number) => String(count).padStart(2, "0");
  const numbers = (last: number) => Array.from({ length: last + 1 }, (_, count) => two(count));

  it.each(["0000", "0099", "0100", "1900", "2000", "2023", "2024", "9999"])("take just the days of %s", (year) => {
    for (const text of numbers(13).flatMap((month) => numbers(32).map((day) => `${year}-${month}-${day}`))) {
      const date = new Date(`${text}T00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      for (const parse of [parsePlainDate, parsePartialDate]) {
        if (exists) expect(parse(text)).toEqual(parse === parsePlainDate ? text : wholeDay(text));
        else expect(() => parse(text), text).toThrow(/there is no month|days start at 01|has (?:28|29|30|31) days/);
      }
    }
  });

  const wholeDay = (day: string) => {
    return { earliest: day, latest: day, precision: "day", uncertain: false, approximate: false };
  };

  it("reject an array in place of a string", () => {
    expect(() => parsePlainDate(["2026-04-01"] as never)).toThrow(TypeError);
    expect(() => parsePartialDate(["2026-04-01"] as never)).toThrow(TypeError);
  });
});

describe("addToDay", () => {
  it("says when the result leaves the calendar", () => {
    expect(() => addToDay("9999-12-31", { days: 1 })).toThrow("outside the years 0000 to 9999");
    expect(() => addToDay("0000-01-01", { days: -1 })).toThrow(RangeError);
    expect(() => addToDay("0000-01-15", { months: -1 })).toThrow(RangeError);
    expect(() => addToDay("9999-12-15", { months: 1 })).toThrow(RangeError);
    expect(() => addToDay("2026-01-01", { years: 9_999_999_999 })).toThrow(RangeError);
  });

  it("counts days back and forth", () => {
    const day = fc.integer({ min: 0, max: 1_000_000 }).map((days) => addToDay("0100-01-01", { days }));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        const end = addToDay(start, { days });
        expect(daysFrom(start, end)).toBe(days);
        expect(addToDay(end, { days: -days })).toBe(start);
      }),
      runs(100),
    );
  });

  it.each([
    ["0000-02-29", { years: 4 }, "0004-02-29"],
    ["0000-02-29", { years: 1 }, "0001-02-28"],
    ["0098-12-31", { months: 2 }, "0099-02-28"],
    ["0099-12-31", { days: 1 }, "0100-01-01"],
    ["0100-01-01", { days: -1 }, "0099-12-31"],
    ["9998-12-31", { years: 1 }, "9999-12-31"],
    ["2026-01-31", { months: 1, days: 1 }, "2026-03-01"],
    ["2026-01-31", {}, "2026-01-31"],
    ["2026-01-28", { months: 1 }, "2026-02-28"],
    ["2026-01-29", { months: 1 }, "2026-02-28"],
    ["2026-01-30", { months: 1, days: -2 }, "2026-02-26"],
    ["2026-01-28", { days: 1 }, "2026-01-29"],
    ["2026-01-27", { days: 1 }, "2026-01-28"],
    ["2026-02-28", { days: 1 }, "2026-03-01"],
    ["2026-03-01", { days: -1 }, "2026-02-28"],
    ["2026-03-02", { days: -1 }, "2026-03-01"],
    ["2026-03-01", { months: 12, days: -1 }, "2027-02-28"],
    ["2026-03-10", { weeks: 1, days: 1 }, "2026-03-18"],
    ["2026-09-09", { months: 1, days: 1 }, "2026-10-10"],
    ["2026-01-15", { months: -1 }, "2025-12-15"],
    ["2026-12-15", { months: 1 }, "2027-01-15"],
    ["0999-12-15", { months: 1 }, "1000-01-15"],
    ["0000-12-15", { months: -11 }, "0000-01-15"],
    ["9999-01-15", { months: 11 }, "9999-12-15"],
  ])("adds to %s %j: %s", (day, amount, end) => {
    expect(addToDay(day, amount)).toBe(end);
  });

  it("gives just what add of date-fns gives", () => {
    const day = fc.integer({ min: 0, max: 3_652_424 }).map((days) => addToDay("0000-01-01", { days }));
    const count = fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: 0 });
    fc.assert(
      fc.property(day, count, count, count, count, (start, years, months, weeks, days) => {
        const amount = { years: Math.trunc(years / 10), months, weeks, days };
        const end = add(start, amount, { in: utc });
        if (end.getFullYear() < 0 || end.getFullYear() > 9999) {
          expect(() => addToDay(start, amount)).toThrow(`The day counted from ${start} is outside the years`);
        } else expect(addToDay(start, amount)).toBe(end.toISOString().slice(0, 10));
      }),
      runs(500),
    );
  });
});
