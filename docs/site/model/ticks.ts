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
  /** The charts that have room for the label. */
  readonly fits: readonly ChartWidth[];
}

/** The width of a chart. */
type ChartWidth = "narrow" | "medium" | "wide";

/** The smallest distance between two labels, in percent of the width. */
const APART: Readonly<Record<ChartWidth, number>> = { narrow: 27, medium: 19, wide: 10 };

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
  const last: Record<string, number> = {};
  return Array.from({ length: count }, (_, index) => {
    const { label, ...tick } = tickOf(first + index * step, step, range, index);
    // A label at the edge would be cut off.
    if (tick.x > 95) return { ...tick, fits: [] };
    const fits = (Object.keys(APART) as ChartWidth[]).filter((width) => tick.x - (last[width] ?? -100) >= APART[width]);
    for (const width of fits) last[width] = tick.x;
    return { ...tick, label, fits };
  });
}

function tickOf(month: number, step: number, range: DayRange, index: number) {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  const day = `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const isYear = month % 12 === 0;
  // Three letters of the month, and the year where it begins or the axis does.
  const name = dayInWords(day).split(" ")[1]?.slice(0, 3) ?? "";
  const label = step >= 12 ? year : step >= 6 || isYear || index === 0 ? `${name} ${year}` : name;
  return { day, x: placeOf(day, range), isYear, label };
}

function monthNumber(day: PlainDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
