import { dateOfEnd } from "../../calendar/date-of-end.js";
import { answerTerm } from "../../calendar/term-answer.js";
import type { Term } from "../../model/index.js";
import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

/** What the stated duration gives instead of the stated end, or nothing when they agree or cannot be counted. */
function countedInstead(term: Term): string | undefined {
  try {
    const answer = answerTerm(term, {});
    return answer.basis === "stated" ? answer.computed : undefined;
  } catch {
    return undefined; // a date that the calendar does not have, which calendar-date reports
  }
}

/** An end that is both stated and given by the duration is the same day, or a note says why not. */
export const explainedEnd: Rule = {
  name: "explained-end",
  severity: "error",
  tip: "Look both up in the source. If it prints them so, say it in `note`, or name the counting rule that gives the stated end in `rule`.",
  find({ entities }, report) {
    for (const at of entities.termsAsRead) {
      const { effective, end, duration, note } = at.value;
      const stated = end && dateOfEnd(end);
      if (stated === undefined || note !== undefined) continue;
      if (effective === undefined || duration === undefined) continue;
      const counted = countedInstead(at.value);
      if (counted === undefined) continue;
      const until = typeof stated === "string" ? stated : stated.date;
      const message = `The stated end is ${until}, but ${duration} from the stated start gives ${counted}`;
      report(pathOf(at, "end"), message);
    }
  },
};
