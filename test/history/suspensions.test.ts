import { describe, expect, it } from "vitest";
import type { LifecycleEvent, ZonedTime } from "../../src/model/index.js";
import { periodsOf, statusOf } from "../../src/query/index.js";
import { agreementWithTerm, eventWith } from "../fixtures/agreement.js";

type Given = Partial<LifecycleEvent> & { readonly on: string };

/** Returns the periods of an undertaking in effect since 2025-01-01, as "state from-latest-day". */
function read(...given: readonly Given[]): readonly string[] {
  const events = given.map((over, index) =>
    eventWith({ id: `e${index}`, type: "suspended", recordedOn: over.on.slice(0, 10), ...over }),
  );
  const record = agreementWithTerm({ effective: "2025-01-01" }, { events, concludedOn: "2024-12-01" });
  return periodsOf(record, "pause").map(({ state, from }) => (from === undefined ? state : `${state} ${from.latest}`));
}

const RUNS = ["not-yet-effective", "in-effect 2025-01-01"];
const resumed = (on: string, over: Partial<LifecycleEvent> = {}): Given => ({ type: "resumed", on, ...over });

describe("a suspension", () => {
  it("continues if no end is on record", () => {
    expect(read({ on: "2025-03-01" })).toEqual([...RUNS, "suspended 2025-03-01"]);
  });

  it("begins when it takes effect", () => {
    expect(read({ on: "2025-03-01", effective: "2025-04-01" })).toEqual([...RUNS, "suspended 2025-04-01"]);
  });

  it.each<readonly [name: string, over: Partial<LifecycleEvent>, first: string]>([
    ["`through`", { through: "2025-03-31" }, "2025-04-01"],
    [
      "`through` before the end of its term",
      { through: "2025-03-31", term: { end: { through: "2025-06-30" } } },
      "2025-04-01",
    ],
    ["the end of its term, included", { term: { end: { through: "2025-03-31" } } }, "2025-04-01"],
    ["the end of its term, not included", { term: { end: { before: "2025-03-31" } } }, "2025-03-31"],
    ["a duration of its term", { term: { duration: "P1M" } }, "2025-04-02"],
    ["a duration under another rule", { term: { duration: "P1M", rule: "start-day-counted" } }, "2025-04-01"],
    ["a duration from its own start", { term: { effective: "2025-03-10", duration: "P1M" } }, "2025-04-11"],
  ])("ends by %s", (_, over, first) => {
    const from = typeof over.term?.effective === "string" ? over.term.effective : "2025-03-01";
    expect(read({ on: "2025-03-01", ...over })).toEqual([...RUNS, `suspended ${from}`, `in-effect ${first}`]);
  });

  it("with a duration is counted from a moment to a moment", () => {
    const effective = { date: "2025-03-01", time: "12:00", zone: "Asia/Tokyo" };
    const record = agreementWithTerm(
      { effective: "2025-01-01" },
      { events: [eventWith({ type: "suspended", on: "2025-03-01", effective, term: { duration: "P1M" } })] },
    );
    expect(periodsOf(record, "pause").at(-1)?.from?.moment).toEqual({ ...effective, date: "2025-04-01" });
  });

  it("is ignored if it ends before it begins or as it begins", () => {
    expect(read({ on: "2025-03-02", through: "2025-02-28" })).toEqual(RUNS);
    expect(read({ on: "2025-03-01", term: { end: { before: "2025-03-01" } } })).toEqual(RUNS);
  });

  it("is lifted by a resumption, also on its first day", () => {
    expect(read({ on: "2025-03-01" }, resumed("2025-05-01"))).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
      "in-effect 2025-05-01",
    ]);
    expect(read({ on: "2025-03-01" }, resumed("2025-03-01"))).toEqual(RUNS);
  });

  it("is not lifted by an earlier resumption", () => {
    expect(read(resumed("2025-02-01"), { on: "2025-03-01" })).toEqual([...RUNS, "suspended 2025-03-01"]);
    expect(read({ on: "2025-01-15", effective: "2025-03-01" }, resumed("2025-02-01"))).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
    ]);
  });

  it("with a clock time is lifted by a resumption at a later instant, whatever the local days are", () => {
    const tokyo = { date: "2025-03-02", time: "00:30", zone: "Asia/Tokyo" };
    const newYork = { date: "2025-03-01", time: "12:00", zone: "America/New_York" };
    const status = (from: ZonedTime, to: ZonedTime, asOf: ZonedTime | string) => {
      const events = [
        eventWith({ id: "e1", type: "suspended", on: "2025-02-20", recordedOn: "2025-02-20", effective: from }),
        eventWith({ id: "e2", type: "resumed", on: "2025-02-21", recordedOn: "2025-02-21", effective: to }),
      ];
      return statusOf(agreementWithTerm({ effective: "2025-01-01" }, { events }), "pause", { asOf }).state;
    };
    expect(status(tokyo, newYork, { ...newYork, time: "11:00" })).toBe("suspended");
    expect(status(tokyo, newYork, { ...newYork, time: "12:00" })).toBe("in-effect");
    expect(status(tokyo, newYork, "2025-03-03")).toBe("in-effect");
    // The resumption is the earlier instant, although its local day is the later one.
    expect(status(newYork, tokyo, "2025-03-03")).toBe("suspended");
  });

  it("with a clock time is lifted by a resumption on that day, which may be later", () => {
    const effective = { date: "2025-03-01", time: "12:00", zone: "Asia/Tokyo" };
    expect(read({ on: "2025-02-20", effective }, resumed("2025-03-01"))).toEqual(RUNS);
  });

  it("that is over is not lifted again", () => {
    expect(read({ on: "2025-03-01", through: "2025-03-31" }, resumed("2025-05-01"))).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
      "in-effect 2025-04-01",
    ]);
  });

  it("is lifted by a vague resumption that may be on a later day", () => {
    expect(read({ on: "2025-03-20" }, resumed("2025-03", { recordedOn: "2025-04-10" })).at(-1)).toBe(
      "in-effect 2025-03-31",
    );
  });

  it("has its event as its basis, and the period after it has the resumption", () => {
    const events = [
      eventWith({ id: "stop", type: "suspended", on: "2025-03-01", authority: "announced", recordedOn: "2025-03-01" }),
      eventWith({ id: "go", type: "resumed", on: "2025-05-01", recordedOn: "2025-05-01" }),
    ];
    const record = agreementWithTerm({ effective: "2025-01-01" }, { events });
    const [, , suspended, after] = periodsOf(record, "pause");
    expect([suspended?.because.events, suspended?.authority]).toEqual([["stop"], "announced"]);
    expect(after?.because.events).toEqual(["go"]);
  });
});

