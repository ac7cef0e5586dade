import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { type ICalendarOptions, toICalendar } from "../../src/format/index.js";
import type { Agreement, LifecycleEvent, Term } from "../../src/model/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { readCalendar } from "./read-calendar.js";

const read = (record: Agreement, options?: ICalendarOptions) => readCalendar(toICalendar(record, options));
const only = (record: Agreement, options?: ICalendarOptions) => {
  const { events } = read(record, options);
  expect(events).toHaveLength(1);
  return events[0] as (typeof events)[number];
};
/** The entry with an id, among those of the Busan record. */
const busan = (key: string, options?: ICalendarOptions) => {
  const found = read(busan2025, options).events.find(({ uid }) => uid === `busan-2025.${key}@typed-agreements`);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};
const ends = (term: Term, over: Partial<Agreement> = {}) =>
  agreementWithTerm(term, { reviewedOn: "2025-06-01", ...over });
const visit = (over: Partial<Agreement>, ...events: readonly LifecycleEvent[]) =>
  agreementWith({
    commitments: [commitmentWith({ id: "trip", kind: "visit", visitor: "a", host: "b", when: "2026-04" })],
    events,
    ...over,
  });
const onTrip = (over: Partial<LifecycleEvent>) => eventWith({ targets: ["trip"], authority: "announced", ...over });

