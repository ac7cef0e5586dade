import { pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";
import { isOrdered } from "./event-order.js";

/** An event later than the day of the review. Endings and signatures are checked by `event-order`. */
export const eventAfterReview: Rule = {
  name: "event-after-review",
  severity: "warning",
  scope: ["reviewedOn"],
  check({ agreement: { reviewedOn }, events }, report) {
    for (const at of events) {
      const { type, on, recordedOn } = at.value;
      const happened = daysOf(on)?.earliest;
      const next = "Move `reviewedOn` to the day of the last check, or correct the event.";
      if (happened !== undefined && happened > reviewedOn) {
        if (isOrdered(type)) continue;
        report(pathOf(at, "on"), `Expected an event by the review (${reviewedOn}); got ${on}. ${next}`);
      } else if (recordedOn !== undefined && recordedOn > reviewedOn) {
        const message = `Expected an event to be recorded by the review (${reviewedOn}); got ${recordedOn}. ${next}`;
        report(pathOf(at, "recordedOn"), message);
      }
    }
  },
};
