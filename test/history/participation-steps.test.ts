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
/** The same, with the party as the target and nobody named as the one who acts. */
const about = (type: SmallEvent["type"], party: string, on: string, over: Partial<SmallEvent> = {}): SmallEvent => ({
  type,
  on,
  targets: [party],
  ...over,
});
const inForce: SmallEvent = { type: "entered-into-force", on: "2020-06-01", targets: ["r"] };

/** The participation of a party over time, as "state first-day". */
function path(party: string, events: readonly SmallEvent[], over: SmallRecord = {}): readonly string[] {
  const record = smallRecord({ parties: ["a", "b", "x"], ...over, events });
  const { state, later } = participationOf(record, party, { asOf: "1900-01-01" });
  return [
    state,
    ...later.map(({ state: next, from: { earliest, latest } }) =>
      [next, earliest === latest ? latest : `${earliest}/${latest}`].join(" "),
    ),
  ];
}

/** The state in which the agreement ends, and since when. */
function end(events: readonly SmallEvent[], parties: readonly string[] = ["a", "b", "x"]): string | undefined {
  const record = smallRecord({ parties, agreement: { term: { effective: "2020-01-01" } }, events });
  const last = periodsOf(record, "r").at(-1);
  return last && `${last.state} ${last.from?.latest} ${last.because.events.join("+")}`.trim();
}

describe("a step of a party", () => {
  it.each<readonly [SmallEvent["type"], readonly string[]]>([
    ["signed", ["none", "signatory 2020-01-15"]],
    ["ratified", ["none", "signatory 2020-01-15", "party 2020-06-01"]],
    ["acceded", ["none", "signatory 2020-01-15", "party 2020-06-01"]],
    ["entered-into-force", ["none", "party 2020-01-15"]],
    ["provisionally-applied", ["none", "provisional 2020-01-15"]],
    ["withdrawn", ["withdrawn 2020-01-15"]],
  ])("that %s is the same if the party is the one who acts or the one targeted", (type, expected) => {
    const consents = step("ratified", "b", "2019-12-15");
    const events = type === "withdrawn" ? [inForce] : [consents, inForce];
    const steps = type === "withdrawn" ? ["signatory", ...expected] : expected;
    expect(path("a", [...events, step(type, "a", "2020-01-15")])).toEqual(steps);
    expect(path("a", [...events, about(type, "a", "2020-01-15")])).toEqual(steps);
    expect(path("a", [...events, about(type, "a", "2020-01-15", { by: "a" })])).toEqual(steps);
    expect(path("a", [...events, about(type, "a", "2020-01-15", { by: "a", targets: ["a", "r"] })])).toEqual(steps);
  });

  it("that another party acts on is not its own", () => {
    const events = [step("ratified", "b", "2019-12-15"), inForce];
    expect(path("a", [...events, about("ratified", "a", "2020-01-15", { by: "x" })])).toEqual(["none"]);
    expect(path("x", [...events, about("ratified", "a", "2020-01-15", { by: "x" })])).toEqual(["none"]);
  });

  it("by nobody in the record, or of another sort, moves nobody", () => {
    const follows = ["signatory", "party 2020-06-01"];
    expect(path("a", [inForce])).toEqual(follows);
    expect(path("a", [inForce, step("ratified", "nobody", "2020-01-15")])).toEqual(follows);
    expect(path("a", [inForce, about("amended", "a", "2020-01-15")])).toEqual(follows);
    expect(path("a", [inForce, step("withdrawn", "a", "2020-01-15", { by: undefined as never })])).toEqual(follows);
  });

  it("is read in the order in which the steps take effect", () => {
    const events = [
      inForce,
      step("ratified", "a", "2019-12-15", { effective: "2022-01-01" }),
      step("signed", "a", "2019-12-20"),
    ];
    expect(path("a", events)).toEqual(["none", "signatory 2019-12-20", "party 2022-01-01"]);
  });
});

describe("whether the parties are listed", () => {
  it("is said by the first event of one of them: a joining one, and not a withdrawal before", () => {
    const leaves = step("withdrawn", "a", "2021-01-01");
    expect(path("b", [inForce, leaves])).toEqual(["signatory", "party 2020-06-01"]);
    expect(path("b", [inForce, leaves, step("acceded", "a", "2022-01-01")])).toEqual(["signatory", "party 2020-06-01"]);
    expect(path("b", [inForce, leaves, step("signed", "a", "2019-12-15")])).toEqual(["none"]);
  });

  it("goes by the day on which a withdrawal takes effect, and not by that of its notice", () => {
    const agreement = { withdrawal: { notice: "P1Y", citations: [] } };
    const events = [inForce, step("withdrawn", "a", "2021-01-01"), step("acceded", "a", "2021-06-01")];
    expect(path("b", events, { agreement })).toEqual(["none"]);
    expect(path("b", events)).toEqual(["signatory", "party 2020-06-01"]);
  });

  it("with signatures alone, those bind once the agreement is in force; with a consent they do not", () => {
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
});

describe("a suspension by a party", () => {
  const events = [step("suspended", "a", "2021-01-01"), step("resumed", "a", "2021-06-01")];

  it("is of its participation alone where more than two are parties, and of the agreement where two are", () => {
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

describe("an agreement of which fewer than two parties are left", () => {
  it("is terminated by the withdrawal after which that is so", () => {
    const leave = (party: string, on: string) => step("withdrawn", party, on);
    expect(end([leave("a", "2021-01-01")])).toBe("in-effect 2020-01-01");
    expect(end([leave("a", "2021-01-01"), leave("b", "2022-01-01")])).toBe("terminated 2022-01-01 e2");
    expect(end([leave("a", "2021-01-01"), leave("a", "2022-01-01")])).toBe("in-effect 2020-01-01");
    expect(end([leave("a", "2021-01-01")], ["a", "b"])).toBe("terminated 2021-01-01 e1");
    // The order of the effects decides, and not that of the decisions.
    const early = { ...leave("a", "2020-06-01"), effective: "2023-01-01" };
    expect(end([early, leave("b", "2022-01-01")])).toBe("terminated 2023-01-01 e1");
  });

  it("goes on if it never had two, or if one joins in time", () => {
    const leave = (party: string, on: string) => step("withdrawn", party, on);
    expect(end([leave("a", "2021-01-01")], ["a"])).toBe("in-effect 2020-01-01");
    const join = (party: string, on: string) => step("ratified", party, on);
    expect(end([join("a", "2019-12-15"), leave("a", "2021-01-01")])).toMatch(/^in-effect/);
    const joined = [join("a", "2019-12-15"), join("b", "2019-12-15")];
    expect(end([...joined, leave("a", "2021-01-01")])).toBe("terminated 2021-01-01 e3");
    expect(end([...joined, join("x", "2020-12-01"), leave("a", "2021-01-01")])).toMatch(/^in-effect/);
  });
});
