import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { Term } from "../../src/model/index.js";
import { asKnownAt, type Expiry, expiryOf } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith, visitWith } from "../fixtures/agreement.js";
import { deepFreeze } from "../fixtures/deep-freeze.js";
import { cases } from "../fixtures/expiry-cases.js";

const newYork = (date: string) => ({ date, time: "00:01", zone: "America/New_York" });
const dates = (terms: readonly { readonly kind: string; readonly date?: string }[]) => terms.map(({ date }) => date);

describe("the one-year rare-earth suspension", () => {
  const known = (knownAt: string, more: object = {}) =>
    expiryOf(busan2025, "rare-earth-suspension", { knownAt, ...more });

  it("ends on 30 October 2026, computed and assumed", () => {
    const expiry = known("2025-10-30");
    expect(expiry).toMatchObject({
      question: "expiry",
      subject: "rare-earth-suspension",
      agreement: "busan-2025",
      knownAt: "2025-10-30",
      kind: "on",
      date: "2026-10-30",
      lastFullDay: "2026-10-30",
      basis: "computed",
      rule: "anniversary",
      duration: "P1Y",
      anchor: { kind: "concluded", on: "2025-10-30" },
      assumed: true,
      authority: "announced",
      because: { events: [], citations: busan2025.commitments[3]?.citations },
      superseded: [],
      reviewedOn: "2025-10-30",
    });
    expect(explain(busan2025, expiry)).toContain("30 October 2026");
  });

  it("ends on 29 October 2026 when the start day is counted", () => {
    expect(known("2025-10-30", { rule: "start-day-counted" })).toMatchObject({
      kind: "on",
      date: "2026-10-29",
      lastFullDay: "2026-10-29",
      rule: "start-day-counted",
    });
  });

  it("has 29 October 2026 as its last full day under `moment`", () => {
    const expiry = known("2025-10-30", { rule: "moment" });
    expect(expiry).toMatchObject({ kind: "on", date: "2026-10-30", lastFullDay: "2026-10-29" });
    expect(expiry).not.toHaveProperty("until");
  });

  it("is unknown when nothing may be assumed", () => {
    const expiry = known("2025-10-30", { strict: true });
    expect(expiry).toMatchObject({ kind: "unknown", reason: "no-start", strict: true });
    expect(expiry).not.toHaveProperty("basis");
  });

  it("known at 8 November 2025: through 10 November 2026, legal; the end counted from its start is superseded", () => {
    const expiry = known("2025-11-08");
    expect(expiry).toMatchObject({
      kind: "on",
      date: "2026-11-10",
      lastFullDay: "2026-11-10",
      authority: "legal",
      discrepancy: 3,
      because: { events: ["mofcom-gacc-70"] },
      superseded: [{ date: "2026-11-07", basis: "computed", anchor: { kind: "started", on: "2025-11-07" } }],
    });
    expect(explain(busan2025, expiry)).toContain("10 November 2026");
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
      { date: "2026-11-10", authority: "legal" },
      { date: "2026-11-07", basis: "computed", authority: "announced" },
    ]);
    expect(explain(busan2025, expiry)).toContain("10 January 2027");
    // Between the two statements the first stands alone.
    expect(known("2026-09-27").because.events).toEqual(["truce-extension-us"]);
  });
});

