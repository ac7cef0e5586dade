import { describe, expect, it } from "vitest";
import type { Condition, Term } from "../../src/model/index.js";
import { type SmallEvent, type SmallRecord, smallEvent } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const ofAgreement = (type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, on, { targets: ["r"], ...over });
const announced = { authority: "announced" } as const;
const from2020: Term = { effective: "2020-01-01" };
const decade: Term = { effective: "2020-01-01", end: { through: "2029-12-31" } };

/** `c`, a part of `w`, in the agreement `r`. */
const part = (
  own: Term | null,
  whole: Term | null,
  events: readonly SmallEvent[] = [],
  over: object = {},
): SmallRecord => ({
  commitments: [
    { id: "w", ...(whole === null ? {} : { term: whole }) },
    { id: "c", partOf: "w", ...(own === null ? {} : { term: own }), ...over },
  ],
  events,
});
const periods = (over: SmallRecord) => writtenPeriods(over).slice(1);

describe("a commitment under its agreement", () => {
  it("ends with it, by what ended it, and keeps its own end if that comes first", () => {
    const ended = (term: Term) => periods({ term, events: [ofAgreement("terminated", "2022-03-01")] });
    expect(ended(decade)).toEqual(["in-effect 2020-01-01", "terminated 2022-03-01 e1"]);
    expect(ended({ ...from2020, end: { through: "2022-02-28" } })).toEqual([
      "in-effect 2020-01-01",
      "terminated 2022-03-01 e1",
    ]);
    expect(ended({ ...from2020, end: { through: "2022-02-27" } })).toEqual([
      "in-effect 2020-01-01",
      "expired 2022-02-28",
    ]);
  });

  it("says whose end it comes to", () => {
    const record: SmallRecord = { term: decade, events: [ofAgreement("superseded", "2022-03-01", announced)] };
    expect(periods(record).at(-1)).toBe("superseded 2022-03-01 announced e1");
    expect(writtenEnd(record)).toMatchObject({
      end: "2022-03-01",
      authority: "announced",
      basis: "terminated",
      by: ["e1"],
    });
  });

  it("ends on one day with it in the state of what was decided later", () => {
    const both = (first: string, second: string) =>
      periods({
        events: [
          smallEvent("terminated", first, { effective: "2022-03-01" }),
          ofAgreement("superseded", second, { effective: "2022-03-01" }),
        ],
      }).at(-1);
    expect(both("2022-01-01", "2022-02-01")).toBe("superseded 2022-03-01 e2");
    expect(both("2022-02-01", "2022-01-01")).toBe("terminated 2022-03-01 e1");
  });

  it("that it outlives by its own words goes on after it, and is still suspended with it before", () => {
    const record: SmallRecord = {
      commitment: { survives: true },
      events: [
        ofAgreement("suspended", "2021-03-01", { through: "2021-05-31" }),
        ofAgreement("terminated", "2022-03-01"),
      ],
    };
    expect(periods(record)).toEqual([
      "in-effect 2020-01-01",
      "suspended 2021-03-01 e1",
      "in-effect 2021-06-01",
      "expired 2030-01-01",
    ]);
  });

  it("is suspended and goes on with it, and resumes with it after an end that was not its own", () => {
    expect(
      periods({ events: [ofAgreement("suspended", "2021-03-01", announced), ofAgreement("resumed", "2021-06-01")] }),
    ).toEqual([
      "in-effect 2020-01-01",
      "suspended 2021-03-01 announced e1",
      "in-effect 2021-06-01",
      "expired 2030-01-01",
    ]);
    const again = [ofAgreement("terminated", "2021-03-01"), ofAgreement("resumed", "2021-06-01")];
    expect(periods({ events: again }).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "in-effect 2020-01-01",
      "terminated 2021-03-01",
      "in-effect 2021-06-01",
      "expired 2030-01-01",
    ]);
  });

  it("stays suspended until neither it nor the agreement is", () => {
    const events = [
      ofAgreement("suspended", "2021-03-01", { through: "2021-08-31" }),
      smallEvent("suspended", "2021-06-01", { through: "2021-10-31" }),
    ];
    expect(periods({ events })).toEqual([
      "in-effect 2020-01-01",
      "suspended 2021-03-01 e1+e2",
      "in-effect 2021-11-01",
      "expired 2030-01-01",
    ]);
  });

  it("runs provisionally while it does, with the weaker authority", () => {
    const events = [
      ofAgreement("provisionally-applied", "2020-02-01", announced),
      ofAgreement("entered-into-force", "2021-02-01"),
    ];
    expect(periods({ term: null, events }).map((one) => one.split(" ").slice(0, 3).join(" "))).toEqual([
      "provisionally-in-effect 2020-02-01 announced",
      expect.stringMatching(/^in-effect 2021-02-01/),
    ]);
    expect(periods({ events })[0]).toBe("in-effect 2020-01-01");
    expect(periods({ events })[1]).toMatch(/^provisionally-in-effect 2020-02-01 announced/);
  });

  it("goes on by announcement where the agreement does", () => {
    const record: SmallRecord = {
      agreement: { term: { effective: "2020-01-01", end: { through: "2021-12-31" } } },
      term: from2020,
      events: [ofAgreement("extended", "2021-06-01", { ...announced, term: { end: { through: "2022-12-31" } } })],
    };
    expect(periods(record).map((one) => one.split(" ").slice(0, 3).join(" "))).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2022-01-01 announced",
      "expired 2023-01-01 announced",
    ]);
  });

  it("is as unsure of its end as the agreement is, while both run", () => {
    const record = (end: Term["end"]): SmallRecord => ({
      agreement: { term: { effective: "2020-01-01", ...(end === undefined ? {} : { end }) } },
      events: [ofAgreement("extended", "2020-06-01")],
    });
    expect(periods(record({ through: "2020-12-31" })).slice(0, 2)).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2021-01-01 unknown-end",
    ]);
  });
});

