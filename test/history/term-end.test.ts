import { describe, expect, it } from "vitest";
import type { CountingRule, PartialDate, TermEnd, ZonedTime } from "../../src/model/index.js";
import { boundOn } from "../../src/query/history/bound.js";
import {
  countedFromBound,
  discrepancyOf,
  endAtBound,
  endAtMoment,
  laterEnd,
  statedEnd,
  type TermEndPoint,
} from "../../src/query/history/term-end.js";

const at = (date: string, time = "00:01", zone = "America/New_York"): ZonedTime => ({ date, time, zone });
const on = (date: string, lastFullDay = date) => ({ kind: "on", date, lastFullDay });
const between = (earliest: string, latest: string) => ({ kind: "between", earliest, latest });
const days = (earliest: string, latest = earliest) => ({ earliest, latest });
const counted = (start: PartialDate | ZonedTime, duration: string, rule?: CountingRule) =>
  countedFromBound(boundOn(start), duration, rule ?? (typeof start === "string" ? "anniversary" : "moment"));

describe("statedEnd", () => {
  it.each<[string, TermEnd, object]>([
    ["no end", { open: true }, { end: { kind: "open" } }],
    [
      "an end that nobody can read",
      { unreadable: "1976-06-31" },
      { end: { kind: "unknown", reason: "unreadable-end" } },
    ],
    ["a last day", { through: "2026-11-10" }, { end: on("2026-11-10"), bound: days("2026-11-11") }],
    [
      "the first day after it",
      { before: "2026-11-10" },
      { end: on("2026-11-10", "2026-11-09"), bound: days("2026-11-10") },
    ],
    [
      "a boundary day",
      { until: "2026-11-10" },
      { end: on("2026-11-10", "2026-11-09"), bound: days("2026-11-10", "2026-11-11") },
    ],
    [
      "the first of a month",
      { until: "2028-03-01" },
      { end: on("2028-03-01", "2028-02-29"), bound: days("2028-03-01", "2028-03-02") },
    ],
    [
      "a moment",
      { until: at("2026-11-10") },
      {
        end: { ...on("2026-11-10", "2026-11-09"), until: at("2026-11-10") },
        bound: { ...days("2026-11-10"), moment: at("2026-11-10") },
      },
    ],
    [
      "a last month",
      { through: "2026-04" },
      { end: between("2026-04-01", "2026-04-30"), bound: days("2026-04-02", "2026-05-01") },
    ],
    [
      "a boundary month",
      { until: "2026-04" },
      { end: between("2026-04-01", "2026-04-30"), bound: days("2026-04-01", "2026-05-01") },
    ],
    [
      "a month after it",
      { before: "2026-04" },
      { end: between("2026-04-01", "2026-04-30"), bound: days("2026-04-01", "2026-04-30") },
    ],
    [
      "a day that is not certain",
      { through: "2026-04-30?" },
      { end: between("2026-04-30", "2026-04-30"), bound: { ...days("2026-05-01"), uncertain: true } },
    ],
  ])("reads %s", (_, end, expected) => {
    expect(statedEnd(end)).toEqual(expected);
  });

  it("has no bound after the last day of the calendar", () => {
    expect(statedEnd({ through: "9999-12-31" })).toEqual({ end: on("9999-12-31") });
    expect(statedEnd({ through: "9999" })).toEqual({ end: between("9999-01-01", "9999-12-31") });
    expect(statedEnd({ until: "9999-12-31" }).bound).toEqual(days("9999-12-31"));
  });

  it.each<[TermEnd, string]>([
    [{ until: "2026-04-31" }, "April 2026 has 30 days"],
    [{ through: "soon" }, '"soon" is not a date'],
    [{ until: { date: "2026-04-31", time: "00:01", zone: "UTC" } }, "April 2026 has 30 days"],
    [{ until: { date: "2026-04", time: "00:01", zone: "UTC" } }, '"2026-04" is not a day'],
  ])("throws for %j, which is neither a day nor a moment", (end, message) => {
    expect(() => statedEnd(end)).toThrow(message);
  });
});

