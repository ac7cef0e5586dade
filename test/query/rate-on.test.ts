import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { Commitment, LifecycleEvent } from "../../src/model/index.js";
import { rateOn } from "../../src/query/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";

const day = (date: string) => ({ earliest: date, latest: date });
const tariff = (over: object = {}): Commitment =>
  commitmentWith({
    kind: "tariff",
    rate: { from: 20, to: 10, unit: "percent", basis: "applied", bound: "ceiling" },
    term: { effective: "2025-01-01", end: { through: "2027-12-31" } },
    ...over,
  } as Partial<Commitment>);
const steps = [
  { from: "2026-01-01", to: 5 },
  { from: "2027-01-01", to: 0 },
];
const sets = (date: string, to: number, more: Partial<LifecycleEvent> = {}) =>
  eventWith({ id: `set-${date}`, type: "amended", on: date, recordedOn: date, rate: { to }, ...more });
const recordOf = (commitment: Commitment, events: readonly LifecycleEvent[] = []) =>
  agreementWith({
    nature: "contract",
    concludedOn: "2024-12-01",
    commitments: [commitment],
    events,
    reviewedOn: "2099-12-31",
  });
const values = (record: ReturnType<typeof recordOf>, ...days: readonly string[]) =>
  days.map((asOf) => rateOn(record, "pause", { asOf })?.value);

