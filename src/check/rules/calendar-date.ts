import { parseDuration } from "../../calendar/duration.js";
import { endOfTerm } from "../../calendar/end-of-term.js";
import { dates, daysOf } from "../dates.js";
import { terms } from "../entities.js";
import type { Rule } from "../rule.js";

/** What is wrong with a date, by the message of the function that reads it. */
function faultOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Every date is a day of the calendar or a part of it, every duration can be counted. */
export const calendarDate: Rule = {
  name: "calendar-date",
  severity: "error",
  tip: 'Write the date as the source has it; if the source is not sure of the day, leave it out ("2026-06") or mark it ("2026-06-30?").',
  *find({ agreement }) {
    for (const { path, read } of dates(agreement)) {
      const message = faultOf(read);
      if (message !== undefined) yield { path, message };
    }
    for (const { path, value } of terms(agreement)) {
      const { effective, duration } = value;
      if (effective === undefined || duration === undefined || faultOf(() => parseDuration(duration)) !== undefined)
        continue;
      if (daysOf(effective) === undefined) continue;
      const message = faultOf(() => endOfTerm({ effective, duration }));
      if (message !== undefined) yield { path: [...path, "duration"], message };
    }
  },
};
