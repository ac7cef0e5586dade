import type { PlainDate } from "../../../src/model/index.js";
import { dayInWords } from "../../../src/words/index.js";
import { type DayRange, lengthOf, placeOf } from "./day-range.js";

/** A line of the chart: its place in percent, and its label if it has one. */
export interface Tick {
  readonly day: PlainDate;
  readonly x: number;
  readonly label?: string;
  /** True for the first day of a year. */
  readonly isYear: boolean;
  /** True for a label that a narrow chart has room for. */
  readonly isMain: boolean;
}

/** The steps between two lines, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

/** The largest number of lines. */
const MOST = 13;

/** Returns the lines of the chart: on the first day of months or years, at most thirteen. */
export function ticksOf(range: DayRange): readonly Tick[] {
  const months = Math.max(1, lengthOf(range) / 30.44);
  const step = STEPS.find((one) => months / one <= MOST) ?? 1200;
  const start = monthNumber(range.first) + (range.first.endsWith("-01") ? 0 : 1);
  const first = Math.ceil(start / step) * step;
  const count = Math.max(0, Math.floor((monthNumber(range.last) - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => tickOf(first + index * step, step, range, index));
}

function tickOf(month: number, step: number, range: DayRange, index: number): Tick {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  const day = `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const isYear = month % 12 === 0;
  const x = placeOf(day, range);
  // Three letters of the month, and the year where it begins or the axis does.
  const name = dayInWords(day).split(" ")[1]?.slice(0, 3) ?? "";
  const words = step >= 12 ? year : isYear || index === 0 ? `${name} ${year}` : name;
  // A label at the edge would be cut off.
  return { day, x, isYear, isMain: index % 3 === 0, ...(x < 95 ? { label: words } : {}) };
}

function monthNumber(day: PlainDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
