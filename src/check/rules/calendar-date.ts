import { isCountingRule } from "../../calendar/end-of-term.js";
import { answerTerm } from "../../calendar/term-answer.js";
import type { PartialDate, Term, ZonedTime } from "../../model/index.js";
import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** What is wrong with a date, by the message of the function that reads it. */
function faultOf<T>(read: (value: T) => unknown, value: T): string | undefined {
  try {
    read(value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Whether it is sure, without counting, that a term does not end outside of the calendar: its days are of the years 1000 to
 * 8999, and a duration of five letters is 999 years at most.
 */
function isSurelyWithin(term: Term, concludedOn: PartialDate | undefined): boolean {
  const { effective = concludedOn, duration = "", end, rule } = term;
  if (rule !== undefined && !isCountingRule(rule)) return false;
  if (duration.length > 5 || !isUsual(effective)) return false;
  if (end === undefined || "open" in end) return true;
  return isUsual("through" in end ? end.through : end.until);
}

function isUsual(date: PartialDate | ZonedTime | undefined): boolean {
  return date === undefined || /^[1-8]/.test(typeof date === "string" ? date : date.date);
}

/** Every date is a day of the calendar or a part of it, every duration can be counted. */
export const calendarDate: Rule = {
  name: "calendar-date",
  severity: "error",
  tip: 'Write the date as the source has it; if the source is not sure of the day, leave it out ("2026-06") or mark it ("2026-06-30?").',
  find({ agreement, entities }, report) {
    const reported = new Set<string>();
    for (const at of entities.dates) {
      const message = faultOf(at.read, at.value);
      if (message === undefined) continue;
      reported.add(message);
      report(pathOf(at), message);
    }
    const { concludedOn } = agreement;
    const answer = (term: Term) => answerTerm(term, { concludedOn });
    for (const at of entities.termsAsRead) {
      if (isSurelyWithin(at.value, concludedOn)) continue;
      const message = faultOf(answer, at.value);
      // A date that cannot be read was reported at its own place. The end of a term can lie outside of the calendar all the same.
      if (message !== undefined && !reported.has(message)) report(pathOf(at), message);
    }
  },
};
