import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { busan2025 } from "../../src/data/index.js";
import { asKnownAt, expiryOf, statusOf, unresolvedIssues } from "../../src/query/index.js";
import { AgreementSchema } from "../../src/schema/index.js";
import {
  agreementWith,
  assessmentWith,
  commitmentWith,
  conditionWith,
  eventWith,
  invitationWith,
  issueWith,
  precedentWith,
  readoutWith,
} from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";
import { runs } from "../fixtures/property-runs.js";

const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id);
const then = asKnownAt(busan2025, "2025-10-30");

describe("asKnownAt, of the record of Busan on the day of the summit", () => {
  it("has the base record, what China made known on that day, and nothing else", () => {
    expect(ids(then.commitments)).toEqual([
      ...ids(busan2025.commitments.filter(({ introducedBy }) => introducedBy === undefined)),
      "tiktok-settlement",
      "us-investment-commitments",
    ]);
    expect(then.commitments).toHaveLength(12);
    expect([then.parties, then.conditions, then.issues, then.assessments].map((list) => list.length)).toEqual([
      2, 3, 10, 6,
    ]);
    expect(ids(then.events)).toEqual(["mofcom-outcomes"]);
    expect(then.reviewedOn).toBe("2025-10-30");
  });

  it("has only the accounts given by that day", () => {
    const given = then.commitments.flatMap(({ readouts = [] }) => readouts.map(({ on }) => on));
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given)).toEqual(new Set(["2025-10-30"]));
    // The soybeans of the United States came two days later: no account is left, and no empty list.
    expect(then.commitments.find(({ id }) => id === "agricultural-purchases")).not.toHaveProperty("readouts");
  });

  it("has only the sources that it cites", () => {
    expect(ids(then.sources)).toEqual([
      "busan-article",
      "bessent-kuala-lumpur",
      "mofcom-remarks-2025",
      "etnet-mofcom",
      "world-footwear-truce",
    ]);
  });
});

