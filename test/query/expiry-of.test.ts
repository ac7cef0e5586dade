import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfTerm } from "../../src/calendar/index.js";
import { busan2025 } from "../../src/data/index.js";
import type { CountingRule } from "../../src/model/index.js";
import { asKnownAt, type Expiry, expiries, expiryOf, unresolvedIssues } from "../../src/query/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";
import { cases } from "../fixtures/expiry-cases.js";
import { runs } from "../fixtures/property-runs.js";

const newYork = (date: string) => ({ date, time: "00:01", zone: "America/New_York" });

describe("the one-year rare-earth suspension", () => {
  it("ends on 30 October 2026, computed and assumed", () => {
    expect(expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" })).toEqual({
      commitment: "rare-earth-suspension",
      kind: "on",
      date: "2026-10-30",
      lastFullDay: "2026-10-30",
      basis: "computed",
      rule: "anniversary",
      anchor: "concluded",
      assumed: true,
      authority: "announced",
      because: { events: [], citations: busan2025.commitments[3]?.citations },
      superseded: [],
      explanation:
        "Ends on 30 October 2026: one year from 30 October 2025 (the day of the meeting, assumed: the source gives no start), counting from the next day as Regulation 1182/71 does.",
    });
  });

  it("ends on 29 October 2026 when the start day is counted", () => {
    const expiry = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30", rule: "start-day-counted" });
    expect(expiry).toMatchObject({
      kind: "on",
      date: "2026-10-29",
      lastFullDay: "2026-10-29",
      rule: "start-day-counted",
    });
    expect(expiry.explanation).toContain("counting the first day");
  });

  it("has 29 October 2026 as its last full day under `moment`", () => {
    const expiry = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30", rule: "moment" });
    expect(expiry).toMatchObject({ kind: "on", date: "2026-10-30", lastFullDay: "2026-10-29" });
    expect(expiry).not.toHaveProperty("until");
  });

  it("is unknown when nothing may be assumed, and says why", () => {
    const expiry = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30", strict: true });
    expect(expiry).toMatchObject({ kind: "unknown", reason: "no-start" });
    expect(expiry.explanation).toBe(
      "Not known when it ends: the source states that it runs for one year but no start, and none was assumed.",
    );
    expect(expiry).not.toHaveProperty("basis");
  });
});

describe("the rare-earth suspension after the summit", () => {
  const known = (knownAt: string) => expiryOf(busan2025, "rare-earth-suspension", { knownAt });

  it("known at 8 November 2025: through 10 November 2026, stated, legal; the computed end is superseded", () => {
    const expiry = known("2025-11-08");
    expect(expiry).toMatchObject({
      kind: "on",
      date: "2026-11-10",
      lastFullDay: "2026-11-10",
      basis: "stated",
      authority: "legal",
      discrepancy: 3,
      because: { events: ["mofcom-gacc-70"] },
      superseded: [{ date: "2026-10-30", basis: "computed", assumed: true }],
    });
    expect(expiry.explanation).toBe(
      "Ends on 10 November 2026, that day included, by the instrument of 7 November 2025 (mofcom-gacc-70). The stated duration (one year) would give 7 November 2026; the stated end, 3 days later, governs.",
    );
  });

  it("known at 8 October 2026: 10 January 2027, extended, announced; the legal end is superseded", () => {
    const expiry = known("2026-10-08");
    expect(expiry).toMatchObject({
      kind: "on",
      date: "2027-01-10",
      lastFullDay: "2027-01-09",
      basis: "extended",
      authority: "announced",
      because: { events: ["truce-extension-us", "truce-extension-cn"] },
    });
    expect(expiry.superseded).toMatchObject([
      { date: "2026-11-10", basis: "stated", authority: "legal" },
      { date: "2026-10-30", basis: "computed", authority: "announced" },
    ]);
    expect(expiry.explanation).toBe(
      "Ends on 10 January 2027, as announced on 23 September 2026 (truce-extension-us) and again on 28 September 2026 (truce-extension-cn) without saying whether that day is included. Before, it was to end on 10 November 2026, which rests on law; the record has no instrument for the extension.",
    );
    // Between the two statements the first stands alone.
    expect(known("2026-09-27").because.events).toEqual(["truce-extension-us"]);
  });
});

