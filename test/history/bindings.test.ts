import { describe, expect, it } from "vitest";
import { expiryOf, periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";

/** Returns the periods of `c`, as "state from-latest-day: parties bound". */
function read(over: SmallRecord): readonly string[] {
  return periodsOf(smallRecord(over), "c").map(({ state, from, bound }) =>
    [state, ...(from === undefined ? [] : [` ${from.latest}`]), ...(bound === undefined ? [] : [`: ${bound}`])].join(
      "",
    ),
  );
}

const leaves = (by: string, on: string, over: Partial<SmallEvent> = {}): SmallEvent => ({
  type: "withdrawn",
  by,
  on,
  targets: ["r"],
  ...over,
});
const joins = (by: string, on: string, over: Partial<SmallEvent> = {}): SmallEvent => ({
  type: "ratified",
  by,
  on,
  targets: ["r"],
  ...over,
});
const performed = (by: string, on: string): SmallEvent => ({ type: "performed", by, on });

const THREE = ["a", "b", "x"];
const RUNS = ["not-yet-effective", "in-effect 2020-01-01"];
const EXPIRES = "expired 2030-01-01";
/** Two parties promise something to a third. */
const both: SmallRecord = { parties: THREE, commitment: { promisors: ["a", "b"], promisees: ["x"] } };
/** All parties are promisors, and there is no promisee. */
const all: SmallRecord = { parties: [...THREE, "y"], commitment: { promisors: [...THREE, "y"], promisees: [] } };

describe("the `bound` parties of a period", () => {
  it("are absent if all parties are bound", () => {
    expect(read(both)).toEqual([...RUNS, EXPIRES]);
    // An event by a party that does not change the bound parties.
    expect(read({ ...both, events: [{ type: "missed", by: "a", on: "2021-01-01" }] })).toEqual([...RUNS, EXPIRES]);
  });

  it("are all except the parties that have left the agreement", () => {
    expect(read({ ...all, events: [leaves("b", "2022-03-01"), leaves("a", "2023-03-01")] })).toEqual([
      ...RUNS,
      "in-effect 2022-03-01: a,x,y",
      "in-effect 2023-03-01: x,y",
      EXPIRES,
    ]);
  });

  it("are all except a party that has left only this commitment, and it is still bound by the others", () => {
    const record: SmallRecord = {
      ...both,
      commitments: ["c", "d"].map((id) => ({ id, term: { effective: "2020-01-01" } })),
      events: [leaves("b", "2022-03-01", { targets: ["c"] })],
    };
    expect(read(record)).toEqual([...RUNS, "in-effect 2022-03-01: a,x"]);
    expect(periodsOf(smallRecord(record), "d").map(({ bound }) => bound)).toEqual([undefined, undefined]);
  });

  it("change once the notice period is over, also if the party leaves only the commitment", () => {
    const withdrawal = { notice: "P6M", citations: [] };
    for (const target of ["r", "c"]) {
      const given = { ...both, agreement: { withdrawal } };
      expect(read({ ...given, events: [leaves("b", "2022-01-01", { targets: [target] })] })).toEqual([
        ...RUNS,
        "in-effect 2022-07-01: a,x",
        EXPIRES,
      ]);
      const stated = leaves("b", "2022-01-01", { targets: [target], effective: "2022-03-01" });
      expect(read({ ...given, events: [stated] })).toContain("in-effect 2022-03-01: a,x");
    }
  });

  it("change within the month of a vague withdrawal", () => {
    const record = smallRecord({ ...both, events: [leaves("b", "2022-03", { targets: ["c"] })] });
    expect(periodsOf(record, "c")[2]).toMatchObject({
      bound: ["a", "x"],
      from: { earliest: "2022-03-01", latest: "2022-03-31" },
    });
  });

  it("are the parties that have joined, once a promisor and a promisee have", () => {
    const events = [joins("a", "2020-06-01"), joins("x", "2021-06-01"), joins("b", "2022-06-01")];
    expect(read({ ...both, events })).toEqual([
      "not-yet-effective",
      "in-effect 2021-06-01: a,x",
      "in-effect 2022-06-01",
      EXPIRES,
    ]);
  });

  it("are the promisors that have joined, if there is no promisee", () => {
    const unilateral = { ...both, commitment: { promisors: ["a", "b"], promisees: [] } };
    expect(read({ ...unilateral, events: [joins("x", "2020-06-01"), joins("b", "2021-06-01")] })).toEqual([
      "not-yet-effective",
      "in-effect 2021-06-01: b",
      EXPIRES,
    ]);
  });

  it.each<readonly [string, readonly SmallEvent[]]>([
    ["all follow the agreement", []],
    ["the parties joined one by one", THREE.map((id) => joins(id, "2019-12-01"))],
  ])("are without a suspended party, while the commitment stays in effect, if %s", (_, before) => {
    const events: readonly SmallEvent[] = [
      ...before,
      { type: "suspended", by: "x", on: "2022-01-01", targets: ["r"] },
      { type: "resumed", by: "x", on: "2023-01-01", targets: ["r"] },
    ];
    expect(read({ ...both, events }).slice(-4)).toEqual([
      "in-effect 2020-01-01",
      "in-effect 2022-01-01: a,b",
      "in-effect 2023-01-01",
      EXPIRES,
    ]);
  });
});

describe("a party that the record does not list", () => {
  it("is never listed as bound", () => {
    const record = { ...both, commitment: { promisors: ["a", "b", "nobody"], promisees: ["x", "nobody"] } };
    expect(read({ ...record, events: [leaves("b", "2022-03-01", { targets: ["c"] })] })).toContain(
      "in-effect 2022-03-01: a,x",
    );
  });

  it("does not keep a commitment in effect once the promisors that joined have left", () => {
    const record = { ...both, commitment: { promisors: ["a", "nobody"], promisees: ["x"] } };
    const events = [...THREE.map((id) => joins(id, "2019-12-01")), leaves("a", "2022-03-01")];
    expect(read({ ...record, events })).toEqual([...RUNS, "terminated 2022-03-01"]);
  });
});

describe("a commitment that all its promisors or promisees leave", () => {
  it.each<readonly [string, readonly SmallEvent[], string]>([
    ["promisors", [leaves("a", "2022-03-01"), leaves("b", "2023-03-01")], "b,x"],
    ["promisors, in either order", [leaves("b", "2022-03-01"), leaves("a", "2023-03-01")], "a,x"],
  ])("is terminated on the day on which the last of its %s has left", (_, given, between) => {
    const events = given.map((one) => ({ ...one, targets: ["c"] }));
    const record = smallRecord({ ...both, events });
    expect(read({ ...both, events })).toEqual([...RUNS, `in-effect 2022-03-01: ${between}`, "terminated 2023-03-01"]);
    expect(periodsOf(record, "c").at(-1)).toMatchObject({ authority: "legal", because: { events: ["e2"] } });
    expect(expiryOf(record, "c")).toMatchObject({ date: "2023-03-01", basis: "terminated", endState: "terminated" });
  });

  it("is terminated on the day on which its only promisee has left, with the authority of that withdrawal", () => {
    const events = [leaves("x", "2022-03-01", { targets: ["c"], authority: "announced" })];
    expect(read({ ...both, events })).toEqual([...RUNS, "terminated 2022-03-01"]);
    expect(periodsOf(smallRecord({ ...both, events }), "c").at(-1)?.authority).toBe("announced");
  });

  it("is terminated if its only promisor leaves the agreement, and stays terminated if it joins again", () => {
    const one: SmallRecord = { parties: THREE, commitment: { promisors: ["a"], promisees: ["b", "x"] } };
    const events = [...THREE.map((id) => joins(id, "2019-12-01")), leaves("a", "2022-03-01"), joins("a", "2023-03-01")];
    expect(read({ ...one, events }).slice(-2)).toEqual(["in-effect 2020-01-01", "terminated 2022-03-01"]);
  });

  it("is terminated the first time that its only promisor leaves", () => {
    const one: SmallRecord = { parties: THREE, commitment: { promisors: ["a"], promisees: ["b", "x"] } };
    const events = [leaves("a", "2022-03-01"), joins("a", "2023-03-01"), leaves("a", "2024-03-01")];
    expect(read({ ...one, events })).toEqual([...RUNS, "terminated 2022-03-01"]);
    expect(periodsOf(smallRecord({ ...one, events }), "c").at(-1)?.because.events).toEqual(["e1"]);
  });

  it("is terminated by the withdrawal that takes effect last, whichever was decided first", () => {
    const events = [
      leaves("a", "2021-01-01", { targets: ["c"], effective: "2024-03-01" }),
      leaves("b", "2022-01-01", { targets: ["c"], effective: "2023-03-01" }),
    ];
    expect(read({ ...both, events })).toEqual([...RUNS, "in-effect 2023-03-01: a,x", "terminated 2024-03-01"]);
    expect(periodsOf(smallRecord({ ...both, events }), "c").at(-1)?.because.events).toEqual(["e1"]);
  });

  it("is terminated by the last party to leave, also if the other left twice or the agreement changes that day", () => {
    const because = (...events: readonly SmallEvent[]) =>
      periodsOf(smallRecord({ ...both, parties: [...THREE, "y"], events }), "c").at(-1);
    const twice = [leaves("a", "2021-03-01"), joins("a", "2022-03-01"), leaves("a", "2024-03-01")];
    expect(because(...twice, leaves("b", "2023-03-01"))).toMatchObject({
      state: "terminated",
      from: { latest: "2024-03-01" },
      because: { events: ["e3"] },
    });
    const paused: SmallEvent = { type: "suspended", on: "2023-03-01", targets: ["r"] };
    expect(because(leaves("a", "2021-03-01"), paused, leaves("b", "2023-03-01"))).toMatchObject({
      state: "terminated",
      from: { latest: "2023-03-01" },
      because: { events: ["e3"] },
    });
  });

  it.each([
    ["promisor", { promisors: ["a"], promisees: ["b", "x"] }],
    ["promisee", { promisors: ["b", "x"], promisees: ["a"] }],
  ])("is not terminated if its only %s leaves before it has joined, because it never bound anyone", (_, roles) => {
    const one: SmallRecord = { parties: THREE, commitment: roles };
    const events = [
      joins("b", "2019-12-01"),
      joins("x", "2019-12-01"),
      { ...joins("a", "2019-12-01"), type: "signed" } as const,
      leaves("a", "2022-03-01"),
    ];
    expect(
      read({ ...one, events }).every((period) => period.startsWith("not-yet-effective") || period === EXPIRES),
    ).toBe(true);
  });
});

describe("a promise that one of several promisors performs", () => {
  it("binds the other promisors until all have performed", () => {
    expect(read({ ...both, events: [performed("a", "2022-03-01")] })).toEqual([
      ...RUNS,
      "in-effect 2022-03-01: b,x",
      EXPIRES,
    ]);
    expect(read({ ...both, events: [performed("a", "2022-03-01"), performed("b", "2023-03-01")] })).toEqual([
      ...RUNS,
      "in-effect 2022-03-01: b,x",
      "performed 2023-03-01",
    ]);
  });

  it("is still owed by the others to the one that performed", () => {
    const mutual: SmallRecord = { parties: THREE, commitment: { promisors: THREE, promisees: THREE } };
    expect(read({ ...mutual, events: [performed("a", "2022-03-01")] })).toEqual([...RUNS, EXPIRES]);
    expect(read({ ...mutual, events: [leaves("a", "2022-03-01", { targets: ["c"] })] })).toEqual([
      ...RUNS,
      "in-effect 2022-03-01: b,x",
      EXPIRES,
    ]);
  });

  it("is not affected by other events of a promisor", () => {
    const events: SmallEvent[] = [{ type: "missed", by: "a", on: "2021-03-01" }, performed("b", "2022-03-01")];
    expect(read({ ...both, events })).toEqual([...RUNS, "in-effect 2022-03-01: a,x", EXPIRES]);
  });

  it("binds its only promisor again once it is renewed", () => {
    const events: SmallEvent[] = [
      performed("a", "2022-03-01"),
      { type: "renewed", on: "2023-03-01", term: { end: { through: "2024-12-31" } } },
    ];
    expect(read({ events })).toEqual([...RUNS, "performed 2022-03-01", "in-effect 2023-03-01", "expired 2025-01-01"]);
  });

  it("is not affected by the performance of a party that promised nothing", () => {
    expect(read({ ...both, events: [performed("x", "2022-03-01")] })).toEqual([...RUNS, EXPIRES]);
  });

  it("is terminated by the party that left, if one promisor performs and the other leaves", () => {
    for (const events of [
      [performed("a", "2022-03-01"), leaves("b", "2023-03-01", { targets: ["c"] })],
      [leaves("a", "2022-03-01", { targets: ["c"] }), performed("b", "2023-03-01")],
    ]) {
      expect(read({ ...both, events }).at(-1)).toBe("terminated 2023-03-01");
      expect(periodsOf(smallRecord({ ...both, events }), "c").at(-1)?.because.events).toEqual([
        events[0]?.type === "withdrawn" ? "e1" : "e2",
      ]);
    }
  });
});

describe("a withdrawal and another end on the same day", () => {
  const ends = (decided: string): SmallEvent => ({ type: "superseded", on: decided, effective: "2023-03-01" });
  const left = (decided: string): SmallEvent => leaves("x", decided, { targets: ["c"], effective: "2023-03-01" });

  it("result in the state of the one that was decided later", () => {
    expect(read({ ...both, events: [ends("2022-01-01"), left("2022-02-01")] }).at(-1)).toBe("terminated 2023-03-01");
    expect(read({ ...both, events: [left("2022-01-01"), ends("2022-02-01")] }).at(-1)).toBe("superseded 2023-03-01");
  });
});
