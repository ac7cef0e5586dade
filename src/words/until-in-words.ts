import { dayInWords } from "../calendar/day-in-words.js";
import { addToDay } from "../calendar/plain-date.js";
import type { Bound, TermVersion } from "../query/index.js";
import { pointInWords } from "./bound-in-words.js";

/**
 * Returns the end of a state: "through 9 November 2026", "until the start of 10 November 2026", "until some day in April 2026".
 */
export function untilInWords(until: Bound, term: TermVersion | undefined): string {
  const { earliest, latest, moment, uncertain } = until;
  if (moment !== undefined || uncertain === true) return `until ${pointInWords(until)}`;
  const dated = term?.kind === "on" && term.until === undefined ? term : undefined;
  // Only a state that ends by its term has a last day.
  if (
    dated !== undefined &&
    earliest === latest &&
    dated.lastFullDay === dated.date &&
    nextDay(dated.date) === earliest
  ) {
    return `through ${dayInWords(dated.date)}`;
  }
  if (dated !== undefined && earliest === dated.date && latest > earliest) return `until ${dayInWords(dated.date)}`;
  return earliest === latest ? `until the start of ${dayInWords(latest)}` : `until ${pointInWords(until)}`;
}

function nextDay(day: string): string {
  return day === "9999-12-31" ? day : addToDay(day, { days: 1 });
}
