import { utc } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { PlainDate } from "../model/index.js";

/** How many days lie from one day to another; negative when the other comes first. */
export function daysFrom(start: PlainDate, end: PlainDate): number {
  return differenceInCalendarDays(end, start, { in: utc });
}
