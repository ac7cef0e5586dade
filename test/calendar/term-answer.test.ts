import { describe, expect, it } from "vitest";
import { answerTerm, endAt, endAtPartial } from "../../src/calendar/term-answer.js";
import type { PartialDate, Term, ZonedTime } from "../../src/model/index.js";

const at = (date: string, time = "00:01"): ZonedTime => ({ date, time, zone: "America/New_York" });
const on = (date: string, lastFullDay = date) => ({ kind: "on", date, lastFullDay });

describe("answerTerm, without a stated end", () => {
  it.each<[string, Term, object]>([
    ["neither duration nor end", {}, { basis: "unknown", reason: "no-end" }],
    ["a start alone", { effective: "2025-11-10" }, { basis: "unknown", reason: "no-end" }],
    ["a duration alone", { duration: "P1Y" }, { basis: "unknown", reason: "no-start" }],
  ])("%s", (_, term, answer) => {
    expect(answerTerm(term, {})).toEqual(answer);
  });

  it("counts from the stated start", () => {
    expect(answerTerm({ effective: "2025-11-10", duration: "P1Y" }, { concludedOn: "2020-01-01" })).toEqual({
      basis: "computed",
      end: on("2026-11-10"),
      reckoning: { start: "2025-11-10", duration: "P1Y", rule: "anniversary", anchor: "effective" },
    });
  });

  it("counts from the day of conclusion when no start is stated", () => {
    expect(answerTerm({ duration: "P1Y" }, { concludedOn: "2025-10-30" })).toEqual({
      basis: "computed",
      end: on("2026-10-30"),
      reckoning: { start: "2025-10-30", duration: "P1Y", rule: "anniversary", anchor: "concluded" },
    });
  });

  it("counts from a moment by the rule `moment`", () => {
    const start = at("2025-11-10");
    expect(answerTerm({ effective: start, duration: "P1Y" }, {})).toEqual({
      basis: "computed",
      end: { ...on("2026-11-10", "2026-11-09"), until: at("2026-11-10") },
      reckoning: { start, duration: "P1Y", rule: "moment", anchor: "effective" },
    });
  });

  it("gives a range for a start known in part", () => {
    expect(answerTerm({ effective: "2025-11", duration: "P1Y" }, {})).toEqual({
      basis: "computed",
      end: { kind: "between", earliest: "2026-11-01", latest: "2026-11-30" },
      reckoning: { start: "2025-11", duration: "P1Y", rule: "anniversary", anchor: "effective" },
    });
  });

  it("prefers the caller's rule to the term's, and the term's to the default", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", rule: "start-day-counted" };
    expect(answerTerm(term, {})).toMatchObject({ end: on("2026-11-09"), reckoning: { rule: "start-day-counted" } });
    expect(answerTerm(term, { rule: "anniversary" })).toMatchObject({
      end: on("2026-11-10"),
      reckoning: { rule: "anniversary" },
    });
  });
});

describe("answerTerm, with a stated end", () => {
  it("an open end", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", end: { open: true } };
    expect(answerTerm(term, {})).toEqual({ basis: "open" });
  });

  it.each<[string, Term["end"], object]>([
    ["a last day", { through: "2026-11-10" }, on("2026-11-10")],
    ["a boundary day", { until: "2026-11-10" }, on("2026-11-10", "2026-11-09")],
    ["the first of a month", { until: "2028-03-01" }, on("2028-03-01", "2028-02-29")],
    ["a moment", { until: at("2026-11-10") }, { ...on("2026-11-10", "2026-11-09"), until: at("2026-11-10") }],
  ])("%s, and nothing to count", (_, end = { open: true }, expected) => {
    for (const term of [{ end }, { end, duration: "P1Y" }, { end, effective: "2025-11-10" }]) {
      // The day of conclusion is assumed and not stated: it contradicts no end.
      expect(answerTerm(term, { concludedOn: "2020-01-01" })).toEqual({ basis: "stated", end: expected, stated: end });
    }
  });

  it.each<[string, PartialDate | ZonedTime, Term["end"]]>([
    ["the counted day", "2025-11-10", { through: "2026-11-10" }],
    ["until the counted day", "2025-11-10", { until: "2026-11-10" }],
    ["until the day after the counted one", "2025-11-10", { until: "2026-11-11" }],
    ["the last full day before the counted moment", at("2025-11-10"), { through: "2026-11-09" }],
    ["the counted moment", at("2025-11-10"), { until: at("2026-11-10") }],
    ["the first day of the counted range", "2025-11", { through: "2026-11-01" }],
    ["until the first day of the counted range", "2025-11", { until: "2026-11-01" }],
    ["a day within the counted range", "2025-11", { through: "2026-11-15" }],
    ["the last day of the counted range", "2025-11", { through: "2026-11-30" }],
    ["until the day after the counted range", "2025-11", { until: "2026-12-01" }],
  ])("agrees with %s", (_, effective, end = { open: true }) => {
    const answer = answerTerm({ effective, duration: "P1Y", end }, {});
    expect(answer).toMatchObject({ basis: "stated", stated: end });
    expect(Object.keys(answer)).toEqual(["basis", "end", "stated"]);
  });

  it.each<[PartialDate | ZonedTime, Term["end"], string, number]>([
    ["2025-11-10", { through: "2026-11-09" }, "2026-11-10", -1],
    ["2025-11-10", { through: "2026-11-11" }, "2026-11-10", 1],
    ["2025-11-10", { until: "2026-11-12" }, "2026-11-10", 2],
    [at("2025-11-10"), { through: "2026-11-08" }, "2026-11-10", -2],
    ["2025-11", { through: "2026-10-31" }, "2026-11-01", -1],
    ["2025-11", { through: "2026-12-01" }, "2026-11-30", 1],
    ["2025-11", { until: "2026-12-02" }, "2026-11-30", 2],
  ])("from %j, %j contradicts %s by %d days", (effective, end = { open: true }, computed, discrepancy) => {
    expect(answerTerm({ effective, duration: "P1Y", end }, {})).toMatchObject({
      basis: "stated",
      stated: end,
      reckoning: { start: effective, duration: "P1Y", anchor: "effective" },
      computed,
      discrepancy,
    });
  });

  it("holds the source's duration against its end by the term's rule, not by the caller's", () => {
    const term: Term = {
      effective: "2025-11-10",
      duration: "P1Y",
      rule: "start-day-counted",
      end: { through: "2026-11-09" },
    };
    expect(answerTerm(term, { rule: "anniversary" })).not.toHaveProperty("discrepancy");
  });
});

describe("endAt and endAtPartial", () => {
  it("end on a whole day or at a moment", () => {
    for (const end of [endAt, endAtPartial]) {
      expect(end("2026-03-01")).toEqual(on("2026-03-01", "2026-02-28"));
      expect(end(at("2026-03-01"))).toEqual({ ...on("2026-03-01", "2026-02-28"), until: at("2026-03-01") });
    }
  });

  it.each([
    ["2026-04", "2026-04-01", "2026-04-30"],
    ["2026-04-30?", "2026-04-30", "2026-04-30"],
  ])("end between the days that %s can mean", (date, earliest, latest) => {
    expect(endAtPartial(date)).toEqual({ kind: "between", earliest, latest });
  });

  it("refuse what is neither a day nor a moment", () => {
    expect(() => endAt("2026-04")).toThrow('"2026-04" is not a day');
    expect(() => endAt({ date: "2026-04-31", time: "00:01", zone: "UTC" })).toThrow("April 2026 has 30 days");
  });
});