describe("two suspensions", () => {
  it("by one party: the later decision replaces the overlapping part, from its start on", () => {
    expect(read({ on: "2025-03-01", through: "2025-08-31" }, { on: "2025-04-01", through: "2025-04-30" })).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
      "in-effect 2025-05-01",
    ]);
    // An earlier decision for a later day is replaced by one that reaches into it.
    expect(read({ on: "2025-02-01", effective: "2025-06-01" }, { on: "2025-04-01", through: "2025-06-15" })).toEqual([
      ...RUNS,
      "suspended 2025-04-01",
      "in-effect 2025-06-16",
    ]);
  });

  it("by one party without overlap: both apply, in the order of their days", () => {
    expect(
      read(
        { on: "2025-02-01", effective: "2025-06-01", through: "2025-06-30" },
        { on: "2025-04-01", through: "2025-04-30" },
      ),
    ).toEqual([
      ...RUNS,
      "suspended 2025-04-01",
      "in-effect 2025-05-01",
      "suspended 2025-06-01",
      "in-effect 2025-07-01",
    ]);
  });

  it("by two parties are independent, and a resumption by one lifts only its own", () => {
    const both = [
      { on: "2025-03-01", by: "a" },
      { on: "2025-04-01", by: "b" },
    ] as const;
    expect(read(...both, resumed("2025-05-01", { by: "a" })).at(-1)).toBe("suspended 2025-03-01");
    expect(read(...both, resumed("2025-05-01", { by: "a" }), resumed("2025-06-01", { by: "b" })).at(-1)).toBe(
      "in-effect 2025-06-01",
    );
    expect(read(...both, resumed("2025-05-01")).at(-1)).toBe("in-effect 2025-05-01");
  });

  it("without a named party in one of them: a resumption by a party does not lift that one", () => {
    expect(read({ on: "2025-03-01" }, resumed("2025-05-01", { by: "a" })).at(-1)).toBe("suspended 2025-03-01");
  });
});

