import { daysOf } from "../dates.js";
import { each } from "../entities.js";
import type { Rule } from "../rule.js";

/** Nothing is recorded before it happened. */
export const recordedAfterEvent: Rule = {
  name: "recorded-after-event",
  severity: "error",
  tip: "`recordedOn` is the first day on which it could be known. What was only planned then is a `scheduled` event of the day it was announced.",
  *find({ agreement }) {
    for (const { path, value } of each(agreement.events, "events")) {
      const happened = daysOf(value.on)?.earliest;
      const recorded = daysOf(value.recordedOn)?.latest;
      if (happened === undefined || recorded === undefined || recorded >= happened) continue;
      yield { path: [...path, "recordedOn"], message: `Recorded on ${recorded}, before it happened on ${happened}` };
    }
  },
};
