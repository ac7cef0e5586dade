import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { Readout } from "../../src/model/index.js";
import { discrepancies } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";

const inShort = (one: ReturnType<typeof discrepancies>[number]) => `${one.subject} ${one.field} ${one.kind}`;
const readout = (by: string, over: Partial<Readout> = {}): Readout => ({
  by,
  on: "2025-05-12",
  summary: `What ${by} says.`,
  citations: [{ source: "statement", mode: "paraphrase" }],
  ...over,
});
const moment = (time: string) => ({ date: "2025-11-10", time, zone: "America/New_York" });
const tons = (value: number) => ({ quantity: { kind: "exact", value, unit: "t" } as const });
const found = (...readouts: readonly Readout[]) =>
  discrepancies(agreementWith({ commitments: [commitmentWith({ readouts })] }));

describe("discrepancies of the record of Busan", () => {
  it("have both sides each, with their citations", () => {
    const all = discrepancies(busan2025);
    expect(all.length).toBeGreaterThan(10);
    for (const { accounts } of all) {
      expect(accounts.map(({ by }) => by)).toEqual(["us", "cn"]);
      for (const { citations } of accounts) expect(citations.length).toBeGreaterThan(0);
    }
  });

  it("gives the soybeans to the United States alone", () => {
    const soybeans = discrepancies(busan2025).find(({ field }) => field === "quantity");
    expect(soybeans?.accounts.map(({ value }) => value !== undefined)).toEqual([true, false]);
    if (soybeans === undefined) throw new Error("no discrepancy");
    expect(explain(busan2025, soybeans)).toMatch(/state the quantity\..*United States.*China does not state it/);
  });

  it("were one on the day of the summit: whether the fentanyl tariff is halved or removed", () => {
    const [tariff, ...rest] = discrepancies(busan2025, { knownAt: "2025-10-30" });
    expect(rest).toEqual([]);
    expect(tariff?.accounts.map(({ by, value }) => [by, value])).toEqual([
      ["us", "a rate lowered from 20% to 10%"],
      ["cn", "removal of a tariff of 10%"],
    ]);
  });
});

describe("discrepancies", () => {
  it("are none where one party alone gave an account, or both say the same", () => {
    expect(found(readout("a", { scope: "all" }))).toEqual([]);
    expect(found(readout("a", { scope: "all" }), readout("b", { scope: "all" }))).toEqual([]);
    expect(found(readout("a"), readout("b"))).toEqual([]);
    expect(found(readout("a", { quantities: [] }), readout("b"))).toEqual([]);
  });

  it.each<[string, Partial<Readout>, Partial<Readout>, string]>([
    ["scope", { scope: "all" }, { scope: "some" }, "scope differs"],
    ["strength", { modality: "obligation" }, { modality: "intention" }, "strength differs"],
    ["term", { term: { duration: "P60D" } }, { term: { duration: "P120D" } }, "term differs"],
    ["a term of one side only", { term: { duration: "P60D" } }, {}, "term one-sided"],
    [
      "quantity",
      { quantities: [{ quantity: { kind: "exact", value: 1, unit: "t" } }] },
      { quantities: [{ quantity: { kind: "at-least", value: 1, unit: "t" } }] },
      "quantity differs",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(found(readout("a", a), readout("b", b)).map(inShort)).toEqual([`pause ${expected}`]);
  });

  it("takes moments by when they are, and no notice of remarks or the order of keys", () => {
    const newYork = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
    const shanghai = { zone: "Asia/Shanghai", time: "13:01", date: "2025-11-10" };
    const a = readout("a", { term: { effective: newYork, duration: "P1Y", note: "by its order" } });
    expect(found(a, readout("b", { term: { duration: "P1Y", effective: shanghai } }))).toEqual([]);
    const later = { ...shanghai, time: "13:02" };
    expect(found(a, readout("b", { term: { duration: "P1Y", effective: later } })).map(inShort)).toEqual([
      "pause term differs",
    ]);
  });

  it.each<[string, Partial<Readout>, Partial<Readout>]>([
    ["a day and a clock time", { term: { effective: "2025-11-10" } }, { term: { effective: moment("00:01") } }],
    [
      "a term and the same with a field more",
      { term: { duration: "P1Y" } },
      { term: { duration: "P1Y", rule: "moment" } },
    ],
    ["a list and a longer one", { quantities: [tons(1)] }, { quantities: [tons(1), tons(2)] }],
  ])("distinguishes %s, in either order", (_, a, b) => {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(found(readout("a", first), readout("b", second)).map(({ kind }) => kind)).toEqual(["differs"]);
    }
  });

  it("has the parties in the order of the record, and none that the record does not have", () => {
    const [one] = found(
      readout("b", { scope: "some" }),
      readout("nobody", { scope: "none" }),
      readout("a", { scope: "all" }),
    );
    expect(one?.accounts.map(({ by }) => by)).toEqual(["a", "b"]);
    expect(found(readout("a", { scope: "all" }), readout("nobody", { scope: "none" }))).toEqual([]);
  });

  it("takes no notice of what one party said at different times", () => {
    const accounts = [readout("a", { scope: "all" }), readout("a", { on: "2025-06", scope: "some" })];
    expect(found(...accounts)).toEqual([]);
  });

  it("takes the latest account of each party that gives a value", () => {
    const accounts = [
      readout("a", { on: "2025-06", scope: "all" }),
      readout("a", { on: "2025-05", scope: "some" }),
      readout("a", { on: "2025-07" }),
      readout("b", { scope: "all" }),
    ];
    expect(found(...accounts)).toEqual([]);
    expect(found(...accounts.slice(1)).map(inShort)).toEqual(["pause scope differs"]);
  });

  it("names among three those who give none, and says when the others differ", () => {
    const parties = ["a", "b", "c"].map((id) => ({ id, kind: "state", name: id.toUpperCase() }) as const);
    const readouts = [readout("a", { scope: "x" }), readout("b", { scope: "y" }), readout("c")];
    const record = agreementWith({ parties, commitments: [commitmentWith({ readouts })] });
    const [one] = discrepancies(record);
    if (one === undefined) throw new Error("no discrepancy");
    expect(one).toMatchObject({ question: "discrepancy", agreement: "truce", kind: "one-sided" });
    expect(one.accounts.map(({ by, value }) => [by, value])).toEqual([
      ["a", "x"],
      ["b", "y"],
      ["c", undefined],
    ]);
    expect(explain(record, one)).toMatch(/state what is covered\..*A .*x\..*B .*y\. C does not state it/);
  });
});
