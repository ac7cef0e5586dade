import { describe, expect, it } from "vitest";
import { agreementWithEvents, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "event-after-review";
const REVIEW = "2025-12-31";
const NEXT = "Move `reviewedOn` to the day of the last check, or correct the event.";
const happened = (on: string) => `Expected an event by the review (${REVIEW}); got ${on}. ${NEXT}`;

describe(RULE, () => {
  it.each([
    ["2026-01-01", "2026-01-01", "/events/0/on", happened("2026-01-01")],
    ["2026", "2025-12-31", "/events/0/on", happened("2026")],
    [
      "2025-12-31",
      "2026-01-01",
      "/events/0/recordedOn",
      `Expected an event to be recorded by the review (${REVIEW}); got 2026-01-01. ${NEXT}`,
    ],
    [
      "2025-06-31",
      "2026-01-01",
      "/events/0/recordedOn",
      `Expected an event to be recorded by the review (${REVIEW}); got 2026-01-01. ${NEXT}`,
    ],
  ])("on %s, recorded on %s", (on, recordedOn, path, message) => {
    expect(found(RULE, agreementWithEvents(eventWith({ on, recordedOn })))).toEqual([[path, message]]);
  });

  it("leaves endings and signatures to event-order", () => {
    const signed = eventWith({ type: "signed", on: "2026-01-01", recordedOn: "2026-01-01" });
    expect(found(RULE, agreementWithEvents(signed))).toEqual([]);
    expect(found("event-order", agreementWithEvents(signed))).toHaveLength(1);
  });

  it("accepts an event without a known day", () => {
    const { on: _, recordedOn: __, ...undated } = eventWith();
    expect(found(RULE, agreementWithEvents(undated))).toEqual([]);
  });

  it.each([
    ["on the day of the review", "2025-12-31", "2025-12-31"],
    ["the day before", "2025-12-30", "2025-12-31"],
    ["in a month that the review is in", "2025-12", "2025-12-31"],
    ["on a day that the calendar does not have", "2026-06-31", "2025-12-31"],
  ])("lets stand what happened %s", (_, on, recordedOn) => {
    expect(found(RULE, agreementWithEvents(eventWith({ on, recordedOn })))).toEqual([]);
  });
});
