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

  it("`expired` comes after its day, or within a month after each of its days", () => {
    expect(periods(smallEvent("expired", "2021-02-01"))).toEqual([RUNS, "expired 2021-02-02 e1"]);
    expect(writtenEnd({ events: [smallEvent("expired", "2021-02-01")] })).toMatchObject({ end: "2021-02-01" });
    expect(periods(smallEvent("expired", "2021-02"))).toEqual([RUNS, "expired 2021-02-02/2021-03-01 e1"]);
    expect(writtenEnd({ events: [smallEvent("expired", "2021-02")] })).toMatchObject({ end: "between" });
    expect(writtenEnd({ events: [smallEvent("expired", "2021-02-01?")] })).toMatchObject({ end: "between" });
  });

  it("that is vague does not undo a run that it may precede", () => {
    // The term is over before it has a full day, and entry into force begins it again until the end that was set late.
    const term: Term = { effective: "2020-01-15", end: { before: "2020-01-15" } };
    const extended = smallEvent("extended", "2020-02-29", { term: { end: { until: "2020-02-01" } } });
    const events = [extended, smallEvent("entered-into-force", "2020-02"), smallEvent("performed", "2020")];
    const found = writtenPeriods({ term, events }).slice(1);
    expect(found).toEqual(["expired 2020-01-15", "in-effect 2020-02-01/2020-02-29 e2+e1", "expired 2020-02-29 e1"]);
    expect(statusOf(smallRecord({ term, events }), "c", { asOf: "2020-02-28" })).toMatchObject({
      certainty: "possible",
    });
  });

  it("`expired` at a moment comes at that moment", () => {
    const effective = { date: "2021-02-01", time: "12:00", zone: "Europe/Paris" };
    const events = [smallEvent("expired", "2021-02-01", { effective })];
    expect(periods(...events)).toEqual([RUNS, "expired 2021-02-01 e1"]);
    expect(expiryOf(smallRecord({ events }), "c")).toMatchObject({
      date: "2021-02-01",
      lastFullDay: "2021-01-31",
      until: effective,
    });
  });

  it("`expired` on the last day of the calendar comes after it, so never", () => {
    expect(periods(smallEvent("expired", "2021-02-01", { effective: "9999-12-31" }))).toEqual([RUNS, EXPIRES]);
  });

  it("`cancelled` comes only before the start, or on its day", () => {
    expect(periods(smallEvent("cancelled", "2020-01-02"))).toEqual([RUNS, EXPIRES]);
    for (const day of ["2020-01-01", "2019-12-31"]) {
      expect(periods(smallEvent("cancelled", day))).toEqual([`cancelled ${day} e1`]);
      expect(writtenEnd({ events: [smallEvent("cancelled", day)] })).toMatchObject({ end: "never-in-effect" });
    }
  });

  it("before the start keeps it from ever being in effect", () => {
    expect(periods(smallEvent("terminated", "2019-12-15"))).toEqual(["terminated 2019-12-15 e1"]);
  });

  it("after the end of the term changes nothing", () => {
    expect(periods(smallEvent("terminated", "2029-12-31"))).toEqual([RUNS, "terminated 2029-12-31 e1"]);
    expect(periods(smallEvent("terminated", "2030-01-01"))).toEqual([RUNS, "terminated 2030-01-01 e1"]);
    expect(periods(smallEvent("terminated", "2030-01-02", { recordedOn: "2029-12-31" }))).toEqual([RUNS, EXPIRES]);
  });

  it("before the start is that of the act that surely came first", () => {
    const early = (type: SmallEvent["type"], on: string, effective: string) => smallEvent(type, on, { effective });
    expect(
      periods(early("terminated", "2019-11-01", "2019-12"), early("superseded", "2019-11-10", "2019-12-15")),
    ).toEqual(["superseded 2019-12-01/2019-12-15 e2"]);
    expect(
      periods(early("terminated", "2019-11-01", "2019-11"), early("superseded", "2019-11-10", "2019-12-15")),
    ).toEqual(["terminated 2019-11-01/2019-11-30 e1"]);
  });

  it("by an act is not undone by an announcement, and a lapse or a performance is", () => {
    const last = (type: SmallEvent["type"], authority: "legal" | "announced") =>
      periods(smallEvent(type, "2021-02-01", { authority }), smallEvent("resumed", "2021-06-01", announced)).at(-1);
    expect(last("superseded", "legal")).toBe("superseded 2021-02-01 e1");
    expect(last("superseded", "announced")).toBe("in-effect 2021-06-01 announced e2");
    expect(last("expired", "legal")).toBe("in-effect 2021-06-01 announced e2");
    expect(last("performed", "legal")).toBe("in-effect 2021-06-01 announced e2");
  });

  it("voids what was announced for later", () => {
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
  it("are one where they say the same, with the stronger authority", () => {
    const first = smallEvent("terminated", "2021-02-01", { ...announced, effective: "2021-03-01" });
    const second = smallEvent("terminated", "2021-02-15", { effective: "2021-03-01" });
    expect(periods(first, second)).toEqual([RUNS, "terminated 2021-03-01 e1+e2"]);
    expect(periods(first, { ...second, ...announced })).toEqual([RUNS, "terminated 2021-03-01 announced e1+e2"]);
    expect(periods({ ...first, authority: "legal" }, { ...second, ...announced })).toEqual([
      RUNS,
      "terminated 2021-03-01 e1+e2",
    ]);
  });

  it("are one with the authority of the law for the state and for the end", () => {
    const record = smallRecord({
      events: [
        smallEvent("terminated", "2021-02-01", { ...announced, effective: "2021-03-01" }),
        smallEvent("terminated", "2021-02-15", { effective: "2021-03-01" }),
      ],
    });
    expect(statusOf(record, "c", { asOf: "2021-03-01" })).toMatchObject({ authority: "legal", certainty: "definite" });
    expect(expiryOf(record, "c")).toMatchObject({ authority: "legal", because: { events: ["e1", "e2"] } });
  });

  it("with an act as the second, are not undone by an announcement", () => {
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

  it("on different days are the earlier one, whichever was decided first", () => {
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

  it("of different sorts on one day are that of the later decision", () => {
    const of = (type: SmallEvent["type"], on: string) => smallEvent(type, on, { effective: "2021-06-01" });
    expect(periods(of("terminated", "2021-02-01"), of("superseded", "2021-03-01")).at(-1)).toMatch(/^superseded/);
    expect(periods(of("superseded", "2021-02-01"), of("terminated", "2021-03-01")).at(-1)).toMatch(/^terminated/);
  });

  it("that are vague take the earlier of each edge, and the state of the one that has surely come first", () => {
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

  it("with a vague second are two, although it may be the same day", () => {
    const events = [
      smallEvent("terminated", "2021-02-01", { effective: "2021-06-30" }),
      smallEvent("terminated", "2021-03-01", { effective: "2021-06" }),
    ];
    expect(periods(...events)).toEqual([RUNS, "terminated 2021-06-01/2021-06-30 e2"]);
  });
});

describe("what may have begun when it is ended", () => {
  const inMarch = (end?: Term["end"]): SmallRecord => ({
    term: { effective: "2020-03", ...(end === undefined ? {} : { end }) },
  });
  const ended = (effective: string, end?: Term["end"]): SmallRecord => ({
    ...inMarch(end),
    events: [smallEvent("terminated", "2020-02-01", { effective })],
  });

  it("has an end, and not if it surely had not begun", () => {
    expect(writtenEnd(ended("2020-03-15"))).toMatchObject({ end: "2020-03-15", by: ["e1"] });
    expect(writtenEnd(ended("2020-03-02"))).toMatchObject({ end: "2020-03-02" });
    expect(writtenEnd(ended("2020-03-01"))).toMatchObject({ end: "never-in-effect" });
    expect(writtenEnd(ended("2020-02-15"))).toMatchObject({ end: "never-in-effect" });
  });

  it("is over only once it has surely begun", () => {
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

describe("what several promised", () => {
  const joint: SmallRecord = { parties: ["a", "b", "x"], commitment: { promisors: ["a", "b"], promisees: ["x"] } };
  const by = (party: string, on: string) => smallEvent("performed", on, { by: party });

  it("is performed once each has performed, or it was performed by nobody named", () => {
    const last = (...events: readonly SmallEvent[]) => writtenPeriods({ ...joint, events }).at(-1);
    expect(last(by("a", "2021-02-01"))).toBe(EXPIRES);
    expect(last(by("a", "2021-02-01"), by("a", "2021-03-01"))).toBe(EXPIRES);
    expect(last(by("a", "2021-02-01"), by("b", "2021-03-01"))).toBe("performed 2021-03-01 e2");
    expect(last(by("b", "2021-02-01"), by("x", "2021-03-01"), by("a", "2021-04-01"))).toBe("performed 2021-04-01 e3");
    expect(last(smallEvent("performed", "2021-02-01"))).toBe("performed 2021-02-01 e1");
  });

  it("is not performed by a party where nobody promised it, nor is the agreement", () => {
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

  it("confirms it, and does not settle whether the day is included", () => {
    const { periods: found, end } = read({ until: "2026-02-05" }, report("2026-02-05"));
    expect(found).toEqual(["in-effect 2020-01-01 e1", "expired 2026-02-05/2026-02-06 e1"]);
    expect(end).toMatchObject({ end: "2026-02-05", authority: "legal", basis: "stated", by: ["e1"], versions: 1 });
    const events = [report("2026-02-05")];
    const expiry = expiryOf(smallRecord({ term: until({ until: "2026-02-05" }), events }), "c");
    expect(expiry).toMatchObject({ lastFullDay: "2026-02-04" });
  });

  it("that is vaguer does not spread its day", () => {
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

  it("that names its day leaves its clock time as it is", () => {
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

  it("on another day, or of another kind, is an end of its own", () => {
    expect(read({ until: "2026-02-05" }, report("2025-11-30")).periods.at(-1)).toBe("expired 2025-12-01 announced e1");
    const terminated = smallEvent("terminated", "2026-02-05", { authority: "reported" });
    expect(read({ until: "2026-02-05" }, terminated).periods.at(-1)).toBe("terminated 2026-02-05 announced e1");
  });

  it("and an act by law of a vaguer date are two ends", () => {
    const act = smallEvent("expired", "2026-02");
    expect(read({ through: "2026-02-28" }, act).periods.at(-1)).toBe("expired 2026-02-02/2026-03-01 e1");
  });
});
