import { calendarError, monthName } from "../calendar/plain-date.js";
import type { DateConventions, DateReading } from "./date-reading.js";

/** The parts of a date as a cell writes them; a month or a day that is only hinted at (`MM`, `00`) is absent. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** A `?` or a `~` after it. */
  readonly mark?: string;
}

const twoDigits = (part: number) => String(part).padStart(2, "0");

/** The number of a month by its English name or an abbreviation of at least three letters; `undefined` for other words. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 3) return undefined;
  for (let month = 1; month <= 12; month++) {
    const name = monthName(month).toLowerCase();
    if (name === lower || (lower.length <= 4 && name.startsWith(lower))) return month;
  }
  return undefined;
}

/** Returns the reading of the parts of a date: the calendar decides, and an implausible year is a placeholder. */
export function readParts({ year, month, day, mark = "" }: DateParts, { placeholders }: DateConventions): DateReading {
  const parts = [String(year).padStart(4, "0"), ...(month === undefined ? [] : [twoDigits(month)])];
  const date = [...parts, ...(month === undefined || day === undefined ? [] : [twoDigits(day)])].join("-");
  if (year <= 1 || year >= 3000 || placeholders?.includes(date)) {
    return { kind: "nothing", reason: `${date} is a placeholder for "no date"` };
  }
  const error = calendarError(year, month ?? 1, day ?? 1);
  return error === undefined ? { kind: "date", date: date + mark } : { kind: "unreadable", reason: error, year };
}