describe("a suspension before the start", () => {
  const withStart = (effective: string, ...given: readonly Given[]) => {
    const events = given.map((over, index) =>
      eventWith({ id: `e${index}`, type: "suspended", recordedOn: over.on, ...over }),
    );
    return periodsOf(agreementWithTerm({ effective }, { events, concludedOn: "2024-12-01" }), "pause").map(
      ({ state, from }) => (from === undefined ? state : `${state} ${from.latest}`),
    );
  };

  it("delays the start until it is lifted", () => {
    expect(withStart("2025-06-01", { on: "2025-03-01" }, resumed("2025-08-01"))).toEqual([
      "not-yet-effective",
      "in-effect 2025-08-01",
    ]);
    expect(withStart("2025-06-01", { on: "2025-03-01" })).toEqual(["not-yet-effective"]);
  });

  it("that is over by then delays nothing", () => {
    expect(withStart("2025-06-01", { on: "2025-03-01", through: "2025-05-31" })).toEqual([
      "not-yet-effective",
      "in-effect 2025-06-01",
    ]);
  });

  it("is a suspension if it begins on the day of the start", () => {
    expect(withStart("2025-06-01", { on: "2025-06-01" })).toEqual(["not-yet-effective", "suspended 2025-06-01"]);
  });
});

describe("several suspensions by one party", () => {
  it("that follow each other without overlap all apply", () => {
    expect(
      read(
        { on: "2025-02-01", effective: "2025-05-01", through: "2025-06-30" },
        { on: "2025-04-01", through: "2025-04-30" },
      ),
    ).toEqual([...RUNS, "suspended 2025-04-01", "in-effect 2025-07-01"]);
  });

  it("are lifted only if they are active on that day, in whatever order they were decided", () => {
    expect(
      read(
        { on: "2025-02-01", effective: "2025-06-01", through: "2025-06-30" },
        { on: "2025-04-01", through: "2025-04-30" },
        resumed("2025-06-15"),
      ),
    ).toEqual([
      ...RUNS,
      "suspended 2025-04-01",
      "in-effect 2025-05-01",
      "suspended 2025-06-01",
      "in-effect 2025-06-15",
    ]);
  });

  it("are not shortened by one that would end before it begins", () => {
    expect(read({ on: "2025-03-01" }, { on: "2025-05-01", through: "2025-04-15" })).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
    ]);
  });
});

describe("suspensions by two parties", () => {
  it("apply in the order of their days, not of the parties", () => {
    expect(
      read(
        { on: "2025-02-01", effective: "2025-06-01", through: "2025-06-30", by: "a" },
        { on: "2025-03-01", through: "2025-03-31", by: "b" },
      ),
    ).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
      "in-effect 2025-04-01",
      "suspended 2025-06-01",
      "in-effect 2025-07-01",
    ]);
  });
});

describe("an active suspension", () => {
  it("is lifted by a resumption, not by another event", () => {
    expect(read({ on: "2025-03-01" }, { type: "amended", on: "2025-05-01", term: { end: { open: true } } })).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
    ]);
  });

  it("does not continue beyond its end because of a vague resumption", () => {
    const lifted = resumed("2025-03", { recordedOn: "2025-04-10" });
    expect(read({ on: "2025-03-01", through: "2025-03-20" }, lifted)).toEqual([
      ...RUNS,
      "suspended 2025-03-01",
      "in-effect 2025-03-21",
    ]);
  });

  it("for a duration from a day ends with a day", () => {
    const events = [eventWith({ type: "suspended", on: "2025-03-01", term: { duration: "P1M" } })];
    const record = agreementWithTerm({ effective: "2025-01-01" }, { events });
    expect(periodsOf(record, "pause").at(-1)?.from).toEqual({ earliest: "2025-04-02", latest: "2025-04-02" });
  });
});
