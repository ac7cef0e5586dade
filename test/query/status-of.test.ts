import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { busan2025 } from "../../src/data/index.js";
import type { LifecycleEvent, PlainDate, Term, ZonedTime } from "../../src/model/index.js";
import { expiryOf, explain, meetingStatusOf, type StatusOptions, statuses, statusOf } from "../../src/query/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";
import { runs } from "../fixtures/property-runs.js";

const newYork = (date: string, time = "00:01"): ZonedTime => ({ date, time, zone: "America/New_York" });
const inShort = (status: { state: string; certainty: string }) => `${status.state}, ${status.certainty}`;
const busan = (id: (typeof busan2025.commitments)[number]["id"], asOf: PlainDate | ZonedTime, knownAt?: PlainDate) =>
  statusOf(busan2025, id, knownAt === undefined ? { asOf } : { asOf, knownAt });
const pause = (term: Term, asOf: PlainDate | ZonedTime, events: readonly LifecycleEvent[] = []) =>
  statusOf(agreementWithTerm(term, { events, reviewedOn: "2099-12-31" }), "pause", { asOf });

describe("the answers that the record of Busan has to give", () => {
  it("rare-earth-suspension on 23 November 2026: in effect, presumed, on an announced extension", () => {
    const status = busan("rare-earth-suspension", "2026-11-23");
    expect(status).toMatchObject({
      state: "in-effect",
      certainty: "presumed",
      caveats: ["announced-only", "after-review"],
      since: "2025-11-07",
      reviewedOn: "2026-10-08",
      because: { events: ["mofcom-gacc-70", "truce-extension-us", "truce-extension-cn"] },
    });
    expect(status.explanation).toBe(
      "In effect from 7 November 2025, by the instrument of 7 November 2025 (mofcom-gacc-70), until 10 January 2027, as announced on 23 September 2026 (truce-extension-us). Presumed: it rests on what was announced or reported, and the record has no instrument for it; the record was reviewed up to 8 October 2026, and what came later is not in it.",
    );
  });

  it.each([
    ["2025-11-06", "not-yet-effective, definite"],
    ["2025-11-07", "in-effect, definite"],
    ["2026-10-08", "in-effect, definite"],
    ["2026-10-09", "in-effect, presumed"],
    ["2027-01-09", "in-effect, presumed"],
    ["2027-01-10", "in-effect, possible"],
    ["2027-01-11", "expired, presumed"],
  ])("rare-earth-suspension on %s: %s", (asOf, expected) => {
    expect(inShort(busan("rare-earth-suspension", asOf))).toBe(expected);
  });

  it.each<[string, string, string, readonly string[]]>([
    ["2025-11-01", "not-yet-effective, definite", "takes effect at 00:01 on 10 November 2025", ["eo-14357"]],
    [
      "2025-12-01",
      "in-effect, definite",
      "until 20 February 2026, when it was invalidated, by the ruling",
      ["eo-14357"],
    ],
    ["2026-03-01", "invalidated, definite", "Invalidated from 20 February 2026 (supreme-court).", ["supreme-court"]],
  ])("fentanyl-tariff-reduction on %s: %s", (asOf, expected, words, events) => {
    const status = busan("fentanyl-tariff-reduction", asOf);
    expect(inShort(status)).toBe(expected);
    expect(status.explanation).toContain(words);
    expect(status.because.events).toEqual(events);
  });

  it("us-reciprocal-tariff-suspension, known at 1 December 2025, a minute before and after 00:01", () => {
    const at = (time: string) => busan("us-reciprocal-tariff-suspension", newYork("2026-11-10", time), "2025-12-01");
    expect(at("00:00").state).toBe("in-effect");
    expect(at("00:01").state).toBe("expired");
    expect(at("00:02").state).toBe("expired");
    // The same moment on another clock.
    const shanghai = { date: "2026-11-10", time: "13:00", zone: "Asia/Shanghai" };
    expect(busan("us-reciprocal-tariff-suspension", shanghai, "2025-12-01").state).toBe("in-effect");
  });

  it("the same for the whole day: how it stands at its end, possible, with the moment", () => {
    const status = busan("us-reciprocal-tariff-suspension", "2026-11-10", "2025-12-01");
    expect(inShort(status)).toBe("expired, possible");
    expect(status.because.moment).toEqual(newYork("2026-11-10"));
    expect(status.explanation).toContain("this changes within the day, at 00:01 on 10 November 2026");
    expect(inShort(busan("us-reciprocal-tariff-suspension", "2026-11-09", "2025-12-01"))).toBe("in-effect, presumed");
  });

  it("the same at full knowledge: invalidated from 20 February 2026", () => {
    expect(busan("us-reciprocal-tariff-suspension", "2026-03-01")).toMatchObject({
      state: "invalidated",
      since: "2026-02-20",
      certainty: "definite",
    });
  });

  it.each<[string, string | undefined, string, string]>([
    ["2026-04-15", "2025-11-01", "scheduled, possible", "Scheduled for April 2026."],
    ["2026-03-31", "2025-11-01", "scheduled, presumed", "Scheduled for April 2026."],
    ["2026-05-01", "2025-11-01", "date-passed, presumed", "April 2026, has passed; no outcome by then is recorded."],
    ["2026-03-01", undefined, "scheduled, definite", "Scheduled for 31 March 2026 to 2 April 2026"],
    ["2026-04-15", undefined, "postponed, definite", "Postponed on 17 March 2026 (visit-postponed)."],
    ["2026-06-01", undefined, "occurred, definite", "Took place from 13 to 15 May 2026"],
  ])("trump-visit-china on %s, known at %s: %s", (asOf, knownAt, expected, words) => {
    const status = busan("trump-visit-china", asOf, knownAt);
    expect(inShort(status)).toBe(expected);
    expect(status.explanation).toContain(words);
  });

  it("xi-visit-us: nothing, then planned, then held", () => {
    const at = (asOf: string) => busan("xi-visit-us", asOf);
    expect(["2025-12-01", "2026-03-01", "2026-10-01"].map((day) => at(day).state)).toEqual([
      "unknown",
      "scheduled",
      "occurred",
    ]);
  });

  it("has nothing to go by for a dialogue without term and event", () => {
    const status = busan("high-level-dialogue", "2026-01-01");
    expect(status).toMatchObject({ state: "unknown", caveats: ["nothing-recorded"] });
    expect(status.explanation).toMatch(/^Not known: .* neither a term nor an event/);
  });

  it("shows a purchase to be under way once something was bought, and not before", () => {
    expect(busan("agricultural-purchases", "2025-12-31").state).toBe("unknown");
    expect(busan("agricultural-purchases", "2026-02-01")).toMatchObject({ state: "in-effect", certainty: "presumed" });
  });

  it("never is definite about a day after the review", () => {
    for (const status of statuses(busan2025, { asOf: "2026-10-09" })) expect(status.certainty).not.toBe("definite");
  });
});

