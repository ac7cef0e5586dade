import { describe, expect, it } from "vitest";
import type { Term } from "../../src/model/index.js";
import { expiryOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenEnd, writtenPeriods } from "./written-periods.js";

const periods = (...events: readonly SmallEvent[]) => writtenPeriods({ events }).slice(1);
const announced = { authority: "announced" } as const;
const RUNS = "in-effect 2020-01-01";
const EXPIRES = "expired 2030-01-01";

describe("an end by an event", () => {
  it.each(["terminated", "superseded", "invalidated", "performed"] as const)("`%s` comes as its day starts", (type) => {
    expect(periods(smallEvent(type, "2021-02-01"))).toEqual([RUNS, `${type} 2021-02-01 e1`]);
    expect(writtenEnd({ events: [smallEvent(type, "2021-02-01")] })).toMatchObject({
      end: "2021-02-01",
      basis: "terminated",
      by: ["e1"],
      versions: 2,
    });
  });

  it("by `expired` comes after its day, or after each possible day of a month", () => {
    expect(periods(smallEvent("expired", "2021-02-01"))).toEqual([RUNS, "expired 2021-02-02 e1"]);
    expect(writtenEnd({ events: [smallEvent("expired", "2021-02-01")] })).toMatchObject({ end: "2021-02-01" });
    expect(periods(smallEvent("expired", "2021-02"))).toEqual([RUNS, "expired 2021-02-02/2021-03-01 e1"]);
    expect(writtenEnd({ events: [smallEvent("expired", "2021-02")] })).toMatchObject({ end: "between" });
    expect(writtenEnd({ events: [smallEvent("expired", "2021-02-01?")] })).toMatchObject({ end: "between" });
  });

  it("on a vague date does not remove a period that it may precede", () => {
    // The term ends before it has a full day; the entry into force starts it again, until the end that was set late.
    const term: Term = { effective: "2020-01-15", end: { before: "2020-01-15" } };
    const extended = smallEvent("extended", "2020-02-29", { term: { end: { until: "2020-02-01" } } });
    const events = [extended, smallEvent("entered-into-force", "2020-02"), smallEvent("performed", "2020")];
    const found = writtenPeriods({ term, events }).slice(1);
    expect(found).toEqual(["expired 2020-01-15", "in-effect 2020-02-01/2020-02-29 e2+e1", "expired 2020-02-29 e1"]);
    expect(statusOf(smallRecord({ term, events }), "c", { asOf: "2020-02-28" })).toMatchObject({
      certainty: "possible",
    });
  });

  it("by `expired` at a moment comes at that moment", () => {
    const effective = { date: "2021-02-01", time: "12:00", zone: "Europe/Paris" };
    const events = [smallEvent("expired", "2021-02-01", { effective })];
    expect(periods(...events)).toEqual([RUNS, "expired 2021-02-01 e1"]);
    expect(expiryOf(smallRecord({ events }), "c")).toMatchObject({
      date: "2021-02-01",
      lastFullDay: "2021-01-31",
      until: effective,
    });
  });

  it("by `expired` on the last day of the calendar never comes", () => {
    expect(periods(smallEvent("expired", "2021-02-01", { effective: "9999-12-31" }))).toEqual([RUNS, EXPIRES]);
  });

  it("by `cancelled` comes only before the start or on its day", () => {
    expect(periods(smallEvent("cancelled", "2020-01-02"))).toEqual([RUNS, EXPIRES]);
    for (const day of ["2020-01-01", "2019-12-31"]) {
      expect(periods(smallEvent("cancelled", day))).toEqual([`cancelled ${day} e1`]);
      expect(writtenEnd({ events: [smallEvent("cancelled", day)] })).toMatchObject({ end: "never-in-effect" });
    }
  });

  it("before the start means that it was never in effect", () => {
    expect(periods(smallEvent("terminated", "2019-12-15"))).toEqual(["terminated 2019-12-15 e1"]);
  });

  it("changes nothing if it comes later than the first day after the term", () => {
    expect(periods(smallEvent("terminated", "2029-12-31"))).toEqual([RUNS, "terminated 2029-12-31 e1"]);
    expect(periods(smallEvent("terminated", "2030-01-01"))).toEqual([RUNS, "terminated 2030-01-01 e1"]);
    expect(periods(smallEvent("terminated", "2030-01-02", { recordedOn: "2029-12-31" }))).toEqual([RUNS, EXPIRES]);
  });

  it("before the start is by the act that certainly came first", () => {
    const early = (type: SmallEvent["type"], on: string, effective: string) => smallEvent(type, on, { effective });
    expect(
      periods(early("terminated", "2019-11-01", "2019-12"), early("superseded", "2019-11-10", "2019-12-15")),
    ).toEqual(["superseded 2019-12-01/2019-12-15 e2"]);
    expect(
      periods(early("terminated", "2019-11-01", "2019-11"), early("superseded", "2019-11-10", "2019-12-15")),
    ).toEqual(["terminated 2019-11-01/2019-11-30 e1"]);
  });

  it("by a legal act is not undone by an announcement, but expiry and performance are", () => {
    const last = (type: SmallEvent["type"], authority: "legal" | "announced") =>
      periods(smallEvent(type, "2021-02-01", { authority }), smallEvent("resumed", "2021-06-01", announced)).at(-1);
    expect(last("superseded", "legal")).toBe("superseded 2021-02-01 e1");
    expect(last("superseded", "announced")).toBe("in-effect 2021-06-01 announced e2");
    expect(last("expired", "legal")).toBe("in-effect 2021-06-01 announced e2");
    expect(last("performed", "legal")).toBe("in-effect 2021-06-01 announced e2");
  });

  it("cancels what was announced for later", () => {
    const extended = smallEvent("extended", "2020-03-01", { ...announced, term: { end: { through: "2035-12-31" } } });
    expect(periods(extended, smallEvent("terminated", "2020-06-01", { effective: "2029-06-01" }))).toEqual([
      RUNS,
      "terminated 2029-06-01 e2",
    ]);
    expect(periods(extended, smallEvent("terminated", "2020-06-01", { effective: "2031-06-01" }))).toEqual([
      RUNS,
      "in-effect 2030-01-01 announced e1",
      "terminated 2031-06-01 e2",
    ]);
  });
});

