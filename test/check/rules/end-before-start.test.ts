import { describe, expect, it } from "vitest";
import type { Term } from "../../../src/model/index.js";
import { agreementWith, agreementWithTerm, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "end-before-start";
const tokyo = { date: "2016-12-15", time: "01:00", zone: "Asia/Tokyo" };
const newYork = (time: string) => ({ date: "2016-12-14", time, zone: "America/New_York" });

describe(RULE, () => {
  it.each<[string, Term]>([
    ["a last day before the first", { effective: "2026-01-01", end: { through: "2025-12-31" } }],
    ["a day before which it ends that is the first", { effective: "2026-01-01", end: { before: "2026-01-01" } }],
    ["a year before the year", { effective: "2026", end: { through: "2025" } }],
    ["an earlier instant on the same day", { effective: tokyo, end: { until: newYork("10:59") } }],
    ["a duration counted from long before", { effective: "2026-01-01", duration: "P1Y", countedFrom: "2020-01-01" }],
  ])("finds %s, in a term of a commitment, the agreement and an event", (_, term) => {
    const key = term.end === undefined ? "duration" : "end";
    expect(found(RULE, agreementWithTerm(term)).map(([path]) => path)).toEqual([`/commitments/0/term/${key}`]);
    expect(found(RULE, agreementWith({ term })).map(([path]) => path)).toEqual([`/term/${key}`]);
    const events = [eventWith({ term })];
    expect(found(RULE, agreementWith({ events })).map(([path]) => path)).toEqual([`/events/0/term/${key}`]);
  });

  it.each<[string, Term]>([
    ["one day", { effective: "2026-01-01", end: { through: "2026-01-01" } }],
    ["one day, by the day after", { effective: "2026-01-01", end: { before: "2026-01-02" } }],
    ["a boundary on the first day", { effective: "2026-01-01", end: { until: "2026-01-01" } }],
    ["a later instant on what is an earlier day there", { effective: tokyo, end: { until: newYork("20:00") } }],
    ["the same instant", { effective: tokyo, end: { until: newYork("11:00") } }],
    ["a year in which it can be", { effective: "2026-07-01", end: { through: "2026" } }],
    ["an end that nobody can read", { effective: "2026-07-01", end: { unreadable: "1976-06-31" } }],
  ])("lets stand %s", (_, term) => {
    expect(found(RULE, agreementWithTerm(term))).toEqual([]);
  });

  it("counts the term of an event from the effect of the event", () => {
    const events = [eventWith({ effective: "2026-12-01", term: { end: { through: "2026-11-10" } } })];
    expect(found(RULE, agreementWith({ events }))).toEqual([
      [
        "/events/0/term/end",
        "Expected an end on or after the start (2026-12-01); got 2026-11-10. Swap them, or correct the one that is mistyped.",
      ],
    ]);
  });
});