describe("asKnownAt", () => {
  it.each([
    "2025-10-30",
    "2025-11-01",
    "2025-11-08",
    "2025-12-01",
    "2026-02-20",
    "2026-09-24",
    "2026-10-09",
    "2030-01-01",
  ])("on %s: a record that the schema takes and in which nothing dangles", (day) => {
    const record = asKnownAt(busan2025, day);
    expect(AgreementSchema.safeParse(record).success).toBe(true);
    expect(check(record).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(record.reviewedOn).toBe(day < "2026-10-09" ? day : "2026-10-09");
  });

  it("is the record itself once all is known", () => {
    expect(asKnownAt(busan2025, "2026-10-09")).toEqual(busan2025);
  });

  it("takes along what refers to the hidden, so that nothing dangles and no expert's reading becomes a clause", () => {
    const cited = [{ source: "statement", mode: "paraphrase" }] as const;
    const later = { introducedBy: "event" } as const;
    const record = agreementWith({
      commitments: [
        commitmentWith({ id: "old", partOf: "new" }),
        commitmentWith({ id: "new", ...later }),
        commitmentWith({
          id: "visit-back",
          kind: "invitation",
          invitee: "a",
          host: "b",
          occasion: "a visit",
          after: "new",
        } as never),
      ],
      conditions: [
        {
          id: "c1",
          summary: "s",
          dependent: "old",
          requires: { kind: "performance", party: "a", commitment: "new" },
          kind: "continuing",
          citations: cited,
        },
        {
          id: "c2",
          summary: "s",
          dependent: "truce",
          requires: { kind: "circumstance", description: "w" },
          kind: "continuing",
          attributedTo: "expert",
          citations: cited,
        },
      ],
      issues: [
        { id: "i1", title: "t", disposition: "unresolved", relatedTo: ["old", "new"], citations: cited },
        { id: "i2", title: "t", disposition: "unresolved", attributedTo: "expert", citations: cited },
      ],
      assessments: [
        {
          id: "expert",
          by: { kind: "collective", description: "x" },
          summary: "s",
          quotes: [],
          points: [],
          citations: cited,
          ...later,
        },
      ],
      events: [
        eventWith({ targets: ["new"] }),
        eventWith({ id: "both", targets: ["old", "new"], on: "2025-08-01", recordedOn: "2025-08-01" }),
      ],
    });
    const stood = asKnownAt(record, "2025-08-11");
    expect(stood.commitments[0]).not.toHaveProperty("partOf");
    expect(stood.commitments[1]).not.toHaveProperty("after");
    expect([stood.conditions, stood.assessments]).toEqual([[], []]);
    expect(stood.issues).toMatchObject([{ id: "i1", relatedTo: ["old"] }]);
    expect(stood.events).toMatchObject([{ id: "both", targets: ["old"] }]);
    expect(check(stood).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("hides an account of a month until the month is over", () => {
    const readout = {
      by: "a",
      on: "2025-09",
      summary: "s",
      citations: [{ source: "statement", mode: "paraphrase" }],
    } as const;
    const record = agreementWith({ commitments: [commitmentWith({ readouts: [readout] })] });
    expect(asKnownAt(record, "2025-09-29").commitments[0]).not.toHaveProperty("readouts");
    expect(asKnownAt(record, "2025-09-30").commitments[0]?.readouts).toHaveLength(1);
  });

  it("keeps a source that nothing cites", () => {
    const spare = { id: "spare", kind: "press", title: "Spare", language: "en" } as const;
    expect(
      ids(asKnownAt(agreementWith({ sources: [...agreementWith().sources, spare] }), "2025-06-01").sources),
    ).toContain("spare");
  });

  it("answers as the record with knownAt does, on any day", () => {
    const day = fc
      .integer({ min: 0, max: 500 })
      .map((days) => new Date(Date.UTC(2025, 9, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (knownAt, asOf) => {
        const stood = asKnownAt(busan2025, knownAt);
        expect(unresolvedIssues(stood)).toEqual(unresolvedIssues(busan2025, { knownAt }));
        for (const { id } of stood.commitments) {
          expect({ ...expiryOf(stood, id), knownAt }).toEqual(expiryOf(busan2025, id, { knownAt }));
          expect({ ...statusOf(stood, id, { asOf }), knownAt }).toEqual(statusOf(busan2025, id, { asOf, knownAt }));
        }
      }),
      runs(25, 1200),
    );
  });

  it("writes to nothing it is given, and refuses what is no day", () => {
    const record = deepFreeze(JSON.parse(JSON.stringify(busan2025))) as typeof busan2025;
    expect(asKnownAt(record, "2025-10-30")).toEqual(then);
    expect(() => asKnownAt(busan2025, "2025-02-30")).toThrow(RangeError);
    expect(() => asKnownAt(busan2025, undefined as never)).toThrow(TypeError);
    expect(() => asKnownAt(busan2025, undefined as never)).toThrow("asKnownAt expects the day of knowledge");
    expect(() => asKnownAt({} as never, "2025-02-28")).toThrow("asKnownAt: not an Agreement");
  });
});

describe("asKnownAt, of a small record", () => {
  const cite = (source: string) => ({ citations: [{ source, mode: "paraphrase" }] }) as const;
  const on = (day: string) => ({ on: day, recordedOn: day }) as const;
  const source = (id: string) => ({ id, kind: "press", title: "Report", language: "en" }) as const;

  it("has nothing but its name before it was concluded", () => {
    const record = agreementWith({
      conditions: [conditionWith()],
      issues: [issueWith()],
      assessments: [assessmentWith()],
      events: [eventWith(on("2025-03-01"))],
    });
    const { reviewedOn, title, commitments, conditions, issues, assessments, events, sources } = asKnownAt(
      record,
      "2025-05-11",
    );
    expect({ commitments, conditions, issues, assessments, events, sources }).toEqual({
      commitments: [],
      conditions: [],
      issues: [],
      assessments: [],
      events: [],
      sources: [],
    });
    expect([reviewedOn, title]).toEqual(["2025-05-11", record.title]);
    expect(asKnownAt(record, "2025-05-12").commitments).toEqual(record.commitments);
  });

  it("hides a source that only hidden facts cite, even if other words of the record are its id", () => {
    const record = agreementWith({
      nature: "treaty",
      events: [eventWith(cite("treaty"))],
      sources: [...agreementWith().sources, source("treaty")],
    });
    expect(ids(asKnownAt(record, "2025-08-11").sources)).toEqual(["statement"]);
    expect(ids(asKnownAt(record, "2025-08-12").sources)).toEqual(["statement", "treaty"]);
  });

  it("reads past a field that is null", () => {
    const record = agreementWith({ events: [eventWith()], place: null } as never);
    expect(asKnownAt(record, "2025-08-11").events).toEqual([]);
  });

  it("leaves alone what nothing is hidden of", () => {
    const record = agreementWith({
      commitments: [
        commitmentWith({ readouts: [] }),
        invitationWith({ id: "visit", partOf: "later", after: "pause", readouts: [readoutWith()] }),
        commitmentWith({ id: "later", introducedBy: "event" }),
      ],
      events: [eventWith({ targets: ["truce"] })],
    });
    const [pause, visit] = asKnownAt(record, "2025-08-11").commitments;
    expect(pause).toEqual(record.commitments[0]);
    expect(visit).toMatchObject({ after: "pause", readouts: [readoutWith()] });
    expect(visit).not.toHaveProperty("partOf");
  });

  describe("hides an event", () => {
    const later = { introducedBy: "event" } as const;
    const shown = (given: Parameters<typeof agreementWith>[0], ...events: readonly Parameters<typeof eventWith>[0][]) =>
      ids(asKnownAt(agreementWith({ ...given, events: [eventWith(), ...events.map(eventWith)] }), "2025-08-11").events);

    it("that targets nothing but what is hidden: a commitment, a condition, an issue or an assessment", () => {
      const given = {
        commitments: [commitmentWith(), commitmentWith({ id: "new", ...later })],
        conditions: [
          precedentWith("on-new", "truce", "new"),
          precedentWith("for-new", "new", "pause"),
          conditionWith({ id: "read", attributedTo: "expert" }),
          conditionWith({ id: "kept" }),
        ],
        issues: [issueWith({ id: "expert-issue", attributedTo: "expert" }), issueWith({ id: "kept-issue" })],
        assessments: [assessmentWith(later)],
      };
      const targets = ["new", "on-new", "for-new", "read", "kept", "expert-issue", "kept-issue", "expert", "pause"];
      const events = targets.map((target) => ({ id: `of-${target}`, targets: [target], ...on("2025-06-01") }));
      expect(shown(given, ...events)).toEqual(["of-kept", "of-kept-issue", "of-pause"]);
    });

    it("that acts only on hidden events, in any order of the list, with its corrections", () => {
      const retracts = (id: string, target: string) =>
        ({ id, type: "retracted", targets: [target], ...on("2025-06-01") }) as const;
      const correction = { id: "fix", type: "corrected", targets: [], corrects: "first", ...on("2025-06-01") } as const;
      expect(shown({}, retracts("first", "event"))).toEqual([]);
      expect(
        shown({}, retracts("third", "second"), correction, retracts("second", "first"), retracts("first", "event")),
      ).toEqual([]);
    });

    it("but not one that targets nothing at all, nor one that introduced what was known", () => {
      expect(shown({}, { id: "empty", targets: [], ...on("2025-06-01") })).toEqual(["empty"]);
      const given = {
        commitments: [
          commitmentWith(),
          commitmentWith({ id: "new", ...later }),
          commitmentWith({ id: "old", introducedBy: "own" }),
        ],
      };
      expect(shown(given, { id: "own", targets: ["new"], ...on("2025-06-01") })).toEqual(["own"]);
    });

    it("but not one whose known content came from a correction", () => {
      const given = {
        commitments: [
          commitmentWith(),
          commitmentWith({ id: "new", ...later }),
          commitmentWith({ id: "old", introducedBy: "fix" }),
        ],
      };
      const own = { id: "own", targets: ["new"], ...on("2025-06-01") };
      const fix = { id: "fix", type: "corrected", targets: ["new"], corrects: "own", ...on("2025-06-02") } as const;
      expect(shown(given, own, fix)).toEqual(["own", "fix"]);
    });

    it("with every correction of it, although those were recorded before", () => {
      const fix = (id: string) =>
        ({ id, type: "corrected", targets: ["pause"], corrects: "event", ...on("2025-06-01") }) as const;
      expect(shown({}, fix("one"), fix("two"), { id: "other", ...on("2025-06-01") })).toEqual(["other"]);
    });

    it("but not a correction of what was known, although its own targets are hidden", () => {
      const given = { commitments: [commitmentWith(), commitmentWith({ id: "new", ...later })] };
      const fix = { id: "fix", type: "corrected", targets: ["new"], corrects: "other", ...on("2025-06-02") } as const;
      expect(shown(given, { id: "other", ...on("2025-06-01") }, fix)).toEqual(["other", "fix"]);
    });
  });
});
