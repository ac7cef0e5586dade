import { isWholeDay } from "../calendar/end-of-term.js";
import { earliestDay, latestDay, parsePartialDate } from "../calendar/partial-date.js";
import { monthName } from "../calendar/plain-date.js";
import { dayInWords } from "../calendar/words.js";
import type { PartialDate, PlainDate } from "../model/index.js";

/** The days that something takes up, or among which it lies. */
export interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** It takes up all these days; else it lies on some day, or on some days, among them. */
  readonly exact: boolean;
  /** Which days, when they are not exact: "some day in April 2026". */
  readonly words: string;
}

/** The days that dates known in part can mean. */
export function spanOf(from: PartialDate, through: PartialDate = from): Span {
  const [first, last] = [earliestDay(from), latestDay(through)];
  if (isWholeDay(from) && isWholeDay(through)) return { first, last, exact: true, words: "" };
  const dates = [parsePartialDate(from), parsePartialDate(through)];
  const about = dates.some(({ approximate }) => approximate) ? ", or about then" : "";
  const unsure = dates.some(({ uncertain }) => uncertain) ? ", if the source is right" : "";
  return { first, last, exact: false, words: `${someDay(first, last, from !== through)}${about}${unsure}` };
}

/** "some day in April 2026", "some days from 3 March 2026 to 4 April 2027", "4 May 2026". */
export function someDay(first: PlainDate, last: PlainDate, several = false): string {
  return first === last ? dayInWords(first) : `${several ? "some days" : "some day"} ${withinInWords(first, last)}`;
}

function withinInWords(first: PlainDate, last: PlainDate): string {
  const [year, lastYear] = [first, last].map((day) => String(Number(day.slice(0, 4))));
  if (first.endsWith("-01") && latestDay(first.slice(0, 7)) === last) {
    return `in ${monthName(Number(first.slice(5, 7)))} ${year}`;
  }
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) {
    return year === lastYear ? `in ${year}` : `from ${year} to ${lastYear}`;
  }
  return `from ${dayInWords(first)} to ${dayInWords(last)}`;
}