describe("statusOf by a term", () => {
  it.each<[string, Term, readonly (readonly [string, string])[]]>([
    [
      "through a day",
      { effective: "2025-11-10", end: { through: "2026-11-09" } },
      [
        ["2025-11-09", "not-yet-effective, definite"],
        ["2025-11-10", "in-effect, definite"],
        ["2026-11-09", "in-effect, definite"],
        ["2026-11-10", "expired, definite"],
      ],
    ],
    [
      "until a day of which it is not said whether it is included",
      { effective: "2025-11-10", end: { until: "2026-11-10" } },
      [
        ["2026-11-09", "in-effect, definite"],
        ["2026-11-10", "in-effect, possible"],
        ["2026-11-11", "expired, definite"],
      ],
    ],
    [
      "until a moment",
      { effective: newYork("2025-11-10"), end: { until: newYork("2026-11-10") } },
      [
        ["2025-11-09", "not-yet-effective, definite"],
        ["2025-11-10", "in-effect, possible"],
        ["2025-11-11", "in-effect, definite"],
        ["2026-11-10", "expired, possible"],
        ["2026-11-11", "expired, definite"],
      ],
    ],
    [
      "until midnight, which changes nothing within a day",
      { effective: newYork("2025-11-10", "00:00"), end: { until: newYork("2026-11-10", "00:00") } },
      [
        ["2025-11-10", "in-effect, definite"],
        ["2026-11-10", "expired, definite"],
      ],
    ],
    [
      "from some day of a month, for a year",
      { effective: "2025-11", duration: "P1Y" },
      [
        ["2025-10-31", "not-yet-effective, definite"],
        ["2025-11-01", "not-yet-effective, possible"],
        ["2025-11-29", "not-yet-effective, possible"],
        ["2025-11-30", "in-effect, definite"],
        ["2026-11-01", "in-effect, definite"],
        ["2026-11-02", "in-effect, possible"],
        ["2026-11-30", "in-effect, possible"],
        ["2026-12-01", "expired, definite"],
      ],
    ],
    [
      "for a year, the start not stated",
      { duration: "P1Y" },
      [
        ["2025-05-11", "not-yet-effective, presumed"],
        ["2025-05-12", "in-effect, presumed"],
        ["2026-05-12", "in-effect, presumed"],
        ["2026-05-13", "expired, presumed"],
      ],
    ],
    [
      "from a day, with no end stated",
      { effective: "2025-11-10" },
      [
        ["2025-11-09", "not-yet-effective, definite"],
        ["2099-01-01", "in-effect, definite"],
      ],
    ],
    [
      "stated to have no end",
      { effective: "2025-11-10", end: { open: true } },
      [["2099-01-01", "in-effect, definite"]],
    ],
    [
      "from a day that the source marks as unsure",
      { effective: "2025-11-10?" },
      [["2026-01-01", "in-effect, presumed"]],
    ],
  ])("%s", (_, term, answers) => {
    for (const [asOf, expected] of answers) expect(inShort(pause(term, asOf)), asOf).toBe(expected);
  });

  it("counts in time zones that a day without a zone can be in, when a moment is asked about", () => {
    const term = { effective: "2025-11-10", end: { through: "2026-11-09" } };
    const at = (date: string, time: string) => inShort(pause(term, { date, time, zone: "UTC" }));
    expect(at("2025-11-09", "09:59")).toBe("not-yet-effective, definite");
    expect(at("2025-11-09", "10:00")).toBe("not-yet-effective, possible");
    expect(pause(term, { date: "2025-11-09", time: "10:00", zone: "UTC" }).caveats).toEqual(["day-without-zone"]);
    expect(at("2025-11-10", "11:59")).toBe("not-yet-effective, possible");
    expect(at("2025-11-10", "12:00")).toBe("in-effect, definite");
    expect(at("2026-11-10", "11:59")).toBe("in-effect, possible");
    expect(at("2026-11-10", "12:00")).toBe("expired, definite");
  });

  it("is sure within the legal end of what an announcement extends, and no further", () => {
    const events = [
      eventWith({ id: "law", type: "implemented", term: { effective: "2025-06-01", end: { through: "2026-06-01" } } }),
      eventWith({
        id: "word",
        on: "2026-05-01",
        recordedOn: "2026-05-01",
        authority: "announced",
        term: { end: { through: "2026-09-01" } },
      }),
    ];
    const at = (asOf: string) => pause({ duration: "P90D" }, asOf, events);
    expect(inShort(at("2026-05-20"))).toBe("in-effect, definite");
    expect(at("2026-05-20").because.events).toEqual(["law"]);
    expect(inShort(at("2026-07-01"))).toBe("in-effect, presumed");
    expect(at("2026-07-01").because.events).toEqual(["law", "word"]);
    expect(inShort(at("2026-09-02"))).toBe("expired, presumed");
  });

  it("lapses and runs again when a new term sets in after a gap, and had never lapsed when it reaches back", () => {
    const term = { effective: "2020-01-01", end: { through: "2025-09-30" } };
    const renewed = (effective: string) => [
      eventWith({ on: "2026-02-03", recordedOn: "2026-02-03", term: { effective, end: { through: "2026-12-31" } } }),
    ];
    expect(pause(term, "2025-12-01", renewed("2025-09-30")).state).toBe("in-effect");
    expect(pause(term, "2025-12-01", renewed("2026-02-03")).state).toBe("expired");
    expect(pause(term, "2026-03-01", renewed("2026-02-03"))).toMatchObject({ state: "in-effect", since: "2026-02-03" });
    expect(pause(term, "2027-01-01", renewed("2026-02-03")).state).toBe("expired");
  });

  it("says from when something has expired", () => {
    expect(pause({ effective: "2025-01-01", end: { through: "2025-12-31" } }, "2026-02-01").since).toBe("2026-01-01");
    expect(pause({ effective: "2025-01-01", end: { until: newYork("2025-12-31") } }, "2026-02-01").since).toEqual(
      newYork("2025-12-31"),
    );
  });
});

