import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { type SmallEvent, smallEvent, smallRecord } from "./small-record.js";

const from2020: Term = { effective: "2020-01-01" };
const until = (end: string): Term => ({ ...from2020, end: { through: end } });

describe("a period", () => {
  it("has no empty fields", () => {
    const [first, second, last] = periodsOf(smallRecord(), "c");
    expect(Object.keys(first ?? {}).sort()).toEqual(["authority", "because", "caveats", "state", "to"]);
    expect(Object.keys(second ?? {}).sort()).toEqual([
      "authority",
      "because",
      "caveats",
      "from",
      "state",
      "term",
      "to",
    ]);
    expect(Object.keys(last ?? {}).sort()).toEqual(["authority", "because", "caveats", "from", "state"]);
    expect(
      Object.keys(periodsOf(smallRecord({ agreement: { nature: "contract" }, term: null }), "a")[0] ?? {}),
    ).not.toContain("authority");
  });

  it("names the subject of its term only if that is another one", () => {
    const inherited = periodsOf(smallRecord({ term: from2020, agreement: { term: until("2024-12-31") } }), "c");
    expect(inherited[1]?.term).toHaveProperty("inheritedFrom", "r");
    expect(periodsOf(smallRecord(), "c")[1]?.term).not.toHaveProperty("inheritedFrom");
  });
});

describe("the bounds of periods", () => {
  const visit = (events: readonly SmallEvent[], when: string) =>
    periodsOf(
      smallRecord({ commitments: [{ id: "c", kind: "visit", visitor: "a", host: "b", when } as never], events }),
      "c",
    );
  const bounds = (periods: ReturnType<typeof visit>) =>
    periods.map(({ state, from }) => (from === undefined ? state : `${state} ${from.earliest}/${from.latest}`));

  it("are in order if a vague event of the year follows a state that began on a known day", () => {
    expect(bounds(visit([smallEvent("cancelled", "2020")], "2020-02-01"))).toEqual([
      "scheduled",
      "date-passed 2020-02-02/2020-02-02",
      "cancelled 2020-02-02/2020-12-31",
    ]);
  });

  it("are in order as instants, although the local days are not", () => {
    const effective = { date: "2021-03-02", time: "00:30", zone: "Asia/Tokyo" };
    const ended = { date: "2021-03-01", time: "12:00", zone: "America/New_York" };
    const record = smallRecord({
      term: { effective },
      events: [smallEvent("terminated", "2021-03-01", { effective: ended })],
    });
    expect(periodsOf(record, "c").slice(1)).toMatchObject([
      { state: "in-effect", from: { earliest: "2021-03-02", latest: "2021-03-02", moment: effective } },
      { state: "terminated", from: { earliest: "2021-03-01", latest: "2021-03-01", moment: ended } },
    ]);
  });

  it("separate a plan from the next one, even if only its last day changes", () => {
    const planned = (type: SmallEvent["type"], on: string, through: string) =>
      smallEvent(type, on, { planned: { from: "2021-06-01", through } });
    const events = [
      planned("scheduled", "2020-02-01", "2021-06-03"),
      planned("rescheduled", "2020-03-01", "2021-06-05"),
    ];
    const plans = visit(events, "2021-06").flatMap(({ state, planned: plan }) =>
      state === "scheduled" && plan !== undefined ? [plan.through] : [],
    );
    expect(plans.slice(-2)).toEqual(["2021-06-03", "2021-06-05"]);
  });
});

describe("an unknown state", () => {
  it("does not have the caveat `low-confidence`", () => {
    const [period] = periodsOf(
      smallRecord({
        agreement: { nature: "political-commitment", concludedOn: undefined as never },
        term: null,
        commitment: { citations: [{ source: "s", mode: "inference", confidence: "low" }] },
      }),
      "c",
    );
    expect(period).toMatchObject({ state: "unknown", caveats: ["nothing-recorded"] });
  });
});

describe("the bound parties", () => {
  const joins = (by: string, on: string) => smallEvent("acceded", on, { targets: ["r"], by });
  const leaves = (by: string, on: string) => smallEvent("withdrawn", on, { targets: ["r"], by });
  const bound = (...events: readonly SmallEvent[]) => {
    const parties = ["a", "b", "d", "f", "g"];
    const agreement = { term: from2020 };
    const record = smallRecord({
      parties,
      agreement,
      term: from2020,
      commitment: { promisors: parties, promisees: [] },
      events,
    });
    return periodsOf(record, "c")
      .slice(1)
      .map(({ from, bound: who }) => [from?.latest, who?.join() ?? "all"].join(" "));
  };

  it("begin a new period whenever a party joins", () => {
    expect(
      bound(
        joins("a", "2020-01-01"),
        joins("b", "2021-01-01"),
        joins("d", "2022-01-01"),
        joins("f", "2023-01-01"),
        joins("g", "2024-01-01"),
      ),
    ).toEqual(["2020-01-01 a", "2021-01-01 a,b", "2022-01-01 a,b,d", "2023-01-01 a,b,d,f", "2024-01-01 all"]);
  });

  it("begin a new period when one party replaces another", () => {
    const events = [
      joins("a", "2020-01-01"),
      joins("b", "2020-01-01"),
      joins("f", "2020-01-01"),
      joins("d", "2021-01-01"),
      leaves("b", "2021-01-01"),
    ];
    expect(bound(...events)).toEqual(["2020-01-01 a,b,f", "2021-01-01 a,d,f"]);
  });

  it("begin no new period when a party joins a second time", () => {
    expect(bound(joins("a", "2020-01-01"), joins("b", "2020-01-01"), joins("b", "2021-01-01"))).toEqual([
      "2020-01-01 a,b",
    ]);
  });

  it("begin a new period when a promisee leaves", () => {
    const record = smallRecord({
      parties: ["a", "b", "d"],
      term: from2020,
      commitment: { promisees: ["b", "d"] },
      events: [leaves("b", "2021-01-01")],
    });
    expect(periodsOf(record, "c").slice(1)).toMatchObject([
      { from: { latest: "2020-01-01" } },
      { from: { latest: "2021-01-01" }, bound: ["a", "d"] },
    ]);
  });
});