describe("an end", () => {
  it("on a day is an all-day entry of that day, with reminders on mornings before", () => {
    const entry = only(ends({ end: { through: "2026-11-09" } }, { nature: "treaty" }));
    expect(entry).toMatchObject({
      uid: "truce.pause.end@typed-agreements",
      summary: "Ends: pause",
      start: "2026-11-09",
      end: "2026-11-10",
      isDay: true,
      status: "CONFIRMED",
      transparency: "TRANSPARENT",
      stamp: "2025-06-01T00:00:00Z",
      sequence: 20250601,
    });
    expect(entry.alarms).toEqual([
      { action: "DISPLAY", trigger: "-P29DT15H from START", description: "In 30 days: Ends: pause" },
      { action: "DISPLAY", trigger: "-P6DT15H from START", description: "In 7 days: Ends: pause" },
    ]);
    expect(entry.description).toBe(
      "Neither side raises its tariffs.\n\nEnds on 9 November 2026, that day included, as the source states.\n\nSources:\n- Joint statement\n\nRecord truce, reviewed up to 1 June 2025.",
    );
  });

  it("at a clock time is that moment in UTC", () => {
    const until = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };
    const entry = only(ends({ end: { until } }), { reminders: [1] });
    expect(entry).toMatchObject({ start: "2026-11-10T05:01:00Z", end: undefined, isDay: false });
    expect(entry.alarms).toEqual([
      { action: "DISPLAY", trigger: "-P1D from START", description: "In 1 day: Ends: pause" },
    ]);
    expect(entry.description).toContain("Ends at 00:01 on 10 November 2026 (America/New_York)");
  });

  it("at a counted clock time that the clocks skip is when they go on; a stated one is refused, with its place", () => {
    const effective = { date: "2025-03-08", time: "02:30", zone: "America/New_York" };
    expect(only(ends({ effective, duration: "P1Y" })).start).toBe("2026-03-08T07:30:00Z");
    const until = { ...effective, date: "2026-03-08" };
    expect(() => toICalendar(ends({ end: { until } }))).toThrow(
      /02:30 on 8 March 2026 does not exist in America\/New_York.*in the commitment "pause" of the record "truce"/,
    );
  });

  it("known to the month takes up the month, and says that it is some day in it", () => {
    const entry = only(ends({ effective: "2026-04", duration: "P1Y" }));
    expect(entry).toMatchObject({
      summary: "Ends some day in April 2027: pause",
      start: "2027-04-01",
      end: "2027-05-01",
      status: "TENTATIVE",
      transparency: "TRANSPARENT",
    });
    expect(entry.description).toContain("The day is not known; the entry takes up all the days that it can be.");
    expect(entry.alarms.map(({ description }) => description)).toEqual([
      "In 30 days at the earliest: Ends some day in April 2027: pause",
      "In 7 days at the earliest: Ends some day in April 2027: pause",
    ]);
  });

  it.each([
    ["2026", "Ends some day in 2027: pause", "2027-01-01", "2028-01-01"],
    ["202X", "Ends some day from 2021 to 2030: pause", "2021-01-01", "2031-01-01"],
    ["2026-04-07?", "Ends: pause (presumed: the source is not sure of the day)", "2027-04-07", "2027-04-08"],
    ["2026-02", "Ends some day in February 2027: pause", "2027-02-01", "2027-03-01"],
  ])("of a year from %s is never surer than that", (effective, summary, start, end) => {
    expect(only(ends({ effective, duration: "P1Y" }, { reviewedOn: "2020-01-01" }))).toMatchObject({
      summary,
      start,
      end,
      status: "TENTATIVE",
    });
  });

  it("that rests on an assumption or on an announcement says so", () => {
    expect(only(ends({ duration: "P1Y" }))).toMatchObject({
      summary: "Ends: pause (presumed: start assumed)",
      status: "TENTATIVE",
    });
    expect(busan("hanwha-sanctions-suspension.end").summary).toBe(
      "Ends: hanwha-sanctions-suspension (presumed: not sure that the sources say so)",
    );
    expect(busan("rare-earth-suspension.end")).toMatchObject({
      summary: "Ends: rare-earth-suspension (presumed: no instrument on record)",
      start: "2027-01-10",
      status: "TENTATIVE",
    });
  });

  it("that rests on law stands beside one that is only announced, and goes when an instrument follows", () => {
    const lawful = busan("rare-earth-suspension.end-by-law");
    expect(lawful).toMatchObject({
      summary: "Ends by law: rare-earth-suspension (another end is announced)",
      start: "2026-11-10",
      status: "TENTATIVE",
    });
    expect(lawful.description).toContain("That counts if no instrument follows for what was announced since.");
    const before = read(busan2025, { knownAt: "2025-11-08" }).events.map(({ uid }) => uid);
    expect(before).toContain("busan-2025.rare-earth-suspension.end@typed-agreements");
    expect(before.join()).not.toContain("by-law");
    const instrument = eventWith({
      id: "law",
      targets: ["rare-earth-suspension"],
      on: "2026-10-01",
      term: { end: { through: "2027-01-10" } },
      recordedOn: "2026-10-01",
      citations: [{ source: "announcement-70", mode: "paraphrase" }],
    });
    const after = read({ ...(busan2025 as Agreement), events: [...busan2025.events, instrument] });
    const own = after.events.filter(({ uid }) => uid.includes(".rare-earth-suspension."));
    expect(own.map(({ uid, status }) => `${uid} ${status}`)).toEqual([
      "busan-2025.rare-earth-suspension.end@typed-agreements CONFIRMED",
    ]);
  });

  it("that an event brought about is named after it, without a reminder", () => {
    expect(busan("fentanyl-tariff-reduction.end")).toMatchObject({
      summary: "Invalidated: fentanyl-tariff-reduction",
      start: "2026-02-20",
      status: "CONFIRMED",
      alarms: [],
    });
  });

  it("of something that was performed before is not reminded of", () => {
    const performed = eventWith({ type: "performed", on: "2025-05-20", recordedOn: "2025-05-21" });
    const entry = only(ends({ end: { through: "2026-11-09" } }, { events: [performed] }));
    expect(entry).toMatchObject({ summary: "Ends: pause (performed before)", alarms: [] });
    expect(entry.description).toContain("Performed from 11 August 2025".replace("11 August", "20 May"));
  });

  it("on the last day that there is has no day after it", () => {
    expect(only(ends({ end: { through: "9999-12-31" } }))).toMatchObject({ start: "9999-12-31", end: undefined });
    const span = only(visit({ commitments: [commitmentWith({ id: "trip", kind: "visit", when: "9999" } as never)] }));
    expect(span).toMatchObject({ start: "9999-01-01", end: "9999-12-31" });
  });
});

