import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { type ICalendarOptions, toICalendar } from "../../src/format/index.js";
import type { Agreement, Commitment, LifecycleEvent, Term } from "../../src/model/index.js";
import { expiryOf } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { readCalendar } from "./read-calendar.js";

const read = (record: Agreement, options?: ICalendarOptions) => readCalendar(toICalendar(record, options));
const only = (record: Agreement, options?: ICalendarOptions) => {
  const { events } = read(record, options);
  expect(events).toHaveLength(1);
  return events[0] as (typeof events)[number];
};
/** Returns the entry with an id from the calendar of the Busan record. */
const busan = (key: string, options?: ICalendarOptions) => {
  const found = read(busan2025, options).events.find(({ uid }) => uid === `busan-2025.${key}@typed-agreements`);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};
const pauseWith = (over: Partial<Commitment> = {}) =>
  commitmentWith({ title: "Pause", ...over } as Partial<Commitment>);
/** A contract, which is law, with a pause of that term. */
const ends = (term: Term, over: Partial<Agreement> = {}) =>
  agreementWith({ nature: "contract", reviewedOn: "2025-06-01", commitments: [pauseWith({ term })], ...over });
const visit = (over: Partial<Agreement>, ...events: readonly LifecycleEvent[]) =>
  agreementWith({
    commitments: [
      commitmentWith({ id: "trip", title: "Trip", kind: "visit", visitor: "a", host: "b", when: "2026-04" } as never),
    ],
    events,
    ...over,
  });
const onTrip = (over: Partial<LifecycleEvent>) => eventWith({ targets: ["trip"], authority: "announced", ...over });