describe("expiryOf without a term", () => {
  it("is unknown for every other commitment of Busan, never open", () => {
    const base = asKnownAt(busan2025, "2025-10-30");
    for (const { id, term } of base.commitments) {
      if (term === undefined) expect(expiryOf(base, id)).toMatchObject({ kind: "unknown", reason: "no-term" });
    }
  });

  it("tells a term without an end from no term", () => {
    const expiry = expiryOf(agreementWithTerm({ effective: "2025-11-10" }), "pause");
    expect(expiry).toMatchObject({ kind: "unknown", reason: "no-end" });
  });

  it("has nothing to count from when the agreement has no day either", () => {
    const { concludedOn: _, ...record } = agreementWithTerm({ duration: "P1Y" });
    expect(expiryOf(record, "pause")).toMatchObject({ kind: "unknown", reason: "no-start" });
  });
});

describe("expiryOf with a stated end", () => {
  it.each<[string, Parameters<typeof agreementWithTerm>[0], Partial<Expiry>, string]>([
    [
      "through a day",
      { end: { through: "2026-11-09" } },
      { kind: "on", date: "2026-11-09", lastFullDay: "2026-11-09" } as never,
      "Ends on 9 November 2026, that day included, as the source states.",
    ],
    [
      "until a day",
      { end: { until: "2026-11-10" } },
      { kind: "on", date: "2026-11-10", lastFullDay: "2026-11-09" } as never,
      "Ends on 10 November 2026, as the source states without saying whether that day is included.",
    ],
    [
      "until a moment",
      { end: { until: newYork("2026-11-10") } },
      { kind: "on", date: "2026-11-10", lastFullDay: "2026-11-09", until: newYork("2026-11-10") } as never,
      "Ends at 00:01 on 10 November 2026 (America/New_York), as the source states.",
    ],
    ["open", { end: { open: true } }, { kind: "open" } as never, "Has no end: the source says so."],
  ])("%s", (_, term, expected, explanation) => {
    const expiry = expiryOf(agreementWithTerm(term), "pause");
    expect(expiry).toMatchObject({ ...expected, basis: "stated", explanation });
    expect(expiry).not.toHaveProperty("assumed");
    expect(expiry).not.toHaveProperty("discrepancy");
  });

  it.each(cases.filter((one) => one.kind === "stated-end-wins"))(
    "$instrument: the stated end governs, and the difference is reported",
    ({ start, duration = "", publishedEnd, publishedMinusAnniversaryDays }) => {
      const term = { effective: start, duration, end: { through: publishedEnd } };
      const expiry = expiryOf(agreementWithTerm(term), "pause");
      expect(expiry).toMatchObject({ date: publishedEnd, basis: "stated", discrepancy: publishedMinusAnniversaryDays });
      expect(expiry.explanation).toMatch(
        /The stated duration \(.*\) would give .*; the stated end, \d+ days? later, governs\./,
      );
    },
  );

  it.each<[string, Parameters<typeof agreementWithTerm>[0]]>([
    ["an assumed start", { duration: "P1Y", end: { through: "2026-11-10" } }],
    [
      "a clock time and its last full day",
      { effective: newYork("2025-11-10"), duration: "P1Y", end: { through: "2026-11-09" } },
    ],
    [
      "a last day and the boundary after it",
      { effective: "2025-11-10", duration: "P1Y", rule: "start-day-counted", end: { until: "2026-11-10" } },
    ],
  ])("reports no difference from %s", (_, term) => {
    for (const options of [{}, { rule: "anniversary" as const }]) {
      expect(expiryOf(agreementWithTerm(term), "pause", options)).not.toHaveProperty("discrepancy");
    }
  });

  it("reports a difference that no day of a partial start can explain, and only that", () => {
    const until = (day: string) => agreementWithTerm({ effective: "2025-11", duration: "P1Y", end: { through: day } });
    expect(expiryOf(until("2030-11-10"), "pause")).toMatchObject({ date: "2030-11-10", discrepancy: 1441 });
    expect(expiryOf(until("2026-10-30"), "pause")).toMatchObject({ discrepancy: -2 });
    expect(expiryOf(until("2026-11-10"), "pause")).not.toHaveProperty("discrepancy");
  });

  it("finds no difference when the duration gives the stated end by the term's own rule", () => {
    const term = {
      effective: "2025-11-10",
      duration: "P1Y",
      rule: "start-day-counted",
      end: { through: "2026-11-09" },
    } as const;
    expect(expiryOf(agreementWithTerm(term), "pause")).not.toHaveProperty("discrepancy");
  });
});

