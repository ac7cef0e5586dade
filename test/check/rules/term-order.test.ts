import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement, LifecycleEvent, Term } from "../../../src/model/index.js";
import {
  agreementWith,
  agreementWithTerm,
  commitmentWith,
  eventWith,
  readoutWith,
  visitWith,
} from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";
import { runs } from "../../fixtures/property-runs.js";

const RULE = "term-order";
const inForce = eventWith({ type: "entered-into-force", targets: ["truce", "pause"], on: "2025-09-01" });

describe(RULE, () => {
  it("finds a term that ends before the conclusion", () => {
    expect(found(RULE, agreementWithTerm({ end: { through: "2025-05-11" } }))).toEqual([
      [
        "/commitments/0/term/end",
        "Expected a term to end after the agreement was concluded (2025-05-12); got 2025-05-11. Correct the day that is mistyped.",
      ],
    ]);
    expect(found(RULE, agreementWith({ term: { effective: "2020", duration: "P1Y" } }))[0]?.[0]).toBe("/term/duration");
  });

  it("finds a term that ends before the signature, and before the entry into force", () => {
    const signed = eventWith({ type: "signed", targets: ["truce"], on: "2025-06-01" });
    const term = { end: { through: "2025-05-20" } };
    expect(found(RULE, agreementWithTerm(term, { events: [signed] }))[0]?.[1]).toContain("was signed (2025-06-01)");
    expect(found(RULE, agreementWithTerm(term, { events: [inForce] }))[0]?.[1]).toContain("was in force (2025-09-01)");
    const amended = eventWith({ id: "a", type: "amended", term: { end: { through: "2025-08-31" } } });
    expect(found(RULE, agreementWith({ events: [inForce, amended] })).map(([path]) => path)).toEqual([
      "/events/1/term/end",
    ]);
  });

  it.each([
    ["ends on the day of conclusion", agreementWithTerm({ end: { through: "2025-05-12" } })],
    ["is retroactive", agreementWithTerm({ effective: "2020-01-01", end: { through: "2025-12-31" } })],
    ["ends in the month of conclusion", agreementWithTerm({ end: { through: "2025-05" } })],
    ["ends as it enters into force", agreementWithTerm({ end: { through: "2025-09-01" } }, { events: [inForce] })],
    [
      "of a suspension ends before the entry into force",
      agreementWith({
        events: [inForce, eventWith({ id: "s", type: "suspended", on: "2025-06-01", term: { duration: "P1M" } })],
      }),
    ],
    [
      "ends before its own start, which is an error",
      agreementWithTerm({ effective: "2026", end: { through: "2020" } }),
    ],
  ])("lets stand one that %s", (_, record) => {
    expect(found(RULE, record)).toEqual([]);
  });

  const problem = (path: string, what: string, got: string) => [
    path,
    `Expected a term to end after the agreement was ${what}; got ${got}. Correct the day that is mistyped.`,
  ];
  const early: Term = { end: { through: "2025-05-20" } };
  const undated = { concludedOn: undefined as never };
  const amended = (over: Partial<LifecycleEvent>) => eventWith({ id: "a", type: "amended", ...over });
  /** Joins a party: a start in the record that is that of no commitment. */
  const joined = eventWith({ id: "j", type: "entered-into-force", targets: ["a"], by: "a", on: "2025-12-01" });

  it("lets stand what a party says of a term, which is not the term itself", () => {
    const readouts = [readoutWith({ term: { end: { through: "2025-05-11" } } })];
    expect(found(RULE, agreementWith({ commitments: [commitmentWith({ readouts })] }))).toEqual([]);
  });

  it("leaves a term that ends before its own start to the rule about that, also where both lie before the conclusion", () => {
    const record = agreementWithTerm({ effective: "2025-05-01", end: { through: "2025-04-01" } });
    expect(found(RULE, record)).toEqual([]);
    expect(found("end-before-start", record)).toHaveLength(1);
  });

  it("holds a term of an event against the entry into force, unless the term states an earlier one", () => {
    const term = { effective: "2025-06-01", end: { through: "2025-08-30" } };
    const events = (type: LifecycleEvent["type"]) => [inForce, amended({ type, term })];
    expect(found(RULE, agreementWith({ events: events("partly-performed") }))).toEqual([
      problem("/events/1/term/end", "in force (2025-09-01)", "2025-08-30"),
    ]);
    expect(found(RULE, agreementWith({ events: events("amended") }))).toEqual([]);
  });

  it("holds a term that starts after the conclusion against the signature", () => {
    const signed = eventWith({ type: "signed", on: "2025-09-01" });
    const ending = (through: string) =>
      agreementWithTerm({ effective: "2025-06-01", end: { through } }, { events: [signed] });
    expect(found(RULE, ending("2025-09-01"))).toEqual([]);
    expect(found(RULE, ending("2025-08-31"))).toEqual([
      problem("/commitments/0/term/end", "signed (2025-09-01)", "2025-08-31"),
    ]);
  });

  it("does not compare it with the signature of one party, or with one without a known day", () => {
    const signed = eventWith({ type: "signed", targets: ["truce"], on: "2025-06-01" });
    expect(found(RULE, agreementWithTerm(early, { events: [signed] }))).toHaveLength(1);
    expect(found(RULE, agreementWithTerm(early, { events: [{ ...signed, by: "a" }] }))).toEqual([]);
    const { on: _, ...dateless } = signed;
    expect(found(RULE, agreementWithTerm(early, { events: [dateless] }))).toEqual([]);
    expect(found(RULE, agreementWithTerm(early, { events: [{ ...signed, on: "2025-06-31" }] }))).toEqual([]);
  });

  it("takes a signature by the day of its effect, if only that is known", () => {
    const { on: _, ...signed } = eventWith({ type: "signed", targets: ["truce"], effective: "2025-06-01" });
    expect(found(RULE, agreementWithTerm(early, { events: [signed] }))).toEqual([
      problem("/commitments/0/term/end", "signed (2025-06-01)", "2025-05-20"),
    ]);
  });

  it("holds it against the entry into force of an agreement whose conclusion is not dated", () => {
    expect(found(RULE, agreementWithTerm(early, { ...undated, events: [inForce] }))).toEqual([
      problem("/commitments/0/term/end", "in force (2025-09-01)", "2025-05-20"),
    ]);
    expect(found(RULE, agreementWithTerm(early, undated))).toEqual([]);
  });

  it("says nothing where the conclusion is dated wrongly, which is an error of its own", () => {
    const record = agreementWithTerm(early, { concludedOn: "2025-06-31", events: [inForce] });
    expect(found(RULE, record)).toEqual([]);
    expect(found("invalid-date", record)).toHaveLength(1);
  });

  it("lets stand a suspension that is over before the entry into force, and no amendment", () => {
    const over = { effective: "2025-06-01", term: { end: { through: "2025-07-01" } } };
    const events = (type: "suspended" | "amended") => [inForce, eventWith({ id: "s", type, ...over })];
    expect(found(RULE, agreementWith({ events: events("suspended") }))).toEqual([]);
    expect(found(RULE, agreementWith({ events: events("amended") }))).toEqual([
      problem("/events/1/term/end", "in force (2025-09-01)", "2025-07-01"),
    ]);
  });

  it("knows no entry into force of what the record does not have, nor of a visit", () => {
    const term = { end: { through: "2025-08-01" } };
    const record = (targets: readonly string[]): Agreement =>
      agreementWith({
        commitments: [commitmentWith(), visitWith("2025-12", { id: "trip" })],
        events: [inForce, amended({ targets, term })],
      });
    expect(found(RULE, record(["gone", "trip"]))).toEqual([]);
    expect(found(RULE, record(["gone", "pause"]))).toHaveLength(1);
  });

  it("does not take for an entry into force a start that is only assumed", () => {
    const introduced = eventWith({ id: "intro", type: "amended", targets: [], on: "2025-08-11" });
    const added = commitmentWith({ id: "added", introducedBy: "intro" });
    const term = { end: { through: "2025-07-01" } };
    const events = [
      introduced,
      joined,
      amended({ targets: ["added"], on: "2025-09-01", recordedOn: "2025-09-01", term }),
    ];
    expect(found(RULE, agreementWith({ commitments: [added], events }))).toEqual([]);
  });

  it("knows no entry into force of a treaty that nothing brought into force", () => {
    expect(found(RULE, agreementWithTerm(early, { nature: "treaty", events: [joined] }))).toEqual([]);
  });

  it("finds an end that excludes the day of the last of several entries into force", () => {
    const first = eventWith({ id: "first", type: "entered-into-force", targets: ["other"], on: "2025-08-31" });
    const commitments = (before: string) => [
      commitmentWith({ term: { end: { before } } }),
      commitmentWith({ id: "other" }),
    ];
    const record = (before: string) => agreementWith({ commitments: commitments(before), events: [first, inForce] });
    expect(found(RULE, record("2025-09-01"))).toEqual([
      problem("/commitments/0/term/end", "in force (2025-09-01)", "2025-09-01"),
    ]);
    expect(found(RULE, record("2025-09-02"))).toEqual([]);
  });

  it("says of a duration when it ends", () => {
    expect(found(RULE, agreementWith({ term: { effective: "2020-01-01", duration: "P1Y" } }))).toEqual([
      problem("/term/duration", "concluded (2025-05-12)", "2021-01-02"),
    ]);
  });
});

