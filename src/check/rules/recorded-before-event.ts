import { pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";

/**
 * An event that was recorded before it happened. An event that only takes effect later has a later `effective`, which is valid.
 */
export const recordedBeforeEvent: Rule = {
  name: "recorded-before-event",
  severity: "error",
  check({ events }, report) {
    for (const at of events) {
      const happened = daysOf(at.value.on)?.earliest;
      const recorded = daysOf(at.value.recordedOn)?.latest;
      if (happened === undefined || recorded === undefined || recorded >= happened) continue;
      const expected = `Expected \`recordedOn\` to be the day of the event (${at.value.on}) or later; got ${recorded}`;
      const next = "For an effect that is still ahead, write `effective` and leave `on` out if its day is unknown.";
      report(pathOf(at, "recordedOn"), `${expected}. ${next}`);
    }
  },
};
