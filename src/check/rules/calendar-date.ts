import { dates } from "../dates.js";
import type { Rule } from "../rule.js";

/** Every date is a day of the calendar or a part of it, every duration can be counted. */
export const calendarDate: Rule = {
  name: "calendar-date",
  severity: "error",
  tip: 'Write the date as the source has it; if the source is not sure of the day, leave it out ("2026-06") or mark it ("2026-06-30?").',
  *find({ agreement }) {
    for (const { path, read } of dates(agreement)) {
      try {
        read();
      } catch (error) {
        yield { path, message: (error as Error).message };
      }
    }
  },
};
