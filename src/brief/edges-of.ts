import { addToDay } from "../calendar/plain-date.js";
import type { PlainDate } from "../model/index.js";
import type { Period, State } from "../query/index.js";

/** Returns the days on which an answer can differ from that of the day before. Clock times count in every zone. */
export function edgesOf(periods: readonly Period<State>[], reviewedOn: PlainDate): readonly PlainDate[] {
  const days = new Set<PlainDate>(near(reviewedOn));
  for (const { from, planned } of periods) {
    for (const day of [from?.earliest, from?.latest].filter((one) => one !== undefined))
      for (const one of near(day)) days.add(one);
    if (planned !== undefined) for (const one of near(planned.from.slice(0, 10))) days.add(one);
  }
  return [...days].sort();
}

function near(day: PlainDate): readonly PlainDate[] {
  return [-1, 0, 1, 2].flatMap((days) => {
    try {
      return [addToDay(day, { days })];
    } catch {
      return [];
    }
  });
}