describe("its own provisional application", () => {
  it("comes before the stated start, by its event, and gives way to what is definitive", () => {
    expect(periods({ events: [smallEvent("provisionally-applied", "2019-12-10", announced)] })).toEqual([
      "provisionally-in-effect 2019-12-10 e1",
      "in-effect 2020-01-01",
      "expired 2030-01-01",
    ]);
    const term: Term = { end: { through: "2029-12-31" } };
    const events = [smallEvent("provisionally-applied", "2020-02-01"), smallEvent("entered-into-force", "2020-08-01")];
    expect(periods({ term, events })).toEqual([
      "provisionally-in-effect 2020-02-01 e1",
      "in-effect 2020-08-01 e2",
      "expired 2030-01-01",
    ]);
    expect(periods({ term, events: events.slice(0, 1) })).toEqual([
      "provisionally-in-effect 2020-02-01 e1",
      "expired 2030-01-01",
    ]);
  });

  it("is interrupted by a suspension and goes on after it", () => {
    const term: Term = { end: { through: "2029-12-31" } };
    const events = [
      smallEvent("provisionally-applied", "2020-02-01"),
      smallEvent("suspended", "2020-05-01"),
      smallEvent("resumed", "2020-06-01"),
    ];
    expect(periods({ term, events })).toEqual([
      "provisionally-in-effect 2020-02-01 e1",
      "suspended 2020-05-01 e2",
      expect.stringMatching(/^provisionally-in-effect 2020-06-01/),
      "expired 2030-01-01",
    ]);
  });
});