describe("what falls due", () => {
  const due = (by: string, through: string, value = 3) => ({
    by,
    on: "2025-05",
    summary: `${by} says so.`,
    quantities: [
      { quantity: { kind: "at-least", value, unit: "ton" }, during: { from: "2026-01-01", through } } as const,
    ],
    citations: [{ source: "statement", mode: "paraphrase" } as const],
  });

  it("is an entry on the last of its days, by whose account it is", () => {
    expect(busan("agricultural-purchases.due.us.2026-12-31")).toMatchObject({
      summary: "Due: agricultural-purchases, at least 25,000,000 metric ton (account of United States)",
      start: "2026-12-31",
      end: "2027-01-01",
      status: "TENTATIVE",
    });
  });

  it("has an id of its own even if one party names the day twice", () => {
    const readouts = [due("a", "2026-12-31"), due("a", "2026-12-31", 4), due("b", "2026-12-31")];
    const { events } = read(agreementWith({ commitments: [commitmentWith({ readouts })] }));
    expect(events.map(({ uid }) => uid)).toEqual([
      "truce.pause.due.a.2026-12-31@typed-agreements",
      "truce.pause.due.a.2026-12-31.2@typed-agreements",
      "truce.pause.due.b.2026-12-31@typed-agreements",
    ]);
  });

  it("is cancelled when the commitment was ended before", () => {
    const terminated = eventWith({ type: "terminated", on: "2025-11-01", recordedOn: "2025-11-01" });
    const commitments = [commitmentWith({ readouts: [due("a", "2025-10-31"), due("a", "2026-12-31")] })];
    const { events } = read(agreementWith({ commitments, events: [terminated] }));
    expect(events.map(({ summary, status, alarms }) => [summary, status, alarms.length])).toEqual([
      ["Due: pause, at least 3 ton (account of A)", "TENTATIVE", 0],
      ["Terminated: pause", "CONFIRMED", 0],
      ["Due: pause, at least 3 ton (account of A) (terminated before)", "CANCELLED", 0],
    ]);
  });
});

describe("visits, the meeting and other plans", () => {
  it("stand as they are planned, as precisely as that is known", () => {
    expect(busan("trump-visit-china.visit", { knownAt: "2025-10-30" })).toMatchObject({
      summary: "Planned some day in April 2026: trump-visit-china",
      start: "2026-04-01",
      end: "2026-05-01",
      status: "TENTATIVE",
    });
    expect(busan("trump-visit-china.visit", { knownAt: "2026-02-24" })).toMatchObject({
      summary: "Planned: trump-visit-china",
      start: "2026-03-31",
      end: "2026-04-03",
      status: "TENTATIVE",
    });
    expect(busan("trump-visit-china.visit")).toMatchObject({
      summary: "Held: trump-visit-china",
      start: "2026-05-13",
      end: "2026-05-16",
      status: "CONFIRMED",
      alarms: [],
    });
  });

  it("that were postponed or cancelled without a date are named in the description of the calendar", () => {
    const postponed = read(busan2025, { knownAt: "2026-03-20" });
    expect(postponed.events.some(({ uid }) => uid.includes("trump-visit-china"))).toBe(false);
    expect(postponed.description).toContain("- trump-visit-china. Postponed on 17 March 2026 (visit-postponed).");
    const cancelled = onTrip({ type: "cancelled", on: "2025-08-11", summary: "It is off." });
    expect(read(visit({}, cancelled)).description).toContain("- trip. Cancelled on 11 August 2025 (event). It is off.");
  });

  it("that were postponed to a date stand there", () => {
    const postponed = onTrip({ type: "postponed", planned: { from: "2026-09-01", through: "2026-10" } });
    expect(only(visit({}, postponed))).toMatchObject({
      summary: "Postponed to some days from 1 September 2026 to 31 October 2026: trip",
      start: "2026-09-01",
      end: "2026-11-01",
    });
  });

  it("whose day has passed do not count as held", () => {
    expect(only(visit({ reviewedOn: "2026-06-01" }))).toMatchObject({
      summary: "Planned some day in April 2026: trip (outcome not recorded)",
      status: "TENTATIVE",
      alarms: [],
    });
  });

  it("say when the source is not sure", () => {
    const plans = (when: string) =>
      visit({ commitments: [commitmentWith({ id: "trip", kind: "visit", when } as never)] });
    expect(only(plans("2026-04?")).summary).toBe("Planned some day in April 2026, if the source is right: trip");
    expect(only(plans("2026-04-07~")).summary).toBe("Planned 7 April 2026, or about then: trip");
  });

  it("are told of the meeting too", () => {
    expect(busan("meeting")).toMatchObject({
      summary: "Meeting: Busan summit between the United States and China",
      start: "2025-10-30",
      location: "Gimhae Air Base, Busan, KR",
      status: "CONFIRMED",
    });
    const meeting = { on: "2026-02", place: { name: "Hall" }, participants: [], citations: [] };
    expect(only(agreementWith({ meeting, commitments: [] }))).toMatchObject({
      summary: "Planned meeting some day in February 2026: A truce",
      start: "2026-02-01",
      status: "TENTATIVE",
    });
  });

  it("may be of other things than visits: the last plan for each stands", () => {
    const plan = (id: string, over: Partial<LifecycleEvent>) =>
      eventWith({ id, type: "scheduled", authority: "announced", summary: `${id}.`, ...over });
    const record = agreementWith({
      events: [
        plan("first", { targets: ["pause", "truce"], planned: { from: "2026-02-01" } }),
        plan("second", { on: "2025-09-01", recordedOn: "2025-09-01", planned: { from: "2026-03" } }),
        plan("third", { targets: ["statement"], planned: { from: "2026-02-02" } }),
        plan("off", { targets: ["statement"], type: "cancelled", on: "2025-10-01", recordedOn: "2025-10-01" }),
      ],
    });
    expect(read(record).events.map(({ uid, summary, start }) => [uid, summary, start])).toEqual([
      ["truce.truce.plan@typed-agreements", "Planned: truce", "2026-02-01"],
      ["truce.pause.plan@typed-agreements", "Planned some day in March 2026: pause", "2026-03-01"],
    ]);
    const past = { ...record, reviewedOn: "2026-02-15" };
    expect(read(past).events[0]?.summary).toBe("Planned: truce (outcome not recorded)");
  });
});

