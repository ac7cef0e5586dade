import { describe, expect, it } from "vitest";
import type { Agreement, LifecycleEvent, Quantity, Term } from "../../../src/model/index.js";
import {
  agreementWith,
  agreementWithCommitments,
  agreementWithEvents,
  agreementWithTerm,
  commitmentWith,
  eventWith,
  purchaseWith,
  readoutWith,
  reductionWith,
  visitWith,
} from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "invalid-date";
const JUNE = "June 2025 has 30 days";
const noDay = `"2025-06-31" is not a day of the calendar: ${JUNE}`;
const noDate = `"2025-06-31" is not a date: ${JUNE}`;
const noDuration =
  '"1 year" is not a calendar duration; write years, months, weeks and days as "P1Y", "P6M", "P3W", "P90D" or "P1Y2M"';
const moment = (over: object) => ({ date: "2025-06-30", time: "00:01", zone: "UTC", ...over });
const outside = (start: string) => `The day counted from ${start} is outside the years 0000 to 9999`;
const amount = (over: object = {}): Quantity => ({ kind: "exact", value: 1, unit: "t", ...over });
const account = (over: object) => agreementWithCommitments(commitmentWith({ readouts: [readoutWith(over)] }));

describe(RULE, () => {
  it.each<[string, Agreement, string]>([
    ["/concludedOn", agreementWith({ concludedOn: "2025-06-31" }), noDate],
    ["/reviewedOn", agreementWith({ reviewedOn: "2025-06-31" }), noDay],
    [
      "/meeting/on",
      agreementWith({
        meeting: { id: "meeting", on: "2025-06-31", place: { name: "P" }, participants: [], citations: [] },
      }),
      noDate,
    ],
    ["/sources/0/published", agreementWith({ sources: [{ ...source(), published: "2025-06-31" }] }), noDate],
    ["/commitments/0/when", agreementWithCommitments(visitWith("2025-06-31")), noDate],
    [
      "/commitments/0/measure/announcedOn",
      agreementWithCommitments(
        commitmentWith({ kind: "suspension", measure: { title: "M", announcedOn: "2025-06-31" } } as never),
      ),
      noDate,
    ],
    ["/commitments/0/term/effective", agreementWithTerm({ effective: "2025-06-31" }), noDate],
    ["/commitments/0/term/effective", agreementWithTerm({ effective: moment({ date: "2025-06-31" }) }), noDay],
    ["/commitments/0/term/duration", agreementWithTerm({ duration: "1 year" }), noDuration],
    ["/commitments/0/term/end/through", agreementWithTerm({ end: { through: "2025-06-31" } }), noDate],
    ["/commitments/0/term/end/until", agreementWithTerm({ end: { until: "2025-06-31" } }), noDate],
    [
      "/commitments/0/term/end/until",
      agreementWithTerm({ end: { until: moment({ time: "24:00" }) } }),
      '"24:00" is not a clock time; write 24 hours and minutes as "00:01"',
    ],
    ["/commitments/0/quantity/per", agreementWithCommitments(purchaseWith(amount({ per: "1 year" }))), noDuration],
    ["/commitments/0/readouts/0/on", account({ on: "2025-06-31" }), noDate],
    ["/commitments/0/readouts/0/term/duration", account({ term: { duration: "1 year" } }), noDuration],
    [
      "/commitments/0/readouts/0/quantities/0/quantity/per",
      account({ quantities: [{ quantity: amount({ per: "1 year" }) }] }),
      noDuration,
    ],
    [
      "/commitments/0/readouts/0/quantities/0/during/from",
      account({ quantities: [{ quantity: amount(), during: { from: "2025-06-31", through: "2025-07-01" } }] }),
      noDay,
    ],
    [
      "/commitments/0/readouts/0/quantities/0/during/through",
      account({ quantities: [{ quantity: amount(), during: { from: "2025-06-01", through: "2025-06-31" } }] }),
      noDay,
    ],
    ["/events/0/on", agreementWithEvents(eventWith({ on: "2025-06-31" })), noDate],
    ["/events/0/through", agreementWithEvents(eventWith({ through: "2025-06-31" })), noDate],
    ["/events/0/recordedOn", agreementWithEvents(eventWith({ recordedOn: "2025-06-31" })), noDay],
    ["/events/0/planned/from", agreementWithEvents(eventWith({ planned: { from: "2025-06-31" } })), noDate],
    [
      "/events/0/planned/through",
      agreementWithEvents(eventWith({ planned: { from: "2025-06-01", through: "2025-06-31" } })),
      noDate,
    ],
    ["/events/0/effective", agreementWithEvents(eventWith({ effective: "2025-06-31" })), noDate],
    [
      "/events/0/effective",
      agreementWithEvents(eventWith({ effective: moment({ zone: "Mars/Olympus" }) })),
      '"Mars/Olympus" is not a zone of the IANA database that this platform knows',
    ],
    ["/events/0/quantity/per", agreementWithEvents(eventWith({ quantity: amount({ per: "1 year" }) })), noDuration],
  ])("reports an error at %s, once", (path, record, message) => {
    expect(found(RULE, record)).toEqual([[path, message]]);
  });

  it("reports an error at its own place and not again at the term that is counted from it", () => {
    const event = eventWith({ effective: "2025-06-31", term: { duration: "P1Y" } });
    expect(found(RULE, agreementWithEvents(event))).toEqual([["/events/0/effective", noDate]]);
    const concluded = agreementWithTerm({ duration: "P9999Y" }, { concludedOn: "2025-06-31" });
    expect(found(RULE, concluded)).toEqual([["/concludedOn", noDate]]);
  });

  it("reports a term that leaves the calendar also in a record with another error", () => {
    const record = agreementWithTerm({ effective: "2025-01-01", duration: "P9000Y" }, { reviewedOn: "2025-06-31" });
    expect(found(RULE, record)).toEqual([
      ["/reviewedOn", noDay],
      ["/commitments/0/term", outside("2025-01-01")],
    ]);
  });

  it.each<[Term, string]>([
    [{ effective: "2025-01-01", duration: "P7975Y" }, "2025-01-01"],
    [{ effective: "9000-01-01", duration: "P999Y365D" }, "9000-01-01"],
    [{ effective: "9001-01-01", duration: "P999Y" }, "9001-01-01"],
    [{ effective: "9999-12-31", duration: "P1D" }, "9999-12-31"],
    [{ effective: "9999", duration: "P1D" }, "9999-12-31"],
    [{ effective: moment({ date: "9999-12-31" }), duration: "P1D" }, "9999-12-31"],
    [{ end: { until: "0000-01-01" } }, "0000-01-01"],
    [{ end: { until: moment({ date: "0000-01-01" }) } }, "0000-01-01"],
    [{ effective: "0000-01-01", duration: "P0D", rule: "moment" }, "0000-01-01"],
    [{ effective: "0000-01-01", duration: "P0D", end: { through: "2025-01-01" }, rule: "moment" }, "0000-01-01"],
  ])("finds that %j leaves the calendar", (term, start) => {
    expect(found(RULE, agreementWithTerm(term))).toEqual([["/commitments/0/term", outside(start)]]);
  });

  it.each<Term>([
    { effective: "2025-01-01", duration: "P7974Y" },
    { effective: "9000-01-01", duration: "P999Y" },
    { effective: "9999-12-31", duration: "P0D" },
    { end: { through: "0000-01-01" } },
    { end: { through: "9999-12-31" } },
    { end: { until: "0000-01-02" } },
    { duration: "P9999D" },
    { end: { open: true } },
    {},
  ])("lets %j stand", (term) => {
    expect(found(RULE, agreementWithTerm(term))).toEqual([]);
  });

  it("finds that a term leaves the calendar which is counted from the conclusion, or from the effect of its event", () => {
    const concluded = agreementWithTerm({ duration: "P999Y" }, { concludedOn: "9001-01-01" });
    expect(found(RULE, concluded)).toEqual([["/commitments/0/term", outside("9001-01-01")]]);
    const event = (effective: string) =>
      agreementWithEvents(eventWith({ type: "amended", effective, term: { duration: "P999Y" } }));
    expect(found(RULE, event("9001-01-01"))).toEqual([["/events/0/term", outside("9001-01-01")]]);
    expect(found(RULE, event("9000-01-01"))).toEqual([]);
  });

  it("counts from the conclusion only where a term states neither a start nor an end", () => {
    const event = (over: Partial<LifecycleEvent>) =>
      agreementWithEvents(eventWith({ type: "amended", effective: "1000-01-01", ...over }));
    expect(found(RULE, agreementWithTerm({ duration: "P8999Y" }))).toEqual([
      ["/commitments/0/term", outside("2025-05-12")],
    ]);
    expect(found(RULE, agreementWithTerm({ duration: "P8999Y", effective: "1000-01-01" }))).toEqual([]);
    expect(found(RULE, agreementWithTerm({ duration: "P8999Y", countedFrom: "1000-01-01" }))).toEqual([]);
    expect(found(RULE, agreementWithTerm({ duration: "P8999Y", end: { through: "2026-01-01" } }))).toEqual([]);
    expect(found(RULE, event({ term: { duration: "P8999Y" } }))).toEqual([]);
    const undated = { concludedOn: undefined as never };
    expect(found(RULE, agreementWithTerm({ duration: "P8999Y" }, undated))).toEqual([]);
  });

  it("looks for the dates of a visit, a tariff and a purchase only where there are such", () => {
    const junk = {
      when: "2025-06-31",
      steps: [{ from: "2025-06-31", to: 1 }],
      quantities: [{ quantity: amount(), during: { from: "2025-06-31", through: "2025-07-01" } }],
    };
    expect(found(RULE, agreementWithCommitments(commitmentWith(junk as never)))).toEqual([]);
    const steps = reductionWith(2, 1, junk as never);
    expect(found(RULE, agreementWithCommitments(steps))).toEqual([["/commitments/0/steps/0/from", noDate]]);
    const purchase = purchaseWith(amount(), junk as never);
    expect(found(RULE, agreementWithCommitments(purchase))).toEqual([
      ["/commitments/0/quantities/0/during/from", noDay],
    ]);
  });

  it("does not look for a period in words that state no number", () => {
    const words = { kind: "unspecified", wording: "lots", per: "1 year" } as never;
    expect(found(RULE, agreementWithCommitments(purchaseWith(words)))).toEqual([]);
  });

  it("looks at the day or the moment that a duration is counted from, and not at the id of an event", () => {
    const counted = (countedFrom: unknown) => agreementWithTerm({ duration: "P1Y", countedFrom } as Term);
    const path = "/commitments/0/term/countedFrom";
    expect(found(RULE, counted("2025-06-31"))).toEqual([[path, noDate]]);
    expect(found(RULE, counted(moment({ date: "2025-06-31" })))).toEqual([[path, noDay]]);
    expect(found(RULE, counted("2025-06-30"))).toEqual([]);
    expect(found(RULE, counted(moment({})))).toEqual([]);
    expect(found(RULE, counted("signature"))).toEqual([]);
  });

  it("finds null in the place of a date", () => {
    expect(found(RULE, agreementWithEvents(eventWith({ effective: null as never })))).toEqual([
      ["/events/0/effective", 'A date is a string such as "2026-04"; got null'],
    ]);
  });

  it("finds a counting rule that there is not", () => {
    const term = { effective: "2025-01-01", duration: "P1Y", rule: "aniversary" } as never;
    expect(found(RULE, agreementWithTerm(term))).toEqual([
      ["/commitments/0/term", 'Unknown counting rule "aniversary"; did you mean "anniversary"?'],
    ]);
  });

  it("reports errors in the order of the record", () => {
    const faulty = eventWith({ on: "2025-06-31", recordedOn: "2025-06-31" });
    expect(found(RULE, agreementWithEvents(faulty)).map(([path]) => path)).toEqual([
      "/events/0/on",
      "/events/0/recordedOn",
    ]);
  });
});

function source() {
  return { id: "statement", kind: "official-statement", title: "S", language: "en" } as const;
}
