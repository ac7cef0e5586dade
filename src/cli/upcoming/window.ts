import { parseDuration } from "../../calendar/duration.js";
import type { CalendarDuration, PlainDate } from "../../model/index.js";
import type { CommandLine } from "../command-line.js";
import { parseDayOption } from "../show/read-time.js";
import { UsageError } from "../usage-error.js";

/** The window that the options ask for. */
export interface Window {
  readonly from: PlainDate;
  readonly within: CalendarDuration;
  readonly knownAt?: PlainDate;
}

/** Reads the window from the options; without them, the ninety days from today. */
export function readUpcomingWindow(options: CommandLine["options"], today: PlainDate): Window {
  const [asOf, knownAt, within = "P90D"] = [options.get("as-of"), options.get("known-at"), options.get("within")];
  try {
    parseDuration(String(within));
  } catch (error) {
    throw new UsageError(`--within: ${(error as Error).message}`);
  }
  return {
    from: asOf === undefined ? today : parseDayOption("--as-of", String(asOf)),
    within: String(within) as CalendarDuration,
    ...(knownAt === undefined ? {} : { knownAt: parseDayOption("--known-at", String(knownAt)) }),
  };
}