describe("statusOf by events", () => {
  const term = { effective: "2025-05-14", end: { through: "2026-12-31" } };
  const at = (asOf: string, ...events: LifecycleEvent[]) => inShort(pause(term, asOf, events));
  const on = (type: LifecycleEvent["type"], day: string, more: Partial<LifecycleEvent> = {}) =>
    eventWith({ id: `${type}-${day}`, type, on: day, recordedOn: day, ...more });

  it.each(["terminated", "invalidated", "superseded", "performed", "suspended"] as const)(
    "is %s from that day on",
    (type) => {
      expect(at("2025-08-31", on(type, "2025-09-01"))).toBe("in-effect, definite");
      expect(at("2025-09-01", on(type, "2025-09-01"))).toBe(`${type}, definite`);
      expect(at("2026-09-01", on(type, "2025-09-01"))).toBe(`${type}, definite`);
    },
  );

  it("is terminated when the termination takes effect, not when it was declared", () => {
    const event = on("terminated", "2025-09-01", { effective: "2025-12-01" });
    expect(at("2025-11-30", event)).toBe("in-effect, definite");
    expect(at("2025-12-01", event)).toBe("terminated, definite");
  });

  it("is suspended and resumed", () => {
    const events = [on("suspended", "2025-09-01"), on("resumed", "2025-10-01")];
    expect(["2025-08-31", "2025-09-30", "2025-10-01", "2027-01-01"].map((day) => at(day, ...events))).toEqual([
      "in-effect, definite",
      "suspended, definite",
      "in-effect, definite",
      "expired, definite",
    ]);
  });

  it("stays over when it is ended once more", () => {
    const events = [on("invalidated", "2025-09-01"), on("terminated", "2025-10-01")];
    expect(at("2025-12-01", ...events)).toBe("invalidated, definite");
  });

  it("expired on the day that an event says, that day included", () => {
    expect(at("2025-09-01", on("expired", "2025-09-01"))).toBe("in-effect, definite");
    expect(at("2025-09-02", on("expired", "2025-09-01"))).toBe("expired, definite");
  });

  it("may be terminated when the day is known to the month", () => {
    const event = on("terminated", "2025-09", { recordedOn: "2025-10-02" });
    expect(at("2025-08-31", event)).toBe("in-effect, definite");
    expect(at("2025-09-15", event)).toBe("in-effect, possible");
    expect(at("2025-10-01", event)).toBe("terminated, definite");
  });

  it("is less sure on an announcement, and on sources that are not sure", () => {
    expect(at("2025-09-01", on("terminated", "2025-09-01", { authority: "announced" }))).toBe("terminated, presumed");
    const citations = [{ source: "text", mode: "paraphrase", confidence: "medium" }] as const;
    expect(at("2025-09-01", on("terminated", "2025-09-01", { citations }))).toBe("terminated, presumed");
  });

  it("takes what implements it for its start, the first of several", () => {
    const events = [on("implemented", "2025-09-01"), on("implemented", "2025-10-01")];
    expect(inShort(pause({ duration: "P1Y" }, "2025-08-31", events))).toBe("not-yet-effective, definite");
    expect(pause({ duration: "P1Y" }, "2025-09-15", events)).toMatchObject({ state: "in-effect", since: "2025-09-01" });
    expect(expiryOf(agreementWithTerm({ duration: "P1Y" }, { events: events.slice(0, 1) }), "pause")).toMatchObject({
      date: "2026-09-01",
      anchor: "effective",
    });
  });

  it("takes a correction's word for the start", () => {
    const events = [on("corrected", "2025-09-01", { term: { effective: "2025-06-01" } })];
    expect(pause(term, "2025-05-20", events).state).toBe("not-yet-effective");
  });

  it("was not in the record before it was introduced", () => {
    const record = agreementWith({
      commitments: [commitmentWith({ introducedBy: "event", term })],
      events: [eventWith({ type: "implemented" })],
    });
    const status = statusOf(record, "pause", { asOf: "2025-09-01", knownAt: "2025-08-11" });
    expect(status).toMatchObject({ state: "unknown", certainty: "possible", reviewedOn: "2025-08-11" });
    expect(status.explanation).toContain("by 11 August 2025 the record did not have this commitment");
    expect(statuses(record, { asOf: "2025-09-01", knownAt: "2025-08-11" })).toEqual([]);
  });

  it("does not know of what runs without a day to start from when it started, and says so", () => {
    const { concludedOn: _, ...record } = agreementWithTerm({ end: { through: "2026-12-31" } });
    expect(statusOf(record, "pause", { asOf: "2025-01-01" })).toMatchObject({
      state: "in-effect",
      caveats: ["assumed-start"],
    });
  });
});

