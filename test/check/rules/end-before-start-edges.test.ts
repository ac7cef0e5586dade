import { describe, expect, it } from "vitest";
import type { Term, ZonedTime } from "../../../src/model/index.js";
import {
  agreementWithCommitments,
  agreementWithEvents,
  agreementWithTerm,
  commitmentWith,
  eventWith,
  readoutWith,
} from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "end-before-start";
const at = (date: string, time: string, zone = "UTC"): ZonedTime => ({ date, time, zone });
const days = (end: string, start: string) =>
  `Expected an end on or after the start (${start}); got ${end}. Swap them, or correct the one that is mistyped.`;

describe(RULE, () => {
  it.each<[Term, string]>([
    [{ effective: "2026-01-02", end: { through: "2026-01-01" } }, days("2026-01-01", "2026-01-02")],
    [{ effective: "2026-01-02", end: { until: "2026-01-01" } }, days("2026-01-01", "2026-01-02")],
    [{ effective: "2026-02", end: { through: "2026-01-31" } }, days("2026-01-31", "2026-02")],
    [
      { effective: at("2026-01-02", "00:01"), end: { through: "2026-01-01" } },
      days("2026-01-01", "00:01 on 2026-01-02 (UTC)"),
    ],
    [
      { effective: "2026-01-02", end: { until: at("2026-01-01", "23:59") } },
      days("23:59 on 2026-01-01 (UTC)", "2026-01-02"),
    ],
    [
      { effective: at("2026-01-01", "12:00"), end: { until: at("2026-01-01", "11:59") } },
      days("11:59 on 2026-01-01 (UTC)", "12:00 on 2026-01-01 (UTC)"),
    ],
    [
      { effective: at("2026-01-01", "12:00"), end: { until: at("2026-01-01", "12:59", "Europe/Paris") } },
      days("12:59 on 2026-01-01 (Europe/Paris)", "12:00 on 2026-01-01 (UTC)"),
    ],
  ])("finds %j", (term, message) => {
    expect(found(RULE, agreementWithTerm(term))).toEqual([["/commitments/0/term/end", message]]);
  });

  it.each<Term>([
    { effective: "2026-01-01", end: { through: "2026-01-01" } },
    { effective: "2026-01-01", end: { until: "2026-01-01" } },
    { effective: "2026-01", end: { through: "2026-01-01" } },
    { effective: at("2026-01-01", "12:00"), end: { until: at("2026-01-01", "12:00") } },
    // It ends at the very moment at which it starts, and takes no time.
    { effective: at("2026-01-02", "00:00"), end: { through: "2026-01-01" } },
    { effective: at("2026-01-01", "12:00"), end: { until: at("2026-01-01", "13:00", "Europe/Paris") } },
    { effective: at("2026-01-01", "12:00"), end: { until: "2026-01-01" } },
    { effective: at("2026-01-01", "12:00"), end: { through: "2026-01-01" } },
    { effective: "2026-01-01", end: { until: at("2026-01-01", "00:00") } },
    { effective: "2026-01-02", end: { open: true } },
    { effective: "2026-01-02" },
    { end: { through: "2026-01-01" } },
  ])("lets %j stand", (term) => {
    expect(found(RULE, agreementWithTerm(term))).toEqual([]);
  });

  it.each<Term>([
    { effective: "2026-01-32", end: { through: "2026-01-01" } },
    { effective: "2026-01-01", end: { through: "2025-06-31" } },
    { effective: at("2026-01-01", "25:00"), end: { until: at("2026-01-01", "12:00") } },
  ])("leaves %j to invalid-date, which finds it", (term) => {
    expect(found(RULE, agreementWithTerm(term))).toEqual([]);
    expect(found("invalid-date", agreementWithTerm(term))).toHaveLength(1);
  });

  it("reads a clock time that the clocks skip as the moment to which they move, in addition to invalid-date", () => {
    const newYork = (time: string) => at("2026-03-08", time, "America/New_York");
    const ending = (start: string) =>
      agreementWithTerm({ effective: newYork(start), end: { until: newYork("02:30") } });
    expect(found(RULE, ending("04:00"))).toEqual([
      [
        "/commitments/0/term/end",
        days("02:30 on 2026-03-08 (America/New_York)", "04:00 on 2026-03-08 (America/New_York)"),
      ],
    ]);
    expect(found(RULE, ending("03:00"))).toEqual([]);
    for (const start of ["04:00", "03:00"]) expect(found("invalid-date", ending(start))).toHaveLength(1);
  });

  it("reads the term of an event with the start that the event gives", () => {
    const event = eventWith({ effective: "2026-01-02", term: { end: { through: "2026-01-01" } } });
    expect(found(RULE, agreementWithEvents(event))).toEqual([["/events/0/term/end", days("2026-01-01", "2026-01-02")]]);
  });

  it("prefers the start that the term of an event gives itself", () => {
    const term = { effective: "2026-01-01", end: { through: "2026-01-01" } };
    expect(found(RULE, agreementWithEvents(eventWith({ effective: "2026-01-02", term })))).toEqual([]);
  });

  it.each([
    ["2025-08-10", [["/events/0/through", days("2025-08-10", "2025-08-11")]]],
    ["2025-08-11", []],
    ["2025-08-12", []],
  ])("an event of 2025-08-11 that lasts through %s", (through, problems) => {
    expect(found(RULE, agreementWithEvents(eventWith({ on: "2025-08-11", through })))).toEqual(problems);
  });

  it.each([
    [{ from: "2026-05-02", through: "2026-05-01" }, [["/events/0/planned/through", days("2026-05-01", "2026-05-02")]]],
    [{ from: "2026-05-01", through: "2026-05-01" }, []],
    [{ from: "2026-05-01" }, []],
  ])("a plan %j", (planned, problems) => {
    expect(found(RULE, agreementWithEvents(eventWith({ planned })))).toEqual(problems);
  });

  it.each([
    [
      { from: "2026-01-02", through: "2026-01-01" },
      [["/commitments/0/readouts/0/quantities/0/during/through", days("2026-01-01", "2026-01-02")]],
    ],
    [{ from: "2026-01-01", through: "2026-01-01" }, []],
    [undefined, []],
  ])("the days of an amount, %j", (during, problems) => {
    const quantity = { kind: "exact", value: 1, unit: "t" } as const;
    const readouts = [readoutWith({ quantities: [{ quantity, ...(during && { during }) }] })];
    expect(found(RULE, agreementWithCommitments(commitmentWith({ readouts })))).toEqual(problems);
  });
});
