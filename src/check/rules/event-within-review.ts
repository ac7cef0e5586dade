import { pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";

/** No event is later than the day to which the record was checked. */
export const eventWithinReview: Rule = {
  name: "event-within-review",
  severity: "warning",
  tip: "If the record was checked up to this event, move `reviewedOn` to that day.",
  find({ agreement, entities }, report) {
    const { reviewedOn } = agreement;
    for (const at of entities.events) {
      const { on, recordedOn } = at.value;
      const happened = daysOf(on)?.earliest;
      if (happened !== undefined && happened > reviewedOn) {
        report(pathOf(at, "on"), `It happened on ${on}, after the record was reviewed on ${reviewedOn}`);
      } else if (recordedOn !== undefined && recordedOn > reviewedOn) {
        const message = `It was recorded on ${recordedOn}, after the record was reviewed on ${reviewedOn}`;
        report(pathOf(at, "recordedOn"), message);
      }
    }
  },
};
