import { describe, expect, it } from "vitest";
import type { Agreement, Commitment, LifecycleEvent, LifecycleEventType } from "../../../src/model/index.js";
import { agreementWith, assessmentWith, commitmentWith, eventWith } from "../../fixtures/agreement.js";
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

  it.each<[LifecycleEventType, string, string]>([
    ["ratified", "pause", '"pause", a commitment that is not a visit. Correct the type, or the target.'],
    ["ratified", "trip", '"trip", a visit, an invitation or a meeting. Correct the type, or the target.'],
    ["ratified", "talks", '"talks", a visit, an invitation or a meeting. Correct the type, or the target.'],
    ["occurred", "truce", '"truce", the agreement. Correct the type, or the target.'],
    ["terminated", "if", '"if", a condition. Correct the type, or the target.'],
    ["terminated", "statement", '"statement", an entity that no event acts on. Correct the type, or the target.'],
    ["terminated", "e0", '"e0", an event. Correct the type, or the target.'],
    ["corrected", "e0", '"e0", an event. Name the event in `corrects`.'],
    ["corrected", "open", '"open", an entity that no event acts on. Correct the type, or the target.'],
    ["retracted", "pause", '"pause", a commitment that is not a visit. Target the event that was recorded by mistake.'],
  ])("says of %s on %s what the target is, and what to write", (type, target, message) => {
    expect(found(RULE, record({ type, targets: [target] }))).toEqual([
      ["/events/0/targets/0", `Expected a target that \`${type}\` acts on; got ${message}`],
    ]);
  });

  it("does not ask what a correction of an event targets, but does ask it of other events", () => {
    const correction = { targets: ["if", "e0", "a"], corrects: "e0", effective: "2025-09-01" } as const;
    expect(paths({ type: "terminated" }, { type: "corrected", ...correction })).toEqual([]);
    expect(paths({ type: "terminated" }, { type: "amended", ...correction })).toEqual([
      "/events/1/targets/0",
      "/events/1/targets/1",
      "/events/1/targets/2",
    ]);
  });

  it("lets stand a target that the record does not have, which is an error of its own", () => {
    expect(paths({ type: "terminated", targets: ["gone"] })).toEqual([]);
    expect(paths({ type: "performed", targets: ["gone"], by: "b" })).toEqual([]);
    expect(found("unknown-reference", record({ targets: ["gone"] }))).toHaveLength(1);
  });

  it("lets stand an event on nothing from which a term is counted", () => {
    const term = { duration: "P1Y", countedFrom: "e0" };
    const counted = record({ type: "signed", targets: [] });
    expect(found(RULE, { ...counted, commitments: [commitmentWith({ term })] })).toEqual([]);
    expect(
      found(RULE, { ...counted, commitments: [commitmentWith({ term: { ...term, countedFrom: "2025" } })] }),
    ).toEqual([["/events/0/targets", "Expected at least one target; got none. Name what was signed."]]);
  });

  it.each(["commitments", "conditions", "issues", "assessments"] as const)(
    "lets stand an event on nothing that introduced one of the %s",
    (list) => {
      const base = { ...record({ type: "amended", targets: [] }), assessments: [assessmentWith()] };
      const [first, ...others] = base[list];
      expect(found(RULE, base)).toHaveLength(1);
      expect(found(RULE, { ...base, [list]: [{ ...first, introducedBy: "e0" }, ...others] })).toEqual([]);
    },
  );

  it("finds a target twice", () => {
    expect(found(RULE, record({ type: "terminated", targets: ["pause", "trip", "pause"] }))).toEqual([
      ["/events/0/targets/2", 'Expected each target once; got "pause" again. Remove it, or name the target meant.'],
    ]);
  });

  it.each(["withdrawn", "ratified", "acceded"] as const)("finds a step of no party, %s", (type) => {
    expect(found(RULE, record({ type, targets: ["truce"] }))).toEqual([
      ["/events/0", `Expected the party that has ${type}; got none. Name it in \`by\`.`],
    ]);
    expect(paths({ type, targets: ["truce"], by: "a" })).toEqual([]);
    expect(paths({ type, targets: ["truce", "a"] })).toEqual([]);
  });

  it("finds a correction of nothing", () => {
    expect(found(RULE, record({ type: "corrected", targets: ["pause"] }))).toEqual([
      [
        "/events/0",
        "Expected what `corrected` corrects; got nothing. Give the right `term` or `planned`, or name an event in `corrects`.",
      ],
    ]);
    expect(paths({ type: "terminated" }, { type: "corrected", targets: ["pause"], corrects: "e0" })).toEqual([]);
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

    it("finds a suspension by another event only if that is one, and by then", () => {
      const later = { ...suspended, on: "2025-11-01", recordedOn: "2025-11-01" };
      expect(found(RULE, record(resumed, later))).toEqual([
        [
          "/events/0",
          "Expected a suspension that `resumed` ends; got none by then. Add the `suspended` event, or correct the days; a day begins before every clock time in it.",
        ],
      ]);
      const before = { ...suspended, on: "2025-07-01", through: "2025-07-10" };
      const sameDay = { ...suspended, on: "2025-10-01", recordedOn: "2025-10-01" };
      expect(paths(before, sameDay, resumed)).toEqual([]);
    });

    it("finds a resumption on the day of a suspension that begins at a clock time of that day, which goes on", () => {
      const at = (time: string) => ({ date: "2025-10-01", time, zone: "Europe/Paris" });
      const sameDay = { ...suspended, on: "2025-10-01", recordedOn: "2025-10-01", effective: at("14:00") };
      expect(paths(sameDay, resumed)).toEqual(["/events/1"]);
      expect(paths(sameDay, { ...resumed, effective: at("18:00") })).toEqual([]);
      expect(paths({ ...sameDay, effective: at("00:00") }, resumed)).toEqual([]);
    });

    it("does not take for an effect that something else happened on the day of a suspension", () => {
      const shorter = { on: suspended.on, recordedOn: suspended.on, term: { end: { through: "2025-11-30" } } };
      expect(paths(suspended, shorter)).toEqual(["/events/1"]);
    });

    it("lets stand a party that was suspended from the agreement and is resumed by its own name", () => {
      const base = record(
        { ...suspended, targets: ["truce"], by: "a" },
        { ...resumed, targets: ["a"] },
        { ...resumed, targets: ["b"] },
      );
      const three = { ...base, parties: [...base.parties, { id: "c", name: "C" }] };
      expect(found(RULE, three).map(([path]) => path)).toEqual(["/events/2"]);
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

    it("finds an end before one that an amendment gave", () => {
      const amended = { type: "amended", on: "2025-06-01", recordedOn: "2025-06-01" } as const;
      const events = (through: string) =>
        [{ ...amended, term: { end: { through: "2025-11-30" } } }, { term: { end: { through } } }].map((event, index) =>
          eventWith({ id: `e${index}`, ...event }),
        );
      expect(found(RULE, agreementWith({ events: events("2025-11-29") }))).toEqual([
        [
          "/events/1",
          "Expected an extension to a later end; got none. Correct the term, or write `amended` if it was shortened.",
        ],
      ]);
      expect(found(RULE, agreementWith({ events: events("2025-12-01") }))).toEqual([]);
    });

    it("accepts a later end, the same end confirmed, and an extension of unknown length", () => {
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

    it("names those who owe it, and who is said to have acted", () => {
      const promisors = ["a", "c"];
      const owed = (type: LifecycleEventType, by: string): Agreement => ({
        ...record({ type, targets: ["pause"], by }),
        commitments: [commitmentWith({ promisors })],
      });
      const message = (done: string) =>
        `Expected a promisor of "pause" ("a", "c") to have ${done} it; got "b". Name the party that acted, not the one that reports it.`;
      expect(found(RULE, owed("performed", "b"))).toEqual([["/events/0/by", message("performed")]]);
      expect(found(RULE, owed("partly-performed", "b"))).toEqual([["/events/0/by", message("performed")]]);
      expect(found(RULE, owed("missed", "b"))).toEqual([["/events/0/by", message("missed")]]);
      for (const by of promisors) expect(found(RULE, owed("performed", by))).toEqual([]);
    });

    it("asks it of commitments alone, and of those that somebody owes", () => {
      expect(paths({ type: "performed", targets: ["truce"], by: "b" })).toEqual([]);
      expect(paths({ type: "performed", targets: ["truce", "pause"], by: "b" })).toEqual(["/events/0/by"]);
      const unowed = record({ type: "performed", targets: ["pause"], by: "b" });
      expect(found(RULE, { ...unowed, commitments: [commitmentWith({ promisors: [] })] })).toEqual([]);
    });

    it("finds one party once, however much of what it does not owe it performed", () => {
      const base = record({ type: "performed", targets: ["pause", "other"], by: "b" });
      const commitments = [commitmentWith(), commitmentWith({ id: "other" })];
      expect(found(RULE, { ...base, commitments }).map(([path]) => path)).toEqual(["/events/0/by"]);
    });

    it("does not look at who reports other events", () => {
      expect(paths({ type: "implemented", targets: ["pause"], by: "b" })).toEqual([]);
    });
  });

  describe("cancelled and retracted", () => {
    const notice = { type: "terminated", on: "2025-08-01", recordedOn: "2025-08-01", effective: "2025-10-01" } as const;
    const cancelled = { type: "cancelled", targets: ["e0"], recordedOn: "2025-11-01" } as const;

    it("finds a cancellation of what had taken effect", () => {
      expect(found(RULE, record(notice, { ...cancelled, on: "2025-10-02" }))).toEqual([
        [
          "/events/1/targets/0",
          'Expected an event that had not taken effect by then; got "e0". Write `retracted` if the record was wrong, or the event that ended it.',
        ],
      ]);
      expect(paths(notice, { ...cancelled, on: "2025-10-01" })).toEqual(["/events/1/targets/0"]);
      expect(paths(notice, { ...cancelled, on: "2025-09-30" })).toEqual([]);
    });

    it("lets stand the cancellation of a plan", () => {
      const plan = { type: "rescheduled", targets: ["trip"], planned: { from: "2025-12-20" } } as const;
      expect(paths(plan, { ...cancelled, on: "2025-10-02" })).toEqual([]);
    });

    it.each(["pause", "truce"])("finds a cancellation of %s once it had begun", (target) => {
      const on = (day: string) =>
        ({ type: "cancelled", targets: [target], on: day, recordedOn: "2025-12-01" }) as const;
      const message = "Expected `cancelled` on what had not begun; it had. Write `terminated`, or correct the days.";
      expect(found(RULE, record(on("2025-05-13")))).toEqual([["/events/0", message]]);
      expect(paths(on("2025-05-11"))).toEqual([]);
    });

    it("reports a cancellation of a commitment that had begun, in addition to that of an event", () => {
      const both = { ...cancelled, targets: ["e0", "pause"], on: "2025-09-30" };
      expect(paths(notice, both)).toEqual(["/events/1"]);
    });

    it("finds a cancellation of itself", () => {
      expect(found(RULE, record({ ...cancelled, on: "2025-09-30" }))).toEqual([
        ["/events/0/targets/0", "Expected another event to be cancelled; got this one. Name the event that is meant."],
      ]);
    });

    it("lets stand a cancellation of a plan, and of what the record does not have", () => {
      expect(paths({ ...cancelled, targets: ["trip"], on: "2025-09-30" })).toEqual([]);
      expect(paths({ ...cancelled, targets: ["gone"], on: "2025-09-30" })).toEqual([]);
    });

    it("says nothing of a late cancellation that was retracted", () => {
      const late = { ...cancelled, on: "2025-10-02" };
      const retracted = { type: "retracted", targets: ["e1"], on: "2025-11-02", recordedOn: "2025-11-02" } as const;
      expect(paths(notice, late, retracted)).toEqual([]);
      expect(paths(notice, late, { ...retracted, targets: ["e0"] })).toEqual([]);
    });

    it("says nothing where a date of an event is invalid, which is an error of its own", () => {
      const late = { ...cancelled, on: "2025-10-02" };
      const invalid = { type: "performed", on: "2025-06-31" } as const;
      expect(paths(notice, late, invalid)).toEqual([]);
      expect(paths({ type: "cancelled", targets: ["pause"], on: "2025-10-02" }, invalid)).toEqual([]);
      expect(found("invalid-date", record(notice, late, invalid))).toHaveLength(1);
    });

    it("finds a retraction of what is no event, and of itself", () => {
      expect(found(RULE, record({ type: "retracted", targets: ["e0"] }))).toEqual([
        ["/events/0/targets/0", "Expected another event to be retracted; got this one. Name the event that is meant."],
      ]);
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
