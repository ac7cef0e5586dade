import { answerTerm } from "../../calendar/term-answer.js";
import { dates } from "../dates.js";
import { termsAsRead } from "../entities.js";
import { type Rule, toPointer } from "../rule.js";

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
    const faulty = new Set<string>();
    for (const { path, read } of dates(agreement)) {
      const message = faultOf(read);
      if (message === undefined) continue;
      faulty.add(toPointer(path.slice(0, 3)));
      yield { path, message };
    }
    for (const { path, value } of termsAsRead(agreement)) {
      // A term whose own dates are at fault was reported; this is for one whose end lies outside of the calendar.
      if (faulty.has(toPointer(path.slice(0, 3))) || faulty.has("/concludedOn")) continue;
      const message = faultOf(() => answerTerm(value, { concludedOn: agreement.concludedOn }));
      if (message !== undefined) yield { path, message };
    }
  },
};