describe("rateOn", () => {
  it("gives the same rates whatever the order in which the steps are listed", () => {
    const reversed = recordOf(tariff({ steps: [...steps].reverse() }));
    expect(values(reversed, "2025-06-01", "2026-06-01", "2027-06-01")).toEqual([10, 5, 0]);
  });

  it("gives the rate with its unit, its basis and since when", () => {
    expect(rateOn(recordOf(tariff()), "pause", { asOf: "2025-06-01" })).toMatchObject({
      question: "rate",
      subject: "pause",
      agreement: "truce",
      asOf: "2025-06-01",
      value: 10,
      unit: "percent",
      basis: "applied",
      bound: "ceiling",
      since: day("2025-01-01"),
      certainty: "definite",
      caveats: [],
      because: { events: [], citations: tariff().citations },
    });
  });

  it("is absent before its start, after its end, and while it is suspended", () => {
    const events = [
      eventWith({ id: "stop", type: "suspended", on: "2025-03-01", recordedOn: "2025-03-01" }),
      eventWith({ id: "go", type: "resumed", on: "2025-04-01", recordedOn: "2025-04-01" }),
    ];
    const days = ["2024-12-31", "2025-01-01", "2025-03-15", "2025-04-01", "2027-12-31", "2028-01-01"];
    expect(values(recordOf(tariff(), events), ...days)).toEqual([undefined, 10, undefined, 10, 10, undefined]);
  });

  it("follows the steps of the schedule", () => {
    const record = recordOf(tariff({ steps }));
    expect(values(record, "2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01")).toEqual([10, 5, 5, 0]);
    expect(rateOn(record, "pause", { asOf: "2026-06-01" })?.since).toEqual(day("2026-01-01"));
  });

  it("follows an event that sets a rate, which replaces the later steps", () => {
    const record = recordOf(tariff({ steps }), [sets("2026-06-01", 7)]);
    expect(values(record, "2026-05-31", "2026-06-01", "2027-06-01")).toEqual([5, 7, 7]);
    const answer = rateOn(record, "pause", { asOf: "2027-06-01" });
    expect(answer).toMatchObject({ since: day("2026-06-01"), because: { events: ["set-2026-06-01"] } });
    expect(rateOn(record, "pause", { asOf: "2027-06-01", knownAt: "2026-05-31" })?.value).toBe(0);
  });

  it("is possible where a step may already apply", () => {
    const record = recordOf(tariff({ steps: [{ from: "2026-03", to: 5 }] }));
    expect(rateOn(record, "pause", { asOf: "2026-03-15" })).toMatchObject({
      certainty: "possible",
      caveats: ["partial-date"],
    });
    expect(values(record, "2026-02-28", "2026-03-31")).toEqual([10, 5]);
  });

  it("says which moment of knowledge it was asked for, and leaves out what the tariff does not say", () => {
    const plain = tariff({ rate: { from: 20, to: 10, unit: "percent", basis: "average" } });
    const answer = rateOn(recordOf(plain), "pause", { asOf: "2025-06-01", knownAt: "2025-02-01" });
    expect(answer).toMatchObject({ knownAt: "2025-02-01", basis: "average" });
    expect(answer).not.toHaveProperty("bound");
    expect(rateOn(recordOf(plain), "pause", { asOf: "2025-06-01" })).not.toHaveProperty("knownAt");
  });

  it("corrected is the rate from the start, before the steps of the schedule", () => {
    const corrected = sets("2025-02-01", 8, { id: "correction", type: "corrected" });
    const record = recordOf(tariff({ steps }), [corrected]);
    expect(values(record, "2025-01-01", "2025-12-31", "2026-01-01", "2027-01-01")).toEqual([8, 8, 5, 0]);
    expect(rateOn(record, "pause", { asOf: "2025-06-01" })).toMatchObject({
      since: day("2025-01-01"),
      because: { events: ["correction"], citations: corrected.citations },
    });
    expect(rateOn(record, "pause", { asOf: "2025-06-01", knownAt: "2025-01-31" })?.value).toBe(10);
  });

  it("is not changed by an event that sets none", () => {
    const events = [eventWith({ id: "longer", type: "extended", on: "2025-02-01", term: { duration: "P1Y" } })];
    expect(values(recordOf(tariff(), events), "2025-06-01", "2028-12-31", "2029-01-01")).toEqual([10, 10, undefined]);
  });

  it("set on the day of a step counts in its place, and one set the day before goes on over it", () => {
    expect(values(recordOf(tariff({ steps }), [sets("2026-01-01", 7)]), "2026-01-01", "2027-01-01")).toEqual([7, 7]);
    expect(values(recordOf(tariff({ steps }), [sets("2025-12-31", 7)]), "2026-01-01", "2027-01-01")).toEqual([7, 7]);
    expect(values(recordOf(tariff({ steps }), [sets("2026-01-02", 7)]), "2026-01-01", "2026-01-02")).toEqual([5, 7]);
  });

  it("set twice is the later of the two, in either order in the record", () => {
    const events = [sets("2026-06-01", 7), sets("2026-03-01", 6)];
    expect(values(recordOf(tariff(), events), "2026-02-28", "2026-03-01", "2026-06-01")).toEqual([10, 6, 7]);
  });

  it("that two steps in a row state begins with the second", () => {
    const record = recordOf(
      tariff({
        steps: [
          { from: "2026-01-01", to: 10 },
          { from: "2027-01-01", to: 10 },
        ],
      }),
    );
    expect(rateOn(record, "pause", { asOf: "2027-06-01" })?.since).toEqual(day("2027-01-01"));
  });

  it("is in force while it applies provisionally, since the first day of that", () => {
    const events = [
      eventWith({ id: "apply", type: "provisionally-applied", on: "2025-02-01", recordedOn: "2025-02-01" }),
      eventWith({ id: "force", type: "entered-into-force", on: "2025-08-01", recordedOn: "2025-08-01" }),
    ];
    const record = recordOf(tariff({ term: { end: { through: "2027-12-31" } } }), events);
    expect(values(record, "2025-01-31", "2025-02-01", "2025-08-01")).toEqual([undefined, 10, 10]);
    for (const asOf of ["2025-03-01", "2025-09-01"])
      expect(rateOn(record, "pause", { asOf })?.since).toEqual(day("2025-02-01"));
  });

  it("takes its caveats from the status of the tariff, and adds that of a vague step once", () => {
    const record = recordOf(
      tariff({ term: { effective: "2025-01-01", end: { through: "2026" } }, steps: [{ from: "2026-03", to: 5 }] }),
    );
    expect(rateOn(record, "pause", { asOf: "2026-03-15" })).toMatchObject({ caveats: ["partial-date"], value: 10 });
    expect(rateOn(record, "pause", { asOf: "2026-06-15" })).toMatchObject({
      caveats: ["partial-date"],
      certainty: "possible",
      value: 5,
    });
  });

  it("on the day on which it changes is that at the end of the day, as a status is", () => {
    const noon = { date: "2026-03-01", time: "12:00", zone: "Asia/Tokyo" };
    const record = recordOf(tariff(), [sets("2026-02-01", 5, { effective: noon })]);
    const on = (asOf: string | typeof noon) => rateOn(record, "pause", { asOf });
    expect(on("2026-02-28")).toMatchObject({ value: 10, certainty: "definite", caveats: [] });
    expect(on("2026-03-01")).toMatchObject({ value: 5, certainty: "possible", caveats: ["changes-that-day"] });
    expect(on("2026-03-02")).toMatchObject({ value: 5, certainty: "definite", caveats: [] });
    expect(on({ ...noon, time: "11:59" })).toMatchObject({ value: 10, certainty: "definite", caveats: [] });
    expect(on(noon)).toMatchObject({ value: 5, certainty: "definite", caveats: [] });
  });

  it("at a moment of the day from which a step applies, in a zone that is not stated, is possible", () => {
    const record = recordOf(tariff({ steps: [{ from: "2026-03-01", to: 5 }] }));
    const asOf = { date: "2026-03-01", time: "12:00", zone: "Asia/Tokyo" };
    expect(rateOn(record, "pause", { asOf })).toMatchObject({ certainty: "possible", caveats: ["day-without-zone"] });
  });

  it("after the review is presumed", () => {
    const record = { ...recordOf(tariff()), reviewedOn: "2025-12-31" };
    expect(rateOn(record, "pause", { asOf: "2026-01-01" })).toMatchObject({
      certainty: "presumed",
      caveats: ["after-review"],
    });
  });

  it.each<readonly [string, () => unknown, string]>([
    ["a record", () => rateOn({} as never, "pause" as never, { asOf: "2026-01-01" }), "rateOn: not an Agreement"],
    ["a day", () => rateOn(recordOf(tariff()), "pause", {} as never), "rateOn expects { asOf }"],
    [
      "options that it knows",
      () => rateOn(recordOf(tariff()), "pause", { asOf: "2026-01-01", strict: true } as never),
      "rateOn",
    ],
    [
      "the id of a commitment",
      () => rateOn(recordOf(tariff()), "pausse" as never, { asOf: "2026-01-01" }),
      'rateOn: unknown commitment "pausse"',
    ],
  ])("expects %s, and says so in its own name", (_, ask, says) => {
    expect(ask).toThrow(says);
  });

  it("is an error for what is no tariff, which names the question that answers", () => {
    const ask = () => rateOn(busan2025, "rare-earth-suspension" as never, { asOf: "2026-01-01" });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(expect.objectContaining({ code: "not-a-tariff" }));
    expect(ask).toThrow("Use statusOf for it");
  });
});
