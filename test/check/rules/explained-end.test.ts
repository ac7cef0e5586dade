import { describe, expect, it } from "vitest";
import type { Term } from "../../../src/model/index.js";
import { agreementWithEvents, agreementWithTerm, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "explained-end";
const term = (end: Term["end"], over: Partial<Term> = {}): Term =>
  ({ effective: "2025-11-10", duration: "P1Y", end, ...over }) as Term;
const message = (stated: string, counted: string) =>
  `Expected the end that P1Y gives (${counted}); got ${stated}. Correct one, name the counting \`rule\`, or explain it in \`note\`.`;

describe(RULE, () => {
  it.each<[Term, string, string]>([
    [term({ through: "2026-11-09" }), "2026-11-09", "2026-11-10"],
    [term({ through: "2026-11-11" }), "2026-11-11", "2026-11-10"],
    [term({ until: "2026-11-12" }), "2026-11-12", "2026-11-10"],
    [term({ until: { date: "2026-11-12", time: "00:01", zone: "UTC" } }), "00:01 on 2026-11-12 (UTC)", "2026-11-10"],
    [term({ through: "2026-10-31" }, { effective: "2025-11" }), "2026-10-31", "2026-11-01 to 2026-11-30"],
    [term({ through: "2026-12-01" }, { effective: "2025-11" }), "2026-12-01", "2026-11-01 to 2026-11-30"],
  ])("finds %j", (one, stated, counted) => {
    expect(found(RULE, agreementWithTerm(one))).toEqual([["/commitments/0/term/end", message(stated, counted)]]);
  });

  it.each<Term>([
    term({ through: "2026-11-10" }),
    term({ until: "2026-11-10" }),
    term({ until: "2026-11-11" }),
    term({ through: "2026-11-01" }, { effective: "2025-11" }),
    term({ through: "2026-11-30" }, { effective: "2025-11" }),
    term({ through: "2026-11-09" }, { note: "Printed so." }),
    term({ through: "2026-11-09" }, { note: "" }),
    term({ through: "2026-11-09" }, { rule: "start-day-counted" }),
    { effective: "2025-11-10", end: { through: "2030-01-01" } },
    { effective: "2025-11-10", duration: "P1Y" },
    // The day of conclusion is assumed, not stated.
    { duration: "P1Y", end: { through: "2030-01-01" } },
    term({ through: "2026-11-31" }),
    term({ through: "2026-11-09" }, { duration: "one year" }),
  ])("lets %j stand", (one) => {
    expect(found(RULE, agreementWithTerm(one))).toEqual([]);
  });

  it.each<[Term, string, string]>([
    [term({ through: "2026-10" }, { effective: "2025-11" }), "2026-10", "2026-11-01 to 2026-11-30"],
    [term({ through: "2026-12" }, { effective: "2025-11" }), "2026-12", "2026-11-01 to 2026-11-30"],
    [term({ through: "2026-11-30?" }, { effective: "2025-12" }), "2026-11-30?", "2026-12-01 to 2026-12-31"],
    [term({ through: "2026-12-01?" }, { effective: "2025-11" }), "2026-12-01?", "2026-11-01 to 2026-11-30"],
    [term({ through: "2025" }, { effective: "2025-01-01" }), "2025", "2026-01-01"],
    [term({ through: "2027" }, { effective: "2025-12-31" }), "2027", "2026-12-31"],
  ])("finds %j, an end that is not known to the day", (one, stated, counted) => {
    expect(found(RULE, agreementWithTerm(one))).toEqual([["/commitments/0/term/end", message(stated, counted)]]);
  });

  it.each<Term>([
    term({ through: "2026-11" }, { effective: "2025-11" }),
    term({ through: "2026" }, { effective: "2025-11" }),
    term({ through: "2026-11-01?" }, { effective: "2025-11" }),
    term({ through: "2026-11-30?" }, { effective: "2025-11" }),
    term({ through: "2026" }, { effective: "2025-01-01" }),
    term({ through: "2026" }, { effective: "2025-12-31" }),
    term({ through: "2026" }, { effective: "2026-01-01", rule: "start-day-counted" }),
    // Nothing says from which day it is counted.
    { duration: "P1Y", countedFrom: "signature", end: { through: "2030" } },
  ])("lets %j stand, in which the two can be one day", (one) => {
    expect(found(RULE, agreementWithTerm(one))).toEqual([]);
  });

  it("says that either the duration or the open end must be removed", () => {
    expect(found(RULE, agreementWithTerm(term({ open: true })))).toEqual([
      [
        "/commitments/0/term/end",
        "Expected no duration with `open: true`; got P1Y. Remove one, or say in `note` why both are printed.",
      ],
    ]);
  });

  it("finds it also in a record with an invalid date elsewhere", () => {
    const record = agreementWithTerm(term({ through: "2026-11-09" }), { events: [eventWith({ on: "2025-06-31" })] });
    expect(found(RULE, record)).toEqual([["/commitments/0/term/end", message("2026-11-09", "2026-11-10")]]);
  });

  it("reads the term of an event with the start that the event gives", () => {
    const event = eventWith({ effective: "2025-11-10", term: { duration: "P1Y", end: { through: "2026-11-09" } } });
    expect(found(RULE, agreementWithEvents(event))).toEqual([
      ["/events/0/term/end", message("2026-11-09", "2026-11-10")],
    ]);
  });
});