describe("statusOf, of events that cross each other", () => {
  const until = { effective: "2025-06-01", end: { through: "2026-11-09" } };
  const on = (type: LifecycleEvent["type"], day: string, more: Partial<LifecycleEvent> = {}) =>
    eventWith({ id: `${type}-${day}`, type, on: day, recordedOn: day, ...more });
  const state = (term: Term, asOf: string, ...events: LifecycleEvent[]) => inShort(pause(term, asOf, events));

  it("does not take the start of an extension for the start of all", () => {
    const event = on("extended", "2026-09-23", { term: { effective: "2026-05-12", duration: "P2M" } });
    expect(state({ duration: "P1Y" }, "2025-12-01", event)).toBe("in-effect, presumed");
  });

  it("does not go back to a legal end that a later instrument shortened", () => {
    const events = [
      on("implemented", "2025-06-01", { term: { effective: "2025-06-01", end: { through: "2027-12-31" } } }),
      on("amended", "2026-02-01", { term: { end: { through: "2026-06-30" } } }),
      on("extended", "2026-05-01", { authority: "announced", term: { end: { through: "2026-12-31" } } }),
    ];
    expect(state({ duration: "P1Y" }, "2026-06-30", ...events)).toBe("in-effect, definite");
    expect(state({ duration: "P1Y" }, "2026-09-01", ...events)).toBe("in-effect, presumed");
  });

  it("lets a term that is set before a termination takes effect take its place", () => {
    const events = [
      on("terminated", "2026-01-01", { effective: "2026-06-01" }),
      on("extended", "2026-03-01", { term: { end: { through: "2027-06-30" } } }),
    ];
    expect(state(until, "2026-07-01", ...events)).toBe("in-effect, definite");
    expect(pause(until, "2026-07-01", events).since).toBe("2025-06-01");
    expect(state(until, "2027-07-01", ...events)).toBe("expired, definite");
  });

  it("lets a recorded termination refute an assumed end, as expiryOf does", () => {
    const event = on("terminated", "2026-12-01");
    expect(state({ duration: "P1Y" }, "2026-11-15", event)).toBe("in-effect, presumed");
    expect(state({ duration: "P1Y" }, "2026-12-02", event)).toBe("terminated, definite");
  });

  it("is not sure of anything after an end that was put off to an unknown day", () => {
    const event = on("extended", "2026-11-01", { term: { duration: "P2M" } });
    expect(state(until, "2026-11-09", event)).toBe("in-effect, definite");
    expect(state(until, "2026-12-01", event)).toBe("in-effect, possible");
    expect(pause(until, "2026-12-01", [event]).explanation).toContain("to which day is not known");
  });

  it("does not let the start lift a suspension", () => {
    const events = [on("suspended", "2025-05-20"), on("resumed", "2025-07-01")];
    expect(state(until, "2025-06-15", ...events)).toBe("suspended, definite");
    expect(state(until, "2025-07-01", ...events)).toBe("in-effect, definite");
  });

  it("takes the moments of one day in the order of the clock, not of the list", () => {
    const at = (time: string) => ({ date: "2025-09-01", time, zone: "UTC" });
    const events = [
      on("resumed", "2025-09-01", { id: "b", effective: at("20:00") }),
      on("suspended", "2025-09-01", { id: "a", effective: at("18:00") }),
    ];
    expect(pause(until, at("19:00"), events).state).toBe("suspended");
    expect(pause(until, at("21:00"), events).state).toBe("in-effect");
    expect(state(until, "2025-09-02", ...events)).toBe("in-effect, definite");
  });

  it("goes on when the clocks do, where they skip the moment that was counted", () => {
    const term = { effective: newYork("2025-03-08", "02:30"), duration: "P1Y" };
    const at = (time: string) => pause(term, { date: "2026-03-08", time, zone: "UTC" }).state;
    expect([at("07:29"), at("07:30")]).toEqual(["in-effect", "expired"]);
  });

  it("knows a partly dated event to have happened by the day it was recorded", () => {
    const event = on("terminated", "2026-03", { recordedOn: "2026-03-10" });
    expect(state(until, "2026-03-09", event)).toBe("in-effect, possible");
    expect(state(until, "2026-03-10", event)).toBe("terminated, definite");
  });

  it("marks what rests on an unsure date, at the start, at the end and of an event", () => {
    expect(state({ effective: "2025-06-01?", duration: "P1Y" }, "2026-06-02")).toBe("expired, presumed");
    expect(state(until, "2025-12-01", on("terminated", "2025-09-01?", { recordedOn: "2025-09-02" }))).toBe(
      "terminated, presumed",
    );
  });

  it("keeps the first sign that something is under way, and takes a missed deadline for none", () => {
    const { term: _, ...bare } = commitmentWith();
    const record = (...events: LifecycleEvent[]) =>
      agreementWith({ commitments: [bare as never], events, reviewedOn: "2099-12-31" });
    const signs = [on("partly-performed", "2025-09-01"), on("partly-performed", "2026-01-01")];
    expect(statusOf(record(...signs), "pause", { asOf: "2026-02-01" })).toMatchObject({
      state: "in-effect",
      since: "2025-09-01",
    });
    expect(statusOf(record(on("missed", "2025-09-01")), "pause", { asOf: "2026-02-01" }).state).toBe("unknown");
  });

  it("takes an instrument for the start before a report of one", () => {
    const events = [on("implemented", "2025-09-01", { authority: "reported" }), on("implemented", "2025-09-20")];
    const { term: _, ...bare } = commitmentWith();
    const record = agreementWith({ commitments: [bare as never], events, reviewedOn: "2099-12-31" });
    expect(statusOf(record, "pause", { asOf: "2025-10-01" })).toMatchObject({
      since: "2025-09-20",
      certainty: "definite",
    });
  });

  it("does not revive by an announcement what a court has ended", () => {
    const events = [
      on("invalidated", "2025-09-01", { authority: "judicial" }),
      on("extended", "2025-10-01", { authority: "announced", term: { end: { through: "2027-01-10" } } }),
    ];
    expect(state(until, "2026-01-01", ...events)).toBe("invalidated, definite");
    expect(expiryOf(agreementWithTerm(until, { events }), "pause")).toMatchObject({ date: "2025-09-01" });
  });

  it("runs on without a break when a renewal follows at once", () => {
    const event = on("extended", "2026-11-01", { term: { effective: "2026-11-10", end: { through: "2027-11-09" } } });
    expect(pause(until, "2027-01-01", [event])).toMatchObject({ state: "in-effect", since: "2025-06-01" });
  });
});