describe("two ends", () => {
  it("are one end with the stronger authority, if they say the same", () => {
    const first = smallEvent("terminated", "2021-02-01", { ...announced, effective: "2021-03-01" });
    const second = smallEvent("terminated", "2021-02-15", { effective: "2021-03-01" });
    expect(periods(first, second)).toEqual([RUNS, "terminated 2021-03-01 e1+e2"]);
    expect(periods(first, { ...second, ...announced })).toEqual([RUNS, "terminated 2021-03-01 announced e1+e2"]);
    expect(periods({ ...first, authority: "legal" }, { ...second, ...announced })).toEqual([
      RUNS,
      "terminated 2021-03-01 e1+e2",
    ]);
  });

  it("are one end with legal authority, for the state and for the expiry", () => {
    const record = smallRecord({
      events: [
        smallEvent("terminated", "2021-02-01", { ...announced, effective: "2021-03-01" }),
        smallEvent("terminated", "2021-02-15", { effective: "2021-03-01" }),
      ],
    });
    expect(statusOf(record, "c", { asOf: "2021-03-01" })).toMatchObject({ authority: "legal", certainty: "definite" });
    expect(expiryOf(record, "c")).toMatchObject({ authority: "legal", because: { events: ["e1", "e2"] } });
  });

  it("whose second is a legal act are not undone by an announcement", () => {
    const again = smallEvent("resumed", "2021-06-01", announced);
    const ended = (type: SmallEvent["type"], authority: "legal" | "announced") => [
      smallEvent(type, "2021-02-01", { ...announced, effective: "2021-03-01" }),
      smallEvent(type, "2021-02-15", { authority, effective: "2021-03-01" }),
      again,
    ];
    expect(periods(...ended("terminated", "legal")).at(-1)).toBe("terminated 2021-03-01 e1+e2");
    expect(periods(...ended("terminated", "announced")).at(-1)).toBe("in-effect 2021-06-01 announced e3");
    for (const type of ["performed", "expired"] as const)
      expect(periods(...ended(type, "legal")).at(-1)).toBe("in-effect 2021-06-01 announced e3");
  });

  it("on different days result in the earlier one, whichever was decided first", () => {
    const late = smallEvent("terminated", "2021-02-01", { effective: "2022-01-01" });
    expect(periods(late, smallEvent("superseded", "2021-03-01", { effective: "2021-06-01" }))).toEqual([
      RUNS,
      "superseded 2021-06-01 e2",
    ]);
    expect(periods(smallEvent("superseded", "2021-01-01", { effective: "2021-06-01" }), late)).toEqual([
      RUNS,
      "superseded 2021-06-01 e1",
    ]);
  });

  it("of different types on the same day result in that of the later decision", () => {
    const of = (type: SmallEvent["type"], on: string) => smallEvent(type, on, { effective: "2021-06-01" });
    expect(periods(of("terminated", "2021-02-01"), of("superseded", "2021-03-01")).at(-1)).toMatch(/^superseded/);
    expect(periods(of("superseded", "2021-02-01"), of("terminated", "2021-03-01")).at(-1)).toMatch(/^terminated/);
  });

  it("on vague dates have the earlier of each bound, and the state of the one that certainly came first", () => {
    expect(periods(smallEvent("terminated", "2021"), smallEvent("superseded", "2021-03-01"))).toEqual([
      RUNS,
      "superseded 2021-01-01/2021-03-01 e2",
    ]);
    expect(periods(smallEvent("terminated", "2021"), smallEvent("superseded", "2022-03-01"))).toEqual([
      RUNS,
      "terminated 2021-01-01/2021-12-31 e1",
    ]);
    const inJune = smallEvent("terminated", "2021-02-01", { effective: "2021-06" });
    const later = (effective: string) => smallEvent("superseded", "2021-03-01", { effective });
    expect(periods(inJune, later("2021-06-15"))).toEqual([RUNS, "superseded 2021-06-01/2021-06-15 e2"]);
    expect(periods(inJune, later("2021-05-15"))).toEqual([RUNS, "superseded 2021-05-15 e2"]);
    expect(periods(inJune, later("2021"))).toEqual([RUNS, "terminated 2021-01-01/2021-06-30 e1"]);
  });

  it("are two if the second is vague, although it may be the same day", () => {
    const events = [
      smallEvent("terminated", "2021-02-01", { effective: "2021-06-30" }),
      smallEvent("terminated", "2021-03-01", { effective: "2021-06" }),
    ];
    expect(periods(...events)).toEqual([RUNS, "terminated 2021-06-01/2021-06-30 e2"]);
  });
});

