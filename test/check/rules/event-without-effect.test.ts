import { describe, expect, it } from "vitest";
import type { Agreement, Commitment, LifecycleEvent, LifecycleEventType } from "../../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "event-without-effect";
const cited = [{ source: "statement", mode: "paraphrase" }] as const;
const visit = commitmentWith({
  id: "trip",
  kind: "visit",
  visitor: "a",
  host: "b",
  when: "2025-12",
} as Partial<Commitment>);

/** The small record with a term, a visit, a meeting, a condition and an issue, and with events. */
function record(...events: readonly Partial<LifecycleEvent>[]): Agreement {
  return agreementWith({
    meeting: { id: "talks", on: "2025-05-12", place: { name: "P" }, participants: [], citations: cited },
    commitments: [commitmentWith({ term: { effective: "2025-05-12", end: { through: "2025-12-01" } } }), visit],
    conditions: [
      {
        id: "if",
        summary: "It depends.",
        dependent: "pause",
        requires: { kind: "circumstance", description: "rain" },
        kind: "precedent",
        citations: cited,
      },
    ],
    issues: [{ id: "open", title: "Open", disposition: "unresolved", citations: cited }],
    events: events.map((event, index) => eventWith({ id: `e${index}`, ...event })),
  });
}

const paths = (...events: readonly Partial<LifecycleEvent>[]) => found(RULE, record(...events)).map(([path]) => path);