describe("expiryOf with a stated start", () => {
  it("counts from it and assumes nothing", () => {
    const expiry = expiryOf(agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }), "pause", {
      strict: true,
    });
    expect(expiry).toMatchObject({ kind: "on", date: "2025-08-12", anchor: "effective", basis: "computed" });
    expect(expiry).not.toHaveProperty("assumed");
    expect(expiry.explanation).toBe(
      "Ends on 12 August 2025: 90 days from 14 May 2025, counting from the next day as Regulation 1182/71 does.",
    );
  });

  it("ends at the clock time it started at", () => {
    const expiry = expiryOf(agreementWithTerm({ effective: newYork("2025-11-10"), duration: "P1Y" }), "pause");
    expect(expiry).toMatchObject({
      date: "2026-11-10",
      lastFullDay: "2026-11-09",
      until: newYork("2026-11-10"),
      rule: "moment",
    });
  });

  it("takes the caller's rule before the term's own", () => {
    const record = agreementWithTerm({ effective: "2025-11-10", duration: "P1Y", rule: "start-day-counted" });
    expect(expiryOf(record, "pause")).toMatchObject({ date: "2026-11-09", rule: "start-day-counted" });
    expect(expiryOf(record, "pause", { rule: "anniversary" })).toMatchObject({ date: "2026-11-10" });
  });

  it.each([
    ["2025-11", "2026-11-01", "2026-11-30"],
    ["2025", "2026-01-01", "2026-12-31"],
  ])("gives a range for a start in %s", (effective, earliest, latest) => {
    const expiry = expiryOf(agreementWithTerm({ effective, duration: "P1Y" }), "pause");
    expect(expiry).toMatchObject({ kind: "between", earliest, latest });
    expect(expiry.explanation).toContain("Ends on some day from");
  });

  it("gives a range when the agreement's day is known to the year", () => {
    const record = agreementWithTerm({ duration: "P1Y" }, { concludedOn: "1994" });
    expect(expiryOf(record, "pause")).toMatchObject({
      kind: "between",
      earliest: "1995-01-01",
      latest: "1995-12-31",
      assumed: true,
    });
  });

  it("calls the end legal when the agreement binds in law", () => {
    const record = agreementWithTerm({ duration: "P1Y" }, { nature: "treaty" });
    expect(expiryOf(record, "pause").authority).toBe("legal");
    expect(expiryOf(record, "pause").explanation).toContain("the day it was concluded, assumed");
  });
});

