import { calendarError, monthName } from "../calendar/plain-date.js";
import type { DateConventions, DateReading } from "./date-reading.js";

/** The parts of a date in a cell. A month or a day with only a placeholder (`MM`, `00`) is absent. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** The EDTF mark after the date: `?`, `~` or `%`. */
  readonly mark?: string;
}

const twoDigits = (part: number) => String(part).padStart(2, "0");

/** Returns the number of a month, from 1, by its English name or the first three or four letters; `undefined` for other words. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 3) return undefined;
  for (let month = 1; month <= 12; month++) {
    const name = monthName(month).toLowerCase();
    if (name === lower || (lower.length <= 4 && name.startsWith(lower))) return month;
  }
  return undefined;
}

/** Returns the reading of the parts of a date: a date if the calendar has it. An implausible year counts as a placeholder. */
export function readParts({ year, month, day, mark = "" }: DateParts, { placeholders }: DateConventions): DateReading {
  const parts = [String(year).padStart(4, "0"), ...(month === undefined ? [] : [twoDigits(month)])];
  const date = [...parts, ...(month === undefined || day === undefined ? [] : [twoDigits(day)])].join("-");
  if (year <= 1 || year >= 3000 || placeholders?.includes(date)) {
    return { kind: "nothing", reason: `${date} is a placeholder for "no date"` };
  }
  const error = calendarError(year, month ?? 1, day ?? 1);
  return error === undefined ? { kind: "date", date: date + mark } : { kind: "unreadable", reason: error, year };
}
