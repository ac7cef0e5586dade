import { pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";

/** Nothing is recorded before it happened. */
export const recordedAfterEvent: Rule = {
  name: "recorded-after-event",
  severity: "error",
  tip: "`recordedOn` is the first day on which it could be known. What was only planned then is a `scheduled` event of the day it was announced.",
  find({ entities }, report) {
    for (const at of entities.events) {
      const happened = daysOf(at.value.on)?.earliest;
      const recorded = daysOf(at.value.recordedOn)?.latest;
      if (happened === undefined || recorded === undefined || recorded >= happened) continue;
      report(pathOf(at, "recordedOn"), `Recorded on ${recorded}, before it happened on ${happened}`);
    }
  },
};