describe("expiryOf with events", () => {
  const extended = eventWith({ term: { end: { until: newYork("2025-11-10") } } });
  const announced = eventWith({
    id: "announced",
    on: "2025-09-23",
    recordedOn: "2025-09-24",
    authority: "announced",
    term: { end: { through: "2026-01-10" } },
  });
  const record = agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }, { events: [announced, extended] });

  it("takes the latest known term and keeps the answers before, newest first", () => {
    const expiry = expiryOf(record, "pause");
    expect(expiry).toMatchObject({ date: "2026-01-10", basis: "extended", authority: "announced" });
    expect(expiry.because.events).toEqual(["announced"]);
    expect(expiry.superseded.map((before) => before.kind === "on" && before.date)).toEqual([
      "2025-11-10",
      "2025-08-12",
    ]);
    expect(expiry.superseded.every((before) => before.superseded.length === 0)).toBe(true);
    expect(expiry.explanation).toBe(
      "Ends on 10 January 2026, that day included, as announced on 23 September 2025 (announced). Before, it was to end at 00:01 on 10 November 2025 (America/New_York), which rests on law; the record has no instrument for the extension.",
    );
  });

  it.each([
    ["2025-08-11", "2025-08-12", "computed"],
    ["2025-08-12", "2025-11-10", "extended"],
    ["2025-09-23", "2025-11-10", "extended"],
    ["2025-09-24", "2026-01-10", "extended"],
  ])("known at %s it ends on %s", (knownAt, date, basis) => {
    expect(expiryOf(record, "pause", { knownAt })).toMatchObject({ date, basis });
  });

  it.each(["terminated", "invalidated", "superseded", "expired"] as const)("ends when it was %s", (type) => {
    const event = eventWith({ type, on: "2025-07-01", recordedOn: "2025-07-02", authority: "judicial" });
    const expiry = expiryOf(
      agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }, { events: [event] }),
      "pause",
    );
    expect(expiry).toMatchObject({ kind: "on", date: "2025-07-01", basis: "terminated", authority: "legal" });
    expect(expiry.explanation).toBe(`Ends on 1 July 2025: ${type}, by the ruling of 1 July 2025 (event).`);
    expect(expiry.superseded).toHaveLength(1);
  });

  it("gives a range when it is known in part when it was terminated", () => {
    const event = eventWith({ type: "terminated", on: "2025-07" });
    const expiry = expiryOf(agreementWithTerm({ duration: "P90D" }, { events: [event] }), "pause");
    expect(expiry).toMatchObject({
      kind: "between",
      earliest: "2025-07-01",
      latest: "2025-07-31",
      basis: "terminated",
    });
  });

  it("counts the day of an expiry as the last day, and not that of a termination", () => {
    const last = (type: "expired" | "terminated") => {
      const event = eventWith({ type, on: "2025-07-01" });
      const expiry = expiryOf(agreementWithTerm({ duration: "P90D" }, { events: [event] }), "pause");
      return expiry.kind === "on" && expiry.lastFullDay;
    };
    expect([last("expired"), last("terminated")]).toEqual(["2025-07-01", "2025-06-30"]);
  });

  it("does not revive what was terminated by an older extension that is recorded late", () => {
    const events = [
      eventWith({ id: "end", type: "terminated", on: "2025-07-01", recordedOn: "2025-07-01" }),
      eventWith({ id: "old", on: "2025-06-01", recordedOn: "2025-09-01", term: { end: { through: "2026-01-10" } } }),
    ];
    const expiry = expiryOf(agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }, { events }), "pause");
    expect(expiry).toMatchObject({ date: "2025-07-01", basis: "terminated" });
    expect(expiry.superseded.map((before) => before.kind === "on" && before.date)).toEqual([
      "2026-01-10",
      "2025-08-12",
    ]);
  });

  it("does not end once more what was over", () => {
    const events = [eventWith({ type: "superseded", on: "2027-03-01", recordedOn: "2027-03-01" })];
    const expiry = expiryOf(agreementWithTerm({ end: { through: "2025-08-12" } }, { events }), "pause");
    expect(expiry).toMatchObject({ date: "2025-08-12", basis: "stated", superseded: [] });
  });

  it("adds a start that an event gives to the term that stood before", () => {
    const events = [eventWith({ type: "implemented", term: { effective: "2025-11-10" } })];
    const expiry = expiryOf(agreementWithTerm({ duration: "P1Y" }, { events }), "pause");
    expect(expiry).toMatchObject({ date: "2026-11-10", basis: "computed", anchor: "effective" });
    expect(expiry).not.toHaveProperty("assumed");
    expect(expiry.superseded).toMatchObject([{ date: "2026-05-12", assumed: true }]);
  });

  it.each<[string, object]>([
    ["a remark", { note: "a remark" }],
    ["a start", { effective: "2025-05-20" }],
    ["nothing", {}],
  ])("does not revive what was terminated by a term with only %s", (_, term) => {
    const events = [
      eventWith({ id: "end", type: "terminated", on: "2025-07-01", recordedOn: "2025-07-01" }),
      eventWith({ id: "fix", type: "corrected", on: "2025-08-01", recordedOn: "2025-08-01", term }),
    ];
    expect(expiryOf(agreementWithTerm({ duration: "P90D" }, { events }), "pause")).toMatchObject({
      date: "2025-07-01",
      basis: "terminated",
    });
  });

  it("calls nothing extended for which no end was set", () => {
    const events = [eventWith({ term: { note: "no end given" } })];
    const expiry = expiryOf(agreementWithTerm({ duration: "P1Y" }, { events }), "pause");
    expect(expiry).toMatchObject({ date: "2026-05-12", basis: "computed", superseded: [] });
  });

  it("keeps the moment of what expired when it was to", () => {
    const events = [eventWith({ type: "expired", on: "2026-11-10", recordedOn: "2026-11-11" })];
    const record = agreementWithTerm({ end: { until: newYork("2026-11-10") } }, { events });
    expect(expiryOf(record, "pause")).toMatchObject({
      lastFullDay: "2026-11-09",
      until: newYork("2026-11-10"),
      basis: "terminated",
      because: { events: ["event"] },
    });
  });

  it("does not let an assumption or a caller's rule outweigh a recorded end", () => {
    const events = [eventWith({ type: "terminated", on: "2026-06-01", recordedOn: "2026-06-01" })];
    expect(expiryOf(agreementWithTerm({ duration: "P1Y" }, { events }), "pause")).toMatchObject({ date: "2026-06-01" });
    const last = [eventWith({ type: "expired", on: "2026-05-14", recordedOn: "2026-05-15" })];
    const stated = agreementWithTerm({ effective: "2025-05-14", duration: "P1Y" }, { events: last });
    expect(expiryOf(stated, "pause", { rule: "start-day-counted" })).toMatchObject({ basis: "terminated" });
  });

  it("takes an event known to the month after one of a day before it was recorded", () => {
    const events = [
      eventWith({ id: "longer", on: "2026-05-03", recordedOn: "2026-05-03", term: { end: { through: "2027-11-10" } } }),
      eventWith({ id: "end", type: "terminated", on: "2026-05", recordedOn: "2026-05-31" }),
    ];
    const record = agreementWithTerm({ end: { through: "2026-11-10" } }, { events });
    expect(expiryOf(record, "pause")).toMatchObject({ kind: "between", basis: "terminated" });
  });

  it("lets a second event that sets the same end on the same authority confirm it, and an instrument take its place", () => {
    const said = (id: string, on: string, authority: "announced" | "legal") =>
      eventWith({ id, on, recordedOn: on, authority, term: { end: { through: "2026-01-10" } } });
    const events = [said("one", "2025-09-01", "announced"), said("two", "2025-09-05", "announced")];
    const confirmed = expiryOf(agreementWithTerm({ end: { through: "2025-11-10" } }, { events }), "pause");
    expect(confirmed).toMatchObject({ because: { events: ["one", "two"] }, superseded: [{ date: "2025-11-10" }] });
    const all = [...events, said("law", "2025-10-01", "legal")];
    const legal = expiryOf(agreementWithTerm({ end: { through: "2025-11-10" } }, { events: all }), "pause");
    expect(legal).toMatchObject({ authority: "legal", because: { events: ["law"] } });
    expect(legal.superseded.map((before) => before.kind === "on" && before.date)).toEqual(["2026-01-10", "2025-11-10"]);
  });

  it.each<[string, Parameters<typeof eventWith>[0], string]>([
    [
      "a report",
      { authority: "reported", term: { end: { through: "2026-01-10" } } },
      "that day included, according to reports (event).",
    ],
    [
      "a ruling",
      { authority: "judicial", type: "amended", term: { end: { open: true } } },
      "Has no end: by the ruling of 11 August 2025 (event).",
    ],
    [
      "a counted term",
      { type: "implemented", term: { effective: "2025-08-15", duration: "P30D" } },
      "Ends on 14 September 2025: 30 days from 15 August 2025, counting from the next day as Regulation 1182/71 does, by the instrument of 11 August 2025 (event).",
    ],
    [
      "what takes effect without a term of its own",
      { type: "entered-into-force", effective: newYork("2025-08-15") },
      "Ends at 00:01 on 15 August 2026 (America/New_York): one year from 00:01 on 15 August 2025 (America/New_York), to the same clock time as US executive orders do, by the instrument of 11 August 2025 (event).",
    ],
    [
      "an end known to the month",
      { type: "terminated", on: "2025-08" },
      "Ends on some day from 1 August 2025 to 31 August 2025: terminated, by the instrument of August 2025 (event).",
    ],
    [
      "a day that is not sure",
      { type: "terminated", on: "2025-08-11?" },
      "Ends on 11 August 2025, if the source is right: terminated",
    ],
  ])("explains %s", (_, event, sentence) => {
    const expiry = expiryOf(agreementWithTerm({ duration: "P1Y" }, { events: [eventWith(event)] }), "pause");
    expect(expiry.explanation).toContain(sentence);
  });

  it("names every event that a term was put together from", () => {
    const events = [
      eventWith({ id: "start", type: "implemented", term: { effective: "2025-11-10" } }),
      eventWith({ id: "rule", type: "corrected", on: "2025-08-12", term: { rule: "start-day-counted" } }),
    ];
    const expiry = expiryOf(agreementWithTerm({ duration: "P1Y" }, { events }), "pause");
    expect(expiry).toMatchObject({ date: "2026-11-09", because: { events: ["start", "rule"] } });
    expect(expiry.because.citations).toHaveLength(3);
  });

  it("does not know the end of an extension without a start", () => {
    const events = [eventWith({ term: { duration: "P90D" } })];
    const expiry = expiryOf(agreementWithTerm({ duration: "P1Y" }, { events }), "pause");
    expect(expiry).toMatchObject({ kind: "unknown", reason: "no-start", superseded: [{ date: "2026-05-12" }] });
  });

  it("leaves the end alone for events on others or without a term", () => {
    const events = [
      eventWith({ targets: ["truce"], type: "terminated" }),
      eventWith({ id: "e2", type: "partly-performed" }),
    ];
    const expiry = expiryOf(agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }, { events }), "pause");
    expect(expiry).toMatchObject({ date: "2025-08-12", superseded: [] });
  });

  it("does not list an unknown end as an earlier answer", () => {
    const record = agreementWith({
      events: [eventWith({ type: "implemented", term: { end: { through: "2026-01-10" } } })],
    });
    expect(expiryOf(record, "pause")).toMatchObject({ date: "2026-01-10", basis: "stated", superseded: [] });
  });

  it("says of a commitment that the record did not have yet that it did not", () => {
    const introduced = commitmentWith({ introducedBy: "event", term: { duration: "P1Y" } });
    const record = agreementWith({ commitments: [introduced], events: [eventWith()] });
    expect(expiryOf(record, "pause", { knownAt: "2025-08-11" })).toMatchObject({
      kind: "unknown",
      reason: "not-yet-recorded",
    });
    expect(expiryOf(record, "pause", { knownAt: "2025-08-12" }).kind).toBe("on");
    const dangling = agreementWith({
      commitments: [commitmentWith({ introducedBy: "nope", term: { duration: "P1Y" } })],
    });
    expect(expiryOf(dangling, "pause").kind).toBe("on");
    expect(expiryOf(dangling, "pause", { knownAt: "2025-08-12" }).kind).toBe("on");
  });
});

