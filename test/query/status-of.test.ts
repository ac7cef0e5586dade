import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { Agreement, LifecycleEvent, PlainDate, Term, ZonedTime } from "../../src/model/index.js";
import { type Status, type StatusOptions, statuses, statusOf } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith, visitWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";

const newYork = (date: string, time = "00:01"): ZonedTime => ({ date, time, zone: "America/New_York" });
const day = (date: string) => ({ earliest: date, latest: date });
const inShort = ({ state, certainty }: Pick<Status, "state" | "certainty">) => `${state}, ${certainty}`;
const busan = (id: (typeof busan2025.commitments)[number]["id"], asOf: PlainDate | ZonedTime, knownAt?: PlainDate) =>
  statusOf(busan2025, id, { asOf, knownAt });

/** A contract: its terms rest on law, so that nothing but the dates makes an answer unsure. */
const contract = (term: Term, events: readonly LifecycleEvent[] = []) =>
  agreementWithTerm(term, { nature: "contract", events, reviewedOn: "2099-12-31" });
const pause = (term: Term, asOf: PlainDate | ZonedTime, events: readonly LifecycleEvent[] = []) =>
  statusOf(contract(term, events), "pause", { asOf });
const on = (type: LifecycleEvent["type"], date: string, more: Partial<LifecycleEvent> = {}) =>
  eventWith({ id: `${type}-${date}`, type, on: date, recordedOn: date, ...more });

