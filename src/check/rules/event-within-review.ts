import { daysOf } from "../dates.js";
import { each } from "../entities.js";
import type { Rule } from "../rule.js";

/** No event is later than the day to which the record was checked. */
export const eventWithinReview: Rule = {
  name: "event-within-review",
  severity: "warning",
  tip: "If the record was checked up to this event, move `reviewedOn` to that day.",
  *find({ agreement }) {
    const { reviewedOn } = agreement;
    for (const { path, value } of each(agreement.events, "events")) {
      const happened = daysOf(value.on)?.earliest;
      if (happened !== undefined && happened > reviewedOn) {
        yield {
          path: [...path, "on"],
          message: `It happened on ${value.on}, after the record was reviewed on ${reviewedOn}`,
        };
      } else if (value.recordedOn > reviewedOn) {
        const message = `It was recorded on ${value.recordedOn}, after the record was reviewed on ${reviewedOn}`;
        yield { path: [...path, "recordedOn"], message };
      }
    }
  },
};
