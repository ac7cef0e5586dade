import { describe, expect, it } from "vitest";
import { participationOf, periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";

const step = (type: SmallEvent["type"], by: string, on: string, over: Partial<SmallEvent> = {}): SmallEvent => ({
  type,
  by,
  on,
  targets: ["r"],
  ...over,
});
/** Returns the same event with the party as the target and no acting party. */
const about = (type: SmallEvent["type"], party: string, on: string, over: Partial<SmallEvent> = {}): SmallEvent => ({
  type,
  on,
  targets: [party],
  ...over,
});
const inForce: SmallEvent = { type: "entered-into-force", on: "2020-06-01", targets: ["r"] };

/** Returns the participation of a party since the conclusion, as "state first-day". */
function path(party: string, events: readonly SmallEvent[], over: SmallRecord = {}): readonly string[] {
  const record = smallRecord({ parties: ["a", "b", "x"], ...over, events });
  const { state, later } = participationOf(record, party, { asOf: "2019-12-01" });
  return [
    state,
    ...later.map(({ state: next, from: { earliest, latest } }) =>
      [next, earliest === latest ? latest : `${earliest}/${latest}`].join(" "),
    ),
  ];
}

/** Returns the last state of the agreement, its first day and its events. */
function end(events: readonly SmallEvent[], parties: readonly string[] = ["a", "b", "x"]): string | undefined {
  const record = smallRecord({ parties, agreement: { term: { effective: "2020-01-01" } }, events });
  const last = periodsOf(record, "r").at(-1);
  return last && `${last.state} ${last.from?.latest} ${last.because.events.join("+")}`.trim();
}

/** Returns the basis of each state of a party since the conclusion, as "state events caveats". */
function bases(party: string, events: readonly SmallEvent[], over: SmallRecord = {}): readonly string[] {
  const record = smallRecord({ parties: ["a", "b", "x"], ...over, events });
  const first = participationOf(record, party, { asOf: "2019-12-01" });
  return [first, ...first.later].map(({ state, because, caveats }) =>
    [state, because.events.join("+"), ...caveats].filter((word) => word !== "").join(" "),
  );
}

describe("the participation of a party without steps of its own", () => {
  const [provisionally, suspended, resumed] = (
    [
      ["provisionally-applied", "2020-03-01"],
      ["suspended", "2020-04-01"],
      ["resumed", "2020-05-01"],
    ] as const
  ).map(([type, on]): SmallEvent => ({ type, on, targets: ["r"] })) as [SmallEvent, SmallEvent, SmallEvent];

  it("is provisional while the agreement is, suspended or not, and none after its end", () => {
    const expected = ["signatory", "provisional 2020-03-01", "party 2020-06-01"];
    expect(path("a", [provisionally, inForce])).toEqual(expected);
    expect(path("a", [provisionally, suspended, resumed, inForce])).toEqual(expected);
    expect(path("a", [inForce, { type: "terminated", on: "2022-01-01", targets: ["r"] }])).toEqual([
      "signatory",
      "party 2020-06-01",
      "none 2022-01-01",
    ]);
  });

  it("does not exist before the conclusion, when no party can have signed", () => {
    const concluded = (agreement: SmallRecord["agreement"], events: readonly SmallEvent[] = [inForce]) => {
      const { concludedOn: _, ...record } = smallRecord({ events });
      const first = participationOf({ ...record, ...agreement }, "a", { asOf: "1900-01-01" });
      return [first, ...first.later].map((one) =>
        [one.state, "from" in one ? one.from.latest : one.certainty].join(" "),
      );
    };
    const cited = { participants: [], place: { name: "A hall" }, citations: [] };
    expect(concluded({ concludedOn: "2019-12-01" })).toEqual([
      "none definite",
      "signatory 2019-12-01",
      "party 2020-06-01",
    ]);
    expect(concluded({ concludedOn: "2019" })[1]).toBe("signatory 2019-12-31");
    expect(concluded({ meeting: { id: "m", on: "2019-11-01", ...cited } })[1]).toBe("signatory 2019-11-01");
    const signed: SmallEvent = { type: "signed", on: "2019-10-01", targets: ["r"] };
    expect(concluded({}, [signed, inForce])).toEqual(["none definite", "signatory 2019-10-01", "party 2020-06-01"]);
    // No source states when it was concluded.
    expect(concluded({})[0]).toMatch(/^signatory/);
    // An agreement that applies to a time before its conclusion binds then.
    expect(concluded({ concludedOn: "2020-09-01" })).toEqual(["none definite", "party 2020-06-01"]);
  });

  it("is unknown if no source states when the agreement begins", () => {
    const { concludedOn: _, ...record } = smallRecord({ term: null, agreement: { nature: "contract" } });
    expect(participationOf(record, "a", { asOf: "2021-01-01" })).toMatchObject({
      state: "unknown",
      certainty: "possible",
    });
  });
});

describe("the basis of a participation", () => {
  const ends: SmallEvent = { type: "terminated", on: "2023-01-01", targets: ["r"] };
  const signed = ["a", "b"].map((party) => step("signed", party, "2019-12-15"));

  it("is the step of the party, and the agreement as well if that decides when it is bound", () => {
    expect(bases("a", [step("ratified", "a", "2019-12-15"), inForce, ends])).toEqual([
      "none",
      "signatory e1",
      "party e1+e2",
      "none e3",
    ]);
    expect(bases("a", [...signed, inForce])).toEqual(["none", "signatory e1", "party e1+e3"]);
    expect(bases("a", [inForce, step("entered-into-force", "a", "2021-01-01")])).toEqual(["none", "party e2"]);
    expect(bases("a", [inForce, step("withdrawn", "a", "2021-01-01")])).toEqual([
      "signatory e1",
      "party e1",
      "withdrawn e2",
    ]);
    expect(bases("a", [inForce, about("suspended", "a", "2021-01-01")])).toEqual([
      "signatory e1",
      "party e1",
      "suspended e2",
    ]);
  });

  it("has the caveat `announced-only` if the step or the agreement is announced", () => {
    const announced = { authority: "announced" } as const;
    const joins = (over: Partial<SmallEvent>) => step("ratified", "a", "2019-12-15", over);
    expect(bases("a", [joins({}), { ...inForce, ...announced }])).toEqual([
      "none",
      "signatory e1",
      "party e1+e2 announced-only",
    ]);
    expect(bases("a", [joins(announced), inForce])).toEqual([
      "none",
      "signatory e1 announced-only",
      "party e1+e2 announced-only",
    ]);
  });
});

describe("a step of a party", () => {
  it.each<readonly [SmallEvent["type"], readonly string[]]>([
    ["signed", ["none", "signatory 2020-01-15"]],
    ["ratified", ["none", "signatory 2020-01-15", "party 2020-06-01"]],
    ["acceded", ["none", "signatory 2020-01-15", "party 2020-06-01"]],
    ["entered-into-force", ["none", "party 2020-01-15"]],
    ["provisionally-applied", ["none", "provisional 2020-01-15"]],
    ["withdrawn", ["withdrawn 2020-01-15"]],
  ])("of type %s has the same effect if the party acts or is targeted", (type, expected) => {
    const consents = step("ratified", "b", "2019-12-15");
    const events = type === "withdrawn" ? [inForce] : [consents, inForce];
    const steps = type === "withdrawn" ? ["signatory", ...expected] : expected;
    expect(path("a", [...events, step(type, "a", "2020-01-15")])).toEqual(steps);
    expect(path("a", [...events, about(type, "a", "2020-01-15")])).toEqual(steps);
    expect(path("a", [...events, about(type, "a", "2020-01-15", { by: "a" })])).toEqual(steps);
    expect(path("a", [...events, about(type, "a", "2020-01-15", { by: "a", targets: ["a", "r"] })])).toEqual(steps);
  });

  it("is not its own if another party acts", () => {
    const events = [step("ratified", "b", "2019-12-15"), inForce];
    expect(path("a", [...events, about("ratified", "a", "2020-01-15", { by: "x" })])).toEqual(["none"]);
    expect(path("x", [...events, about("ratified", "a", "2020-01-15", { by: "x" })])).toEqual(["none"]);
  });

  it("has no effect if no party of the record acts, or if it is of another type", () => {
    const follows = ["signatory", "party 2020-06-01"];
    expect(path("a", [inForce])).toEqual(follows);
    expect(path("a", [inForce, step("ratified", "nobody", "2020-01-15")])).toEqual(follows);
    expect(path("a", [inForce, about("amended", "a", "2020-01-15")])).toEqual(follows);
    expect(path("a", [inForce, step("withdrawn", "a", "2020-01-15", { by: undefined as never })])).toEqual(follows);
  });

  it("is applied in the order in which the steps take effect", () => {
    const events = [
      inForce,
      step("ratified", "a", "2019-12-15", { effective: "2022-01-01" }),
      step("signed", "a", "2019-12-20"),
    ];
    expect(path("a", events)).toEqual(["none", "signatory 2019-12-20", "party 2022-01-01"]);
  });
});

describe("an entry into force for one party", () => {
  const [consents, inForceForIt] = [step("ratified", "a", "2020-01-15"), step("entered-into-force", "a", "2021-01-01")];
  const [leaves, again] = [step("withdrawn", "a", "2022-01-01"), step("acceded", "a", "2023-01-01")];

  it("delays the effect of its consent or signature", () => {
    expect(path("a", [inForce, consents, inForceForIt])).toEqual(["none", "signatory 2020-01-15", "party 2021-01-01"]);
    expect(path("a", [inForce, { ...consents, type: "signed" }, inForceForIt])).toEqual([
      "none",
      "signatory 2020-01-15",
      "party 2021-01-01",
    ]);
  });

  it("after it had left applies to its new consent", () => {
    expect(path("a", [inForce, consents, leaves, again, step("entered-into-force", "a", "2024-01-01")])).toEqual([
      "none",
      "signatory 2020-01-15",
      "party 2020-06-01",
      "withdrawn 2022-01-01",
      "signatory 2023-01-01",
      "party 2024-01-01",
    ]);
  });

  it("delays the effect of its signature, although it applies provisionally before", () => {
    const provisionally = step("provisionally-applied", "a", "2020-09-01");
    expect(path("a", [inForce, step("signed", "a", "2019-12-15"), provisionally, inForceForIt])).toEqual([
      "none",
      "signatory 2019-12-15",
      "provisional 2020-09-01",
      "party 2021-01-01",
    ]);
  });

  it("ends when the party leaves: a new signature alone does not bind", () => {
    expect(path("a", [inForce, consents, inForceForIt, leaves, step("signed", "a", "2023-01-01")])).toEqual([
      "none",
      "signatory 2020-01-15",
      "party 2021-01-01",
      "withdrawn 2022-01-01",
      "signatory 2023-01-01",
    ]);
  });

  it("before it left does not delay its new consent", () => {
    expect(path("a", [inForce, consents, inForceForIt, leaves, again])).toEqual([
      "none",
      "signatory 2020-01-15",
      "party 2021-01-01",
      "withdrawn 2022-01-01",
      "party 2023-01-01",
    ]);
  });
});

describe("whether the parties' steps are on record", () => {
  it("depends on the first step of any party: one to join counts, a withdrawal does not", () => {
    const leaves = step("withdrawn", "a", "2021-01-01");
    expect(path("b", [inForce, leaves])).toEqual(["signatory", "party 2020-06-01"]);
    expect(path("b", [inForce, leaves, step("acceded", "a", "2022-01-01")])).toEqual(["signatory", "party 2020-06-01"]);
    expect(path("b", [inForce, leaves, step("signed", "a", "2019-12-15")])).toEqual(["none"]);
  });

  it("depends on the day on which a withdrawal takes effect, not on the day of its notice", () => {
    const agreement = { withdrawal: { notice: "P1Y", citations: [] } };
    const events = [inForce, step("withdrawn", "a", "2021-01-01"), step("acceded", "a", "2021-06-01")];
    expect(path("b", events, { agreement })).toEqual(["none"]);
    expect(path("b", events)).toEqual(["signatory", "party 2020-06-01"]);
  });

  it("does not depend on other events, even if a party acts or is targeted", () => {
    const joins = step("acceded", "a", "2020-01-15");
    for (const other of [step("amended", "a", "2019-12-10"), about("amended", "a", "2019-12-10")]) {
      expect(path("b", [other, inForce, joins])).toEqual(["none"]);
      expect(path("b", [other, inForce])).toEqual(["signatory", "party 2020-06-01"]);
    }
  });

  it("decides what signatures do: alone they bind once the agreement is in force, next to a consent they do not", () => {
    const signed = ["a", "b"].map((party) => step("signed", party, "2019-12-15"));
    expect(path("a", [...signed, inForce])).toEqual(["none", "signatory 2019-12-15", "party 2020-06-01"]);
    expect(path("a", [...signed, inForce, step("ratified", "b", "2020-01-01")])).toEqual([
      "none",
      "signatory 2019-12-15",
    ]);
  });
});

describe("the notice of a withdrawal", () => {
  const agreement = { withdrawal: { notice: "P6M", citations: [] } };

  it("is counted from its day, unless it states when it takes effect", () => {
    const leaves = (over: Partial<SmallEvent>) =>
      path("a", [inForce, step("withdrawn", "a", "2021-01-31", over)], { agreement }).at(-1);
    expect(leaves({})).toBe("withdrawn 2021-07-31");
    expect(leaves({ effective: "2021-03-01" })).toBe("withdrawn 2021-03-01");
    expect(leaves({ on: "2021-01" })).toBe("withdrawn 2021-07-01/2021-07-31");
  });

  it("is counted from the day on which it was recorded at the latest, if no other day is known", () => {
    const withdrawn = { type: "withdrawn", by: "a", targets: ["r"], recordedOn: "2021-01-31" } as const;
    expect(path("a", [inForce, withdrawn], { agreement }).at(-1)).toMatch(/^withdrawn .*\/2021-07-31$/);
    expect(path("a", [inForce, withdrawn]).at(-1)).toMatch(/^withdrawn .*\/2021-01-31$/);
  });
});

describe("a suspension by a party", () => {
  const events = [step("suspended", "a", "2021-01-01"), step("resumed", "a", "2021-06-01")];

  it("applies only to its participation if there are more than two parties, and to the agreement if there are two", () => {
    const three = { agreement: { term: { effective: "2020-01-01" } } };
    expect(path("a", events, three)).toEqual([
      "signatory",
      "party 2020-01-01",
      "suspended 2021-01-01",
      "party 2021-06-01",
    ]);
    expect(path("b", events, three)).toEqual(["signatory", "party 2020-01-01"]);
    const states = (parties: readonly string[]) =>
      periodsOf(smallRecord({ ...three, parties, events }), "r").map(({ state }) => state);
    expect(states(["a", "b", "x"])).toEqual(["not-yet-effective", "in-effect"]);
    expect(states(["a", "b"])).toEqual(["not-yet-effective", "in-effect", "suspended", "in-effect"]);
  });
});

describe("a suspension of a party", () => {
  const three = { agreement: { term: { effective: "2020-01-01", end: { through: "2029-12-31" } } } };
  const RUNS = ["signatory", "party 2020-01-01"];
  const suspended = about("suspended", "a", "2021-01-01", { by: "a" });

  it("lasts until it is lifted, otherwise as long as the agreement", () => {
    expect(path("a", [suspended], three)).toEqual([...RUNS, "suspended 2021-01-01", "none 2030-01-01"]);
    expect(
      path("a", [step("suspended", "a", "2021-01-01")], { agreement: { term: { effective: "2020-01-01" } } }),
    ).toEqual([...RUNS, "suspended 2021-01-01"]);
  });

  it.each([
    ["acts on the agreement", step("resumed", "a", "2021-06-01")],
    ["is the target", about("resumed", "a", "2021-06-01")],
  ])("is lifted by a resumption if the party %s", (_, resumed) => {
    for (const first of [suspended, step("suspended", "a", "2021-01-01")]) {
      expect(path("a", [first, resumed], three)).toEqual([
        ...RUNS,
        "suspended 2021-01-01",
        "party 2021-06-01",
        "none 2030-01-01",
      ]);
    }
  });

  it("also suspends its provisional application", () => {
    const provisionally = step("provisionally-applied", "a", "2020-09-01");
    expect(path("a", [inForce, provisionally, suspended, about("resumed", "a", "2021-06-01")])).toEqual([
      "none",
      "provisional 2020-09-01",
      "suspended 2021-01-01",
      "provisional 2021-06-01",
    ]);
  });

  it("ends when the party leaves", () => {
    expect(path("a", [suspended, step("withdrawn", "a", "2021-06-01")], three)).toEqual([
      ...RUNS,
      "suspended 2021-01-01",
      "withdrawn 2021-06-01",
    ]);
  });

  it("has no effect on a party that has only signed", () => {
    const events = [step("ratified", "b", "2019-12-15"), step("signed", "a", "2019-12-15"), inForce, suspended];
    expect(path("a", events)).toEqual(["none", "signatory 2019-12-15"]);
  });

  it("does not change the participation if an agreement of two parties is suspended", () => {
    const events = [step("suspended", "a", "2021-01-01"), step("resumed", "a", "2021-06-01")];
    for (const party of ["a", "b"]) {
      expect(path(party, events, { ...three, parties: ["a", "b"] })).toEqual([...RUNS, "none 2030-01-01"]);
    }
  });
});

describe("an event by one of several parties that is not a step of that party", () => {
  it("acts on the agreement as a whole", () => {
    expect(end([step("terminated", "a", "2021-01-01")])).toBe("terminated 2021-01-01 e1");
    expect(end([step("amended", "a", "2021-01-01", { term: { end: { through: "2021-12-31" } } })])).toBe(
      "expired 2022-01-01 e1",
    );
  });
});

describe("an agreement with fewer than two parties left", () => {
  it("is terminated by the withdrawal that leaves fewer than two", () => {
    const leave = (party: string, on: string) => step("withdrawn", party, on);
    expect(end([leave("a", "2021-01-01")])).toBe("in-effect 2020-01-01");
    expect(end([leave("a", "2021-01-01"), leave("b", "2022-01-01")])).toBe("terminated 2022-01-01 e2");
    expect(end([leave("a", "2021-01-01"), leave("a", "2022-01-01")])).toBe("in-effect 2020-01-01");
    expect(end([leave("a", "2021-01-01")], ["a", "b"])).toBe("terminated 2021-01-01 e1");
    // The order in which they take effect decides, not the order of the decisions.
    const early = { ...leave("a", "2020-06-01"), effective: "2023-01-01" };
    expect(end([early, leave("b", "2022-01-01")])).toBe("terminated 2023-01-01 e1");
  });

  it("is not terminated if it never had two parties, or if one joins in time", () => {
    const leave = (party: string, on: string) => step("withdrawn", party, on);
    expect(end([leave("a", "2021-01-01")], ["a"])).toBe("in-effect 2020-01-01");
    const join = (party: string, on: string) => step("ratified", party, on);
    expect(end([join("a", "2019-12-15"), leave("a", "2021-01-01")])).toMatch(/^in-effect/);
    const joined = [join("a", "2019-12-15"), join("b", "2019-12-15")];
    expect(end([...joined, leave("a", "2021-01-01")])).toBe("terminated 2021-01-01 e3");
    expect(end([...joined, join("x", "2020-12-01"), leave("a", "2021-01-01")])).toMatch(/^in-effect/);
  });

  it("is not terminated if a party joins on the day on which another leaves, at any clock time and in any order", () => {
    const leave = (party: string, over: Partial<SmallEvent> = {}) => step("withdrawn", party, "2021-01-01", over);
    const join = (party: string, over: Partial<SmallEvent> = {}) => step("ratified", party, "2021-01-01", over);
    const joined = ["a", "b"].map((party) => step("ratified", party, "2019-12-15"));
    const noon = { effective: { date: "2021-01-01", time: "12:00", zone: "UTC" } };
    for (const parties of [
      ["a", "b", "x"],
      ["x", "b", "a"],
    ]) {
      expect(end([...joined, leave("a"), join("x")], parties)).toMatch(/^in-effect/);
      expect(end([...joined, leave("a"), join("x", noon)], parties)).toMatch(/^in-effect/);
      expect(end([...joined, leave("a", noon), join("x")], parties)).toMatch(/^in-effect/);
      // A party that joins and leaves on the same day is not a party.
      expect(end([...joined, join("x"), leave("x", noon), leave("a")], parties)).toBe("terminated 2021-01-01 e4");
      // A party that leaves and joins again on the same day has not left.
      expect(end([...joined, leave("a"), join("a", noon)], parties)).toMatch(/^in-effect/);
    }
    const one = [step("ratified", "a", "2019-12-15")];
    expect(end([...one, join("x"), leave("x", noon)])).toMatch(/^in-effect/);
  });

  it("is terminated by the withdrawal that leaves one party, if several leave on the same day", () => {
    const leave = (party: string) => step("withdrawn", party, "2021-01-01");
    expect(end([leave("a"), leave("b")], ["a", "b"])).toBe("terminated 2021-01-01 e1");
    expect(end([leave("a"), leave("b"), leave("x")])).toBe("terminated 2021-01-01 e2");
  });
});
