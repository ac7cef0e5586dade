/**
 * Calendar days, partial dates, durations and counting rules for the end of a term. Takes and returns strings; the results are
 * the same on every machine, whatever its time zone.
 *
 * @module calendar
 */
export {
  isPossiblyAfter,
  isPossiblyBefore,
  isPossiblyOnOrAfter,
  isPossiblyOnOrBefore,
  isSurelyAfter,
  isSurelyBefore,
  isSurelyOnOrAfter,
  isSurelyOnOrBefore,
} from "./compare-dates.js";
export { compareDurations, type DurationOrder } from "./compare-durations.js";
export { type DayRange, daysBetween } from "./days-between.js";
export { type DurationParts, parseDuration } from "./duration.js";
export {
  type CountingOptions,
  type EndDay,
  type EndRange,
  endOfTerm,
  type StartAndDuration,
} from "./end-of-term.js";
export { type InstantOptions, isSameInstant, toInstant } from "./instant.js";
export {
  type DatePrecision,
  earliestDay,
  latestDay,
  type ParsedPartialDate,
  parsePartialDate,
  precisionOf,
} from "./partial-date.js";
export { compareDays, parsePlainDate } from "./plain-date.js";
export { isPossiblySameDay, isSurelySameDay } from "./same-day.js";