describe("real instruments", () => {
  it.each(cases.filter(({ kind }) => kind === "computed"))(
    "$instrument: the rule gives the published end",
    ({ start, startTime, zone, duration = "", rule = "anniversary", publishedEnd, endTime }) => {
      const moment = startTime === undefined || zone === undefined ? undefined : { date: start, time: startTime, zone };
      const expiry = expiryOf(agreementWithTerm({ effective: moment ?? start, duration, rule }), "pause");
      expect(expiry).toMatchObject({ kind: "on", date: publishedEnd, basis: "computed", rule, superseded: [] });
      expect(expiry).not.toHaveProperty("assumed");
      if (endTime !== undefined && zone !== undefined) {
        expect(expiry).toMatchObject({ until: { date: publishedEnd, time: endTime, zone } });
      }
    },
  );

  it.each(cases.filter(({ kind }) => kind === "stated-end-wins"))(
    "$instrument: the stated end governs, and the difference is reported",
    ({ start, duration = "", publishedEnd, publishedMinusAnniversaryDays }) => {
      const term = { effective: start, duration, end: { through: publishedEnd } };
      expect(expiryOf(agreementWithTerm(term), "pause")).toMatchObject({
        date: publishedEnd,
        lastFullDay: publishedEnd,
        basis: "stated",
        discrepancy: publishedMinusAnniversaryDays,
      });
    },
  );

  it.each(cases.filter(({ kind }) => kind === "named-date"))(
    "$instrument: the named date is the end",
    ({ start, publishedEnd }) => {
      const term = { effective: start, end: { through: publishedEnd } };
      const expiry = expiryOf(agreementWithTerm(term), "pause");
      expect(expiry).toMatchObject({ kind: "on", date: publishedEnd, basis: "stated" });
      expect(expiry).not.toHaveProperty("discrepancy");
    },
  );
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
  it.each<[string, Term, object]>([
    [
      "through a day",
      { end: { through: "2026-11-09" } },
      { kind: "on", date: "2026-11-09", lastFullDay: "2026-11-09" },
    ],
    ["until a day", { end: { until: "2026-11-10" } }, { kind: "on", date: "2026-11-10", lastFullDay: "2026-11-09" }],
    ["before a day", { end: { before: "2026-11-10" } }, { kind: "on", date: "2026-11-10", lastFullDay: "2026-11-09" }],
    [
      "until a moment",
      { end: { until: newYork("2026-11-10") } },
      { kind: "on", date: "2026-11-10", lastFullDay: "2026-11-09", until: newYork("2026-11-10") },
    ],
    [
      "through a year known no better",
      { end: { through: "2026" } },
      { kind: "between", earliest: "2026-01-01", latest: "2026-12-31" },
    ],
  ])("%s", (_, term, expected) => {
    const expiry = expiryOf(agreementWithTerm(term), "pause");
    expect(expiry).toMatchObject({ ...expected, basis: "stated" });
    expect(expiry).not.toHaveProperty("discrepancy");
  });

  it("has none where the source says so", () => {
    expect(expiryOf(agreementWithTerm({ end: { open: true } }), "pause")).toMatchObject({
      kind: "open",
      superseded: [],
    });
  });

  it("knows of an end that cannot be read", () => {
    expect(expiryOf(agreementWithTerm({ end: { unreadable: "1976-06-31" } }), "pause")).toMatchObject({
      kind: "unknown",
      reason: "unreadable-end",
    });
  });

  it.each<[string, Term]>([
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
    const record = agreementWithTerm({ effective: "2025-05-14", duration: "P90D" });
    const expiry = expiryOf(record, "pause", { strict: true });
    expect(expiry).toMatchObject({
      kind: "on",
      date: "2025-08-12",
      anchor: { kind: "effective", on: "2025-05-14" },
      basis: "computed",
    });
    expect(expiry).not.toHaveProperty("assumed");
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

  it("calls the end legal when the agreement binds in law, and assumes no start of a treaty", () => {
    const term = { effective: "2025-05-14", duration: "P1Y" };
    for (const nature of ["treaty", "contract"] as const)
      expect(expiryOf(agreementWithTerm(term, { nature }), "pause").authority).toBe("legal");
    expect(expiryOf(agreementWithTerm(term), "pause").authority).toBe("announced");
    expect(expiryOf(agreementWithTerm({ duration: "P1Y" }, { nature: "treaty" }), "pause")).toMatchObject({
      kind: "unknown",
      reason: "no-start",
    });
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

  it("takes the latest known term and keeps the versions before, newest first", () => {
    const expiry = expiryOf(record, "pause");
    expect(expiry).toMatchObject({ date: "2026-01-10", basis: "extended", authority: "announced" });
    expect(expiry.because.events).toEqual(["announced"]);
    expect(dates(expiry.superseded)).toEqual(["2025-11-10", "2025-08-12"]);
    for (const version of expiry.superseded) expect(version).not.toHaveProperty("superseded");
  });

  it.each([
    ["2025-08-11", "2025-08-12", "computed"],
    ["2025-08-12", "2025-11-10", "extended"],
    ["2025-09-23", "2025-11-10", "extended"],
    ["2025-09-24", "2026-01-10", "extended"],
  ])("known at %s it ends on %s", (knownAt, date, basis) => {
    expect(expiryOf(record, "pause", { knownAt })).toMatchObject({ date, basis });
  });

  it.each(["terminated", "invalidated", "superseded"] as const)("ends when it was %s", (type) => {
    const event = eventWith({ type, on: "2025-07-01", recordedOn: "2025-07-02", authority: "judicial" });
    const ended = agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }, { events: [event] });
    expect(expiryOf(ended, "pause")).toMatchObject({
      kind: "on",
      date: "2025-07-01",
      lastFullDay: "2025-06-30",
      basis: "terminated",
      endState: type,
      authority: "legal",
      because: { events: ["event"] },
      superseded: [{ date: "2025-08-12" }],
    });
  });

  it("gives a range when it is known in part when it was terminated", () => {
    const events = [eventWith({ type: "terminated", on: "2025-07" })];
    expect(expiryOf(agreementWithTerm({ duration: "P90D" }, { events }), "pause")).toMatchObject({
      kind: "between",
      earliest: "2025-07-01",
      latest: "2025-07-31",
      basis: "terminated",
    });
  });

  it("does not end once more what was over", () => {
    const events = [eventWith({ type: "superseded", on: "2027-03-01", recordedOn: "2027-03-01" })];
    expect(expiryOf(agreementWithTerm({ end: { through: "2025-08-12" } }, { events }), "pause")).toMatchObject({
      date: "2025-08-12",
      basis: "stated",
      superseded: [],
    });
  });

  it("counts from the start that an event gives", () => {
    const events = [eventWith({ type: "implemented", term: { effective: "2025-11-10" } })];
    const expiry = expiryOf(agreementWithTerm({ duration: "P1Y" }, { events }), "pause");
    expect(expiry).toMatchObject({ date: "2026-11-10", basis: "computed" });
    expect(expiry).not.toHaveProperty("assumed");
  });

  it("counts an extension without a start from the end that it extends", () => {
    const events = [eventWith({ term: { duration: "P90D" } })];
    expect(
      expiryOf(agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }, { events }), "pause"),
    ).toMatchObject({
      date: "2025-11-10",
      basis: "extended",
      anchor: { kind: "previous-end", on: "2025-08-12" },
      superseded: [{ date: "2025-08-12" }],
    });
  });

  it("leaves the end alone for events on others or without a term", () => {
    const events = [
      eventWith({ id: "meeting", targets: ["statement"], type: "terminated" }),
      eventWith({ id: "report", type: "partly-performed" }),
    ];
    expect(
      expiryOf(agreementWithTerm({ effective: "2025-05-14", duration: "P90D" }, { events }), "pause"),
    ).toMatchObject({ date: "2025-08-12", superseded: [] });
  });

  it("ends with its agreement, and says whose end it is", () => {
    const end = eventWith({ type: "terminated", targets: ["truce"], on: "2025-07-01", recordedOn: "2025-07-01" });
    expect(expiryOf(agreementWithTerm({ end: { through: "2026-01-10" } }, { events: [end] }), "pause")).toMatchObject({
      date: "2025-07-01",
      endState: "terminated",
      inheritedFrom: "truce",
    });
  });

  it("says of a commitment that the record did not have yet that it did not", () => {
    const introduced = commitmentWith({ introducedBy: "event", term: { duration: "P1Y" } });
    const later = agreementWith({ commitments: [introduced], events: [eventWith({ type: "implemented" })] });
    expect(expiryOf(later, "pause", { knownAt: "2025-08-11" })).toMatchObject({
      kind: "unknown",
      reason: "not-yet-recorded",
    });
    expect(expiryOf(later, "pause", { knownAt: "2025-08-12" }).kind).toBe("on");
  });

  it("has no end for a visit, and none for what never was in effect", () => {
    expect(expiryOf(agreementWith({ commitments: [visitWith("2026-04")] }), "pause")).toMatchObject({
      kind: "unknown",
      reason: "no-term",
    });
    const events = [eventWith({ type: "cancelled", on: "2025-06-01", recordedOn: "2025-06-01" })];
    const never = agreementWithTerm({ effective: "2025-07-01", duration: "P1Y" }, { events });
    expect(expiryOf(never, "pause")).toMatchObject({ kind: "unknown", reason: "never-in-effect" });
  });
});

