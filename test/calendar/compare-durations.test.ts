import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDays, compareDurations, parseDuration } from "../../src/calendar/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import { durationOrder } from "../fixtures/date-arithmetic.js";
import { runs } from "../fixtures/property-runs.js";

const REVERSED = { less: "greater", equal: "equal", greater: "less", incomparable: "incomparable" };

/** The order of the days on which two durations end that start on the same day. */
const orderFrom = (start: string, a: string, b: string) =>
  compareDays(addToDay(start, parseDuration(a)), addToDay(start, parseDuration(b)));

describe("compareDurations", () => {
  it.each(durationOrder)("$source: $a is to $b: $order", ({ a, b, order }) => {
    expect(compareDurations(a, b)).toBe(order);
    expect(compareDurations(b, a)).toBe(REVERSED[order]);
  });

  it.each([
    ["P12M", "P1Y"],
    ["P1W", "P7D"],
    ["P0D", "P0Y"],
    ["P1Y2M3W4D", "P14M25D"],
    ["P400Y", "P146097D"],
    ["P400Y1M", "P1M146097D"],
  ])("%s is equal to %s from every start", (a, b) => {
    expect(compareDurations(a, b)).toBe("equal");
  });

  it.each([
    ["P0D", "P1D", "less"],
    ["P1Y1D", "P1Y", "greater"],
    ["P1Y30D", "P13M", "incomparable"],
    ["P1Y", "P52W", "greater"],
    ["P1Y", "P53W", "less"],
  ])("%s is to %s: %s", (a, b, order) => {
    expect(compareDurations(a, b)).toBe(order);
  });

  it("is stricter than XML Schema about nine months, which can have 276 days", () => {
    expect(addToDay("2025-05-01", { months: 9 })).toBe(addToDay("2025-05-01", { days: 276 }));
    expect(compareDurations("P9M", "P276D")).toBe("incomparable");
    expect(compareDurations("P9M", "P277D")).toBe("less");
    expect(compareDurations("P9M", "P272D")).toBe("greater");
  });

  it("is stricter than XML Schema where both have the same months: its four days all miss the leap day", () => {
    expect(orderFrom("2026-03-01", "P2Y", "P1Y365D")).toBe(1);
    expect(orderFrom("2027-03-01", "P2Y", "P1Y365D")).toBe(0);
    expect(compareDurations("P2Y", "P1Y365D")).toBe("incomparable");
  });

  it.each([
    ["P9999Y", "P9998Y11M31D", "incomparable"],
    ["P9999Y", "P9998Y11M27D", "greater"],
    ["P9999Y99999M", "P9999999D", "less"],
    ["P9999Y", "P9999999D", "less"],
    ["P9999999D", "P999999W", "greater"],
  ])("compares %s and %s, which no day of the calendar has room for", (a, b, order) => {
    expect(() => addToDay("2026-01-01", parseDuration(a))).toThrow(RangeError);
    expect(compareDurations(a, b)).toBe(order);
  });

  it("refuses what is no duration", () => {
    expect(() => compareDurations("1 year", "P1Y")).toThrow('"1 year" is not a calendar duration');
    expect(() => compareDurations("P1Y", 365 as never)).toThrow(TypeError);
  });

  const parts = fc.tuple(fc.nat(3), fc.nat(30), fc.nat(3), fc.nat(40));
  // Months and about as many days, so that it is not mostly clear which is longer.
  const pair = fc.tuple(parts, fc.nat(5000), fc.integer({ min: -4, max: 4 })).map(([[y, m, w, d], months, off]) => {
    const days = Math.max(0, Math.round(months * 30.436875) + off);
    return [`P${y}Y${m + months}M${w}W${d}D`, `P${y}Y${m}M${w}W${d + days}D`] as const;
  });
  const start = fc.integer({ min: 0, max: 800_000 }).map((days) => addToDay("0001-01-01", { days }));

  it("holds from whichever day they start", () => {
    fc.assert(
      fc.property(pair, start, ([a, b], day) => {
        const order = compareDurations(a, b);
        fc.pre(order !== "incomparable");
        expect(orderFrom(day, a, b)).toBe({ less: -1, equal: 0, greater: 1 }[order]);
      }),
      runs(1000),
    );
  });

  it("gives up only where it does depend on the day", () => {
    const months = Array.from({ length: 4800 }, (_, count) => addToDay("1600-01-01", { months: count }));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        fc.pre(compareDurations(a, b) === "incomparable");
        const first = orderFrom("1600-01-01", a, b);
        expect(months.some((day) => orderFrom(day, a, b) !== first)).toBe(true);
      }),
      runs(100),
    );
  });

  it("is the other way round for the other duration", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(compareDurations(b, a)).toBe(REVERSED[compareDurations(a, b)]);
        expect(compareDurations(a, a)).toBe("equal");
      }),
      runs(100),
    );
  });
});