describe("a part of a whole", () => {
  it("starts with it, ends with it, and is suspended with it", () => {
    const events = [
      smallEvent("suspended", "2021-03-01", { targets: ["w"], through: "2021-03-31" }),
      smallEvent("terminated", "2022-03-01", { targets: ["w"] }),
    ];
    expect(periods(part(null, decade, events))).toEqual([
      "in-effect 2020-01-01",
      "suspended 2021-03-01 e1",
      "in-effect 2021-04-01",
      "terminated 2022-03-01 e2",
    ]);
  });

  it("with an own start before that of the whole runs under the agreement alone until then", () => {
    const later: Term = { effective: "2021-01-01", end: { through: "2024-12-31" } };
    expect(periods(part(from2020, later))).toEqual(["in-effect 2020-01-01", "expired 2025-01-01"]);
    expect(periods(part(from2020, later, [ofAgreement("suspended", "2020-03-01", { through: "2020-03-31" })]))).toEqual(
      ["in-effect 2020-01-01", "suspended 2020-03-01 e1", "in-effect 2020-04-01", "expired 2025-01-01"],
    );
  });

  it("outlives the agreement by its own words, and not its whole", () => {
    const events = [ofAgreement("terminated", "2022-03-01")];
    expect(periods(part(from2020, decade, events))).toEqual(["in-effect 2020-01-01", "terminated 2022-03-01 e1"]);
    expect(periods(part(from2020, decade, events, { survives: true }))).toEqual([
      "in-effect 2020-01-01",
      "expired 2030-01-01",
    ]);
    const whole = [...events, smallEvent("superseded", "2024-03-01", { targets: ["w"] })];
    expect(periods(part(from2020, decade, whole, { survives: true }))).toEqual([
      "in-effect 2020-01-01",
      "superseded 2024-03-01 e2",
    ]);
  });
});

describe("a start that a suspension holds back", () => {
  const starts: Term = { effective: "2020-06-01", end: { through: "2029-12-31" } };

  it("comes when that of the agreement is lifted too", () => {
    const events = [
      ofAgreement("entered-into-force", "2020-01-01"),
      ofAgreement("suspended", "2020-03-01"),
      ofAgreement("resumed", "2020-09-01"),
    ];
    expect(writtenPeriods({ term: starts, events })).toEqual([
      expect.stringMatching(/^not-yet-effective/),
      expect.stringMatching(/^in-effect 2020-09-01/),
      "expired 2030-01-01",
    ]);
  });

  it("comes when the last of two that meet is lifted, and not when the first is", () => {
    const events = (second: string) => [
      smallEvent("suspended", "2020-03-01", { by: "a", through: "2020-06-30" }),
      smallEvent("suspended", second, { by: "b", through: "2020-08-31" }),
    ];
    expect(periods({ term: starts, events: events("2020-06-15") })[0]).toMatch(/^in-effect 2020-09-01/);
    expect(periods({ term: starts, events: events("2020-07-01") }).slice(0, 2)).toEqual([
      expect.stringMatching(/^suspended 2020-07-01/),
      expect.stringMatching(/^in-effect 2020-09-01/),
    ]);
  });

  it("never comes while no end of that is on record, and the end of the term does", () => {
    expect(writtenPeriods({ term: starts, events: [smallEvent("suspended", "2020-03-01")] }).at(-1)).toBe(
      "expired 2030-01-01",
    );
    expect(writtenPeriods({ term: starts, events: [smallEvent("suspended", "2020-03-01")] }).join()).not.toContain(
      "in-effect",
    );
  });
});

describe("an open condition", () => {
  const condition: Condition = {
    id: "k",
    summary: "The parliaments consent.",
    dependent: "c",
    kind: "precedent",
    requires: { kind: "circumstance", description: "The parliaments consent." },
    citations: [{ source: "s", mode: "paraphrase" }],
  };

  it("makes what runs less sure until the day on which it is fulfilled", () => {
    const record = (...events: readonly SmallEvent[]): SmallRecord => ({
      agreement: { conditions: [condition] },
      events,
    });
    expect(periods(record())).toEqual(["in-effect 2020-01-01 condition-open", "expired 2030-01-01"]);
    expect(periods(record(smallEvent("occurred", "2021-03-01", { targets: ["k"] })))).toEqual([
      "in-effect 2020-01-01 condition-open",
      "in-effect 2021-03-01",
      "expired 2030-01-01",
    ]);
  });
});
