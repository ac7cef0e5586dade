import { describe, expect, it } from "vitest";
import type { Condition, PartialDate, PlainDate, ZonedTime } from "../../src/model/index.js";
import { asKnownAt, expiryOf, periodsOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";

// Behaviour on boundary days.

function on(over: SmallRecord, asOf: PlainDate): string {
  const { state, certainty } = statusOf(smallRecord(over), "c", { asOf });
  return `${state}, ${certainty}`;
}

const through2020 = { effective: "2020-01-01", end: { through: "2020-12-31" } } as const;

describe("the day of an end", () => {
  it("still allows an extension without a gap", () => {
    const extended = (day: PlainDate): SmallRecord => ({
      term: { effective: "2020-01-01" },
      events: [
        { type: "terminated", on: "2021-02-01" },
        { type: "extended", on: day, term: { end: { through: "2021-12-31" } } },
      ],
    });
    expect(on(extended("2021-02-01"), "2021-02-01")).toBe("in-effect, definite");
    expect(on(extended("2021-02-02"), "2021-02-01")).toBe("terminated, possible");
    expect(on(extended("2021-02-02"), "2021-02-02")).toBe("in-effect, definite");
  });

  it("is followed by the next state, or begins it if the day is not included", () => {
    const since = (end: NonNullable<SmallRecord["term"]>["end"]) => {
      const record = smallRecord({ term: { effective: "2020-01-01", ...(end && { end }) } });
      return statusOf(record, "c", { asOf: "2022-01-01" }).since;
    };
    expect(since({ through: "2020-12-31" })).toEqual({ earliest: "2021-01-01", latest: "2021-01-01" });
    expect(since({ before: "2021-01-01" })).toEqual({ earliest: "2021-01-01", latest: "2021-01-01" });
    // The source leaves open whether the boundary day is included.
    expect(since({ until: "2021-01-01" })).toEqual({ earliest: "2021-01-01", latest: "2021-01-02" });
  });

  it("gives the date and the last full day for each form of end", () => {
    const end = (stated: NonNullable<SmallRecord["term"]>["end"]) =>
      expiryOf(smallRecord({ term: { effective: "2020-01-01", ...(stated && { end: stated }) } }), "c");
    expect(end({ through: "2020-12-31" })).toMatchObject({ date: "2020-12-31", lastFullDay: "2020-12-31" });
    expect(end({ before: "2021-01-01" })).toMatchObject({ date: "2021-01-01", lastFullDay: "2020-12-31" });
    expect(end({ until: "2021-01-01" })).toMatchObject({ date: "2021-01-01", lastFullDay: "2020-12-31" });
  });

  it("is included for `expired` and not for `terminated`", () => {
    const ended = (type: SmallEvent["type"]): SmallRecord => ({ events: [{ type, on: "2021-02-01" }] });
    expect(on(ended("expired"), "2021-02-01")).toBe("in-effect, definite");
    expect(on(ended("expired"), "2021-02-02")).toBe("expired, definite");
    expect(on(ended("terminated"), "2021-02-01")).toBe("terminated, definite");
  });
});

describe("a new end before the event that sets it", () => {
  const endOf = (over: SmallRecord) => {
    const record = smallRecord(over);
    const { kind } = expiryOf(record, "c");
    const { since } = statusOf(record, "c", { asOf: "2029-01-01" });
    return { kind, since };
  };

  it("takes effect when it is set, on a day or within a month", () => {
    const set = (day: PartialDate) =>
      endOf({
        term: { effective: "2020-01-01" },
        events: [{ type: "amended", on: day, term: { end: { through: "2020-01-15" } } }],
      });
    expect(set("2020-02-29")).toEqual({ kind: "on", since: { earliest: "2020-02-29", latest: "2020-02-29" } });
    expect(set("2020-02")).toEqual({ kind: "between", since: { earliest: "2020-02-01", latest: "2020-02-29" } });
  });

  it.each(["performed", "amended"] as const)("takes effect then also after `%s` in the same month", (type) => {
    const events: SmallEvent[] = [
      { type, on: "2020-02", ...(type === "amended" ? { term: { end: { before: "2020-01-15" } } } : {}) },
      { type: "extended", on: "2020-02", term: { end: { through: "2020-02-01" } } },
    ];
    const record = smallRecord({ term: { effective: "2020-01-01" }, events });
    expect(expiryOf(record, "c")).toMatchObject({ kind: "between", earliest: "2020-02-01", latest: "2020-02-29" });
    expect(statusOf(record, "c", { asOf: "2020-01-25" }).state).toBe("in-effect");
    expect(statusOf(record, "c", { asOf: "2020-03-01" }).state).toBe("expired");
  });

  it("has no effect if a new start would end as it begins", () => {
    const record = smallRecord({
      term: { effective: "2020-01-01", end: { through: "2020-02-01" } },
      events: [
        { type: "entered-into-force", on: "2020-02-29" },
        { type: "extended", on: "2020-02", term: { end: { before: "2020-02-29" } } },
      ],
    });
    expect(expiryOf(record, "c")).toMatchObject({ kind: "on", date: "2020-02-01" });
    expect(statusOf(record, "c", { asOf: "2020-02-28" }).state).toBe("expired");
  });
});

describe("a correction", () => {
  it("of a correction is not known before the event that both are about", () => {
    const fix = (id: string, corrects: string): SmallEvent => ({
      id,
      type: "corrected",
      corrects,
      targets: ["c"],
      on: "2020-03-01",
      term: { end: { through: "2020-12-31" } },
    });
    const late: SmallEvent = {
      id: "late",
      type: "extended",
      on: "2020-06-01",
      term: { end: { through: "2031-12-31" } },
    };
    const events = [fix("second", "first"), fix("first", "late"), late];
    expect(asKnownAt(smallRecord({ events }), "2020-05-31").events).toEqual([]);
    expect(asKnownAt(smallRecord({ events }), "2020-06-01").events).toHaveLength(3);
  });

  it("is not known before the event that it corrects, nor is what it introduced", () => {
    const record = smallRecord({
      events: [
        { id: "late", type: "extended", targets: ["r"], on: "2020-06-01", term: { end: { through: "2020-12-31" } } },
        { id: "fix", type: "corrected", corrects: "late", targets: ["r"], on: "2020-03-01" },
      ],
      commitments: [{ id: "c", introducedBy: "fix" }],
    });
    for (const day of ["2020-03-01", "2020-05-31"]) {
      expect(statusOf(record, "c", { asOf: day, knownAt: day }).state).toBe("unknown");
      expect(asKnownAt(record, day)).toMatchObject({ commitments: [], events: [] });
    }
    expect(statusOf(record, "c", { asOf: "2020-06-01", knownAt: "2020-06-01" }).state).not.toBe("unknown");
    expect(asKnownAt(record, "2020-06-01").events).toHaveLength(2);
  });
});

describe("a start", () => {
  it("that is stated is not moved by `implemented`", () => {
    for (const day of ["2019-12-15", "2020-06-01"]) {
      const over: SmallRecord = { events: [{ type: "implemented", on: day }] };
      expect(on(over, "2019-12-31")).toBe("not-yet-effective, definite");
      expect(on(over, "2020-01-01")).toBe("in-effect, definite");
    }
  });

  it("is the first of two events with the same authority", () => {
    const events: SmallEvent[] = [
      { type: "implemented", on: "2020-06-01" },
      { type: "entered-into-force", on: "2020-03-01" },
    ];
    for (const list of [events, [...events].reverse()]) {
      const over: SmallRecord = { term: { duration: "P1Y" }, events: list };
      expect(on(over, "2020-02-29")).toBe("not-yet-effective, definite");
      expect(expiryOf(smallRecord(over), "c")).toMatchObject({ date: "2021-03-01" });
    }
  });

  it("is not assumed while a precedent condition is open, but is on the day that fulfils it", () => {
    const condition: Condition = {
      id: "k",
      summary: "The parliaments consent.",
      dependent: "r",
      kind: "precedent",
      requires: { kind: "circumstance", description: "The parliaments consent." },
      citations: [{ source: "s", mode: "paraphrase" }],
    };
    const agreement = { nature: "contract", conditions: [condition] } as const;
    const open = statusOf(smallRecord({ term: null, agreement }), "c", { asOf: "2021-01-01" });
    expect(open.state).toBe("not-yet-effective");
    const events: SmallEvent[] = [{ type: "occurred", on: "2020-05-01", targets: ["k"] }];
    expect(on({ term: null, agreement, events }, "2020-04-30")).toMatch(/^not-yet-effective/);
    expect(on({ term: null, agreement, events }, "2020-05-01")).toBe("in-effect, presumed");
  });
});

describe("an end by announcement", () => {
  const revived = (first: SmallEvent["authority"], second: SmallEvent["authority"]): SmallRecord => ({
    events: [
      { type: "terminated", on: "2021-02-01", ...(first && { authority: first }) },
      {
        type: "extended",
        on: "2021-03-01",
        term: { end: { through: "2021-12-31" } },
        ...(second && { authority: second }),
      },
    ],
  });

  it("can be undone by an announcement, unlike an end by a legal or judicial act", () => {
    expect(on(revived("announced", "announced"), "2021-06-01")).toBe("in-effect, presumed");
    expect(on(revived("legal", "announced"), "2021-06-01")).toBe("terminated, definite");
    expect(on(revived("judicial", "reported"), "2021-06-01")).toBe("terminated, definite");
    expect(on(revived("legal", "legal"), "2021-06-01")).toBe("in-effect, definite");
  });

  it("is not the same as an expired term: after that an announcement sets a new term", () => {
    const over: SmallRecord = {
      term: through2020,
      events: [
        { type: "extended", on: "2021-03-01", authority: "announced", term: { end: { through: "2021-12-31" } } },
      ],
    };
    expect(on(over, "2021-06-01")).toBe("in-effect, presumed");
  });
});

describe("an end known only in part", () => {
  it("has certainly come only after its last possible day", () => {
    const over: SmallRecord = {
      term: { effective: "2020-01-01", end: { through: "2020-06" } },
      events: [{ type: "resumed", on: "2020-07-15" }],
    };
    expect(on(over, "2020-06-15")).toBe("in-effect, possible");
    expect(on(over, "2020-07-01")).toBe("expired, definite");
    expect(on(over, "2020-07-15")).toBe("in-effect, definite");
  });

  it("has a range from the earliest end under the rule `moment` too", () => {
    const record = smallRecord({ term: { effective: "2020-01", duration: "P1Y", rule: "moment" } });
    expect(expiryOf(record, "c")).toMatchObject({ kind: "between", earliest: "2021-01-01", latest: "2021-01-31" });
    expect(statusOf(record, "c", { asOf: "2020-12-31" }).certainty).toBe("definite");
    expect(statusOf(record, "c", { asOf: "2021-01-01" }).certainty).toBe("possible");
  });

  it("had come by the day on which it was recorded, unless it was recorded before it can have come", () => {
    const ended = (recordedOn: PlainDate): SmallRecord => ({
      events: [{ type: "terminated", on: "2021-03", recordedOn }],
    });
    expect(expiryOf(smallRecord(ended("2021-03-01")), "c")).toMatchObject({ kind: "on", date: "2021-03-01" });
    expect(expiryOf(smallRecord(ended("2021-02-28")), "c")).toMatchObject({
      earliest: "2021-03-01",
      latest: "2021-03-31",
    });
  });

  it("has no discrepancy with a duration whose range contains it, first and last day included", () => {
    const discrepancy = (through: PlainDate) =>
      expiryOf(smallRecord({ term: { effective: "2020-01", duration: "P1Y", end: { through } } }), "c").discrepancy;
    expect(discrepancy("2021-01-01")).toBeUndefined();
    expect(discrepancy("2021-01-31")).toBeUndefined();
    expect(discrepancy("2020-12-31")).toBe(-1);
    expect(discrepancy("2021-02-01")).toBe(1);
  });
});

describe("the authority of an end", () => {
  it("is legal for a contract or treaty and announced for a political commitment, if only press is cited", () => {
    const authority = (nature: "contract" | "political-commitment" | "treaty") =>
      expiryOf(smallRecord({ agreement: { nature }, source: { kind: "press" } }), "c").authority;
    expect(authority("contract")).toBe("legal");
    expect(authority("treaty")).toBe("legal");
    expect(authority("political-commitment")).toBe("announced");
  });

  it("is legal for an official instrument, whatever the agreement is", () => {
    const record = smallRecord({ agreement: { nature: "political-commitment" } });
    expect(expiryOf(record, "c").authority).toBe("legal");
  });

  it("splits a state if the last legal end is before the announced one", () => {
    const record = smallRecord({
      term: through2020,
      events: [
        { type: "extended", on: "2020-11-15", authority: "announced", term: { end: { through: "2021-12-31" } } },
      ],
    });
    const running = periodsOf(record, "c").filter(({ state }) => state === "in-effect");
    expect(running.map(({ authority }) => authority)).toEqual(["legal", "announced"]);
    expect(running[1]?.from).toEqual({ earliest: "2021-01-01", latest: "2021-01-01" });
  });
});

describe("a second statement of an end", () => {
  const twice = (first: SmallEvent["term"], second: SmallEvent["term"]) =>
    expiryOf(
      smallRecord({
        term: through2020,
        events: [first, second].map((term, index) => ({
          type: "amended" as const,
          on: `2020-11-0${index + 1}`,
          ...(term && { term }),
        })),
      }),
      "c",
    );
  const at = (time: string): SmallEvent["term"] => ({
    end: { until: { date: "2021-06-01", time, zone: "Asia/Tokyo" } },
  });

  it("confirms an open end", () => {
    const expiry = twice({ end: { open: true } }, { end: { open: true } });
    expect(expiry.kind).toBe("open");
    expect(expiry.superseded).toHaveLength(1);
  });

  it("confirms a computed end", () => {
    const expiry = twice({ duration: "P2Y" }, { end: { through: "2022-01-01" } });
    expect(expiry).toMatchObject({ date: "2022-01-01" });
    expect(expiry.superseded).toHaveLength(1);
  });

  it("is another end if it has another clock time on the same day", () => {
    expect(twice(at("12:00"), at("12:01")).superseded).toHaveLength(2);
    expect(twice(at("12:00"), at("12:00")).superseded).toHaveLength(1);
  });
});

describe("a resumed commitment", () => {
  it("names the event and the term as the basis of its state", () => {
    const record = smallRecord({
      events: [
        { id: "pause", type: "suspended", on: "2021-01-01" },
        { id: "back", type: "resumed", on: "2021-06-01" },
      ],
    });
    const { because, term } = statusOf(record, "c", { asOf: "2021-07-01" });
    expect(because.events).toContain("back");
    expect(because.citations.length).toBeGreaterThan(0);
    expect(term).toMatchObject({ kind: "on", date: "2029-12-31" });
  });

  it("stays suspended if two parties suspended it and one resumes", () => {
    const over: SmallRecord = {
      events: [
        { type: "suspended", on: "2021-01-01", by: "a" },
        { type: "suspended", on: "2021-02-01", by: "b" },
        { type: "resumed", on: "2021-03-01", by: "a" },
      ],
    };
    expect(on(over, "2021-03-01")).toBe("suspended, definite");
    expect(on({ events: [...(over.events ?? []), { type: "resumed", on: "2021-04-01" }] }, "2021-04-01")).toMatch(
      /^in-effect/,
    );
  });
});

describe("a clock time that a daylight-saving change skips", () => {
  const skipped: ZonedTime = { date: "2021-03-14", time: "02:30", zone: "America/New_York" };

  it("is the first instant after the gap, if it was computed", () => {
    const effective = { ...skipped, date: "2020-03-14" };
    const record = smallRecord({ term: { effective, duration: "P1Y" } });
    expect(expiryOf(record, "c")).toMatchObject({ kind: "on", date: "2021-03-14" });
    // The clocks move from 02:00 to 03:00, which is 07:00 UTC.
    const at = (time: string) => statusOf(record, "c", { asOf: { date: "2021-03-14", time, zone: "UTC" } }).state;
    expect(at("06:59")).toBe("in-effect");
    expect(at("07:31")).toBe("expired");
  });
});

describe("a visit", () => {
  const visit = { kind: "visit", visitor: "a", host: "b", when: "2020-04" } as const;
  const about = (events: readonly SmallEvent[], asOf: PlainDate, when = "2020-04") =>
    statusOf(
      smallRecord({ term: null, commitment: { ...visit, when } as SmallRecord["commitment"] & object, events }),
      "c",
      { asOf },
    );

  it("is scheduled to the end of its planned days, and its date has passed on the next day", () => {
    expect(about([], "2020-03-31")).toMatchObject({ state: "scheduled", certainty: "definite" });
    expect(about([], "2020-04-30")).toMatchObject({ state: "scheduled", certainty: "possible" });
    expect(about([], "2020-05-01").state).toBe("date-passed");
  });

  it("has the caveat `uncertain-date` if the source marks the date", () => {
    expect(about([], "2020-05-01", "2020-04-15?").caveats).toContain("uncertain-date");
  });

  it("gives the day since which it has taken place", () => {
    const held: SmallEvent[] = [{ type: "occurred", on: "2020-05-13", through: "2020-05-15", authority: "reported" }];
    expect(about(held, "2020-05-13")).toMatchObject({
      state: "occurred",
      since: { earliest: "2020-05-13", latest: "2020-05-13" },
    });
    expect(about(held, "2020-05-12").state).toBe("date-passed");
  });

  it("follows its last known plan, and is not affected by the end of the agreement", () => {
    const events: SmallEvent[] = [
      { type: "rescheduled", on: "2020-03-15", planned: { from: "2020-06-01", through: "2020-06-03" } },
      { type: "terminated", on: "2020-03-20", targets: ["r"] },
    ];
    expect(about(events, "2020-05-15").state).toBe("scheduled");
    expect(about(events, "2020-06-03").state).toBe("scheduled");
    expect(about(events, "2020-06-04").state).toBe("date-passed");
  });
});

describe("the record as known on a day", () => {
  it("contains what was recorded on that day", () => {
    const record = smallRecord({ events: [{ type: "terminated", on: "2021-02-01", recordedOn: "2021-02-10" }] });
    expect(asKnownAt(record, "2021-02-09").events).toHaveLength(0);
    expect(asKnownAt(record, "2021-02-10").events).toHaveLength(1);
    expect(asKnownAt(record, "2021-02-10").reviewedOn).toBe("2021-02-10");
  });

  it("is definite on the day of its review, and presumed on the next", () => {
    const over: SmallRecord = { agreement: { reviewedOn: "2021-06-01" }, term: { effective: "2020-01-01" } };
    expect(statusOf(smallRecord(over), "c", { asOf: "2021-06-01" }).caveats).not.toContain("after-review");
    expect(statusOf(smallRecord(over), "c", { asOf: "2021-06-02" })).toMatchObject({
      certainty: "presumed",
      caveats: expect.arrayContaining(["after-review"]),
    });
  });
});

describe("commitments that are parts of each other", () => {
  it("are treated as having no whole", () => {
    const record = smallRecord({
      commitments: [
        { id: "c", partOf: "d", term: through2020 },
        { id: "d", partOf: "c", term: { effective: "2020-01-01" } },
        { id: "e", partOf: "e", term: through2020 },
      ],
    });
    const state = (id: string) => statusOf(record, id, { asOf: "2021-01-01" }).state;
    expect([state("c"), state("d"), state("e")]).toEqual(["expired", "in-effect", "expired"]);
  });
});

describe("a part that survives the agreement", () => {
  it("has no end when it is in effect again although its whole is not", () => {
    const record = smallRecord({
      commitments: [
        { id: "whole", term: { effective: "2020-01-01", duration: "P0D" } },
        { id: "c", term: { effective: "2020-01-01" }, partOf: "whole", survives: true },
      ],
      events: [
        { type: "expired", on: "2020-01", targets: ["r"] },
        { type: "entered-into-force", on: "2020-02-01", targets: ["whole"] },
      ],
    });
    expect(statusOf(record, "whole", { asOf: "2020-03-01" }).state).toBe("expired");
    expect(statusOf(record, "c", { asOf: "2020-03-01" }).state).toBe("in-effect");
    expect(expiryOf(record, "c")).toMatchObject({ kind: "unknown", reason: "no-end" });
  });
});