describe("expiryOf what renews itself", () => {
  const yearly: Term = {
    effective: "2020-01-01",
    end: { through: "2020-12-31" },
    renewal: { period: "P1Y", notice: "P3M", times: 5 },
  };
  const at = (asOf: string): Expiry => expiryOf(agreementWithTerm(yearly), "pause", { asOf });

  it("is the end of the cycle on the day asked about, with the last day for notice", () => {
    expect(at("2023-06-01")).toMatchObject({
      asOf: "2023-06-01",
      date: "2023-12-31",
      renews: "automatically",
      noticeBy: "2023-09-30",
      latestEnd: "2025-12-31",
    });
    expect(at("2025-06-01")).toMatchObject({ date: "2025-12-31" });
    expect(at("2025-06-01")).not.toHaveProperty("renews");
  });

  it("is that of the review where no day is asked about", () => {
    const record = agreementWithTerm(yearly, { concludedOn: "2020-01-01", reviewedOn: "2022-03-01" });
    expect(expiryOf(record, "pause")).toMatchObject({ date: "2022-12-31" });
    expect(expiryOf(record, "pause", { knownAt: "2021-03-01" })).toMatchObject({ date: "2021-12-31" });
  });
});

describe("expiryOf, always", () => {
  it("writes to nothing it is given", () => {
    const record = deepFreeze(JSON.parse(JSON.stringify(busan2025))) as typeof busan2025;
    expect(expiryOf(record, "rare-earth-suspension")).toEqual(expiryOf(busan2025, "rare-earth-suspension"));
  });

  it("is plain data", () => {
    const expiry = expiryOf(busan2025, "rare-earth-suspension");
    expect(JSON.parse(JSON.stringify(expiry))).toEqual(expiry);
    expect(structuredClone(expiry)).toEqual(expiry);
  });
});
