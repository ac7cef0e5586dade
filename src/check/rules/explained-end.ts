import { endOfTerm } from "../../calendar/end-of-term.js";
import type { Term } from "../../model/index.js";
import { daysOf } from "../dates.js";
import { terms } from "../entities.js";
import type { Rule } from "../rule.js";

/** The day on which the duration ends a term, or nothing when it cannot be counted to one day. */
function countedEnd({ effective, duration, rule }: Term): string | undefined {
  if (effective === undefined || duration === undefined) return undefined;
  try {
    return endOfTerm({ effective, duration }, rule === undefined ? {} : { rule }).date;
  } catch {
    return undefined;
  }
}

/** An end that is both stated and given by the duration is the same day, or a note says why not. */
export const explainedEnd: Rule = {
  name: "explained-end",
  severity: "error",
  tip: "Look both up in the source. If it prints them so, say it in `note`, or name the counting rule that gives the stated end in `rule`.",
  *find({ agreement }) {
    for (const { path, value } of terms(agreement)) {
      if (value.end === undefined || "open" in value.end || value.note !== undefined) continue;
      const stated = daysOf("through" in value.end ? value.end.through : value.end.until)?.earliest;
      const counted = countedEnd(value);
      if (stated === undefined || counted === undefined || stated === counted) continue;
      yield {
        path: [...path, "end"],
        message: `The stated end is ${stated}, but ${value.duration} from the stated start gives ${counted}`,
      };
    }
  },
};