describe("statusOf a visit", () => {
  const visit = (events: readonly LifecycleEvent[], when = "2026-04") =>
    agreementWith({
      commitments: [commitmentWith({ kind: "visit", visitor: "a", host: "b", when } as never)],
      events,
      reviewedOn: "2099-12-31",
    });
  const at = (asOf: string, events: readonly LifecycleEvent[] = [], when?: string) =>
    inShort(statusOf(visit(events, when), "pause", { asOf }));
  const on = (type: LifecycleEvent["type"], day: string, more: Partial<LifecycleEvent> = {}) =>
    eventWith({ id: `${type}-${day}`, type, on: day, recordedOn: day, ...more });

  it("is unknown before it was agreed, then scheduled, then possibly over, then over without an outcome", () => {
    expect(
      ["2025-05-11", "2025-05-12", "2026-03-31", "2026-04-01", "2026-04-30", "2026-05-01"].map((day) => at(day)),
    ).toEqual([
      "unknown, possible",
      "scheduled, definite",
      "scheduled, definite",
      "scheduled, possible",
      "scheduled, possible",
      "date-passed, definite",
    ]);
  });

  it("follows the plan that stands on the day asked about", () => {
    const events = [on("rescheduled", "2026-05-10", { planned: { from: "2026-06-01", through: "2026-06-03" } })];
    expect(at("2026-05-05", events)).toBe("date-passed, definite");
    expect(at("2026-05-20", events)).toBe("scheduled, definite");
    expect(at("2026-06-02", events)).toBe("scheduled, possible");
    expect(at("2026-06-04", events)).toBe("date-passed, definite");
  });

  it.each([
    ["postponed", "postponed"],
    ["cancelled", "cancelled"],
    ["terminated", "cancelled"],
    ["occurred", "occurred"],
    ["performed", "occurred"],
  ] as const)("after an event %s it is %s", (type, state) => {
    expect(at("2026-05-01", [on(type, "2026-03-01")])).toBe(`${state}, definite`);
  });

  it("has passed once the planned time is over, though it had begun when it was planned", () => {
    const event = on("scheduled", "2026-02", { recordedOn: "2026-02-08", planned: { from: "2026" } });
    const record = agreementWith({
      commitments: [commitmentWith({ kind: "invitation", invitee: "a", host: "b", occasion: "a visit" } as never)],
      events: [event],
      reviewedOn: "2099-12-31",
    });
    const days = ["2026-01-31", "2026-02-08", "2026-12-31", "2027-01-01"];
    expect(days.map((asOf) => inShort(statusOf(record, "pause", { asOf })))).toEqual([
      "unknown, possible",
      "scheduled, possible",
      "scheduled, possible",
      "date-passed, definite",
    ]);
  });

  it("is planned anew from the day by which that is known", () => {
    const event = on("rescheduled", "2026-02", { recordedOn: "2026-02-23", planned: { from: "2026-03-31" } });
    expect(at("2026-02-22", [event])).toBe("scheduled, possible");
    expect(at("2026-02-23", [event])).toBe("scheduled, definite");
  });

  it("may have been held when that is known to the month, though its planned date has passed", () => {
    const event = on("occurred", "2026-04", { recordedOn: "2026-05-02" });
    expect(at("2026-04-12", [event], "2026-04-10")).toBe("date-passed, possible");
    expect(at("2026-05-02", [event], "2026-04-10")).toBe("occurred, definite");
  });

  it("follows a correction of the plan, and is less sure on sources that are not", () => {
    expect(at("2026-05-01", [on("corrected", "2026-02-01", { planned: { from: "2026-06-10" } })])).toBe(
      "scheduled, definite",
    );
    const citations = [{ source: "text", mode: "paraphrase", confidence: "medium" }] as const;
    expect(at("2026-05-01", [on("occurred", "2026-04-02", { citations })])).toBe("occurred, presumed");
  });

  it("what occurred has occurred, and what was cancelled can be planned again", () => {
    expect(at("2027-01-01", [on("occurred", "2026-04-02"), on("postponed", "2026-05-01")])).toBe("occurred, definite");
    const again = on("scheduled", "2026-06-01", { planned: { from: "2026-08" } });
    expect(at("2026-07-01", [on("cancelled", "2026-03-01"), again])).toBe("scheduled, definite");
  });
});