describe("the calendar", () => {
  it("names what has no day, and why", () => {
    const record = agreementWith({
      commitments: [
        commitmentWith({ id: "none" }),
        commitmentWith({ id: "none-either" }),
        commitmentWith({ id: "open", term: { end: { open: true } } }),
        commitmentWith({ id: "dated", term: { end: { through: "2026-01-31" } } }),
        commitmentWith({ id: "extended", term: { end: { through: "2026-01-31" } } }),
      ],
      events: [eventWith({ targets: ["extended"], term: { duration: "P1Y" } })],
    });
    const { description, events } = read(record);
    expect(events.map(({ uid }) => uid)).toEqual(["truce.dated.end@typed-agreements"]);
    expect(description.split("\n").slice(2)).toEqual([
      "Without a day, and so not in this calendar:",
      "- none, none-either. Not known when it ends: the source states no term, which is not the same as having no end.",
      "- open. Has no end: the source says so.",
      "- extended. Not known when it ends: the source states that it runs for one year but no start, and none was assumed. Before, it was to end on 31 January 2026.",
    ]);
  });

  it("is one without entries when the record has no dates", () => {
    const { events, name, description } = read(agreementWith({ commitments: [], title: "A; B, C\\D\nE" }));
    expect(events).toEqual([]);
    expect(name).toContain("A");
    expect(description).not.toContain("Without a day");
  });

  it("has reminders as asked for, each once", () => {
    const record = ends({ end: { through: "2026-11-09" } });
    expect(only(record, { reminders: [0, 1, 1] }).alarms).toEqual([
      { action: "DISPLAY", trigger: "PT9H from START", description: "Today: Ends: pause" },
      { action: "DISPLAY", trigger: "-PT15H from START", description: "In 1 day: Ends: pause" },
    ]);
    expect(only(record, { reminders: [] }).alarms).toEqual([]);
  });

  it("escapes what the texts have", () => {
    const summary = "A; B, C\\D\r\nE\u0007F";
    const commitments = [commitmentWith({ id: "a,b;c\\d", summary, term: { end: { through: "2026-01-31" } } })];
    const entry = only(agreementWith({ commitments }));
    expect(entry.uid).toBe("truce.a,b;c\\d.end@typed-agreements");
    expect(entry.description.startsWith("A; B, C\\D\nE F\n\n")).toBe(true);
  });
});
