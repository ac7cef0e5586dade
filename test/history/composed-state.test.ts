import { describe, expect, it } from "vitest";
import type { Condition, Term } from "../../src/model/index.js";
import { periodsOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const ofAgreement = (type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, on, { targets: ["r"], ...over });
const announced = { authority: "announced" } as const;
const from2020: Term = { effective: "2020-01-01" };
const decade: Term = { effective: "2020-01-01", end: { through: "2029-12-31" } };

/** Returns a record with `c` as a part of `w` in the agreement `r`. */
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
  it("ends with it, by the same event, unless its own end comes first", () => {
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

  it("names the event and the authority of the end that it takes from the agreement", () => {
    const record: SmallRecord = { term: decade, events: [ofAgreement("superseded", "2022-03-01", announced)] };
    expect(periods(record).at(-1)).toBe("superseded 2022-03-01 announced e1");
    expect(writtenEnd(record)).toMatchObject({
      end: "2022-03-01",
      authority: "announced",
      basis: "terminated",
      by: ["e1"],
    });
  });

  it("has the state of the later decision if both end on the same day", () => {
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

  it("that has `survives` stays in effect after it, and is suspended with it before", () => {
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

  it("is suspended and resumed with it, also after an end of the agreement", () => {
    expect(
      periods({ events: [ofAgreement("suspended", "2021-03-01", announced), ofAgreement("resumed", "2021-06-01")] }),
    ).toEqual([
      "in-effect 2020-01-01",
      "suspended 2021-03-01 announced e1",
      "in-effect 2021-06-01 e2",
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

  it("stays suspended until neither it nor the agreement is suspended", () => {
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

  it("is provisionally in effect while the agreement is, with the weaker authority", () => {
    const events = [
      ofAgreement("provisionally-applied", "2020-02-01", announced),
      ofAgreement("entered-into-force", "2021-02-01"),
    ];
    expect(periods({ term: null, events })).toEqual([
      "provisionally-in-effect 2020-02-01 announced e1",
      "in-effect 2021-02-01 e2",
    ]);
    expect(periods({ events })[0]).toBe("in-effect 2020-01-01");
    expect(periods({ events })[1]).toMatch(/^provisionally-in-effect 2020-02-01 announced/);
  });

  it("continues by announcement if the agreement does", () => {
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

  it("is based on the announcement while the agreement is, also during assumed renewals", () => {
    const term: Term = { ...from2020, end: { through: "2021-12-31" }, renewal: { period: "P1Y" } };
    const read = (id: string, ...events: readonly SmallEvent[]) =>
      periodsOf(smallRecord({ agreement: { term }, term: null, events }), id).map(
        ({ state, from, authority, caveats }) => [state, from?.latest, authority, ...caveats].join(" "),
      );
    const extended = ofAgreement("extended", "2021-06-01", { ...announced, term: { end: { through: "2022-12-31" } } });
    for (const event of [extended, ofAgreement("renewed", "2021-06-01", announced)]) {
      expect(read("c", event).slice(1)).toEqual([
        "in-effect 2020-01-01 legal",
        "in-effect 2022-01-01 announced announced-only",
        "in-effect 2023-01-01 announced assumed-renewal announced-only",
      ]);
      expect(read("c", event)).toEqual(read("r", event));
    }
    // The agreement is in effect again by announcement, after the end by law.
    const lapsed = { effective: "2020-01-01", end: { through: "2021-12-31" } };
    for (const again of [
      ofAgreement("resumed", "2022-06-01", announced),
      ofAgreement("renewed", "2022-06-01", { ...announced, term: { end: { through: "2024-12-31" } } }),
    ]) {
      const record = smallRecord({ agreement: { term: lapsed }, term: null, events: [again] });
      const authorities = (id: string) => periodsOf(record, id).map(({ authority }) => authority);
      expect(authorities("c")).toEqual(authorities("r"));
      expect(statusOf(record, "c", { asOf: "2023-01-01" })).toMatchObject({ authority: "announced" });
    }
  });

  it("has the caveat `unknown-end` while the agreement has it", () => {
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

describe("provisional application of a commitment", () => {
  it("comes before the stated start, and ends when the commitment is definitively in effect", () => {
    expect(periods({ events: [smallEvent("provisionally-applied", "2019-12-10", announced)] })).toEqual([
      "provisionally-in-effect 2019-12-10 announced e1",
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

  it("has the authority of its event, and then that of the definitive one", () => {
    const term: Term = { end: { through: "2029-12-31" } };
    const both = (first: object, second: object, over: SmallRecord = { term }) => {
      const targets = over.term === null ? ["r"] : ["c"];
      const events = [
        smallEvent("provisionally-applied", "2020-02-01", { targets, ...first }),
        smallEvent("entered-into-force", "2020-08-01", { targets, ...second }),
      ];
      return periods({ ...over, events }).slice(0, 2);
    };
    const [byLaw, asAnnounced] = [both(announced, {}), both({}, announced)];
    expect(byLaw).toEqual(["provisionally-in-effect 2020-02-01 announced e1", "in-effect 2020-08-01 e2"]);
    expect(asAnnounced).toEqual(["provisionally-in-effect 2020-02-01 e1", "in-effect 2020-08-01 announced e2"]);
    // A commitment without a start of its own has those of its agreement.
    const inherits: SmallRecord = { term: null, agreement: { term } };
    expect([both(announced, {}, inherits), both({}, announced, inherits)]).toEqual([byLaw, asAnnounced]);
  });

  it("is interrupted by a suspension and continues after it", () => {
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

describe("suspensions by law and by announcement", () => {
  const suspended = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("suspended", on, over);
  const resumed = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("resumed", on, over);
  const between = (...events: readonly SmallEvent[]) => periods({ term: decade, events }).slice(1, -1);

  it("run at the same time: an announcement changes no suspension by law", () => {
    expect(between(suspended("2021-06-01"), suspended("2021-09-01", announced))).toEqual(["suspended 2021-06-01 e1"]);
    expect(between(suspended("2021-06-01", { through: "2021-12-31" }), suspended("2021-09-01", announced))).toEqual([
      "suspended 2021-06-01 e1",
      "suspended 2022-01-01 announced e2",
    ]);
    expect(between(suspended("2021-06-01", { effective: "2021-12-01" }), suspended("2021-07-01", announced))).toEqual([
      "suspended 2021-07-01 announced e2",
      "suspended 2021-12-01 e1",
    ]);
  });

  it("by law takes the place of an announced one from its start on", () => {
    expect(between(suspended("2021-06-01", announced), suspended("2021-09-01", { through: "2021-12-31" }))).toEqual([
      "suspended 2021-06-01 announced e1",
      "suspended 2021-09-01 e2",
      "in-effect 2022-01-01",
    ]);
  });

  it("by law prevails over that of another party", () => {
    const by = (party: string) => ({ by: party });
    expect(between(suspended("2021-06-01", { ...announced, ...by("a") }), suspended("2021-09-01", by("b")))).toEqual([
      "suspended 2021-06-01 announced e1",
      "suspended 2021-09-01 e2",
    ]);
  });

  it("by law, lifted by an announcement, leave a state that is only announced until an instrument follows", () => {
    const lifted = [suspended("2021-06-01"), resumed("2021-09-01", announced)];
    expect(between(...lifted)).toEqual(["suspended 2021-06-01 e1", "in-effect 2021-09-01 announced e2"]);
    expect(between(...lifted, resumed("2021-12-01"))).toEqual([
      "suspended 2021-06-01 e1",
      "in-effect 2021-09-01 announced e2",
      "in-effect 2021-12-01 e3",
    ]);
    expect(between(...lifted, resumed("2021-12-01", announced))).toHaveLength(2);
    // The first instrument is the basis, whatever repeats it.
    expect(between(...lifted, resumed("2021-12-01"), resumed("2022-03-01")).slice(2)).toEqual([
      "in-effect 2021-12-01 e3",
    ]);
    // A new suspension after that is lifted by its own resumption.
    expect(between(...lifted, suspended("2021-10-01"), resumed("2021-12-01")).slice(2)).toEqual([
      "suspended 2021-10-01 e3",
      "in-effect 2021-12-01 e4",
    ]);
  });

  it("that were only announced are lifted by an announcement: by law there was none", () => {
    expect(between(suspended("2021-06-01", announced), resumed("2021-09-01", announced))).toEqual([
      "suspended 2021-06-01 announced e1",
      "in-effect 2021-09-01 e2",
    ]);
  });
});

describe("an instrument after an announced end", () => {
  const terminated = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("terminated", on, over);
  const both = [terminated("2021-06-01", announced), terminated("2022-06-01")];
  const ends = ["terminated 2021-06-01 announced e1", "terminated 2022-06-01 e2"];

  it("makes the end one by law from its effect on; the end remains the one that was announced", () => {
    expect(periods({ term: decade, events: both }).slice(1)).toEqual(ends);
    expect(writtenEnd({ term: decade, events: both })).toMatchObject({ end: "2021-06-01", authority: "announced" });
    // Of the agreement, for its commitments.
    const ofBoth = both.map((one) => ({ ...one, targets: ["r"] }));
    expect(periods({ term: decade, events: ofBoth }).slice(1)).toEqual(ends);
  });

  it("leaves nothing that an announcement could revive", () => {
    const extended = smallEvent("extended", "2023-01-01", { ...announced, term: { end: { through: "2031-12-31" } } });
    expect(periods({ term: decade, events: [...both, extended] }).slice(1)).toEqual(ends);
    expect(periods({ term: decade, events: [terminated("2021-06-01", announced), extended] })).toHaveLength(4);
  });

  it("changes nothing if it gives another state, is only an announcement, or may be of the same day", () => {
    const first = terminated("2021-06-01", announced);
    const following = (second: SmallEvent) => periods({ term: decade, events: [first, second] }).slice(1);
    expect(following(smallEvent("superseded", "2022-06-01"))).toEqual(ends.slice(0, 1));
    expect(following(terminated("2022-06-01", announced))).toEqual(ends.slice(0, 1));
    expect(
      periods({ term: decade, events: [terminated("2021-06", announced), terminated("2021-06-15")] }),
    ).toHaveLength(2);
  });
});

describe("an instrument after an announced start", () => {
  const ended: Term = { end: { through: "2029-12-31" } };
  const started = (on: string, over: Partial<SmallEvent> = {}) => smallEvent("implemented", on, over);

  it("makes the state one by law from its effect on", () => {
    const events = [started("2020-02-01", announced), smallEvent("entered-into-force", "2021-02-01")];
    const expected = ["in-effect 2020-02-01 announced e1", "in-effect 2021-02-01 e2", "expired 2030-01-01"];
    expect(periods({ term: ended, events })).toEqual(expected);
    // Of the agreement, for a commitment that has no start of its own.
    const targets = ["r"];
    expect(
      periods({ term: null, agreement: { term: ended }, events: events.map((one) => ({ ...one, targets })) }),
    ).toEqual(expected);
  });

  it("is the basis alone if it has the same effect, in either order", () => {
    const both = [started("2020-02-01", announced), started("2020-02-01")];
    expect(periods({ term: ended, events: both })[0]).toBe("in-effect 2020-02-01 e2");
    expect(periods({ term: ended, events: both.toReversed() })[0]).toBe("in-effect 2020-02-01 e1");
  });

  it("changes nothing if the start was by law, or if it is only an announcement", () => {
    const announcement = started("2021-02-01", announced);
    expect(periods({ term: ended, events: [started("2020-02-01"), announcement] })).toHaveLength(2);
    expect(periods({ term: ended, events: [started("2020-02-01", announced), announcement] })).toEqual([
      "in-effect 2020-02-01 announced e1",
      "expired 2030-01-01",
    ]);
  });

  it("confirms a definitive start that was only announced after provisional application by law", () => {
    const events = [
      smallEvent("provisionally-applied", "2020-02-01"),
      started("2020-08-01", announced),
      smallEvent("entered-into-force", "2021-02-01"),
    ];
    expect(periods({ term: ended, events })).toEqual([
      "provisionally-in-effect 2020-02-01 e1",
      "in-effect 2020-08-01 announced e2",
      "in-effect 2021-02-01 e3",
      "expired 2030-01-01",
    ]);
  });

  it("stays a basis after a suspension is lifted", () => {
    const events = [
      started("2020-02-01", announced),
      smallEvent("entered-into-force", "2021-02-01"),
      smallEvent("suspended", "2022-02-01"),
      smallEvent("resumed", "2022-05-01"),
    ];
    expect(periods({ term: ended, events }).slice(1, 4)).toEqual([
      "in-effect 2021-02-01 e2",
      "suspended 2022-02-01 e3",
      "in-effect 2022-05-01 e2+e4",
    ]);
  });

  it("confirms a start that an announced term states, but not its end", () => {
    const political: SmallRecord = { agreement: { nature: "political-commitment" }, source: { kind: "press" } };
    const states = (term: Term) =>
      periods({ ...political, term, events: [started("2021-02-01")] }).map((one) => one.split(" ").slice(0, 3));
    expect(states(from2020)).toEqual([
      ["in-effect", "2020-01-01", "announced"],
      ["in-effect", "2021-02-01", "e1"],
    ]);
    expect(states(decade)).toEqual([
      ["in-effect", "2020-01-01", "announced"],
      ["expired", "2030-01-01", "announced"],
    ]);
  });

  it("that took effect before the start confirms it from the start on", () => {
    const political: SmallRecord = { agreement: { nature: "political-commitment" }, source: { kind: "press" } };
    expect(periods({ ...political, term: from2020, events: [started("2019-12-15")] })).toEqual([
      "in-effect 2020-01-01 e1",
    ]);
  });

  it("of the agreement confirms no commitment that was only announced later", () => {
    const record: SmallRecord = {
      term: null,
      commitment: { introducedBy: "e3" },
      agreement: { term: ended },
      events: [
        started("2020-02-01", { ...announced, targets: ["r"] }),
        started("2021-02-01", { targets: ["r"] }),
        smallEvent("amended", "2020-06-01", { ...announced, targets: ["r"] }),
      ],
    };
    expect(periods(record)[0]).toMatch(/^in-effect 2020-06-01 announced e3/);
    expect(periods(record)).toHaveLength(2);
  });
});

describe("a part of a whole", () => {
  it("starts, ends and is suspended with its whole", () => {
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

  it("that starts before its whole depends only on the agreement until then", () => {
    const later: Term = { effective: "2021-01-01", end: { through: "2024-12-31" } };
    expect(periods(part(from2020, later))).toEqual(["in-effect 2020-01-01", "expired 2025-01-01"]);
    expect(periods(part(from2020, later, [ofAgreement("suspended", "2020-03-01", { through: "2020-03-31" })]))).toEqual(
      ["in-effect 2020-01-01", "suspended 2020-03-01 e1", "in-effect 2020-04-01", "expired 2025-01-01"],
    );
  });

  it("that has `survives` outlives the agreement, but not its whole", () => {
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

describe("a start that a suspension delays", () => {
  const starts: Term = { effective: "2020-06-01", end: { through: "2029-12-31" } };

  it("comes when the suspension of the agreement is lifted too", () => {
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

  it("comes when the last of two overlapping suspensions is over", () => {
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

  it("never comes if no end of the suspension is on record, but the end of the term does", () => {
    expect(writtenPeriods({ term: starts, events: [smallEvent("suspended", "2020-03-01")] }).at(-1)).toBe(
      "expired 2030-01-01",
    );
    expect(writtenPeriods({ term: starts, events: [smallEvent("suspended", "2020-03-01")] }).join()).not.toContain(
      "in-effect",
    );
  });
});

describe("an open condition of a commitment", () => {
  const condition: Condition = {
    id: "k",
    summary: "The parliaments consent.",
    dependent: "c",
    kind: "precedent",
    requires: { kind: "circumstance", description: "The parliaments consent." },
    citations: [{ source: "s", mode: "paraphrase" }],
  };

  it("is a caveat until the day on which it is fulfilled", () => {
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

describe("an agreement that renews itself", () => {
  const renewing: Term = { end: { through: "2020-12-31" }, renewal: { period: "P1Y", times: 2 } };
  const agreement = { nature: "political-commitment", term: renewing } as const;

  it("gives its commitments its caveats from the first renewal on", () => {
    expect(periods({ agreement, term: null })).toEqual([
      "in-effect 2019-12-01 assumed-start",
      "in-effect 2021-01-01 assumed-start+assumed-renewal",
      "expired 2023-01-01",
    ]);
  });

  it("does not give the caveat `assumed-start` to a commitment that states its start", () => {
    expect(periods({ agreement, term: from2020 })).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2021-01-01 assumed-renewal",
      "expired 2023-01-01",
    ]);
  });
});

describe("a suspension", () => {
  const suspended = (targets: readonly string[]) => [smallEvent("suspended", "2021-03-01", { targets })];

  it("has the certainty of its event, even if the start is assumed", () => {
    const record: SmallRecord = { agreement: { nature: "contract" }, term: null, events: suspended(["c"]) };
    expect(periods(record)).toEqual(["in-effect 2019-12-01 assumed-start", "suspended 2021-03-01 e1"]);
  });

  it("keeps the caveat `unknown-end` of an unreadable end", () => {
    const term: Term = { ...from2020, end: { unreadable: "2021-06-31" } };
    expect(periods({ term, events: suspended(["c"]) })).toEqual([
      "in-effect 2020-01-01 unknown-end",
      "suspended 2021-03-01 e1 unknown-end",
    ]);
  });

  it("of the agreement changes no participation, definitive or provisional", () => {
    const participation = (...events: readonly SmallEvent[]) =>
      periodsOf(smallRecord({ term: null, events: [...events, ...suspended(["r"])] }), "a" as never).map(
        ({ state }) => state,
      );
    expect(participation(ofAgreement("entered-into-force", "2020-02-01"))).toEqual(["none", "signatory", "party"]);
    expect(participation(ofAgreement("provisionally-applied", "2020-02-01"))).not.toContain("party");
    expect(participation(ofAgreement("provisionally-applied", "2020-02-01"))).toContain("provisional");
  });
});

describe("provisional application", () => {
  it("of the agreement is named as the cause by a commitment that starts later", () => {
    const term: Term = { effective: "2020-06-01" };
    expect(periods({ term, events: [ofAgreement("provisionally-applied", "2020-02-01")] })).toEqual([
      "provisionally-in-effect 2020-06-01 e1",
    ]);
  });

  it("of a whole applies to its part while the agreement is in force", () => {
    const events = [
      ofAgreement("entered-into-force", "2020-01-01"),
      smallEvent("provisionally-applied", "2020-02-01", { targets: ["w"] }),
      smallEvent("entered-into-force", "2020-08-01", { targets: ["w"] }),
    ];
    const states = periods(part({ effective: "2020-03-01" }, { end: { through: "2029-12-31" } }, events));
    expect(states.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "provisionally-in-effect 2020-03-01",
      "in-effect 2020-08-01",
      "expired 2030-01-01",
    ]);
  });

  it("that was ended is not named as the cause after a resumption", () => {
    const events = [
      smallEvent("provisionally-applied", "2020-02-01"),
      smallEvent("entered-into-force", "2020-08-01"),
      smallEvent("terminated", "2021-03-01"),
      smallEvent("resumed", "2021-06-01"),
    ];
    expect(periods({ term: null, events })).toEqual([
      "provisionally-in-effect 2020-02-01 e1",
      "in-effect 2020-08-01 e2",
      "terminated 2021-03-01 e3",
      "in-effect 2021-06-01 e4",
    ]);
  });
});

describe("a cancelled commitment that enters into force before the start that its term states", () => {
  it("is definitively in effect from then on", () => {
    const events = [
      smallEvent("cancelled", "2019-12-15"),
      smallEvent("entered-into-force", "2020-03-01"),
      smallEvent("suspended", "2021-03-01"),
    ];
    expect(periods({ term: { effective: "2021-01-01" }, events }).slice(1)).toEqual([
      expect.stringMatching(/^in-effect 2020-03-01 e2/),
      expect.stringMatching(/^suspended 2021-03-01/),
    ]);
  });
});

describe("a part of a whole that continues by announcement", () => {
  const year: Term = { ...from2020, end: { through: "2021-12-31" } };
  const extended = (target: string) =>
    smallEvent("extended", "2021-06-01", { targets: [target], ...announced, term: { end: { through: "2022-12-31" } } });
  const expected = ["in-effect 2020-01-01", "in-effect 2022-01-01 announced", "expired 2023-01-01 announced"];
  const states = (over: SmallRecord) => periods(over).map((one) => one.replace(/ e1.*/, ""));

  it("continues by announcement too", () => {
    expect(states(part(from2020, year, [extended("w")]))).toEqual(expected);
  });

  it("continues by announcement too if the whole does so with the agreement", () => {
    expect(states({ ...part(from2020, from2020, [extended("r")]), agreement: { term: year } })).toEqual(expected);
  });

  it("keeps its own authority if the whole was only announced from the start", () => {
    const sources = [
      { id: "news", kind: "press", title: "Report", language: "en" },
      { id: "s", kind: "official-instrument", title: "Instrument", language: "en" },
    ] as const;
    const record: SmallRecord = {
      agreement: { nature: "political-commitment", sources },
      commitments: [
        { id: "w", term: year, citations: [{ source: "news", mode: "paraphrase" }] },
        { id: "c", partOf: "w", term: from2020 },
      ],
      events: [extended("w")],
    };
    expect(states(record).slice(0, 2)).toEqual(["in-effect 2020-01-01", "expired 2023-01-01 announced"]);
  });
});

describe("an uncertain start of the agreement", () => {
  it("is no caveat for a part that has not begun", () => {
    const own = { ...part({ effective: "2020-03-01" }, { effective: "2020-02-01" }) };
    expect(writtenPeriods({ ...own, events: [ofAgreement("entered-into-force", "2020-02-01?")] }).slice(0, 2)).toEqual([
      "not-yet-effective",
      "in-effect 2020-03-01",
    ]);
  });
});

describe("a commitment that outlives an agreement which parties joined one by one", () => {
  it("still binds them after the agreement has ended", () => {
    const joined = ["a", "b", "d"].map((by) => ofAgreement("acceded", "2019-12-01", { by }));
    const record: SmallRecord = {
      parties: ["a", "b", "d"],
      commitment: { survives: true, promisors: ["a", "b", "d"], promisees: ["a", "b", "d"] },
      events: [...joined, ofAgreement("entered-into-force", "2019-12-15"), ofAgreement("terminated", "2022-03-01")],
    };
    expect(periods(record)).toEqual(["in-effect 2020-01-01", "expired 2030-01-01"]);
  });
});
