import { describe, expect, it } from "vitest";
import type { Term } from "../../../src/model/index.js";
import { agreementWith, agreementWithTerm, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "explained-end";
const from = { effective: "2020-01-01", duration: "P1Y" };

describe(RULE, () => {
  it.each<[string, Term]>([
    ["another day", { ...from, end: { through: "2021-01-02" } }],
    ["another year", { ...from, end: { through: "2022" } }],
    ["no end with a duration", { ...from, end: { open: true } }],
    ["no end with a duration without a start", { duration: "P3Y", end: { open: true } }],
    [
      "another day, counted from a date",
      { duration: "P1Y", countedFrom: "2020-01-01", end: { through: "2022-01-01" } },
    ],
  ])("finds %s", (_, term) => {
    expect(found(RULE, agreementWithTerm(term)).map(([path]) => path)).toEqual(["/commitments/0/term/end"]);
    expect(found(RULE, agreementWithTerm({ ...term, note: "Printed so." }))).toEqual([]);
  });

  it("counts from an event", () => {
    const term = { duration: "P1Y", countedFrom: "event", end: { through: "2026-08-12" } };
    const events = [eventWith({ type: "entered-into-force", targets: ["truce"] })];
    expect(found(RULE, agreementWithTerm(term, { events }))[0]?.[1]).toContain(
      "P1Y gives (2026-08-11); got 2026-08-12",
    );
  });

  it.each<[string, Term]>([
    ["the day that the duration gives", { ...from, end: { through: "2021-01-01" } }],
    ["the year that it is in", { ...from, end: { through: "2021" } }],
    ["no end without a duration", { effective: "2020-01-01", end: { open: true } }],
    ["a duration without a start", { duration: "P1Y", end: { through: "2030-01-01" } }],
    ["an end that nobody can read", { ...from, end: { unreadable: "1976-06-31" } }],
  ])("lets stand %s", (_, term) => {
    expect(found(RULE, agreementWithTerm(term))).toEqual([]);
    expect(found(RULE, agreementWith({ term }))).toEqual([]);
  });
});
