import { describe, expect, it } from "vitest";
import type { CountingRule, Term } from "../../src/model/index.js";
import { boundOn } from "../../src/query/history/bound.js";
import type { KnownEvents } from "../../src/query/history/events.js";
import { type CountStart, versionOf } from "../../src/query/history/term-versions.js";

const events = { byId: new Map() } as Pick<KnownEvents, "byId"> as KnownEvents;
const concluded: CountStart = { bound: boundOn("2020-01-01"), anchor: { kind: "concluded", on: "2020-01-01" } };
const moment = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
const read = (term: Term, asked: { readonly start?: CountStart; readonly rule?: CountingRule } = {}) => {
  const context = { events, authority: "legal", ground: { citations: [] }, assumed: true, ...asked } as const;
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
  ])("knows no end of %s", (_, term, reason) => {
    expect(read(term)).toEqual({ end: { kind: "unknown", reason }, stated: term });
  });

  it("counts from the stated start, else from that of the context, which is assumed", () => {
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

  it("prefers the rule of the question to that of the term, and that of the term to the default", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", rule: "start-day-counted" };
    expect(read(term)).toMatchObject({ rule: "start-day-counted", end: { date: "2026-11-09" } });
    expect(read(term, { rule: "anniversary" })).toMatchObject({ rule: "anniversary", end: { date: "2026-11-10" } });
    expect(read({ effective: moment, duration: "P1Y" })).toMatchObject({ rule: "moment", end: { date: "2026-11-10" } });
  });

  it("holds the stated duration against the stated end by the rule of the term, not by that of the question", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", end: { through: "2026-11-09" } };
    expect(read(term, { rule: "start-day-counted" })).toMatchObject({ basis: "stated", discrepancy: -1 });
    const ruled: Term = { ...term, rule: "start-day-counted" };
    expect(read(ruled, { rule: "anniversary" })).toEqual({
      end: { kind: "on", date: "2026-11-09", lastFullDay: "2026-11-09" },
      stated: ruled,
      basis: "stated",
    });
  });

  it("takes an open end for stated", () => {
    const term: Term = { effective: "2025-11-10", duration: "P1Y", end: { open: true } };
    expect(read(term)).toEqual({ end: { kind: "open" }, basis: "stated", stated: term });
  });
});