describe("the answers that the record of Busan has to give", () => {
  it("rare-earth-suspension on 23 November 2026: in effect, presumed, on an announced extension", () => {
    const status = busan("rare-earth-suspension", "2026-11-23");
    expect(status).toMatchObject({
      question: "status",
      subject: "rare-earth-suspension",
      agreement: "busan-2025",
      asOf: "2026-11-23",
      state: "in-effect",
      certainty: "presumed",
      caveats: ["announced-only", "after-review"],
      authority: "announced",
      reviewedOn: "2026-10-09",
      term: { kind: "on", date: "2027-01-10", basis: "extended", authority: "announced" },
      later: [{ state: "expired" }],
    });
    expect(status.because.events).toEqual(expect.arrayContaining(["truce-extension-us", "truce-extension-cn"]));
    expect(explain(busan2025, status)).toContain("10 January 2027");
    expect(explain(busan2025, status)).toContain("9 October 2026");
  });

  it.each([
    ["2025-11-06", "not-yet-effective, definite"],
    ["2025-11-07", "in-effect, definite"],
    ["2026-10-09", "in-effect, definite"],
    ["2026-10-10", "in-effect, presumed"],
    ["2027-01-09", "in-effect, presumed"],
    ["2027-01-10", "in-effect, possible"],
    ["2027-01-11", "expired, presumed"],
  ])("rare-earth-suspension on %s: %s", (asOf, expected) => {
    expect(inShort(busan("rare-earth-suspension", asOf))).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["2025-11-01", "not-yet-effective", "00:01 on 10 November 2025"],
    ["2025-12-01", "in-effect", "20 February 2026"],
    ["2026-03-01", "invalidated", "20 February 2026"],
  ])("fentanyl-tariff-reduction on %s: %s", (asOf, expected, words) => {
    const status = busan("fentanyl-tariff-reduction", asOf);
    expect(status.state).toBe(expected);
    expect(explain(busan2025, status)).toContain(words);
  });

  it("us-reciprocal-tariff-suspension, known at 1 December 2025, a minute before and after 00:01", () => {
    const at = (time: string) => busan("us-reciprocal-tariff-suspension", newYork("2026-11-10", time), "2025-12-01");
    expect(["00:00", "00:01", "00:02"].map((time) => at(time).state)).toEqual(["in-effect", "expired", "expired"]);
    // The same moment on another clock.
    const shanghai = { date: "2026-11-10", time: "13:00", zone: "Asia/Shanghai" };
    expect(busan("us-reciprocal-tariff-suspension", shanghai, "2025-12-01").state).toBe("in-effect");
  });

  it("the same for the whole day: possible, with the moment", () => {
    const status = busan("us-reciprocal-tariff-suspension", "2026-11-10", "2025-12-01");
    expect(status).toMatchObject({ certainty: "possible", moment: newYork("2026-11-10") });
    expect(status.caveats).toContain("changes-that-day");
    expect(explain(busan2025, status)).toContain("00:01");
    expect(inShort(busan("us-reciprocal-tariff-suspension", "2026-11-09", "2025-12-01"))).toBe("in-effect, presumed");
  });

  it("the same at full knowledge: invalidated from 20 February 2026", () => {
    expect(busan("us-reciprocal-tariff-suspension", "2026-03-01")).toMatchObject({
      state: "invalidated",
      since: day("2026-02-20"),
      certainty: "definite",
    });
  });

  it.each<[string, string | undefined, string, string]>([
    ["2026-04-15", "2025-11-01", "scheduled, possible", "April 2026"],
    ["2026-03-31", "2025-11-01", "scheduled, presumed", "April 2026"],
    ["2026-05-01", "2025-11-01", "date-passed, presumed", "April 2026"],
    ["2026-03-01", undefined, "scheduled, definite", "31 March"],
    ["2026-03-20", undefined, "postponed, definite", "17 March 2026"],
    // The White House had named the new days on 25 March.
    ["2026-04-15", undefined, "scheduled, definite", "14"],
    ["2026-06-01", undefined, "occurred, definite", "13"],
  ])("trump-visit-china on %s, known at %s: %s", (asOf, knownAt, expected, words) => {
    const status = busan("trump-visit-china", asOf, knownAt);
    expect(inShort(status)).toBe(expected);
    expect(explain(busan2025, status)).toContain(words);
  });

  it("xi-visit-us: invited, then planned, then held", () => {
    expect(["2025-11-20", "2025-12-01", "2026-10-01"].map((asOf) => busan("xi-visit-us", asOf).state)).toEqual([
      "unknown",
      "scheduled",
      "occurred",
    ]);
  });

  it("the meeting is a subject like any other", () => {
    const at = (asOf: string) => statusOf(busan2025, "busan-meeting", { asOf }).state;
    expect([at("2025-10-29"), at("2025-10-31")]).not.toContain("in-effect");
    expect(at("2025-10-31")).toBe("occurred");
  });

  it("never is definite about a day after the review", () => {
    for (const status of statuses(busan2025, { asOf: "2026-10-10" })) {
      expect(status.certainty).not.toBe("definite");
      expect(status.caveats).toContain("after-review");
    }
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
      "until a day that may or may not be included",
      { effective: "2025-11-10", end: { until: "2026-11-10" } },
      [
        ["2026-11-09", "in-effect, definite"],
        ["2026-11-10", "in-effect, possible"],
        ["2026-11-11", "expired, definite"],
      ],
    ],
    [
      "before a day",
      { effective: "2025-11-10", end: { before: "2026-11-10" } },
      [
        ["2026-11-09", "in-effect, definite"],
        ["2026-11-10", "expired, definite"],
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
        ["2025-05-12", "in-effect, presumed"],
        ["2026-05-12", "in-effect, presumed"],
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

  it("is possible for a day within which a moment changes it, and definite around it", () => {
    const term = { effective: newYork("2025-11-10"), end: { until: newYork("2026-11-10") } };
    const at = (asOf: string) => pause(term, asOf);
    expect(["2025-11-09", "2025-11-11", "2026-11-09", "2026-11-11"].map((asOf) => inShort(at(asOf)))).toEqual([
      "not-yet-effective, definite",
      "in-effect, definite",
      "in-effect, definite",
      "expired, definite",
    ]);
    for (const asOf of ["2025-11-10", "2026-11-10"])
      expect(at(asOf)).toMatchObject({
        certainty: "possible",
        caveats: ["changes-that-day"],
        moment: { date: asOf, time: "00:01" },
      });
  });

  it("takes days to start between UTC+14 and UTC-12 when a moment is asked about", () => {
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

  it("says since when and until when", () => {
    const term = { effective: "2025-06-01", end: { through: "2025-12-31" } };
    expect(pause(term, "2025-07-01")).toMatchObject({ since: day("2025-06-01"), until: day("2026-01-01") });
    expect(pause(term, "2026-02-01").since).toEqual(day("2026-01-01"));
    expect(pause(term, "2026-02-01")).not.toHaveProperty("until");
    const atOneMinuteAfter = newYork("2025-12-31");
    expect(pause({ ...term, end: { until: atOneMinuteAfter } }, "2026-02-01").since).toEqual({
      ...day("2025-12-31"),
      moment: atOneMinuteAfter,
    });
  });
});

describe("statusOf by events", () => {
  const term = { effective: "2025-05-14", end: { through: "2026-12-31" } };

  it.each(["terminated", "invalidated", "superseded", "performed", "suspended"] as const)(
    "is %s from that day on",
    (type) => {
      const at = (asOf: string) => inShort(pause(term, asOf, [on(type, "2025-09-01")]));
      expect(["2025-08-31", "2025-09-01", "2026-09-01"].map(at)).toEqual([
        "in-effect, definite",
        `${type}, definite`,
        `${type}, definite`,
      ]);
    },
  );

  it("tells all that follows", () => {
    const status = pause(term, "2025-06-01", [on("suspended", "2025-09-01"), on("resumed", "2025-10-01")]);
    expect(status.later.map(({ state, from }) => [state, from])).toEqual([
      ["suspended", day("2025-09-01")],
      ["in-effect", day("2025-10-01")],
      ["expired", day("2027-01-01")],
    ]);
  });

  it("is less sure on an announcement, and on sources that are not sure", () => {
    const at = (more: Partial<LifecycleEvent>) => pause(term, "2025-09-01", [on("terminated", "2025-09-01", more)]);
    expect(at({ authority: "announced" })).toMatchObject({ certainty: "presumed", caveats: ["announced-only"] });
    const citations = [{ source: "statement", mode: "paraphrase", confidence: "medium" }] as const;
    expect(at({ citations })).toMatchObject({ certainty: "presumed", caveats: ["low-confidence"] });
  });

  it("was not in the record before it was introduced", () => {
    const record = agreementWith({
      commitments: [commitmentWith({ introducedBy: "event", term })],
      events: [eventWith({ type: "implemented" })],
    });
    const options = { asOf: "2025-09-01", knownAt: "2025-08-11" };
    const status = statusOf(record, "pause", options);
    expect(status).toMatchObject({
      state: "unknown",
      certainty: "possible",
      caveats: ["not-yet-recorded"],
      reviewedOn: "2025-08-11",
    });
    expect(explain(record, status)).toBe("Unknown: by 11 August 2025 it was not yet on record.");
    expect(statuses(record, options).map(({ subject }) => subject)).toEqual(["truce", "pause"]);
  });

  it("repeats the counting rule of the question, if there is one", () => {
    const at = (options: Partial<StatusOptions>) =>
      statusOf(contract({ duration: "P1Y" }), "pause", { asOf: "2025-06-01", ...options });
    expect(at({ rule: "moment" })).toMatchObject({ rule: "moment", term: { rule: "moment" } });
    expect(at({})).not.toHaveProperty("rule");
  });

  it("takes nothing for granted under strict", () => {
    const at = (strict: boolean) => statusOf(contract({ duration: "P1Y" }), "pause", { asOf: "2025-06-01", strict });
    expect(at(false)).toMatchObject({ state: "in-effect", caveats: ["assumed-start"] });
    expect(at(true)).toMatchObject({ state: "unknown", strict: true });
  });
});

describe("statusOf the agreement", () => {
  const record = (events: readonly LifecycleEvent[]): Agreement =>
    agreementWith({
      nature: "contract",
      commitments: [commitmentWith({ term: { effective: "2025-05-14" } }), visitWith("2027-04", { id: "visit" })],
      events,
      reviewedOn: "2099-12-31",
    });
  const ended = record([on("terminated", "2026-01-01", { targets: ["truce"] })]);

  it("ends its commitments with it, and no visit", () => {
    const at = (id: string, options: StatusOptions) => inShort(statusOf(ended, id, options));
    expect(at("truce", { asOf: "2025-12-31" })).toBe("in-effect, presumed");
    expect(at("truce", { asOf: "2026-01-01" })).toBe("terminated, definite");
    expect(at("pause", { asOf: "2025-12-31" })).toBe("in-effect, definite");
    expect(at("pause", { asOf: "2026-01-01" })).toBe("terminated, definite");
    expect(at("visit", { asOf: "2026-01-01" })).toBe("scheduled, definite");
  });
});

describe("statuses", () => {
  it("are those of the agreement and of each commitment, one by one", () => {
    const all = statuses(busan2025, { asOf: "2026-05-01" });
    const subjects = all.map(({ subject }) => subject as string);
    expect(subjects[0]).toBe("busan-2025");
    expect(subjects).toEqual(expect.arrayContaining(busan2025.commitments.map(({ id }) => id)));
    for (const status of all) {
      expect(status.agreement).toBe("busan-2025");
      expect(statusOf(busan2025, status.subject, { asOf: "2026-05-01" })).toEqual(status);
    }
  });

  it("write to nothing they are given", () => {
    const record = deepFreeze(JSON.parse(JSON.stringify(busan2025))) as typeof busan2025;
    const options = deepFreeze({ asOf: newYork("2026-11-10"), knownAt: "2026-10-08" });
    expect(statuses(record, options)).toEqual(statuses(busan2025, options));
  });

  it("are explained alike after JSON, a spread and structuredClone", () => {
    const status = busan("fentanyl-tariff-reduction", "2026-03-01");
    for (const copy of [JSON.parse(JSON.stringify(status)) as Status, { ...status }, structuredClone(status)]) {
      expect(copy).toEqual(status);
      expect(explain(busan2025, copy)).toBe(explain(busan2025, status));
    }
  });
});
