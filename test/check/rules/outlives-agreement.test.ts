import { describe, expect, it } from "vitest";
import type { Agreement, LifecycleEvent, Term } from "../../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith, readoutWith, visitWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "outlives-agreement";
const ends = { type: "terminated", targets: ["truce"], on: "2025-09-01", recordedOn: "2025-09-01" } as const;
const under = (term: Term, over: Partial<Agreement> = {}) =>
  agreementWith({ commitments: [commitmentWith({ term })], term: { end: { through: "2025-10-31" } }, ...over });

describe(RULE, () => {
  it("finds a term that ends after the agreement", () => {
    expect(found(RULE, under({ end: { through: "2025-11-30" } }))).toEqual([
      [
        "/commitments/0/term",
        "Expected an end by that of the agreement (expired from 2025-11-01); got 2025-11-30. Add `survives: true` if the clause outlives it; otherwise it ends with the agreement.",
      ],
    ]);
    expect(found(RULE, under({ duration: "P1Y" }))[0]?.[1]).toContain("got 2026-05-12");
  });

  it("finds one under an agreement that was ended, and the event that set it", () => {
    const term = { end: { through: "2025-12-31" } };
    expect(
      found(RULE, agreementWith({ commitments: [commitmentWith({ term })], events: [eventWith(ends)] })),
    ).toHaveLength(1);
    const events = [eventWith({ term: { end: { through: "2025-12-31" } } })];
    expect(found(RULE, under({ end: { through: "2025-10-31" } }, { events })).map(([path]) => path)).toEqual([
      "/events/0/term",
    ]);
  });

  it.each<[string, Agreement]>([
    ["ends with the agreement", under({ end: { through: "2025-10-31" } })],
    ["ends before", under({ end: { through: "2025-10-30" } })],
    ["ends on a day that may be earlier", under({ end: { through: "2025" } })],
    ["has no end", under({ end: { open: true } })],
    ["states none", under({})],
    [
      "is under an agreement without an end",
      agreementWith({ commitments: [commitmentWith({ term: { end: { through: "2030" } } })] }),
    ],
    [
      "survives it",
      agreementWith({
        term: { end: { through: "2025-10-31" } },
        commitments: [commitmentWith({ survives: true, term: { end: { through: "2025-11-30" } } })],
      }),
    ],
    [
      "was ended by an event before",
      under({ end: { through: "2025-11-30" } }, { events: [eventWith({ type: "terminated", on: "2025-09-01" })] }),
    ],
  ])("lets stand a commitment that %s", (_, record) => {
    expect(found(RULE, record)).toEqual([]);
  });

  const message = (got: string, end = "expired from 2025-11-01") =>
    `Expected an end by that of the agreement (${end}); got ${got}. Add \`survives: true\` if the clause outlives it; otherwise it ends with the agreement.`;
  const amended = (over: Partial<LifecycleEvent>) => eventWith({ type: "amended", ...over });
  const own: Term = { effective: "2025-05-12", end: { through: "2025-10-31" } };

  it.each<[string, Term, string]>([
    ["the day", { end: { through: "2025-11-30" } }, "2025-11-30"],
    ["the boundary", { end: { until: "2025-11-30" } }, "2025-11-30"],
    ["the month", { end: { through: "2025-12" } }, "2025-12"],
    ["the moment", { end: { until: { date: "2025-11-30", time: "00:01", zone: "UTC" } } }, "00:01 on 2025-11-30 (UTC)"],
    ["the day that a duration gives", { duration: "P1Y" }, "2026-05-12"],
    ["the duration from a start that is not known to the day", { effective: "2025-06", duration: "P1Y" }, "P1Y"],
  ])("names %s at which a term ends", (_, term, got) => {
    expect(found(RULE, under(term))).toEqual([["/commitments/0/term", message(got)]]);
  });

  it("names the duration of the term that an event set, and not of the one before it", () => {
    const events = [amended({ term: { effective: "2025-06", duration: "P1Y" } })];
    for (const term of [{ duration: "P1M" }, {}]) {
      expect(found(RULE, under(term, { events }))).toEqual([["/events/0/term", message("P1Y")]]);
    }
  });

  it("finds a term of an event only once it was corrected to a longer one", () => {
    const amendment = amended({ term: { effective: "2025-06-01", duration: "P1M" } });
    const corrected = eventWith({
      id: "correction",
      type: "corrected",
      targets: [],
      corrects: "event",
      on: "2025-08-12",
      term: { duration: "P1Y" },
    });
    expect(found(RULE, under({}, { events: [amendment] }))).toEqual([]);
    expect(found(RULE, under({}, { events: [amendment, corrected] }))).toEqual([
      ["/events/0/term", message("2026-06-01")],
    ]);
  });

  it("lets stand a later end that an event took away again", () => {
    const events = [amended({ term: { end: { open: true } } })];
    expect(found(RULE, under({ end: { through: "2025-11-30" } }, { events }))).toEqual([]);
  });

  it("lets stand what a party says of a term, and the term of a visit", () => {
    const later = { end: { through: "2025-11-30" } };
    const commitments = [
      commitmentWith({ readouts: [readoutWith({ term: later })] }),
      visitWith("2025-11-15", { id: "trip", term: later }),
    ];
    expect(found(RULE, agreementWith({ term: own, commitments }))).toEqual([]);
  });

  it("says nothing of a term with a day that the calendar does not have, which is an error of its own", () => {
    const commitments = [commitmentWith({ term: { effective: "2025-06-31" } })];
    const events = [amended({ term: { end: { through: "2025-11-30" } } })];
    for (const record of [
      agreementWith({ term: own, commitments }),
      agreementWith({ term: own, commitments, events }),
    ]) {
      expect(found(RULE, record)).toEqual([]);
      expect(found("invalid-date", record)).toHaveLength(1);
    }
  });

  it("finds a commitment that an event ended after the agreement", () => {
    const late = eventWith({ type: "terminated", on: "2025-11-30", recordedOn: "2025-11-30" });
    const ended = (over: object) => under({ end: { through: "2025-12-15" } }, { events: [{ ...late, ...over }] });
    expect(found(RULE, ended({}))).toEqual([["/events/0/on", message("2025-11-30")]]);
    expect(found(RULE, ended({ effective: "2025-12-01" }))).toEqual([["/events/0/effective", message("2025-12-01")]]);
    expect(found(RULE, ended({ on: "2025-11" }))).toEqual([["/events/0/on", message("2025-11-30")]]);
    expect(found(RULE, ended({ on: "2025-10-31", recordedOn: "2025-10-31" }))).toEqual([]);
  });
});
