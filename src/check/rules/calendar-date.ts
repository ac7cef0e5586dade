import { answerTerm, isSurelyWithin } from "../../calendar/term-answer.js";
import type { Term } from "../../model/index.js";
import { pathOf } from "../at.js";
import { type Rule, toPointer } from "../rule.js";

/** What is wrong with a date, by the message of the function that reads it. */
function faultOf<T>(read: (value: T) => unknown, value: T): string | undefined {
  try {
    read(value);
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
  find({ agreement, entities }, report) {
    const faulty = new Set<string>();
    for (const at of entities.dates) {
      const message = faultOf(at.read, at.value);
      if (message === undefined) continue;
      faulty.add(toPointer(pathOf(at).slice(0, 3)));
      report(pathOf(at), message);
    }
    const { concludedOn } = agreement;
    const answer = (term: Term) => answerTerm(term, { concludedOn });
    for (const [index, at] of entities.termsAsRead.entries()) {
      // What a term says itself was read above.
      const read = faulty.size === 0 && at === entities.terms[index];
      if (read && isSurelyWithin(at.value, concludedOn)) continue;
      // A term whose own dates are at fault was reported; this is for one whose end lies outside of the calendar.
      if (faulty.has(toPointer(pathOf(at).slice(0, 3))) || faulty.has("/concludedOn")) continue;
      const message = faultOf(answer, at.value);
      if (message !== undefined) report(pathOf(at), message);
    }
  },
};
