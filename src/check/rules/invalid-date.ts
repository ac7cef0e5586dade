import { dateOfEnd } from "../../calendar/date-of-end.js";
import { isCountingRule } from "../../calendar/end-of-term.js";
import type { PartialDate, ZonedTime } from "../../model/index.js";
import { pathOf } from "../at.js";
import type { Read } from "../date-at.js";
import { versionOfTerm } from "../read-term.js";
import type { RecordIndex } from "../record-index.js";
import type { Rule } from "../rule.js";
import { eventOf, type StatedTerm } from "../stated.js";

/** A date that the calendar does not have, a clock time that no clock shows, a duration that cannot be counted. */
export const invalidDate: Rule = {
  name: "invalid-date",
  severity: "error",
  check(index, report) {
    const reported = new Set<string>();
    for (const at of index.dates) {
      const message = errorOf(at.read, at.value);
      if (message === undefined) continue;
      reported.add(message);
      report(pathOf(at), message);
    }
    for (const at of index.terms) {
      if (isSurelyWithin(at, index)) continue;
      const message = index.history.term(at).error ?? countedError(at, index);
      // An invalid date was already reported at its own place; this is for an end outside the calendar.
      if (message !== undefined && !reported.has(message)) report(pathOf(at), message);
    }
  },
};

/** Returns what is wrong with a date, in the words of the function that parses it. */
function errorOf<T>(read: Read<T>, value: T): string | undefined {
  try {
    read(value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * True if a term surely ends within the calendar: its dates are in the years 1000 to 8999, its duration is 999 years at most.
 */
function isSurelyWithin(at: StatedTerm, { agreement }: RecordIndex): boolean {
  const {
    effective = eventOf(at)?.effective ?? agreement.concludedOn,
    duration = "",
    countedFrom,
    end,
    rule,
  } = at.value;
  if (duration.length > 5 || (rule !== undefined && !isCountingRule(rule))) return false;
  return isUsual(effective) && isUsual(countedFrom) && (end === undefined || isUsual(dateOfEnd(end)));
}

function isUsual(date: PartialDate | ZonedTime | undefined): boolean {
  if (date === undefined) return true;
  const first = (typeof date === "string" ? date : date.date)[0] ?? "";
  return first >= "1" && first <= "8";
}

/** Returns what is wrong with the end of a term that is counted from the day of conclusion. */
function countedError(at: StatedTerm, { agreement }: RecordIndex): string | undefined {
  const { effective = eventOf(at)?.effective, end } = at.value;
  // A stated end prevails over one that is counted from an assumed start.
  if (effective !== undefined || end !== undefined) return undefined;
  return errorOf((term) => versionOfTerm(term, agreement.concludedOn), at.value);
}
