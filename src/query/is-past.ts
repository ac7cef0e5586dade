import { latestDay } from "../calendar/partial-date.js";
import { addToDay } from "../calendar/plain-date.js";
import type { Agreement, Commitment, LifecycleEvent, PartialDate, PlainDate, ZonedTime } from "../model/index.js";
import { isPlan } from "./history/plans.js";

/** The number of days by which an end can be later than the day on which it rests: the day itself, and a difference of zones. */
const MARGIN = { days: -2 };

/** The first day of the calendar from which the margin can be subtracted. */
const FIRST: PlainDate = "0000-01-03";

/**
 * True if a record surely has no end, plan, renewal or due quantity on a day or later: it states no term, no plan and no quantity, and
 * all its days are before. Most records of a register are like that; computing their periods takes ten times as long.
 *
 * @throws {RangeError} if a date is invalid.
 */
export function isPast(record: Agreement, day: PlainDate): boolean {
  const { term, withdrawal, concludedOn, meeting, reviewedOn, commitments, events, sources } = record;
  if (day < FIRST || term !== undefined || withdrawal !== undefined) return false;
  const by = addToDay(day, MARGIN);
  return (
    isBefore(reviewedOn, by) &&
    isBefore(concludedOn, by) &&
    isBefore(meeting?.on, by) &&
    commitments.every(isWithoutDays) &&
    events.every((event) => isPastEvent(event, by)) &&
    sources.every(({ published }) => isBefore(published, by))
  );
}

function isWithoutDays(commitment: Commitment): boolean {
  if (isPlan(commitment) || commitment.kind === "suspension" || commitment.kind === "purchase") return false;
  return commitment.term === undefined && commitment.readouts === undefined;
}

function isPastEvent({ term, planned, on, through, effective }: LifecycleEvent, by: PlainDate): boolean {
  if (term !== undefined || planned !== undefined) return false;
  return isBefore(on, by) && isBefore(through, by) && isBefore(effective, by);
}

/** True if a date is before a day, or absent. A clock time is left to the reduction. */
function isBefore(date: PartialDate | ZonedTime | undefined, by: PlainDate): boolean {
  return date === undefined || (typeof date === "string" && latestDay(date) < by);
}
