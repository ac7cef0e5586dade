import { describe, expect, it } from "vitest";
import type { LifecycleEvent, Term } from "../../../src/model/index.js";
import { agreementWithEvents, agreementWithTerm, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "missing-start";
const message = "There is a duration, but no day from which to count it";
const undated = { concludedOn: undefined as never };

describe(RULE, () => {
  it("finds a term of an agreement whose conclusion is not dated", () => {
    const record = agreementWithTerm({ duration: "P1Y" }, undated);
    expect(found(RULE, record)).toEqual([["/commitments/0/term", message]]);
  });

  it.each<[Term, object]>([
    [{ duration: "P1Y" }, {}],
    [{ duration: "P1Y", effective: "2025-01-01" }, undated],
    [{ duration: "P1Y", end: { through: "2026-01-01" } }, undated],
    [{ duration: "P1Y", end: { open: true } }, undated],
    [{ end: { through: "2026-01-01" } }, undated],
    [{}, undated],
  ])("lets %j of a commitment stand", (term, over) => {
    expect(found(RULE, agreementWithTerm(term, over))).toEqual([]);
  });

  it("finds a term of an event, which is not counted from the conclusion", () => {
    const record = agreementWithEvents(eventWith({ term: { duration: "P90D" } }));
    expect(found(RULE, record)).toEqual([["/events/0/term", message]]);
  });

  it.each<Partial<LifecycleEvent>>([
    { term: { duration: "P90D" }, effective: "2025-01-01" },
    { term: { duration: "P90D", effective: "2025-01-01" } },
    { term: { duration: "P90D", end: { through: "2026-01-01" } } },
    { term: { end: { through: "2026-01-01" } } },
    { term: {} },
    {},
  ])("lets an event with %j stand", (over) => {
    expect(found(RULE, agreementWithEvents(eventWith(over)))).toEqual([]);
  });
});
