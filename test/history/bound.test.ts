import { describe, expect, it } from "vitest";
import type { Term, ZonedTime } from "../../src/model/index.js";
import { expiryOf, periodsOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const at = (date: string, time: string, zone = "Europe/Paris"): ZonedTime => ({ date, time, zone });
const RUNS = "in-effect 2020-01-01";
const periods = (...events: readonly SmallEvent[]) => writtenPeriods({ events }).slice(1);

/** Returns two ends, decided in January and in February of 2021. */
const ended = (first: SmallEvent["effective"], second: SmallEvent["effective"]): readonly SmallEvent[] => [
  smallEvent("terminated", "2021-01-15", first === undefined ? {} : { effective: first }),
  smallEvent("superseded", "2021-02-15", second === undefined ? {} : { effective: second }),
];

/** Returns the periods after two terminations. */
const twice = (...effective: readonly [SmallEvent["effective"], SmallEvent["effective"]]) =>
  periods(...ended(...effective).map((one) => ({ ...one, type: "terminated" as const })));

describe("two ends", () => {
  it("at clock times result in the earlier instant, whatever the local days are", () => {
    // 15:30 UTC on 28 February, and 01:00 UTC on 1 March.
    const [tokyo, newYork] = [at("2021-03-01", "00:30", "Asia/Tokyo"), at("2021-02-28", "20:00", "America/New_York")];
    expect(periods(...ended(tokyo, newYork))).toEqual([RUNS, "terminated 2021-03-01 e1"]);
    expect(periods(...ended(newYork, tokyo))).toEqual([RUNS, "superseded 2021-03-01 e2"]);
    // The same for the end of the agreement.
    const [own, whole] = ended(tokyo, newYork) as [SmallEvent, SmallEvent];
    expect(periods(own, { ...whole, targets: ["r"] })).toEqual([RUNS, "terminated 2021-03-01 e1"]);
    expect(periods({ ...own, targets: ["r"] }, whole)).toEqual([RUNS, "terminated 2021-03-01 e1"]);
  });

  it("on a day and at a clock time on that day result in the one on the day, which ends as it starts", () => {
    const noon = at("2021-03-01", "12:00");
    expect(expiryOf(smallRecord({ events: ended("2021-03-01", noon) }), "c")).toMatchObject({ endState: "terminated" });
    expect(expiryOf(smallRecord({ events: ended(noon, "2021-03-01") }), "c")).toMatchObject({ endState: "superseded" });
    expect(expiryOf(smallRecord({ events: ended(noon, "2021-03-01") }), "c")).not.toHaveProperty("until");
  });

  it("on a day and at midnight on that day are one end, and at a later clock time are two", () => {
    for (const time of ["00:00", "00:00:00"]) {
      const midnight = at("2021-03-01", time);
      expect(twice("2021-03-01", midnight)).toEqual([RUNS, "terminated 2021-03-01 e1+e2"]);
      expect(twice(midnight, "2021-03-01")).toEqual([RUNS, "terminated 2021-03-01 e1+e2"]);
    }
    expect(twice("2021-03-01", at("2021-03-01", "00:01"))).toEqual([RUNS, "terminated 2021-03-01 e1"]);
    expect(twice(at("2021-03-01", "00:01"), "2021-03-01")).toEqual([RUNS, "terminated 2021-03-01 e2"]);
  });

  it("at the same instant in two time zones are one end, although the local days differ", () => {
    const [newYork, tokyo] = [at("2021-02-28", "20:00", "America/New_York"), at("2021-03-01", "10:00", "Asia/Tokyo")];
    expect(twice(newYork, tokyo)).toEqual([RUNS, "terminated 2021-02-28 e1+e2"]);
    expect(twice(tokyo, newYork)).toEqual([RUNS, "terminated 2021-03-01 e1+e2"]);
  });

  it("with a vague date have the earlier of each possible bound, with or without a clock time", () => {
    const noon = at("2021-06-15", "12:00");
    expect(periods(...ended(noon, "2021-06"))).toEqual([RUNS, "terminated 2021-06-01/2021-06-15 e1"]);
    expect(periods(...ended("2021-06", noon))).toEqual([RUNS, "superseded 2021-06-01/2021-06-15 e2"]);
    const third = smallEvent("invalidated", "2021-03-15", { effective: "2021-06-10" });
    expect(periods(...ended("2021-06", noon), third)).toEqual([RUNS, "invalidated 2021-06-01/2021-06-10 e3"]);
    expect(twice(at("2021-06-30", "00:00"), "2021-06")).toEqual([RUNS, "terminated 2021-06-01/2021-06-30 e2"]);
    expect(twice("2021-06", at("2021-06-30", "00:00"))).toEqual([RUNS, "terminated 2021-06-01/2021-06-30 e2"]);
  });

  it("lose the caveat `uncertain-date` if the certain one comes by the last possible day of the other", () => {
    const record: SmallRecord = {
      term: { effective: "2020-01-01", end: { through: "2021-06~" } },
      events: [smallEvent("terminated", "2021-01-15", { effective: "2021-07-01" })],
    };
    expect(writtenPeriods(record).at(-1)).toBe("terminated 2021-06-02/2021-07-01 e1");
    expect(writtenPeriods({ ...record, events: [] }).at(-1)).toBe("expired 2021-06-02/2021-07-01 uncertain-date");
  });
});

describe("a termination that is cancelled", () => {
  /** Returns the last state if a termination is cancelled from a day or a moment on. */
  const calledOff = (effective: NonNullable<SmallEvent["effective"]>, off: NonNullable<SmallEvent["effective"]>) =>
    periods(
      smallEvent("terminated", "2021-01-15", { id: "notice", effective }),
      smallEvent("cancelled", "2021-02-15", { targets: ["notice"], effective: off }),
    )
      .at(-1)
      ?.split(" ")[0];

  it("has no effect if it is cancelled before it can have taken effect, otherwise it has", () => {
    expect(calledOff("2021-03-01", "2021-02-28")).toBe("expired");
    expect(calledOff("2021-03-01", "2021-03-01")).toBe("terminated");
    expect(calledOff("2021-03", "2021-03-15")).toBe("expired");
    expect(calledOff("2021-03", "2021-03-31")).toBe("terminated");
  });

  it("is compared with its cancellation by clock time, if both have one", () => {
    const noon = at("2021-03-01", "12:00");
    expect(calledOff(noon, at("2021-03-01", "11:59"))).toBe("expired");
    expect(calledOff(noon, noon)).toBe("terminated");
    expect(calledOff(noon, "2021-03-01")).toBe("expired");
    expect(calledOff("2021-03-01", noon)).toBe("terminated");
  });
});

describe("a term that starts and ends on one day", () => {
  const noon = at("2020-01-01", "12:00");
  const term = (effective: Term["effective"], end: Term["end"]): SmallRecord => ({
    term: { ...(effective === undefined ? {} : { effective }), ...(end === undefined ? {} : { end }) },
  });

  it("is ignored if it ends before the clock time of its start", () => {
    expect(writtenEnd(term(noon, { before: "2020-01-01" }))).toMatchObject({ end: "no-end" });
    expect(writtenEnd(term(noon, { until: at("2020-01-01", "11:59") }))).toMatchObject({ end: "no-end" });
  });

  it("is over if it ends at its start or later", () => {
    expect(writtenPeriods(term(noon, { until: noon })).at(-1)).toBe("expired 2020-01-01");
    expect(writtenPeriods(term(noon, { until: at("2020-01-01", "12:01") })).at(-1)).toBe("expired 2020-01-01");
    expect(writtenPeriods(term("2020-01-01", { until: noon })).at(-1)).toBe("expired 2020-01-01");
    expect(writtenPeriods(term("2020-01-01", { before: "2020-01-01" })).at(-1)).toBe("expired 2020-01-01");
  });

  it("is compared by instants, whatever the local days are", () => {
    // The start is at 15:30 UTC on 31 December, and the end at 01:00 UTC on 1 January.
    const start = at("2020-01-01", "00:30", "Asia/Tokyo");
    const end = { until: at("2019-12-31", "20:00", "America/New_York") };
    expect(writtenPeriods(term(start, end)).at(-1)).toMatch(/^expired/);
    expect(writtenEnd(term(end.until, { until: start }))).toMatchObject({ end: "no-end" });
  });
});

describe("a suspension on the day on which it ends", () => {
  const suspended = (effective: SmallEvent["effective"], end: Term["end"]) =>
    periods(
      smallEvent("suspended", "2021-01-15", {
        ...(effective === undefined ? {} : { effective }),
        term: end === undefined ? {} : { end },
      }),
    );

  it("lasts until the clock time of its end, if it begins before that", () => {
    const noon = at("2021-03-01", "12:00");
    expect(suspended("2021-03-01", { until: noon })).toHaveLength(4);
    expect(suspended(at("2021-03-01", "11:59"), { until: noon })).toHaveLength(4);
    expect(suspended(noon, { until: noon })).toHaveLength(2);
    expect(suspended(noon, { until: at("2021-03-01", "11:59") })).toHaveLength(2);
    expect(suspended(noon, { before: "2021-03-01" })).toHaveLength(2);
    expect(suspended("2021-03-01", { before: "2021-03-01" })).toHaveLength(2);
    expect(suspended("2021-03-01", { before: "2021-03-02" })).toHaveLength(4);
  });

  it("is compared by instants, whatever the local days are", () => {
    const [tokyo, newYork] = [at("2021-03-01", "00:30", "Asia/Tokyo"), at("2021-02-28", "20:00", "America/New_York")];
    expect(suspended(tokyo, { until: newYork })).toHaveLength(4);
    expect(suspended(newYork, { until: tokyo })).toHaveLength(2);
  });
});

describe("the bound of a period", () => {
  const first = (over: SmallRecord) => periodsOf(smallRecord(over), "c").map(({ from }) => from);

  it("has no empty fields", () => {
    expect(first({})).toStrictEqual([
      undefined,
      { earliest: "2020-01-01", latest: "2020-01-01" },
      { earliest: "2030-01-01", latest: "2030-01-01" },
    ]);
    const uncertain: Term = { effective: "2020-01-01?", end: { through: "2029-12~" } };
    expect(first({ term: uncertain })).toStrictEqual([
      undefined,
      { earliest: "2020-01-01", latest: "2020-01-01", uncertain: true },
      { earliest: "2029-12-02", latest: "2030-01-01", uncertain: true },
    ]);
  });

  it("causes no caveat on its day at midnight, with or without seconds", () => {
    const on = (time: string) =>
      statusOf(smallRecord({ term: { effective: "2020-01-01", end: { until: at("2021-03-01", time) } } }), "c", {
        asOf: "2021-03-01",
      });
    expect(on("00:00")).toMatchObject({ state: "expired", certainty: "definite" });
    expect(on("00:00:00")).toMatchObject({ state: "expired", certainty: "definite" });
    expect(on("00:00:01")).toMatchObject({ state: "expired", caveats: ["changes-that-day"] });
  });

  it("is the first instant after the gap, for a clock time that a daylight-saving change skips", () => {
    const end = { until: at("2021-03-14", "02:30", "America/New_York") };
    const record = smallRecord({ term: { effective: "2020-01-01", end } });
    const state = (time: string) => statusOf(record, "c", { asOf: at("2021-03-14", time, "UTC") }).state;
    expect([state("06:59"), state("07:31")]).toEqual(["in-effect", "expired"]);
  });
});
