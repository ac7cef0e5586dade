import { parsePartialDate } from "../calendar/partial-date.js";
import type { Agreement, PartialDate, PlainDate, ZonedTime } from "../model/index.js";

/**
 * Returns the days on which a part of a record can have become known, in order. Between two of them the knowledge is the same. A
 * partial date counts with its first and its last day.
 */
export function learningDays({ concludedOn, meeting, events, commitments }: Agreement): readonly PlainDate[] {
  const dates: readonly (PartialDate | ZonedTime | undefined)[] = [
    concludedOn,
    meeting?.on,
    ...events.flatMap(({ recordedOn, on, through, effective }) => [recordedOn, on, through, effective]),
    ...commitments.flatMap(({ readouts = [] }) => readouts.map(({ on }) => on)),
  ];
  const days = dates.flatMap((date) => {
    if (date === undefined) return [];
    if (typeof date !== "string") return [date.date];
    const { earliest, latest } = parsePartialDate(date);
    return [earliest, latest];
  });
  return [...new Set(days)].sort();
}
