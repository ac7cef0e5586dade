import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDays,
  daysBetween,
  earliestDay,
  isPossiblyAfter,
  isPossiblyBefore,
  isPossiblyOnOrAfter,
  isPossiblyOnOrBefore,
  isPossiblySameDay,
  isSurelyAfter,
  isSurelyBefore,
  isSurelyOnOrAfter,
  isSurelyOnOrBefore,
  isSurelySameDay,
  latestDay,
} from "../../src/calendar/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import { partialDates } from "../fixtures/date-arithmetic.js";
import { runs } from "../fixtures/property-runs.js";

/** The two questions of each relation, and the relation between whole days. */
const RELATIONS = {
  "is before": [isSurelyBefore, isPossiblyBefore, (order: number) => order < 0],
  "is after": [isSurelyAfter, isPossiblyAfter, (order: number) => order > 0],
  "is on or after": [isSurelyOnOrAfter, isPossiblyOnOrAfter, (order: number) => order >= 0],
  "is on or before": [isSurelyOnOrBefore, isPossiblyOnOrBefore, (order: number) => order <= 0],
  "is the same day as": [isSurelySameDay, isPossiblySameDay, (order: number) => order === 0],
} as const;

/** The answers of both questions, in the words of the published examples. */
const ANSWERS = { yes: [true, true], no: [false, false], maybe: [false, true] } as const;

describe("the order of partial dates", () => {
  it.each([
    ...partialDates.map(({ a, asks, b, answer }) => [a, asks, b, answer] as const),
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
    const [surely, possibly] = RELATIONS[asks];
    expect([surely(a, b), possibly(a, b)]).toEqual(ANSWERS[answer]);
  });

  it.each(Object.entries(RELATIONS))("refuses what is no date: %s", (_, [surely, possibly]) => {
    for (const ask of [surely, possibly]) {
      expect(() => ask("2026-02-30", "2026-04")).toThrow("February 2026 has 28 days");
      expect(() => ask("2026-04", "2026-02-30")).toThrow("February 2026 has 28 days");
      expect(() => ask("2026-04-01", "soon")).toThrow(RangeError);
      expect(() => ask(2026 as never, "2026-04")).toThrow(TypeError);
    }
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
        for (const [surely, possibly, holds] of Object.values(RELATIONS)) {
          if (surely(a, b)) expect(holds(order)).toBe(true);
          if (holds(order)) expect(possibly(a, b)).toBe(true);
        }
      }),
      runs(300),
    );
  });

  it("is possible wherever it is sure, and is the other way round for the other date", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        for (const [surely, possibly] of Object.values(RELATIONS)) expect(!surely(a, b) || possibly(a, b)).toBe(true);
        expect([isSurelyAfter(a, b), isPossiblyAfter(a, b)]).toEqual([isSurelyBefore(b, a), isPossiblyBefore(b, a)]);
        expect(isSurelyOnOrAfter(a, b)).toBe(isSurelyOnOrBefore(b, a));
        expect(isPossiblyOnOrAfter(a, b)).toBe(isPossiblyOnOrBefore(b, a));
        expect([isSurelySameDay(a, b), isPossiblySameDay(a, b)]).toEqual([
          isSurelySameDay(b, a),
          isPossiblySameDay(b, a),
        ]);
        if (isSurelyBefore(a, b)) expect([isPossiblyAfter(a, b), isPossiblySameDay(a, b)]).toEqual([false, false]);
      }),
      runs(100),
    );
  });

  it("leaves no doubt between whole days", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const order = compareDays(a, b);
        for (const [surely, possibly, holds] of Object.values(RELATIONS)) {
          expect([surely(a, b), possibly(a, b)]).toEqual([holds(order), holds(order)]);
        }
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