describe("endAtBound", () => {
  it("ends at the start of a day, at a moment, or in the range that a bound can mean", () => {
    const day = days("2026-03-01");
    expect(endAtBound(day)).toEqual({ end: on("2026-03-01", "2026-02-28"), bound: day });
    const moment = boundOn(at("2026-03-01"));
    expect(endAtBound(moment)).toEqual({ ...endAtMoment(at("2026-03-01")), bound: moment });
    const month = days("2026-03-01", "2026-03-31");
    expect(endAtBound(month)).toEqual({ end: between("2026-03-01", "2026-03-31"), bound: month });
    const uncertain = { ...day, uncertain: true } as const;
    expect(endAtBound(uncertain)).toEqual({ end: between("2026-03-01", "2026-03-01"), bound: uncertain });
  });
});

describe("countedFromBound", () => {
  it("counts from a day", () => {
    expect(counted("2025-11-10", "P1Y")).toEqual({ end: on("2026-11-10"), bound: days("2026-11-11") });
    expect(counted("2025-11-10", "P1Y", "start-day-counted")).toEqual({
      end: on("2026-11-09"),
      bound: days("2026-11-10"),
    });
    expect(counted("2025-11-10", "P1Y", "moment")).toEqual({
      end: on("2026-11-10", "2026-11-09"),
      bound: days("2026-11-10", "2026-11-11"),
    });
  });

  it("counts from a moment by the rule `moment`", () => {
    expect(counted(at("2025-11-10"), "P1Y")).toEqual(endAtMoment(at("2026-11-10")));
  });

  it("moves a clock time that a daylight-saving change skips past the gap", () => {
    expect(counted(at("2026-02-08", "02:30"), "P1M")).toEqual(endAtMoment(at("2026-03-08", "03:30")));
  });

  it("returns a range for a start known only in part", () => {
    const end = between("2026-11-01", "2026-11-30");
    expect(counted("2025-11", "P1Y")).toEqual({ end, bound: days("2026-11-02", "2026-12-01") });
    expect(counted("2025-11", "P1Y", "moment")).toEqual({ end, bound: days("2026-11-01", "2026-12-01") });
    expect(counted("2025-11?", "P1Y")).toEqual({
      end,
      bound: { ...days("2026-11-02", "2026-12-01"), uncertain: true },
    });
  });

  it("returns a range of one day for an uncertain day", () => {
    expect(counted("2025-11-10?", "P1Y")).toEqual({
      end: between("2026-11-10", "2026-11-10"),
      bound: { ...days("2026-11-11"), uncertain: true },
    });
  });

  it("has no bound after the last day of the calendar", () => {
    expect(counted("9998-12-31", "P1Y")).toEqual({ end: on("9999-12-31") });
    expect(counted("9998-12", "P1Y")).toEqual({ end: between("9999-12-01", "9999-12-31") });
    expect(counted("9998-12?", "P1Y")).toEqual({ end: between("9999-12-01", "9999-12-31") });
    expect(() => counted("9999-01-01", "P1Y")).toThrow("is outside the years 0000 to 9999");
  });
});

