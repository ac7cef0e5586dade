import { describe, expect, it, vi } from "vitest";
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

/** Returns the end of `c` after two events, which must be the same in either order of the list. */
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

describe("of two amendments on the same day", () => {
  it.each<readonly [LifecycleEvent["authority"], LifecycleEvent["authority"]]>([
    ["reported", "announced"],
    ["announced", "judicial"],
    ["reported", "legal"],
    ["judicial", "legal"],
  ])("the %s one gives way to the %s one, even if it ends later", (weak, strong) => {
    const [one, other] = [
      amended(through("2026-12-31"), { authority: weak }),
      amended(through("2025-12-31"), { authority: strong }),
    ];
    expect(endAfter(one, other, political)).toBe("2025-12-31");
  });

  it("the one with the later end applies", () => {
    expect(endAfter(amended(through("2025-12-31")), amended(through("2026-12-31")))).toBe("2026-12-31");
    expect(endAfter(amended(through("2025")), amended(through("2026-12-31")))).toBe("2026-12-31");
  });

  it("the one that ends through a day applies, not the one that ends before that day", () => {
    expect(endAfter(amended(through("2025-12-31")), amended({ end: { before: "2025-12-31" } }))).toBe("2025-12-31");
  });

  it.each<readonly [string, Term["end"] & object]>([
    ["a later day", { through: "2026-12-31" }],
    ["a clock time on a later day", { until: { date: "2026-12-31", time: "12:00", zone: "Asia/Tokyo" } }],
  ])("an open end applies rather than %s, and that rather than an unreadable end", (_, end) => {
    const dated = endAfter(amended({ end }), amended({ end: { unreadable: "2027-02-30" } }));
    expect(dated).toMatch(/^2026-12-3/);
    expect(endAfter(amended({ end }), amended({ end: { open: true } }))).toBe("open");
  });

  it("the one with the later last possible day applies", () => {
    expect(endAfter(amended(through("2025-12")), amended(through("2025-12-15")))).toBe("between");
  });

  it("the one that ends through a day applies, not the one that ends until that day", () => {
    expect(endAfter(amended(through("2025-12-31")), amended({ end: { until: "2025-12-31" } }))).toBe("2025-12-31");
  });

  it("the one with the longer duration applies, but a stated end applies rather than any duration", () => {
    expect(endAfter(amended({ duration: "P9Y" }), amended({ duration: "P10Y" }))).toBe("2030-01-01");
    expect(endAfter(amended({ duration: "P9Y" }), amended(through("2025-12-31")))).toBe("2025-12-31");
    expect(endAfter(amended({ duration: "P9Y" }), amended({ end: { unreadable: "2027-02-30" } }))).toBe("2029-01-01");
  });

  it("the content decides if nothing else does, and never the ids", () => {
    const at = (time: string): Term => ({ end: { until: { date: "2025-12-31", time, zone: "Asia/Tokyo" } } });
    expect(endAfter(amended(at("10:00")), amended(at("12:00")))).toMatch(/ 12:00$/);
  });

  it("a vague day of effect is compared by its last possible day", () => {
    const vague = amended(through("2025-12-31"), { effective: "2021-04" });
    expect(endAfter(vague, amended(through("2026-12-31"), { effective: "2021-04-30" }))).toBe("2026-12-31");
    expect(endAfter(vague, amended(through("2026-12-31"), { effective: "2021-04-29" }))).toBe("2025-12-31");
  });
});

describe("of a suspension and another event on the same day", () => {
  const states = (...events: readonly SmallEvent[]) =>
    periodsOf(smallRecord({ events }), "c").map(({ state, from }) => `${state} ${from?.latest ?? ""}`.trim());
  const suspended = (over: Partial<SmallEvent> = {}): SmallEvent => ({ type: "suspended", on: "2021-03-01", ...over });

  it("the longer suspension applies", () => {
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

  it("the suspension that may last longer applies", () => {
    const [vague, exact] = [suspended({ through: "2021-06" }), suspended({ through: "2021-06-15" })];
    expect(states(vague, exact)).toEqual(states(vague));
    expect(states(exact, vague)).toEqual(states(vague));
  });

  it("the resumption is applied after the suspension", () => {
    const resumed: SmallEvent = { type: "resumed", on: "2021-03-01" };
    const expected = ["not-yet-effective", "in-effect 2020-01-01", "expired 2030-01-01"];
    expect(states(suspended(), resumed)).toEqual(expected);
    expect(states(resumed, suspended())).toEqual(expected);
  });
});

describe("an amendment that records only its day of effect", () => {
  const first = (effective: string, recordedOn: string): SmallEvent => ({
    type: "amended",
    effective,
    recordedOn,
    term: through("2025-12-31"),
  });

  it("counts as decided by the day of its effect", () => {
    const second = amended(through("2027-12-31"), { on: "2021-06-01" });
    expect(endAfter(first("2021-03-01", "2022-01-01"), second)).toBe("2027-12-31");
    expect(endAfter(first("2021-09-01", "2022-01-01"), second)).toBe("2025-12-31");
  });

  it("counts as decided by the day on which it was recorded, if it takes effect later", () => {
    const second = amended(through("2027-12-31"), { on: "2022-01-01" });
    expect(endAfter(first("2023-01-01", "2021-03-01"), second)).toBe("2027-12-31");
    expect(endAfter(first("2023-01-01", "2022-03-01"), second)).toBe("2025-12-31");
  });
});

describe("an event type that sets no term", () => {
  it("takes effect on its own day, even if it has a term", () => {
    const terminated: SmallEvent = { type: "terminated", on: "2021-03-01", term: { effective: "2025-01-01" } };
    const { lastFullDay } = expiryOf(smallRecord({ events: [terminated] }), "c") as { readonly lastFullDay?: string };
    expect(lastFullDay).toBe("2021-02-28");
  });
});

describe("two events that differ only in what they refer to", () => {
  it.each<readonly [string, SmallEvent, Partial<SmallEvent>]>([
    ["more targets", { type: "entered-into-force" }, { targets: ["r", "c"] }],
    ["more targets", { type: "terminated" }, { targets: ["r", "c"] }],
    ["another target", { type: "terminated" }, { targets: ["r"] }],
    ["another target", { type: "performed" }, { targets: ["r"] }],
    ["the party that acted", { type: "suspended" }, { by: "a" }],
    ["another party", { type: "suspended", by: "b" }, { by: "a" }],
  ])("are ordered independently of their ids: %s, %j", (_, event, more) => {
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

  it("read the content of each event once, however many are tied", () => {
    const events = Array.from({ length: 300 }, (_, index) =>
      amended(through("2026-12-31"), { id: `e${index}`, summary: `Number ${(index * 7) % 300}` }),
    );
    const record = smallRecord({ events });
    const written = vi.spyOn(JSON, "stringify");
    periodsOf(record, "c");
    expect(written.mock.calls.length).toBeLessThanOrEqual(events.length);
    written.mockRestore();
  });
});