describe(`${RULE}, for a term that need not be computed because of its start`, () => {
  const dates = fc.constantFrom("2024", "2025-05", "2025-05-11", "2025-05-12", "2025-05-13", "2025-05-12~", "2025-06");
  const moments = fc
    .constantFrom("00:00", "09:00")
    .map((time) => ({ date: "2025-05-12", time, zone: "Asia/Shanghai" }));
  const starts = fc.option(fc.oneof(dates, moments), { nil: undefined });
  const ends = fc.oneof(
    dates.map((through): Term["end"] => ({ through })),
    fc.oneof(dates, moments).map((until): Term["end"] => ({ until })),
    dates.map((before): Term["end"] => ({ before })),
    fc.constant(undefined),
  );
  const durations = fc.constantFrom("P1D", "P1M", undefined);

  it("finds what it finds if there is a signature, which makes it compute every end", () => {
    const results = { none: 0, some: 0 };
    fc.assert(
      fc.property(starts, ends, durations, starts, dates, (effective, end, duration, on, concludedOn) => {
        const given = Object.entries({ effective, end, duration }).filter(([, value]) => value !== undefined);
        const other = commitmentWith({ id: "other", term: undefined as never });
        delete (other as { term?: Term }).term;
        const commitments = [commitmentWith({ term: Object.fromEntries(given) }), other];
        const target = commitments[0]?.id as string;
        const start = typeof on === "string" ? { on } : { effective: on as never };
        const events = on === undefined ? [] : [eventWith({ type: "entered-into-force", targets: [target], ...start })];
        const signed = eventWith({ id: "signature", type: "signed", targets: ["other"], on: "2020-01-01" });
        const problems = found(RULE, agreementWith({ concludedOn, commitments, events }));
        expect(problems).toEqual(found(RULE, agreementWith({ concludedOn, commitments, events: [...events, signed] })));
        results[problems.length === 0 ? "none" : "some"] += 1;
      }),
      runs(1000),
    );
    expect(results.some).toBeGreaterThan(10);
    expect(results.none).toBeGreaterThan(10);
  });
});
