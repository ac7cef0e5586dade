import { describe, expect, it } from "vitest";
import type { LifecycleEvent, Term } from "../../../src/model/index.js";
import { agreementWith, agreementWithTerm, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "missing-start";
const message = (duration: string) =>
  `Expected a start for the duration ${duration}; got none. Add \`effective\` if the source gives the start; without it the end is unknown.`;
const undated = { concludedOn: undefined as never };

describe(RULE, () => {
  it("finds a term of an agreement whose conclusion is not dated", () => {
    const record = agreementWithTerm({ duration: "P1Y" }, undated);
    expect(found(RULE, record)).toEqual([["/commitments/0/term", message("P1Y")]]);
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

  it("finds the term of the agreement, and none of a meeting that is dated", () => {
    expect(found(RULE, agreementWith({ ...undated, term: { duration: "P1Y" } }))).toEqual([["/term", message("P1Y")]]);
    const meeting = { id: "meeting", on: "2025", place: { name: "P" }, participants: [], citations: [] };
    expect(found(RULE, agreementWithTerm({ duration: "P1Y" }, { ...undated, meeting }))).toEqual([]);
  });

  it("accepts a treaty whose day of conclusion or meeting is known: it starts when it enters into force", () => {
    const meeting = { id: "meeting", on: "2025", place: { name: "P" }, participants: [], citations: [] };
    const treaty = (over: object) => agreementWithTerm({ duration: "P1Y" }, { nature: "treaty", ...over });
    expect(found(RULE, treaty({}))).toEqual([]);
    expect(found(RULE, treaty({ ...undated, meeting }))).toEqual([]);
    expect(found(RULE, treaty(undated))).toEqual([["/commitments/0/term", message("P1Y")]]);
  });

  it("lets stand a term that starts when its commitment, or the agreement, enters into force", () => {
    for (const target of ["pause", "truce"]) {
      const events = [eventWith({ type: "entered-into-force", targets: [target] })];
      expect(found(RULE, agreementWithTerm({ duration: "P1Y" }, { ...undated, events }))).toEqual([]);
    }
  });

  it("leaves a duration that is counted from an unknown event to unknown-reference", () => {
    const term = { duration: "P1Y", countedFrom: "gone" };
    const events = [eventWith({ type: "amended", term })];
    for (const record of [agreementWithTerm(term, undated), agreementWith({ ...undated, events })]) {
      expect(found(RULE, record)).toEqual([]);
      expect(found("unknown-reference", record)).toHaveLength(1);
    }
  });

  it("lets stand a duration that is added to an end that nobody can read, whatever it started from", () => {
    const events = [eventWith({ type: "extended", term: { duration: "P90D" } })];
    const unreadable = { end: { unreadable: "1976-06-31" } };
    expect(found(RULE, agreementWithTerm({ effective: "2025-01-01", ...unreadable }, { events }))).toEqual([]);
    expect(found(RULE, agreementWithTerm(unreadable, { ...undated, events }))).toEqual([]);
  });

  it("says nothing where another date is invalid, which is an error of its own", () => {
    const record = agreementWithTerm(
      { duration: "P1Y" },
      { ...undated, events: [eventWith({ id: "wrong", on: "2025-06-31" }), eventWith({ term: { duration: "P1Y" } })] },
    );
    expect(found(RULE, record)).toEqual([]);
    expect(found("invalid-date", record)).toHaveLength(1);
  });

  it("finds the event among several that has no start", () => {
    const events = [
      eventWith({
        id: "whole",
        targets: ["truce"],
        type: "amended",
        term: { effective: "2025-01-01", duration: "P1Y" },
      }),
      eventWith({ id: "part", type: "amended", term: { duration: "P90D", countedFrom: "2025-01-01" } }),
      eventWith({ id: "open", type: "amended", term: {} }),
    ];
    expect(found(RULE, agreementWith({ ...undated, events }))).toEqual([]);
  });

  it("finds a term that an amendment would count from a start that there is not", () => {
    const events = [eventWith({ type: "amended", term: { duration: "P90D" } })];
    expect(found(RULE, agreementWith({ ...undated, events }))).toEqual([["/events/0/term", message("P90D")]]);
    expect(found(RULE, agreementWith({ events }))).toEqual([]);
    // The effect of an amendment is no start of what it amends.
    const later = [eventWith({ type: "amended", term: { duration: "P90D" }, effective: "2025-01-01" })];
    expect(found(RULE, agreementWith({ ...undated, events: later }))).toEqual([["/events/0/term", message("P90D")]]);
  });

  it.each(["extended", "renewed", "entered-into-force", "suspended"] as const)(
    "lets a duration of `%s` stand, which is counted from the end before it or from the event",
    (type) => {
      const events = [eventWith({ type, term: { duration: "P90D" } })];
      expect(found(RULE, agreementWith({ ...undated, events }))).toEqual([]);
    },
  );

  it.each<Partial<LifecycleEvent>>([
    { type: "entered-into-force", term: { duration: "P90D" }, effective: "2025-01-01" },
    { term: { duration: "P90D", effective: "2025-01-01" } },
    { term: { duration: "P90D", end: { through: "2026-01-01" } } },
    { term: { end: { through: "2026-01-01" } } },
    { term: {} },
    {},
  ])("lets an event with %j stand", (over) => {
    expect(found(RULE, agreementWith({ ...undated, events: [eventWith({ type: "amended", ...over })] }))).toEqual([]);
  });
});
