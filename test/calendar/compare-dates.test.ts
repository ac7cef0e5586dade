import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDays,
  daysBetween,
  earliestDay,
  isAfter,
  isBefore,
  isOnOrAfter,
  isOnOrBefore,
  isSameDay,
  latestDay,
} from "../../src/calendar/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import { partialDates } from "../fixtures/date-arithmetic.js";
import { runs } from "../fixtures/property-runs.js";

const QUESTIONS = {
  "is before": isBefore,
  "is after": isAfter,
  "is on or after": isOnOrAfter,
  "is on or before": isOnOrBefore,
  "is the same day as": isSameDay,
};

describe("the order of partial dates", () => {
  it.each(partialDates)("$source: $a $asks $b: $answer", ({ a, asks, b, answer }) => {
    expect(QUESTIONS[asks](a, b)).toBe(answer);
  });

  it.each([
    ["2026-04-30", "is before", "2026-05-01", "yes"],
    ["2026-04-30", "is before", "2026-04-30", "no"],
    ["2026-04", "is before", "2026-04", "maybe"],
    ["2026-04", "is before", "2026", "maybe"],
    ["2026-12-31", "is before", "2026", "no"],
    ["0099-12-31", "is before", "0100", "yes"],
    ["2026-04?", "is before", "2026-05-01", "yes"],
    ["2026-04", "is on or before", "2026-04-30", "yes"],
    ["2026-04", "is on or before", "2026-04-29", "maybe"],
    ["2026-04", "is on or before", "2026-03", "no"],
    ["202X", "is after", "2019", "yes"],
    ["20XX", "is after", "202X", "maybe"],
    ["2026-04-30", "is the same day as", "2026-04-30", "yes"],
    ["2026-04-30", "is the same day as", "2026-04-29", "no"],
    ["2026-04-30?", "is the same day as", "2026-04-30", "maybe"],
    ["2026-04-30", "is the same day as", "2026-04-30~", "maybe"],
    ["2026-04-30%", "is the same day as", "2026-04-30%", "maybe"],
    ["2026-04-30?", "is the same day as", "2026-05-01", "no"],
    ["2026-04", "is the same day as", "2026-04", "maybe"],
    ["2026-04", "is the same day as", "2026-05", "no"],
    ["2024-02-29", "is the same day as", "2024-02-29", "yes"],
  ] as const)("%s %s %s: %s", (a, asks, b, answer) => {
    expect(QUESTIONS[asks](a, b)).toBe(answer);
  });

  it.each(Object.entries(QUESTIONS))("refuses what is no date: %s", (_, ask) => {
    expect(() => ask("2026-02-30", "2026-04")).toThrow("February 2026 has 28 days");
    expect(() => ask("2026-04", "soon")).toThrow(RangeError);
    expect(() => ask(2026 as never, "2026-04")).toThrow(TypeError);
  });

  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addToDay("2019-01-01", { days }));
  const mark = fc.constantFrom("", "", "?", "~", "%");
  const partial = fc
    .tuple(day, fc.constantFrom(10, 10, 7, 4, 3, 2), mark)
    .map(
      ([text, length, sign]) => `${length < 4 ? text.slice(0, length).padEnd(4, "X") : text.slice(0, length)}${sign}`,
    );
  /** A partial date and some day that it can mean. */
  const meant = fc.tuple(partial, fc.nat()).map(([date, nth]): [date: string, day: string] => {
    const range = daysBetween(earliestDay(date), latestDay(date)) as number;
    return [date, addToDay(earliestDay(date), { days: nth % (range + 1) })];
  });

  it("holds for whichever days are meant", () => {
    fc.assert(
      fc.property(meant, meant, ([a, dayOfA], [b, dayOfB]) => {
        const order = compareDays(dayOfA, dayOfB);
        expect(isBefore(a, b)).not.toBe(order < 0 ? "no" : "yes");
        expect(isAfter(a, b)).not.toBe(order > 0 ? "no" : "yes");
        expect(isOnOrBefore(a, b)).not.toBe(order <= 0 ? "no" : "yes");
        expect(isOnOrAfter(a, b)).not.toBe(order >= 0 ? "no" : "yes");
        expect(isSameDay(a, b)).not.toBe(order === 0 ? "no" : "yes");
      }),
      runs(300),
    );
  });

  it("is the other way round for the other date", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(isAfter(a, b)).toBe(isBefore(b, a));
        expect(isOnOrAfter(a, b)).toBe(isOnOrBefore(b, a));
        expect(isSameDay(a, b)).toBe(isSameDay(b, a));
        if (isBefore(a, b) === "yes") expect([isBefore(b, a), isSameDay(a, b)]).toEqual(["no", "no"]);
      }),
      runs(100),
    );
  });

  it("leaves no doubt between whole days", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(isBefore(a, b)).toBe(compareDays(a, b) < 0 ? "yes" : "no");
        expect(isSameDay(a, b)).toBe(compareDays(a, b) === 0 ? "yes" : "no");
      }),
      runs(100),
    );
  });
});

describe("compareDays", () => {
  it("sorts days", () => {
    const days = ["2026-10-30", "0999-12-31", "2025-10-30", "2026-10-30"];
    expect(days.sort(compareDays)).toEqual(["0999-12-31", "2025-10-30", "2026-10-30", "2026-10-30"]);
  });

  it("refuses what is no whole day", () => {
    expect(() => compareDays("2026-04", "2026-04-01")).toThrow('"2026-04" is not a day');
    expect(() => compareDays("2026-04-01", "2026-06-31")).toThrow("June 2026 has 30 days");
  });
});