describe("meetingStatusOf", () => {
  it("is scheduled before its day and occurred from then on", () => {
    const at = (asOf: string) => meetingStatusOf(busan2025, { asOf });
    expect([at("2025-10-29")?.state, at("2025-10-30")?.state]).toEqual(["scheduled", "occurred"]);
    expect(at("2025-10-29")?.explanation).toBe("Still to be held, on 30 October 2025 at Gimhae Air Base.");
    expect(meetingStatusOf(agreementWith({}), { asOf: "2025-10-29" })).toBeUndefined();
  });
});

describe("statusOf, asked wrongly", () => {
  it.each<[string, () => unknown, string]>([
    ["no day", () => busan("rare-earth-suspension", undefined as never), "statusOf needs { asOf }"],
    ["no options", () => statusOf(busan2025, "rare-earth-suspension", undefined as never), "The options of statusOf"],
    ["a Date", () => busan("rare-earth-suspension", new Date(0) as never), "A moment is { date, time, zone }"],
    ["a number", () => busan("rare-earth-suspension", 20261123 as never), "asOf: got 20261123"],
    [
      "an option with a typo",
      () => statusOf(busan2025, "rare-earth-suspension", { asof: "x" } as never),
      'no option "asof"; did you mean "asOf"?',
    ],
    ["no record", () => statusOf({} as never, "x" as never, { asOf: "2026-01-01" }), "statusOf takes an agreement"],
    ["no answer", () => explain(undefined as never), "explain takes an answer"],
  ])("refuses %s with a TypeError", (_, ask, message) => {
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });

  it.each<[string, () => unknown, string]>([
    ["a day that is none", () => busan("rare-earth-suspension", "2026-02-30"), 'asOf: "2026-02-30" is not a day'],
    ["a knownAt that is none", () => busan("rare-earth-suspension", "2026-02-28", "2026-02-30"), "knownAt: "],
    [
      "a clock time that no clock shows",
      () => busan("rare-earth-suspension", newYork("2026-03-08", "02:30")),
      "asOf: 02:30 on 8 March 2026 does not exist",
    ],
    [
      "a zone that is none",
      () => busan("rare-earth-suspension", { ...newYork("2026-03-08"), zone: "Mars/Olympus" }),
      "asOf: ",
    ],
    [
      "an id with a typo",
      () => busan("rare-earth-suspention" as never, "2026-01-01"),
      'did you mean "rare-earth-suspension"?',
    ],
    [
      "an impossible day in the record",
      () => pause({ effective: "2026-02-30" }, "2026-01-01"),
      '(in the commitment "pause" of the record "truce"',
    ],
  ])("refuses %s", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });
});

