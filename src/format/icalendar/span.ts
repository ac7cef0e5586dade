import { isWholeDay } from "../../calendar/end-of-term.js";
import { earliestDay, latestDay, parsePartialDate } from "../../calendar/partial-date.js";
import type { PartialDate, PlainDate } from "../../model/index.js";
import { daysInWords } from "../../words/bound-in-words.js";
import { dateInWords } from "../../words/index.js";

/** The days of an entry; if they are not known, all days that are possible. */
export interface CalendarSpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** True if it lasts all these days; false if it is on one or some of them. */
  readonly exact: boolean;
  /** The days in words, if they are not exact: "some day in April 2026". */
  readonly words: string;
}

/** Returns the span of one day. */
export function oneDay(day: PlainDate): CalendarSpan {
  return { first: day, last: day, exact: true, words: "" };
}

/** Returns the span of an entry that is on some day from one to another. */
export function someDay(first: PlainDate, last: PlainDate): CalendarSpan {
  return { first, last, exact: false, words: first === last ? "" : daysInWords(first, last) };
}

/** Returns the span of partial dates. */
export function spanOf(from: PartialDate, through: PartialDate = from): CalendarSpan {
  const [first, last] = [earliestDay(from), latestDay(through)];
  if (isWholeDay(from) && isWholeDay(through)) return { first, last, exact: true, words: "" };
  const dates = [parsePartialDate(from), parsePartialDate(through)];
  const about = dates.some(({ approximate }) => approximate) ? ", or about then" : "";
  const unsure = dates.some(({ uncertain }) => uncertain) ? ", if the source is right" : "";
  const days =
    from === through ? daysInWords(first, last) : `some days from ${dateInWords(first)} to ${dateInWords(last)}`;
  return { first, last, exact: false, words: `${days}${about}${unsure}` };
}

/** Returns the end of a verb in a title: " some day in April 2026"; empty for a span of known days. */
export function whenInTitle({ exact, words }: CalendarSpan): string {
  return exact || words === "" ? "" : ` ${words}`;
}
