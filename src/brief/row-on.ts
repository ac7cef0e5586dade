import { daysFrom } from "../calendar/days-between.js";
import type { PlainDate } from "../model/index.js";
import type { CommitmentRow } from "./commitment-row.js";
import { daysToPlan } from "./commitment-rows.js";
import type { RowEnd } from "./row-end.js";

/** Returns a row for another day, if nothing changes between the two but the number of days left. */
export function rowOn(row: CommitmentRow, asOf: PlainDate): CommitmentRow {
  if (row.asOf === asOf) return row;
  const passed = daysFrom(row.asOf as PlainDate, asOf);
  const { end, endByLaw, endAnnounced, planned, days } = row;
  const plan = planned === undefined ? undefined : { ...planned, days: daysToPlan(planned, asOf) };
  const last = end === undefined ? undefined : endAfter(end, passed);
  const left = days === undefined ? undefined : (plan?.days ?? last?.days);
  return {
    ...row,
    asOf,
    ...(plan === undefined ? {} : { planned: plan }),
    ...(last === undefined ? {} : { end: last }),
    ...(endByLaw === undefined ? {} : { endByLaw: endAfter(endByLaw, passed) }),
    ...(endAnnounced === undefined ? {} : { endAnnounced: endAfter(endAnnounced, passed) }),
    ...(left === undefined ? {} : { days: left }),
  };
}

/** Returns an end as it is some days later. */
function endAfter(end: RowEnd, passed: number): RowEnd {
  const { days } = end;
  if (days === undefined) return end;
  return {
    ...end,
    days: typeof days === "number" ? days - passed : { min: days.min - passed, max: days.max - passed },
  };
}
