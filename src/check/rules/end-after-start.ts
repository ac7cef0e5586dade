import { dateOfEnd } from "../../calendar/date-of-end.js";
import { toInstant } from "../../calendar/instant.js";
import type { PartialDate, ZonedTime } from "../../model/index.js";
import { each, pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";

/** What is wrong with an end, or nothing. */
function faultOf(start?: PartialDate | ZonedTime, end?: PartialDate | ZonedTime): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (isMoment(start) && isMoment(end) && instantOf(start) > instantOf(end)) {
    return `It ends at ${inShort(end)}, before it starts at ${inShort(start)}`;
  }
  const from = daysOf(start);
  const to = daysOf(end);
  // Only what is beyond doubt: the latest day of the end before the earliest of the start.
  if (from === undefined || to === undefined || to.latest >= from.earliest) return undefined;
  return `It ends on ${to.latest}, before it starts on ${from.earliest}`;
}

/** When a moment is; for one that no clock shows, which `calendar-date` reports, no time that compares. */
function instantOf(moment: ZonedTime): number {
  try {
    return toInstant(moment);
  } catch {
    return Number.NaN;
  }
}

function inShort({ date, time, zone }: ZonedTime): string {
  return `${time} on ${date} (${zone})`;
}

function isMoment(date: PartialDate | ZonedTime): date is ZonedTime {
  return typeof date === "object" && date !== null;
}

/** Nothing ends before it starts. */
export const endAfterStart: Rule = {
  name: "end-after-start",
  severity: "error",
  tip: "Look both days up in the source; one of them is mistyped, or they are the wrong way round.",
  find({ entities }, report) {
    for (const at of entities.termsAsRead) {
      const { effective, end } = at.value;
      const fault = faultOf(effective, end && dateOfEnd(end));
      if (fault !== undefined) report(pathOf(at, "end"), fault);
    }
    for (const at of entities.events) {
      const { on, through, planned } = at.value;
      const late = faultOf(on, through);
      if (late !== undefined) report(pathOf(at, "through"), late);
      const fault = faultOf(planned?.from, planned?.through);
      if (fault !== undefined) report(pathOf(at, "planned", "through"), fault);
    }
    for (const readout of entities.readouts) {
      for (const at of each(readout.value.quantities, readout, "quantities")) {
        const { during } = at.value;
        const fault = faultOf(during?.from, during?.through);
        if (fault !== undefined) report(pathOf(at, "during", "through"), fault);
      }
    }
  },
};