describe("laterEnd", () => {
  const later = (end: TermEnd, duration: string, times?: number) => laterEnd(statedEnd(end), duration, times);

  it.each<[string, TermEnd, TermEnd]>([
    ["a last day", { through: "2025-11-10" }, { through: "2026-11-10" }],
    ["the first day after it", { before: "2025-11-10" }, { before: "2026-11-10" }],
    ["a boundary day", { until: "2025-11-10" }, { until: "2026-11-10" }],
    ["a moment", { until: at("2025-11-10") }, { until: at("2026-11-10") }],
    ["a day that is not certain", { through: "2025-04-30?" }, { through: "2026-04-30?" }],
    ["the last day of February", { through: "2024-02-29" }, { through: "2025-02-28" }],
  ])("moves %s forward in the same form", (_, end, expected) => {
    expect(later(end, "P1Y")).toEqual(statedEnd(expected));
  });

  it("moves both bounds of a range forward", () => {
    expect(later({ through: "2025-04" }, "P1M")).toEqual({
      end: between("2025-05-01", "2025-05-30"),
      bound: days("2025-05-02", "2025-05-31"),
    });
    expect(later({ until: "2025-04" }, "P1Y")).toEqual(statedEnd({ until: "2026-04" }));
  });

  it("moves by several periods at once, so that the day does not drift", () => {
    expect(later({ through: "2025-01-31" }, "P1M", 2)).toEqual(statedEnd({ through: "2025-03-31" }));
    expect(later({ through: "2025-01-31" }, "P1M", 0)).toEqual(statedEnd({ through: "2025-01-31" }));
    expect(later({ through: "2025-01-01" }, "P1Y1M1W1D", 3)).toEqual(statedEnd({ through: "2028-04-25" }));
  });

  it("moves a clock time that a daylight-saving change skips past the gap", () => {
    expect(later({ until: at("2026-02-08", "02:30") }, "P1M")).toEqual(endAtMoment(at("2026-03-08", "03:30")));
  });

  it.each<TermEnd>([{ open: true }, { unreadable: "1976-06-31" }, { through: "9999-12-31" }])(
    "returns %j unchanged",
    (end) => {
      const from = statedEnd(end);
      expect(laterEnd(from, "P1Y")).toBe(from);
    },
  );
});

describe("discrepancyOf", () => {
  const discrepancy = (start: PartialDate | ZonedTime, end: TermEnd) =>
    discrepancyOf(statedEnd(end), counted(start, "P1Y"));

  it.each<[string, PartialDate | ZonedTime, TermEnd]>([
    ["the counted day", "2025-11-10", { through: "2026-11-10" }],
    ["until the counted day", "2025-11-10", { until: "2026-11-10" }],
    ["before the counted day", "2025-11-10", { before: "2026-11-10" }],
    ["until the day after the counted one", "2025-11-10", { until: "2026-11-11" }],
    ["before the day after the counted one", "2025-11-10", { before: "2026-11-11" }],
    ["the last full day before the counted moment", at("2025-11-10"), { through: "2026-11-09" }],
    ["the counted moment", at("2025-11-10"), { until: at("2026-11-10") }],
    ["the first day of the counted range", "2025-11", { through: "2026-11-01" }],
    ["until the first day of the counted range", "2025-11", { until: "2026-11-01" }],
    ["a day within the counted range", "2025-11", { through: "2026-11-15" }],
    ["the last day of the counted range", "2025-11", { through: "2026-11-30" }],
    ["until the day after the counted range", "2025-11", { until: "2026-12-01" }],
    ["a month, whatever is counted", "2025-11-10", { through: "2030-11" }],
    ["no end, whatever is counted", "2025-11-10", { open: true }],
    ["an end that nobody can read", "2025-11-10", { unreadable: "1976-06-31" }],
  ])("finds none for %s", (_, start, end) => {
    expect(discrepancy(start, end)).toBeUndefined();
  });

  it.each<[PartialDate | ZonedTime, TermEnd, number]>([
    ["2025-11-10", { through: "2026-11-09" }, -1],
    ["2025-11-10", { through: "2026-11-11" }, 1],
    ["2025-11-10", { until: "2026-11-12" }, 2],
    ["2025-11-10", { before: "2026-11-12" }, 2],
    [at("2025-11-10"), { through: "2026-11-08" }, -2],
    ["2025-11", { through: "2026-10-31" }, -1],
    ["2025-11", { through: "2026-12-01" }, 1],
    ["2025-11", { until: "2026-12-02" }, 2],
  ])("from %j, end %j: finds %d days after the computed end", (start, end, expected) => {
    expect(discrepancy(start, end)).toBe(expected);
  });

  it.each<TermEndPoint["end"]>([{ kind: "open" }, { kind: "unknown", reason: "no-start" }])(
    "finds none if nothing is computed: %j",
    (end) => {
      expect(discrepancyOf(statedEnd({ through: "2026-11-10" }), { end })).toBeUndefined();
    },
  );
});
