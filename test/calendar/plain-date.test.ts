import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysFrom } from "../../src/calendar/days-from.js";
import { parsePlainDate } from "../../src/calendar/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";

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

  it("refuses what is not a text, and shows it", () => {
    expect(() => parsePlainDate(new Date(0) as never)).toThrow(TypeError);
    expect(() => parsePlainDate(undefined as never)).toThrow("got undefined");
    expect(() => parsePlainDate([] as never)).toThrow("got an array");
  });
});

describe("addToDay", () => {
  it("says when the result leaves the calendar", () => {
    expect(() => addToDay("9999-12-31", { days: 1 })).toThrow("outside the years 0000 to 9999");
    expect(() => addToDay("0000-01-01", { days: -1 })).toThrow(RangeError);
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
    );
  });
});