describe("statusOf, always", () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  const partial = day.chain((text) => fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4)));
  const term = fc.record(
    { effective: partial, duration: fc.constantFrom("P1Y", "P90D", "P6M"), end: day.map((through) => ({ through })) },
    { requiredKeys: [] },
  );
  const event = fc
    .record({
      type: fc.constantFrom(
        "implemented",
        "extended",
        "suspended",
        "resumed",
        "terminated",
        "invalidated",
        "performed",
        "expired",
        "partly-performed",
        "corrected",
      ),
      on: partial,
      late: fc.integer({ min: 0, max: 400 }),
      term: fc.option(term, { nil: undefined }),
      authority: fc.constantFrom("legal", "announced"),
    })
    .map(({ type, on, late, term: sets, authority }) => {
      const first = on.length === 4 ? `${on}-12-31` : on.length === 7 ? `${on}-28` : on;
      const recordedOn = new Date(Date.parse(first) + late * 86_400_000).toISOString().slice(0, 10);
      return {
        type,
        on,
        recordedOn,
        authority,
        ...(sets === undefined ? {} : { term: sets }),
      } as Partial<LifecycleEvent>;
    });
  const records = fc.tuple(term, fc.array(event, { maxLength: 5 })).map(([own, events]) =>
    agreementWithTerm(own, {
      events: events.map((one, index) => eventWith({ ...one, id: `e${index}` })),
      reviewedOn: "2099-12-31",
    }),
  );
  const answer = (record: ReturnType<typeof agreementWith>, options: StatusOptions) => {
    const { state, certainty, caveats, explanation } = statusOf(record, "pause", options);
    return { state, certainty, caveats, explanation };
  };

  /** The days around which a status of the record may change: of its dates, the day itself and the next. */
  function boundaries(record: ReturnType<typeof agreementWith>): ReadonlySet<string> {
    const days = new Set<string>();
    const text = JSON.stringify([record.concludedOn, record.commitments, record.events]);
    const add = (date: string) => {
      for (const shift of [0, 1]) days.add(new Date(Date.parse(date) + shift * 86_400_000).toISOString().slice(0, 10));
    };
    for (const [date] of text.matchAll(/\b\d{4}(?:-\d{2}){0,2}\b/g)) {
      const [year = "", month] = date.split("-");
      add(date.length === 10 ? date : `${year}-${month ?? "01"}-01`);
      if (date.length < 10) add(new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10));
    }
    const expiry = expiryOf(record, "pause");
    for (const one of [expiry, ...expiry.superseded]) {
      if (one.kind === "on") for (const date of [one.date, one.lastFullDay]) add(date);
      if (one.kind === "between") for (const date of [one.earliest, one.latest]) add(date);
    }
    return days;
  }

  it("is piecewise constant and changes only at events and boundaries", () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 3000 }), (record, offset) => {
        const at = boundaries(record);
        let before: string | undefined;
        for (let step = 0; step < 60; step++) {
          const asOf = new Date(Date.UTC(2024, 0, 1 + offset + step)).toISOString().slice(0, 10);
          const { state, certainty } = statusOf(record, "pause", { asOf });
          const now = `${state}, ${certainty}`;
          if (before !== undefined && before !== now) expect(at, `${before} to ${now} on ${asOf}`).toContain(asOf);
          before = now;
        }
      }),
      runs(80),
    );
  });

  it("agrees with expiryOf: after the end it does not run, and well before it is not over", () => {
    fc.assert(
      fc.property(records, (record) => {
        const expiry = expiryOf(record, "pause");
        // A record that contradicts itself, with an end before its start, has no answer that could agree.
        fc.pre(expiry.kind === "on" && check(record).every(({ severity }) => severity !== "error"));
        if (expiry.kind !== "on") return;
        const at = (days: number) =>
          statusOf(record, "pause", {
            asOf: new Date(Date.parse(expiry.date) + days * 86_400_000).toISOString().slice(0, 10),
          }).state;
        expect(["in-effect", "suspended"], JSON.stringify(record)).not.toContain(at(2));
        // Of one span; of several, one can be over before the next begins.
        if (expiry.superseded.length === 0) expect(["expired"], JSON.stringify(record)).not.toContain(at(-2));
      }),
      runs(100),
    );
  });

  it("is not changed for an earlier knownAt by what is recorded later", () => {
    fc.assert(
      fc.property(records, event, day, day, (record, later, knownAt, asOf) => {
        const added = eventWith({ ...later, id: "later" });
        fc.pre(added.recordedOn > knownAt);
        const more = { ...record, events: [...record.events, added] };
        expect(answer(more, { asOf, knownAt })).toEqual(answer(record, { asOf, knownAt }));
      }),
      runs(100),
    );
  });

  it("writes to nothing it is given", () => {
    const record = deepFreeze(JSON.parse(JSON.stringify(busan2025))) as typeof busan2025;
    const options = deepFreeze({ asOf: newYork("2026-11-10"), knownAt: "2026-10-08" });
    expect(statuses(record, options)).toEqual(statuses(busan2025, options));
  });

  it("explains itself after JSON, a spread and structuredClone", () => {
    const status = busan("fentanyl-tariff-reduction", "2026-03-01");
    for (const copy of [JSON.parse(JSON.stringify(status)), { ...status }, structuredClone(status)]) {
      expect(copy).toEqual(status);
      expect(explain(copy)).toBe(status.explanation);
    }
    expect(Object.getOwnPropertyDescriptor(status, "explanation")).toMatchObject({ enumerable: true });
  });

  it("is the same one by one and all together", () => {
    const all = statuses(busan2025, { asOf: "2026-05-01" });
    expect(all).toHaveLength(busan2025.commitments.length);
    for (const status of all) expect(statusOf(busan2025, status.commitment, { asOf: "2026-05-01" })).toEqual(status);
  });
});