describe("expiryOf, asked wrongly", () => {
  it.each<[string, () => unknown, string]>([
    [
      "an id with a typo",
      () => expiryOf(busan2025, "rare-earth-suspention" as never),
      'There is no commitment "rare-earth-suspention" in the record "busan-2025"; did you mean "rare-earth-suspension"?',
    ],
    ["the id of an issue", () => expiryOf(busan2025, "taiwan" as never), "that is the id of an issue"],
    [
      "the id of the record",
      () => expiryOf(busan2025, "busan-2025" as never),
      "that is the id of the agreement itself",
    ],
    [
      "an id like none",
      () => expiryOf(busan2025, "zzzzzzzzzzzzzzzzzzz" as never),
      "known: average-tariff-reduction, fentanyl",
    ],
    [
      "an unknown rule",
      () => expiryOf(busan2025, "rare-earth-suspension", { rule: "calendar" as CountingRule }),
      'Unknown counting rule "calendar"; known: anniversary, start-day-counted, moment',
    ],
    [
      "an unknown rule, where none is needed",
      () => expiryOf(busan2025, "high-level-dialogue", { rule: "x" as never }),
      "Unknown counting rule",
    ],
    [
      "an impossible knownAt",
      () => expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2026-02-30" }),
      "February 2026 has 28 days",
    ],
    [
      "an impossible day in the record",
      () => expiryOf(agreementWithTerm({ effective: "2026-02-30", duration: "P1Y" }), "pause"),
      '"2026-02-30" is not a date',
    ],
    [
      "an impossible stated end",
      () => expiryOf(agreementWithTerm({ end: { through: "2026-02-30" } }), "pause"),
      '"2026-02-30" is not a day of the calendar',
    ],
    [
      "a duration that is none",
      () => expiryOf(agreementWithTerm({ duration: "1 year" }), "pause"),
      '"1 year" is not a calendar duration',
    ],
    [
      "the beginning of an id",
      () => expiryOf(busan2025, "rare-earth" as never),
      'no commitment "rare-earth" in the record "busan-2025"; did you mean "rare-earth-suspension"?',
    ],
  ])("refuses %s", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  it("says where in the record a date is that the calendar does not have", () => {
    const record = agreementWithTerm({ effective: "2026-02-30", duration: "P1Y" });
    const where = '(in the commitment "pause" of the record "truce", or an event on it)';
    expect(() => expiryOf(record, "pause")).toThrow(where);
    expect(() => expiries(record)).toThrow(where);
    expect(() => expiryOf(agreementWithTerm({ effective: "2025", duration: "P9000Y" }), "pause")).toThrow(where);
  });

  it.each<[string, () => unknown, string]>([
    [
      "an id that is not a text",
      () => expiryOf(busan2025, undefined as never),
      "The id of a commitment is a text; got undefined",
    ],
    ["no record", () => expiryOf(undefined as never, "x" as never), "expiryOf takes an agreement"],
    [
      "the arguments the wrong way round",
      () => expiryOf("rare-earth-suspension" as never, busan2025 as never),
      "expiryOf takes an agreement",
    ],
    ["no record, of all", () => expiries({} as never), "expiries takes an agreement, and this has no list"],
    ["no record, of issues", () => unresolvedIssues(undefined as never), "unresolvedIssues takes an agreement"],
    [
      "an unknown option",
      () => expiryOf(busan2025, "rare-earth-suspension", { rules: "moment" } as never),
      'expiryOf has no option "rules"; did you mean "rule"?',
    ],
    [
      "a rule that is no option",
      () => expiryOf(busan2025, "rare-earth-suspension", "moment" as never),
      "The options of expiryOf are an object",
    ],
    [
      "a disposition that is no list",
      () => unresolvedIssues(busan2025, { include: "discussed" as never }),
      "include is a list of dispositions",
    ],
    [
      "a null for a start",
      () => expiryOf(agreementWithTerm({ effective: null as never, duration: "P1Y" }), "pause"),
      "A date is a text",
    ],
    ["a Date", () => endOfTerm({ effective: new Date(0) as never, duration: "P1Y" }), "got a Date"],
    ["nothing", () => endOfTerm(undefined as never), "endOfTerm takes { effective, duration }; got undefined"],
  ])("refuses %s with a TypeError", (_, ask, message) => {
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });

  it("refuses a clock time without a zone", () => {
    const effective = { date: "2026-01-01", time: "00:01" } as never;
    expect(() => endOfTerm({ effective, duration: "P1Y" })).toThrow("undefined is not a zone");
  });
});

describe("expiryOf, always", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

  it("writes to nothing it is given", () => {
    const record = deepFreeze(JSON.parse(JSON.stringify(busan2025))) as typeof busan2025;
    expect(expiryOf(record, "rare-earth-suspension")).toEqual(expiryOf(busan2025, "rare-earth-suspension"));
  });

  it("is not changed by what is recorded later", () => {
    fc.assert(
      fc.property(day, day, day, day, (started, knownAt, recordedOn, through) => {
        const record = agreementWithTerm({ effective: started, duration: "P90D" });
        const later = { ...record, events: [eventWith({ on: recordedOn, recordedOn, term: { end: { through } } })] };
        fc.pre(recordedOn > knownAt);
        expect(expiryOf(later, "pause", { knownAt })).toEqual(expiryOf(record, "pause", { knownAt }));
      }),
      runs(100),
    );
  });

  it("survives JSON and structuredClone", () => {
    const expiry = expiryOf(busan2025, "rare-earth-suspension");
    expect(JSON.parse(JSON.stringify(expiry))).toEqual(expiry);
    expect(structuredClone(expiry)).toEqual(expiry);
  });
});