describe("a commitment that may have begun when it is ended", () => {
  const inMarch = (end?: Term["end"]): SmallRecord => ({
    term: { effective: "2020-03", ...(end === undefined ? {} : { end }) },
  });
  const ended = (effective: string, end?: Term["end"]): SmallRecord => ({
    ...inMarch(end),
    events: [smallEvent("terminated", "2020-02-01", { effective })],
  });

  it("has an end, unless it certainly had not begun", () => {
    expect(writtenEnd(ended("2020-03-15"))).toMatchObject({ end: "2020-03-15", by: ["e1"] });
    expect(writtenEnd(ended("2020-03-02"))).toMatchObject({ end: "2020-03-02" });
    expect(writtenEnd(ended("2020-03-01"))).toMatchObject({ end: "never-in-effect" });
    expect(writtenEnd(ended("2020-02-15"))).toMatchObject({ end: "never-in-effect" });
  });

  it("has ended only when it has certainly begun", () => {
    expect(writtenPeriods(ended("2020-03-15"))).toEqual(["not-yet-effective", "terminated 2020-03-01/2020-03-31 e1"]);
    expect(writtenPeriods(ended("2020-03-01"))).toEqual(["not-yet-effective", "terminated 2020-03-01 e1"]);
  });

  it("is not ended again after the end of its term", () => {
    const through = { through: "2020-03-10" };
    expect(writtenPeriods(ended("2020-03-20", through))).toEqual([
      "not-yet-effective",
      "expired 2020-03-01/2020-03-31",
    ]);
    expect(writtenEnd(ended("2020-03-20", through))).toMatchObject({ end: "2020-03-10", versions: 1 });
    expect(writtenEnd(ended("2020-03-05", through))).toMatchObject({ end: "2020-03-05", by: ["e1"] });
    expect(writtenEnd(ended("2020-03-11", through))).toMatchObject({ end: "2020-03-11", by: ["e1"] });
  });
});

