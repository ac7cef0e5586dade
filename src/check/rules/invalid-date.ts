import { boundOn } from "../../query/history/bound.js";
import { type At, pathOf } from "../at.js";
import { versionFrom } from "../read-term.js";
import type { RecordIndex } from "../record-index.js";
import { type Rule, toPointer } from "../rule.js";
import { eventOf, type StatedTerm } from "../stated.js";

/** A date that the calendar does not have, a clock time that no clock shows, a duration that cannot be counted. */
export const invalidDate: Rule = {
  name: "invalid-date",
  severity: "error",
  check(index, report) {
    const faulty = new Set<string>();
    for (const at of index.dates) {
      const message = faultOf(() => at.read(at.value));
      if (message === undefined) continue;
      faulty.add(placeOf(at));
      report(pathOf(at), message);
    }
    for (const at of index.terms) {
      // This is for an end outside the calendar; a term with an invalid date was reported.
      if (faulty.size > 0 && faulty.has(placeOf(at))) continue;
      const message = index.history.term(at).fault ?? countedFault(at, index);
      if (message !== undefined) report(pathOf(at), message);
    }
  },
};

/** What is wrong with a date, in the words of the function that reads it. */
function faultOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The entity in a list, or the part of the record, that something lies in. */
function placeOf(at: At<unknown>): string {
  return toPointer(pathOf(at).slice(0, 3));
}

/** What is wrong with the end of a term that is counted from the day of conclusion. */
function countedFault(at: StatedTerm, { agreement }: RecordIndex): string | undefined {
  const { effective, duration, countedFrom, end } = at.value;
  const start = eventOf(at)?.effective ?? effective ?? countedFrom;
  const { concludedOn } = agreement;
  if (duration === undefined || end !== undefined || start !== undefined || concludedOn === undefined) return undefined;
  if (faultOf(() => boundOn(concludedOn)) !== undefined) return undefined;
  return faultOf(() => versionFrom(at.value, concludedOn));
}
