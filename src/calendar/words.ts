import type { CalendarDuration, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import { parseDuration } from "./duration.js";
import { parsePartialDate } from "./partial-date.js";
import { monthName } from "./plain-date.js";

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A day in English: "30 October 2026". */
export function dayInWords(day: PlainDate): string {
  return `${Number(day.slice(8, 10))} ${monthName(Number(day.slice(5, 7)))} ${Number(day.slice(0, 4))}`;
}

/** A partial date in English, as precise as it is: "April 2026 (uncertain)". */
export function dateInWords(date: PartialDate): string {
  const { earliest, precision, uncertain, approximate } = parsePartialDate(date);
  const year = String(Number(earliest.slice(0, 4)));
  const words = {
    day: dayInWords(earliest),
    month: `${monthName(Number(earliest.slice(5, 7)))} ${year}`,
    year,
    decade: `the ${year}s`,
    century: `some year from ${year} to ${Number(year) + 99}`,
  }[precision];
  return `${approximate ? "about " : ""}${words}${uncertain ? " (uncertain)" : ""}`;
}

/** A start or an end in English, a clock time with its zone: "00:01 on 10 November 2026 (America/New_York)". */
export function timeInWords(time: PartialDate | ZonedTime): string {
  return typeof time === "string" ? dateInWords(time) : `${time.time} on ${dayInWords(time.date)} (${time.zone})`;
}

/** When something is, with its preposition: "on 10 November 2025", "in April 2026", "at 00:01 on 10 November 2025 (…)". */
export function onInWords(time: PartialDate | ZonedTime): string {
  if (typeof time === "object") return `at ${timeInWords(time)}`;
  return `${parsePartialDate(time).precision === "day" ? "on" : "in"} ${dateInWords(time)}`;
}

/** A duration in English: "one year and two months". */
export function durationInWords(duration: CalendarDuration): string {
  const parts = Object.entries(parseDuration(duration)).filter(([, count]) => count > 0);
  const words = parts.map(([unit, count]) => `${NUMBERS[count] ?? count} ${count === 1 ? unit.slice(0, -1) : unit}`);
  return words.length < 2 ? (words[0] ?? "no time") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