describe("the entry for an end", () => {
  it("is an all-day entry on the last day, with reminders on mornings before it", () => {
    const entry = only(ends({ effective: "2025-05-12", end: { through: "2026-11-09" } }));
    expect(entry).toMatchObject({
      uid: "truce.pause.end@typed-agreements",
      summary: "Ends: Pause",
      start: "2026-11-09",
      end: "2026-11-10",
      isDay: true,
      status: "CONFIRMED",
      transparency: "TRANSPARENT",
      stamp: "2025-06-01T00:00:00Z",
      sequence: 20250601,
    });
    expect(entry.alarms).toEqual([
      { action: "DISPLAY", trigger: "-P29DT15H from START", description: "In 30 days: Ends: Pause" },
      { action: "DISPLAY", trigger: "-P6DT15H from START", description: "In 7 days: Ends: Pause" },
    ]);
    expect(entry.description).toMatch(
      /^Neither side raises its tariffs\.\n\nEnds on 9 November 2026, that day included.*\n\nSources:\n- Joint statement\n\nFrom the record “A truce”, reviewed up to 1 June 2025\.$/,
    );
  });

  it("is on the stated day for `before`, covers a month for a month, and is missing if the end is unreadable", () => {
    expect(only(ends({ end: { before: "2026-11-10" } }))).toMatchObject({
      summary: "Ends: Pause",
      start: "2026-11-10",
    });
    expect(only(ends({ end: { through: "2026-11" } }))).toMatchObject({
      summary: "Ends some day in November 2026: Pause",
      start: "2026-11-01",
      end: "2026-12-01",
      status: "TENTATIVE",
    });
    const unreadable = read(ends({ end: { unreadable: "1976-06-31" } }));
    expect(unreadable.events).toEqual([]);
    expect(unreadable.description).toContain("\n- Pause. ");
    expect(unreadable.description).toContain("1976-06-31");
  });

  it("is at the UTC instant of a clock time", () => {
    const until = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };
    const entry = only(ends({ end: { until } }), { reminders: [1] });
    expect(entry).toMatchObject({ start: "2026-11-10T05:01:00Z", end: undefined, isDay: false });
    expect(entry.alarms).toEqual([
      { action: "DISPLAY", trigger: "-P1D from START", description: "In 1 day: Ends: Pause" },
    ]);
    expect(entry.description).toContain("Ends at 00:01 on 10 November 2026 (America/New_York)");
  });

  it("is at the first instant after the gap, for a clock time that a daylight-saving change skips", () => {
    const effective = { date: "2025-03-08", time: "02:30", zone: "America/New_York" };
    expect(only(ends({ effective, duration: "P1Y" })).start).toBe("2026-03-08T07:30:00Z");
    expect(only(ends({ end: { until: { ...effective, date: "2026-03-08" } } })).start).toBe("2026-03-08T07:30:00Z");
  });

  it("covers the whole month if only the month is known, and says that the day is unknown", () => {
    const entry = only(ends({ effective: "2026-04", duration: "P1Y" }));
    expect(entry).toMatchObject({
      summary: "Ends some day in April 2027: Pause",
      start: "2027-04-01",
      end: "2027-05-01",
      status: "TENTATIVE",
      transparency: "TRANSPARENT",
    });
    expect(entry.description).toContain("The day is not known; the entry takes up all the days that it can be.");
    expect(entry.alarms.map(({ description }) => description)).toEqual([
      "In 30 days at the earliest: Ends some day in April 2027: Pause",
      "In 7 days at the earliest: Ends some day in April 2027: Pause",
    ]);
  });

  it.each([
    ["2026", "Ends some day in 2027: Pause", "2027-01-01", "2028-01-01"],
    ["202X", "Ends some day between 1 January 2021 and 31 December 2030: Pause", "2021-01-01", "2031-01-01"],
    ["2026-04-07?", "Ends: Pause (presumed: date uncertain)", "2027-04-07", "2027-04-08"],
    ["2026-02", "Ends some day in February 2027: Pause", "2027-02-01", "2027-03-01"],
  ])("is only as precise as the start of a one-year term that begins in %s", (effective, summary, start, end) => {
    expect(only(ends({ effective, duration: "P1Y" }, { reviewedOn: "2025-12-31" }))).toMatchObject({
      summary,
      start,
      end,
      status: "TENTATIVE",
    });
  });

  it("says if the end rests on an assumption or only on an announcement", () => {
    expect(only(ends({ duration: "P1Y" }))).toMatchObject({
      summary: "Ends: Pause (presumed: start assumed)",
      status: "TENTATIVE",
    });
    expect(busan("hanwha-sanctions-suspension.end").summary).toBe(
      "Ends: Suspension of sanctions on Hanwha subsidiaries (presumed: announced, no legal instrument on record)",
    );
    expect(busan("rare-earth-suspension.end")).toMatchObject({
      summary: "Ends: Suspension of rare-earth export controls (presumed: announced, no legal instrument on record)",
      start: "2027-01-10",
      status: "TENTATIVE",
    });
  });

  it("is joined by one for the end by law if the end is only announced, until a legal instrument follows", () => {
    const lawful = busan("rare-earth-suspension.end-by-law");
    expect(lawful).toMatchObject({
      summary: "Ends by law: Suspension of rare-earth export controls (another end is announced)",
      start: "2026-11-10",
      status: "TENTATIVE",
    });
    expect(lawful.description).toContain("That counts if no legal instrument follows for what was announced.");
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

  it("is called after the event that caused the end, and has no reminder", () => {
    expect(busan("fentanyl-tariff-reduction.end")).toMatchObject({
      summary: "Invalidated: Halving of the fentanyl tariff",
      start: "2026-02-20",
      status: "CONFIRMED",
      alarms: [],
    });
  });

  it("is on the day of the performance if the commitment was performed, and there is no later one", () => {
    const performed = eventWith({ type: "performed", on: "2025-05-20", recordedOn: "2025-05-21" });
    const entry = only(ends({ end: { through: "2026-11-09" } }, { events: [performed] }));
    expect(entry).toMatchObject({ summary: "Performed: Pause", start: "2025-05-20", alarms: [] });
  });

  it("names the commitments that end only with the agreement", () => {
    const record = ends({ note: "No dates." }, { term: { effective: "2025-05-12", end: { through: "2026-11-09" } } });
    const entry = only(record);
    expect(entry).toMatchObject({ uid: "truce.truce.end@typed-agreements", summary: "Ends: A truce" });
    expect(entry.description).toContain("What ends with it: Pause.");
  });

  it("exists for each run: a commitment that ended and got a new term has two", () => {
    const again = eventWith({ id: "again", on: "2026-06-01", recordedOn: "2026-06-01", type: "renewed" });
    const term = { effective: "2026-06-01", end: { through: "2027-01-31" } };
    const record = ends(
      { effective: "2025-05-12", end: { through: "2026-01-31" } },
      { events: [{ ...again, term }], reviewedOn: "2026-06-02" },
    );
    expect(read(record).events.map(({ uid, start }) => [uid, start])).toEqual([
      ["truce.pause.end@typed-agreements", "2026-01-31"],
      ["truce.pause.end.2@typed-agreements", "2027-01-31"],
    ]);
  });

  it("is missing or has no end date on the last day of the calendar, 31 December 9999", () => {
    expect(read(ends({ end: { through: "9999-12-31" } })).events).toEqual([]);
    expect(only(ends({ end: { before: "9999-12-31" } }))).toMatchObject({ start: "9999-12-31", end: undefined });
    const span = only(visit({ commitments: [commitmentWith({ id: "trip", kind: "visit", when: "9999" } as never)] }));
    expect(span).toMatchObject({ start: "9999-01-01", end: "9999-12-31" });
  });
});

describe("a term that renews itself", () => {
  const term = { effective: "2024-01-01", end: { through: "2024-12-31" }, renewal: { period: "P1Y", notice: "P3M" } };

  it("has entries for the renewal of the current cycle and for the last day to give notice", () => {
    const { events } = read(ends(term));
    expect(events.map(({ uid, summary, start, status }) => [uid, summary, start, status])).toEqual([
      ["truce.pause.notice.2025-09-30@typed-agreements", "Last day for notice: Pause", "2025-09-30", "CONFIRMED"],
      [
        "truce.pause.renewal.2025-12-31@typed-agreements",
        "Renews unless notice was given: Pause",
        "2025-12-31",
        "TENTATIVE",
      ],
    ]);
    expect(events.every(({ alarms }) => alarms.length === 2)).toBe(true);
  });

  it("has one final end after the last renewal that its clause allows", () => {
    const { events } = read(ends({ ...term, renewal: { ...term.renewal, times: 3 } }));
    expect(events.filter(({ uid }) => uid.includes(".end")).map(({ summary, start }) => [summary, start])).toEqual([
      ["Ends: Pause (presumed: renewal assumed)", "2027-12-31"],
    ]);
  });

  it("has no renewal entries after it was terminated", () => {
    const terminated = eventWith({ type: "terminated", on: "2025-02-01", recordedOn: "2025-02-01" });
    expect(read(ends(term, { events: [terminated] })).events.map(({ summary }) => summary)).toEqual([
      "Terminated: Pause",
    ]);
  });
});

describe("the entry for an amount that falls due", () => {
  const during = (through: string) => ({ from: "2026-01-01", through });
  const amount = (value = 3) => ({ kind: "at-least", value, unit: "ton" }) as const;
  const due = (by: string, through: string, value = 3) => ({
    by,
    on: "2025-05",
    summary: `${by} says so.`,
    quantities: [{ quantity: amount(value), during: during(through) }],
    citations: [{ source: "statement", mode: "paraphrase" } as const],
  });

  it("is on the last day of its period, and names the party whose account it is from", () => {
    expect(busan("agricultural-purchases.due.us.2026-12-31")).toMatchObject({
      summary:
        "Due: Purchases of soybeans and farm products, at least 25,000,000 metric tons (account of United States)",
      start: "2026-12-31",
      end: "2027-01-01",
      status: "TENTATIVE",
    });
  });

  it("is confirmed if the commitment itself states the amount", () => {
    const quantities = [{ quantity: amount(), during: during("2026-12-31") }];
    const buy = pauseWith({ kind: "purchase", goods: ["corn"], quantities } as never);
    expect(only(agreementWith({ commitments: [buy] }))).toMatchObject({
      uid: "truce.pause.due.2026-12-31@typed-agreements",
      summary: "Due: Pause, at least 3 tons",
      status: "CONFIRMED",
    });
  });

  it("has a unique id even if one party states the same day twice", () => {
    const readouts = [due("a", "2026-12-31"), due("a", "2026-12-31", 4), due("b", "2026-12-31")];
    const { events } = read(agreementWith({ commitments: [pauseWith({ readouts })] }));
    expect(events.map(({ uid }) => uid)).toEqual([
      "truce.pause.due.a.2026-12-31@typed-agreements",
      "truce.pause.due.a.2026-12-31.2@typed-agreements",
      "truce.pause.due.b.2026-12-31@typed-agreements",
    ]);
  });

  it("is cancelled if the commitment was terminated before it", () => {
    const terminated = eventWith({ type: "terminated", on: "2026-06-01", recordedOn: "2026-06-01" });
    const commitments = [pauseWith({ readouts: [due("a", "2026-05-31"), due("a", "2026-12-31")] })];
    const record = agreementWith({ commitments, events: [terminated], reviewedOn: "2026-07-01" });
    expect(read(record).events.map(({ summary, status, alarms }) => [summary, status, alarms.length])).toEqual([
      ["Due: Pause, at least 3 tons (account of A)", "TENTATIVE", 0],
      ["Terminated: Pause", "CONFIRMED", 0],
      ["Due: Pause, at least 3 tons (account of A) (terminated before)", "CANCELLED", 0],
    ]);
  });
});

describe("the entries for visits and the meeting", () => {
  it("show what was planned, as precisely as it was known", () => {
    expect(busan("trump-visit-china.visit", { knownAt: "2025-10-30" })).toMatchObject({
      summary: "Planned some day in April 2026: President Trump’s visit to China",
      start: "2026-04-01",
      end: "2026-05-01",
      status: "TENTATIVE",
    });
    expect(busan("trump-visit-china.visit", { knownAt: "2026-02-24" })).toMatchObject({
      summary: "Planned: President Trump’s visit to China",
      start: "2026-03-31",
      end: "2026-04-03",
      status: "TENTATIVE",
    });
    expect(busan("trump-visit-china.visit")).toMatchObject({
      summary: "Held: President Trump’s visit to China",
      start: "2026-05-13",
      end: "2026-05-16",
      status: "CONFIRMED",
      alarms: [],
    });
  });

  it("are missing for visits postponed or cancelled without a new date, which the description of the calendar names", () => {
    const postponed = read(busan2025, { knownAt: "2026-03-20" });
    expect(postponed.events.some(({ uid }) => uid.includes("trump-visit-china"))).toBe(false);
    expect(postponed.description).toContain("- President Trump’s visit to China. Postponed");
    const cancelled = onTrip({ type: "cancelled", on: "2025-08-11", summary: "It is off." });
    expect(read(visit({}, cancelled)).description).toContain("- Trip. Cancelled");
  });

  it("are on the new days of a postponed visit", () => {
    const postponed = onTrip({ type: "postponed", planned: { from: "2026-09-01", through: "2026-10" } });
    expect(only(visit({}, postponed))).toMatchObject({
      summary: "Postponed to some days from 1 September 2026 to 31 October 2026: Trip",
      start: "2026-09-01",
      end: "2026-11-01",
    });
  });

  it("do not say that a visit took place only because its day has passed", () => {
    expect(only(visit({ reviewedOn: "2026-06-01" }))).toMatchObject({
      summary: "Planned some day in April 2026: Trip (outcome not recorded)",
      status: "TENTATIVE",
      alarms: [],
    });
  });

  it("say if the source is uncertain about the date", () => {
    const plans = (when: string) =>
      visit({ commitments: [commitmentWith({ id: "trip", title: "Trip", kind: "visit", when } as never)] });
    expect(only(plans("2026-04?")).summary).toBe("Planned some day in April 2026, if the source is right: Trip");
    expect(only(plans("2026-04-07~")).summary).toBe("Planned 7 April 2026, or about then: Trip");
  });

  it("are on the corrected days of a visit that took place", () => {
    const held = onTrip({ id: "held", type: "occurred", on: "2025-11-01", through: "2025-11-02" });
    const corrected = onTrip({
      id: "fix",
      type: "corrected",
      corrects: "held",
      targets: ["held"],
      through: "2025-11-03",
    });
    expect(only(visit({}, held))).toMatchObject({ summary: "Held: Trip", start: "2025-11-01", end: "2025-11-03" });
    expect(only(visit({}, held, corrected))).toMatchObject({ start: "2025-11-01", end: "2025-11-04" });
  });

  it("include the meeting, held or planned", () => {
    expect(busan("meeting")).toMatchObject({
      summary: "Meeting: Busan summit between the United States and China",
      start: "2025-10-30",
      location: "Gimhae Air Base, Busan, KR",
      status: "CONFIRMED",
    });
    const meeting = { id: "hall", on: "2026-02", place: { name: "Hall" }, participants: [], citations: [] };
    expect(only(agreementWith({ meeting, commitments: [] }))).toMatchObject({
      summary: "Planned meeting some day in February 2026: A truce",
      start: "2026-02-01",
      status: "TENTATIVE",
    });
    const moved = eventWith({ targets: ["hall"], type: "rescheduled", planned: { from: "2026-03-01" } });
    expect(only(agreementWith({ meeting, commitments: [], events: [moved] }))).toMatchObject({
      summary: "Planned meeting: A truce",
      start: "2026-03-01",
    });
  });
});

describe("a calendar", () => {
  it("names the commitments without a day, and says why", () => {
    const record = agreementWith({
      commitments: [
        commitmentWith({ id: "none", title: "None" }),
        commitmentWith({ id: "none-either", title: "None either" }),
        commitmentWith({ id: "open", title: "Open", term: { end: { open: true } } }),
        commitmentWith({ id: "dated", title: "Dated", term: { end: { through: "2026-01-31" } } }),
        commitmentWith({ id: "extended", title: "Extended", term: { end: { through: "2026-01-31" } } }),
      ],
      events: [eventWith({ targets: ["extended"], term: { note: "To a day that nobody names." } })],
    });
    const { description, events } = read(record);
    expect(events.map(({ uid }) => uid)).toEqual(["truce.dated.end@typed-agreements"]);
    const [title, ...lines] = description.split("\n").slice(2);
    expect(title).toBe("Without a day, and so not in this calendar:");
    const expiry = (id: string) => explain(record, expiryOf(record, id));
    expect(lines).toEqual([
      `- None; None either. ${expiry("none")}`,
      `- Open. ${expiry("open")}`,
      `- Extended. ${expiry("extended")}`,
    ]);
  });

  it("has no entries for a record without dates", () => {
    const { events, name, description } = read(agreementWith({ commitments: [], title: "A; B, C\\D\nE" }));
    expect(events).toEqual([]);
    // A property that only applications know is read as it is written: escaped.
    expect(name).toBe("A\\; B\\, C\\\\D E");
    expect(description).not.toContain("Without a day");
  });

  it("has the requested reminders, each once", () => {
    const record = ends({ end: { through: "2026-11-09" } });
    expect(only(record, { reminders: [0, 1, 1] }).alarms).toEqual([
      { action: "DISPLAY", trigger: "PT9H from START", description: "Today: Ends: Pause" },
      { action: "DISPLAY", trigger: "-PT15H from START", description: "In 1 day: Ends: Pause" },
    ]);
    expect(only(record, { reminders: [] }).alarms).toEqual([]);
  });

  it("shows titles and not ids, if the record has titles", () => {
    const ids = [...busan2025.commitments, ...busan2025.events].map(({ id }) => id);
    const words = new Set(
      read(busan2025).events.flatMap(({ summary, description }) => `${summary} ${description}`.split(/[^\w-]+/)),
    );
    expect(ids.filter((id) => words.has(id))).toEqual([]);
    // Without titles, the ids are what there is.
    expect(words.has("pause")).toBe(false);
  });

  it("escapes special characters in texts", () => {
    const summary = "A; B, C\\D\r\nE\u0007F";
    const commitments = [commitmentWith({ id: "a,b;c\\d", summary, term: { end: { through: "2026-01-31" } } })];
    const entry = only(agreementWith({ commitments }));
    // An id is written as JSON, so that two ids never become the same.
    expect(entry.uid).toBe("truce.a,b;c\\\\d.end@typed-agreements");
    expect(entry.description.startsWith("A; B, C\\D\nE·F\n\n")).toBe(true);
  });
});
