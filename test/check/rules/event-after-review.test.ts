import { describe, expect, it } from "vitest";
import { agreementWithEvents, eventWith } from "../../fixtures/agreement.js";
import { found } from "../../fixtures/problems.js";

const RULE = "event-after-review";
const REVIEW = "2025-12-31";

describe(RULE, () => {
  it.each([
    [
      "2026-01-01",
      "2026-01-01",
      "/events/0/on",
      `It happened on 2026-01-01, after the record was reviewed on ${REVIEW}`,
    ],
    ["2026", "2025-12-31", "/events/0/on", `It happened on 2026, after the record was reviewed on ${REVIEW}`],
    [
      "2025-12-31",
      "2026-01-01",
      "/events/0/recordedOn",
      `It was recorded on 2026-01-01, after the record was reviewed on ${REVIEW}`,
    ],
    [
      "2025-06-31",
      "2026-01-01",
      "/events/0/recordedOn",
      `It was recorded on 2026-01-01, after the record was reviewed on ${REVIEW}`,
    ],
  ])("on %s, recorded on %s", (on, recordedOn, path, message) => {
    expect(found(RULE, agreementWithEvents(eventWith({ on, recordedOn })))).toEqual([[path, message]]);
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