describe(RULE, () => {
  it("finds an event on nothing, unless something refers to it", () => {
    expect(found(RULE, record({ type: "terminated", targets: [] }))).toEqual([
      ["/events/0/targets", "Expected at least one target; got none. Name what was terminated."],
    ]);
    const introduced = record({ type: "amended", targets: [] });
    const added = commitmentWith({ id: "added", introducedBy: "e0" });
    expect(found(RULE, { ...introduced, commitments: [...introduced.commitments, added] })).toEqual([]);
  });

  it.each<[LifecycleEventType, string, boolean]>([
    ["scheduled", "pause", false],
    ["occurred", "truce", false],
    ["postponed", "pause", false],
    ["ratified", "pause", false],
    ["signed", "pause", true],
    ["missed", "pause", true],
    ["scheduled", "trip", true],
    ["cancelled", "trip", true],
    ["terminated", "talks", true],
    ["extended", "trip", false],
    ["entered-into-force", "talks", false],
    ["terminated", "a", false],
    ["withdrawn", "a", true],
    ["signed", "a", true],
    ["performed", "if", true],
    ["missed", "if", false],
    ["amended", "open", false],
    ["amended", "statement", false],
  ])("%s on %s has an effect: %s", (type, target, acts) => {
    expect(paths({ type, targets: [target] })).toEqual(acts ? [] : ["/events/0/targets/0"]);
  });

  it("says of a party that left what to write", () => {
    expect(found(RULE, record({ type: "terminated", targets: ["pause", "a"] }))).toEqual([
      [
        "/events/0/targets/1",
        'Expected a target that `terminated` acts on; got "a", a party. Target the agreement or a commitment, or write `withdrawn` for a party that left.',
      ],
    ]);
  });

  it("finds a target twice", () => {
    expect(paths({ type: "terminated", targets: ["pause", "pause"] })).toEqual(["/events/0/targets/1"]);
  });

  it("finds a step of no party", () => {
    expect(paths({ type: "withdrawn", targets: ["truce"] })).toEqual(["/events/0"]);
    expect(paths({ type: "withdrawn", targets: ["truce"], by: "a" })).toEqual([]);
    expect(paths({ type: "acceded", targets: ["truce"] })).toEqual(["/events/0"]);
  });

  it("finds a correction of nothing", () => {
    expect(paths({ type: "corrected", targets: ["pause"] })).toEqual(["/events/0"]);
    expect(paths({ type: "corrected", targets: ["pause"], term: { end: { open: true } } })).toEqual([]);
    expect(paths({ type: "terminated" }, { type: "corrected", targets: ["e0"] })).toEqual(["/events/1/targets/0"]);
    const corrects = { type: "corrected", targets: [], corrects: "e0", effective: "2025-09-01" } as const;
    expect(paths({ type: "terminated" }, corrects)).toEqual([]);
  });

  describe("resumed", () => {
    const resumed = { type: "resumed", on: "2025-10-01", recordedOn: "2025-10-01" } as const;
    const suspended = { type: "suspended", on: "2025-09-01", recordedOn: "2025-09-01" } as const;

    it("finds what was not suspended", () => {
      expect(paths(resumed)).toEqual(["/events/0"]);
      expect(paths({ ...suspended, through: "2025-09-20" }, resumed)).toEqual(["/events/1"]);
      expect(paths(suspended, resumed, { ...resumed, on: "2025-11-01", recordedOn: "2025-11-01" })).toEqual([
        "/events/2",
      ]);
      expect(paths({ ...suspended, targets: ["truce"] }, resumed)).toEqual(["/events/1"]);
      expect(paths({ ...suspended, by: "a" }, { ...resumed, by: "b" })).toEqual(["/events/1"]);
    });

    it("lets stand what was, also on the same day or before the start", () => {
      expect(paths(suspended, resumed)).toEqual([]);
      expect(paths({ ...suspended, on: "2025-10-01", recordedOn: "2025-10-01" }, resumed)).toEqual([]);
      expect(paths({ ...suspended, on: "2025-04-01" }, { ...resumed, on: "2025-05-01" })).toEqual([]);
      expect(paths({ ...suspended, targets: ["truce"] }, { ...resumed, targets: ["truce", "pause"] })).toEqual([]);
      expect(paths({ ...suspended, by: "a" }, { ...resumed, by: "a" })).toEqual([]);
    });

    it("lets stand what starts again after its end", () => {
      const over = { type: "terminated", on: "2025-09-01", recordedOn: "2025-09-01" } as const;
      expect(paths(over, resumed)).toEqual([]);
    });

    it("lets stand a party that takes part again, and finds one that was not suspended", () => {
      const three = (by: string): Agreement => {
        const base = record({ ...suspended, targets: ["truce"], by: "a" }, { ...resumed, targets: ["truce"], by });
        return { ...base, parties: [...base.parties, { id: "c", name: "C" }] };
      };
      expect(found(RULE, three("a"))).toEqual([]);
      expect(found(RULE, three("b")).map(([path]) => path)).toEqual(["/events/1"]);
    });
  });

  describe("extended", () => {
    it("finds an earlier end, and one of what has no end", () => {
      expect(paths({ term: { end: { through: "2025-11-30" } } })).toEqual(["/events/0"]);
      const open = [commitmentWith({ term: { effective: "2025-05-12", end: { open: true } } })];
      const events = [eventWith({ term: { end: { through: "2030-01-01" } } })];
      expect(found(RULE, agreementWith({ commitments: open, events })).map(([path]) => path)).toEqual(["/events/0"]);
    });

    it("lets stand a later end, the same end confirmed, and one of which nobody says how long", () => {
      expect(paths({ term: { end: { through: "2025-12-02" } } })).toEqual([]);
      expect(paths({ term: { end: { through: "2025-12-01" } } })).toEqual([]);
      expect(paths({ term: { duration: "P1Y" } })).toEqual([]);
      expect(paths({})).toEqual([]);
      expect(found(RULE, agreementWith({ events: [eventWith({})] }))).toEqual([]);
    });

    it("lets stand one of the agreement and of a commitment with an end of its own", () => {
      const base = record({ targets: ["truce", "pause"], term: { end: { through: "2026-06-01" } } });
      expect(found(RULE, { ...base, term: { end: { through: "2025-12-31" } } })).toEqual([]);
    });
  });

  describe("performed, partly performed and missed", () => {
    // "pause" is owed by "a" to "b".
    it.each(["performed", "partly-performed", "missed"] as const)("finds %s by a party that owes nothing", (type) => {
      expect(paths({ type, targets: ["pause"], by: "b" })).toEqual(["/events/0/by"]);
      expect(paths({ type, targets: ["pause"], by: "a" })).toEqual([]);
      expect(paths({ type, targets: ["pause"] })).toEqual([]);
    });

    it("does not look at who reports other events", () => {
      expect(paths({ type: "implemented", targets: ["pause"], by: "b" })).toEqual([]);
    });
  });

  describe("cancelled and retracted", () => {
    const notice = { type: "terminated", on: "2025-08-01", recordedOn: "2025-08-01", effective: "2025-10-01" } as const;
    const cancelled = { type: "cancelled", targets: ["e0"], recordedOn: "2025-11-01" } as const;

    it("finds a cancellation of what had taken effect", () => {
      expect(paths(notice, { ...cancelled, on: "2025-10-02" })).toEqual(["/events/1/targets/0"]);
      expect(paths(notice, { ...cancelled, on: "2025-09-30" })).toEqual([]);
    });

    it("lets stand the cancellation of a plan", () => {
      const plan = { type: "rescheduled", targets: ["trip"], planned: { from: "2025-12-20" } } as const;
      expect(paths(plan, { ...cancelled, on: "2025-10-02" })).toEqual([]);
    });

    it("finds a retraction of what is no event, and of itself", () => {
      expect(paths({ type: "retracted", targets: ["pause"] })).toEqual(["/events/0/targets/0"]);
      expect(paths({ type: "retracted", targets: ["e0"] })).toEqual(["/events/0/targets/0"]);
      expect(paths(notice, { type: "retracted", targets: ["e0"] })).toEqual([]);
    });

    it("says nothing of an event that was retracted itself", () => {
      const resumed = { type: "resumed", on: "2025-10-01", recordedOn: "2025-10-01" } as const;
      expect(
        paths(resumed, { type: "retracted", targets: ["e0"], on: "2025-11-01", recordedOn: "2025-11-01" }),
      ).toEqual([]);
    });
  });
});
