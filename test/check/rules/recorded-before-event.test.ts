import { describe, expect, it } from "vitest";
import { agreementWithEvents, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "recorded-before-event";
const message = (recorded: string, happened: string) =>
  `Expected \`recordedOn\` to be the day of the event (${happened}) or later; got ${recorded}. For an effect that is still ahead, write \`effective\` and leave \`on\` out if its day is unknown.`;

describe(RULE, () => {
  it.each([
    ["2025-08-11", "2025-08-10"],
    ["2025-09", "2025-08-31"],
    ["2026", "2025-12-31"],
  ])("on %s, recorded on %s", (on, recordedOn) => {
    const record = agreementWithEvents(eventWith({ on, recordedOn }));
    expect(found(RULE, record)).toEqual([["/events/0/recordedOn", message(recordedOn, on)]]);
  });

  it.each([
    ["on the same day", "2025-08-11", "2025-08-11"],
    ["on the day after", "2025-08-11", "2025-08-12"],
    ["on the first day of the month in which it happened", "2025-09", "2025-09-01"],
    ["on no day of the calendar", "2025-08-11", "2025-06-31"],
    ["though it happened on no day of the calendar", "2025-09-31", "2025-08-12"],
  ])("lets stand what was recorded %s", (_, on, recordedOn) => {
    expect(found(RULE, agreementWithEvents(eventWith({ on, recordedOn })))).toEqual([]);
  });
});
