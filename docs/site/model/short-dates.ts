import { type RowEnd, rangeInShort } from "../../../src/brief/index.js";
import type { PlainDate, ZonedTime } from "../../../src/model/index.js";
import type { Bound } from "../../../src/query/index.js";
import { dateInWords, dayInWords } from "../../../src/words/index.js";

/** Returns a day with three letters of its month: "10 Jan 2027". */
export function dayInShort(day: PlainDate): string {
  const [date, month = "", year] = dayInWords(day).split(" ");
  return `${date} ${month.length > 4 ? month.slice(0, 3) : month} ${year}`;
}

/** Returns a range of possible days: "10 Jan 2027", "April 2026", "by 2 May 2026". */
export function rangeOfDays(earliest: PlainDate, latest: PlainDate): string {
  if (earliest === latest) return dayInShort(earliest);
  const short = rangeInShort(earliest, latest);
  return short.startsWith("by ") ? `by ${dayInShort(latest)}` : dateInWords(short);
}

/** Returns the clock time of a moment with the city of its zone: "00:01 New York". */
function clockOf({ time, zone }: ZonedTime): string {
  const city = zone.split("/").at(-1) ?? zone;
  return `${time} ${city.replaceAll("_", " ")}`;
}

/** A date in a cell: the day, and the clock time if one is known. */
export interface CellDate {
  readonly day: string;
  readonly clock?: string;
}

/** Returns the start of a state for a cell. */
export function dateOfBound({ earliest, latest, moment }: Bound): CellDate {
  if (moment !== undefined) return { day: dayInShort(moment.date), clock: clockOf(moment) };
  return { day: rangeOfDays(earliest, latest) };
}

/** Returns an end for a cell; `undefined` for one without a day. */
export function dateOfEnd(end: RowEnd | undefined): CellDate | undefined {
  if (end?.kind === "open") return { day: "No end" };
  if (end?.earliest === undefined || end.latest === undefined) return undefined;
  const day = rangeOfDays(end.earliest, end.latest);
  return end.moment === undefined ? { day } : { day, clock: clockOf(end.moment) };
}
