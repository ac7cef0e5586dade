import { describe, expect, it } from "vitest";
import type { LifecycleEvent, Term } from "../../src/model/index.js";
import { expiryOf, periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";

const amended = (term: Term, over: Partial<SmallEvent> = {}): SmallEvent => ({
  type: "amended",
  on: "2021-03-01",
  term,
  ...over,
});
const through = (day: string): Term => ({ end: { through: day } });
const political: SmallRecord = {
  agreement: { nature: "political-commitment" },
  source: { kind: "official-statement" },
};

/** The end of `c` after two events, which has to be the same in either order of the list. */
function endAfter(first: SmallEvent, second: SmallEvent, over: SmallRecord = {}): string {
  const [one, other] = [
    [first, second],
    [second, first],
  ].map((events) => {
    const { kind, ...end } = expiryOf(smallRecord({ ...over, events }), "c") as unknown as Record<string, unknown>;
    const { time = "" } = (typeof end["until"] === "object" ? end["until"] : {}) as { readonly time?: string };
    return `${end["lastFullDay"] ?? end["date"] ?? end["reason"] ?? kind} ${time}`.trim();
  });
  expect(one).toBe(other);
  return one as string;
}

describe("of two amendments of one day for one day", () => {
  it.each<readonly [LifecycleEvent["authority"], LifecycleEvent["authority"]]>([
    ["reported", "announced"],
    ["announced", "judicial"],
    ["reported", "legal"],
    ["judicial", "legal"],
  ])("what is %s gives way to what is %s, although it ends later", (weak, strong) => {
    const [one, other] = [
      amended(through("2026-12-31"), { authority: weak }),
      amended(through("2025-12-31"), { authority: strong }),
    ];
    expect(endAfter(one, other, political)).toBe("2025-12-31");
  });

  it("the one with the later end prevails", () => {
    expect(endAfter(amended(through("2025-12-31")), amended(through("2026-12-31")))).toBe("2026-12-31");
    expect(endAfter(amended(through("2025")), amended(through("2026-12-31")))).toBe("2026-12-31");
  });

  it("through a day prevails over before that day", () => {
    expect(endAfter(amended(through("2025-12-31")), amended({ end: { before: "2025-12-31" } }))).toBe("2025-12-31");
  });

  it.each<readonly [string, Term["end"] & object]>([
    ["a later day", { through: "2026-12-31" }],
    ["a clock time on a later day", { until: { date: "2026-12-31", time: "12:00", zone: "Asia/Tokyo" } }],
  ])("an end that is open prevails over %s, and that over an end that nobody can read", (_, end) => {
    const dated = endAfter(amended({ end }), amended({ end: { unreadable: "2027-02-30" } }));
    expect(dated).toMatch(/^2026-12-3/);
    expect(endAfter(amended({ end }), amended({ end: { open: true } }))).toBe("open");
  });

  it("the last day of a vague end counts", () => {
    expect(endAfter(amended(through("2025-12")), amended(through("2025-12-15")))).toBe("between");
  });

  it("through a day prevails over until that day", () => {
    expect(endAfter(amended(through("2025-12-31")), amended({ end: { until: "2025-12-31" } }))).toBe("2025-12-31");
  });

  it("the longer duration prevails, and a stated end over every duration", () => {
    expect(endAfter(amended({ duration: "P9Y" }), amended({ duration: "P10Y" }))).toBe("2030-01-01");
    expect(endAfter(amended({ duration: "P9Y" }), amended(through("2025-12-31")))).toBe("2025-12-31");
    expect(endAfter(amended({ duration: "P9Y" }), amended({ end: { unreadable: "2027-02-30" } }))).toBe("2029-01-01");
  });

  it("what they say decides where nothing else does, and never the ids", () => {
    const at = (time: string): Term => ({ end: { until: { date: "2025-12-31", time, zone: "Asia/Tokyo" } } });
    expect(endAfter(amended(at("10:00")), amended(at("12:00")))).toMatch(/ 12:00$/);
  });

  it("a vague day of effect counts as its latest", () => {
    const vague = amended(through("2025-12-31"), { effective: "2021-04" });
    expect(endAfter(vague, amended(through("2026-12-31"), { effective: "2021-04-30" }))).toBe("2026-12-31");
    expect(endAfter(vague, amended(through("2026-12-31"), { effective: "2021-04-29" }))).toBe("2025-12-31");
  });
});

describe("of a suspension and another event of one day", () => {
  const states = (...events: readonly SmallEvent[]) =>
    periodsOf(smallRecord({ events }), "c").map(({ state, from }) => `${state} ${from?.latest ?? ""}`.trim());
  const suspended = (over: Partial<SmallEvent> = {}): SmallEvent => ({ type: "suspended", on: "2021-03-01", ...over });

  it("the suspension that lasts longer prevails", () => {
    const [short, long] = [suspended({ through: "2021-04-30" }), suspended({ through: "2021-06-30" })];
    const expected = [
      "not-yet-effective",
      "in-effect 2020-01-01",
      "suspended 2021-03-01",
      "in-effect 2021-07-01",
      "expired 2030-01-01",
    ];
    expect(states(short, long)).toEqual(expected);
    expect(states(long, short)).toEqual(expected);
  });

  it("the suspension that may last longer prevails", () => {
    const [vague, exact] = [suspended({ through: "2021-06" }), suspended({ through: "2021-06-15" })];
    expect(states(vague, exact)).toEqual(states(vague));
    expect(states(exact, vague)).toEqual(states(vague));
  });

  it("the resumption comes after the suspension", () => {
    const resumed: SmallEvent = { type: "resumed", on: "2021-03-01" };
    const expected = ["not-yet-effective", "in-effect 2020-01-01", "expired 2030-01-01"];
    expect(states(suspended(), resumed)).toEqual(expected);
    expect(states(resumed, suspended())).toEqual(expected);
  });
});

describe("an amendment with only its effect on record", () => {
  const first = (effective: string, recordedOn: string): SmallEvent => ({
    type: "amended",
    effective,
    recordedOn,
    term: through("2025-12-31"),
  });

  it("was decided by the day of its effect", () => {
    const second = amended(through("2027-12-31"), { on: "2021-06-01" });
    expect(endAfter(first("2021-03-01", "2022-01-01"), second)).toBe("2027-12-31");
    expect(endAfter(first("2021-09-01", "2022-01-01"), second)).toBe("2025-12-31");
  });

  it("was decided by the day on which it was recorded, if it takes effect later", () => {
    const second = amended(through("2027-12-31"), { on: "2022-01-01" });
    expect(endAfter(first("2023-01-01", "2021-03-01"), second)).toBe("2027-12-31");
    expect(endAfter(first("2023-01-01", "2022-03-01"), second)).toBe("2025-12-31");
  });
});

describe("an event that sets no term", () => {
  it("takes effect on its own day, whatever its term says", () => {
    const terminated: SmallEvent = { type: "terminated", on: "2021-03-01", term: { effective: "2025-01-01" } };
    const { lastFullDay } = expiryOf(smallRecord({ events: [terminated] }), "c") as { readonly lastFullDay?: string };
    expect(lastFullDay).toBe("2021-02-28");
  });
});

describe("two events that differ in what they name alone", () => {
  it.each<readonly [string, SmallEvent, Partial<SmallEvent>]>([
    ["more targets", { type: "entered-into-force" }, { targets: ["r", "c"] }],
    ["more targets", { type: "terminated" }, { targets: ["r", "c"] }],
    ["another target", { type: "terminated" }, { targets: ["r"] }],
    ["another target", { type: "performed" }, { targets: ["r"] }],
    ["the party that acted", { type: "suspended" }, { by: "a" }],
    ["another party", { type: "suspended", by: "b" }, { by: "a" }],
  ])("are taken in an order that ids do not decide: %s, %j", (_, event, more) => {
    const named = (one: string, other: string) => {
      const events: SmallEvent[] = [
        { ...event, id: one, on: "2020-02-29" },
        { ...event, ...more, id: other, on: "2020-02-29" },
      ];
      const record = smallRecord({ events, term: {} });
      const second = events[1] as SmallEvent;
      return periodsOf(record, "c").map(({ because }) => because.events.map((id) => id === second.id));
    };
    expect(named("x", "y")).toEqual(named("y", "x"));
  });
});