describe("a promise of several promisors", () => {
  const joint: SmallRecord = { parties: ["a", "b", "x"], commitment: { promisors: ["a", "b"], promisees: ["x"] } };
  const by = (party: string, on: string) => smallEvent("performed", on, { by: party });

  it("is performed once each promisor has performed, or by an event without a named party", () => {
    const last = (...events: readonly SmallEvent[]) => writtenPeriods({ ...joint, events }).at(-1);
    expect(last(by("a", "2021-02-01"))).toBe(EXPIRES);
    expect(last(by("a", "2021-02-01"), by("a", "2021-03-01"))).toBe(EXPIRES);
    expect(last(by("a", "2021-02-01"), by("b", "2021-03-01"))).toBe("performed 2021-03-01 e2");
    expect(last(by("b", "2021-02-01"), by("x", "2021-03-01"), by("a", "2021-04-01"))).toBe("performed 2021-04-01 e3");
    expect(last(smallEvent("performed", "2021-02-01"))).toBe("performed 2021-02-01 e1");
  });

  it("is not performed by a party if it has no promisor, and neither is the agreement", () => {
    const of = (over: SmallRecord) => writtenPeriods(over).at(-1);
    expect(of({ commitment: { promisors: [] }, events: [by("a", "2021-02-01")] })).toBe(EXPIRES);
    expect(of({ events: [{ ...by("a", "2021-02-01"), targets: ["r"] }] })).toBe(EXPIRES);
    expect(of({ events: [smallEvent("performed", "2021-02-01", { targets: ["r"] })] })).toBe("performed 2021-02-01 e1");
  });
});

describe("a report of an end by law", () => {
  const report = (on: string, over: Partial<SmallEvent> = {}) =>
    smallEvent("expired", on, { authority: "reported", ...over });
  const until = (end: NonNullable<Term["end"]>): Term => ({ effective: "2020-01-01", end });
  const read = (end: NonNullable<Term["end"]>, ...events: readonly SmallEvent[]) => ({
    periods: writtenPeriods({ term: until(end), events }).slice(1),
    end: writtenEnd({ term: until(end), events }),
  });

  it("confirms the end, and leaves open whether the boundary day is included", () => {
    const { periods: found, end } = read({ until: "2026-02-05" }, report("2026-02-05"));
    expect(found).toEqual(["in-effect 2020-01-01 e1", "expired 2026-02-05/2026-02-06 e1"]);
    expect(end).toMatchObject({ end: "2026-02-05", authority: "legal", basis: "stated", by: ["e1"], versions: 1 });
    const events = [report("2026-02-05")];
    const expiry = expiryOf(smallRecord({ term: until({ until: "2026-02-05" }), events }), "c");
    expect(expiry).toMatchObject({ lastFullDay: "2026-02-04" });
  });

  it("with a vaguer date does not make the day of the end vague", () => {
    for (const on of ["2026-02", "2026", "2026-02-XX"]) {
      const { periods: found, end } = read({ through: "2026-02-05" }, report(on, { recordedOn: "2026-12-31" }));
      expect(found).toEqual(["in-effect 2020-01-01 e1", "expired 2026-02-06 e1"]);
      expect(end).toMatchObject({ end: "2026-02-05", authority: "legal" });
    }
    expect(read({ through: "2026-02-28" }, report("2026-02")).periods).toEqual([
      "in-effect 2020-01-01 e1",
      "expired 2026-03-01 e1",
    ]);
  });

  it("with the same day does not change the clock time of the end", () => {
    const moment = { date: "2026-02-05", time: "12:00", zone: "Europe/Paris" };
    const ended = smallEvent("terminated", "2026-01-01", { effective: moment });
    const reported = smallEvent("terminated", "2026-02-05", { authority: "reported" });
    expect(expiryOf(smallRecord({ events: [ended, reported] }), "c")).toMatchObject({
      authority: "legal",
      until: moment,
    });
    expect(
      expiryOf(smallRecord({ term: until({ until: moment }), events: [report("2026-02-05")] }), "c"),
    ).toMatchObject({ authority: "legal", until: moment });
  });

  it("on another day or of another type is a separate end", () => {
    expect(read({ until: "2026-02-05" }, report("2025-11-30")).periods.at(-1)).toBe("expired 2025-12-01 announced e1");
    const terminated = smallEvent("terminated", "2026-02-05", { authority: "reported" });
    expect(read({ until: "2026-02-05" }, terminated).periods.at(-1)).toBe("terminated 2026-02-05 announced e1");
  });

  it("is different from a legal act with a vaguer date, which is a second end", () => {
    const act = smallEvent("expired", "2026-02");
    expect(read({ through: "2026-02-28" }, act).periods.at(-1)).toBe("expired 2026-02-02/2026-03-01 e1");
  });
});
