import { earliestDay, latestDay } from "../../../src/calendar/index.js";
import type { PlainDate } from "../../../src/model/index.js";
import type { Period, State } from "../../../src/query/index.js";
import { type DayRange, shifted } from "./day-range.js";

/** The look of a bar. */
export type Look = "law" | "announced" | "suspended" | "planned" | "over" | "span";

/** A bar of the chart: a period, or the days within which one period gives way to the next. */
export interface Bar {
  readonly look: Look;
  /** The first day. */
  readonly from: PlainDate;
  /** The day after the last one. */
  readonly to: PlainDate;
  /** True for a period that nothing on record ends. */
  readonly isOpen: boolean;
  /** The number of the period among those of its commitment. */
  readonly period: number;
}

/** The looks of the states that are drawn: a commitment that has not begun, or about which nothing is known, has no bar. */
const LOOKS: Partial<Record<State, Look>> = {
  suspended: "suspended",
  scheduled: "planned",
  postponed: "planned",
  expired: "over",
  terminated: "over",
  superseded: "over",
  invalidated: "over",
  performed: "over",
  cancelled: "over",
  occurred: "over",
  "date-passed": "over",
};

/** Returns the look of a period; `undefined` for one that is not drawn. */
function lookOf({ state, authority, from }: Period<State>): Look | undefined {
  if (state === "in-effect" || state === "provisionally-in-effect")
    return authority === "announced" ? "announced" : "law";
  // Waiting for a start is drawn from the day on which the waiting began, if it has one.
  if (state === "not-yet-effective") return from === undefined ? undefined : "planned";
  return LOOKS[state];
}

/**
 * Returns the bars of a commitment. A period is drawn from the day on which it has surely begun to the day on which it can end; the
 * days between are a span.
 */
export function barsOf(periods: readonly Period<State>[], range: DayRange): readonly Bar[] {
  const end = shifted(range.last, 1);
  return periods
    .flatMap((period, index): readonly Bar[] => {
      const look = lookOf(period);
      const next = periods[index + 1];
      const { from, to } = period;
      const isOpen = to === undefined;
      const drawn: Bar[] = [];
      if (look !== undefined && look === "planned" && period.planned !== undefined) {
        const { from: first, through = first } = period.planned;
        const [one, other] = [earliestDay(first), shifted(latestDay(through), 1)];
        const exact = one === earliestDay(through) || shifted(one, 1) === other;
        // What came earlier than its plan ends the plan.
        const until = to !== undefined && to.latest < other && to.latest > one ? to.latest : other;
        drawn.push({ look: exact ? look : "span", from: one, to: until, isOpen: false, period: index });
      } else if (look !== undefined) {
        const bar = { look, from: from?.latest ?? range.first, to: to?.earliest ?? end };
        drawn.push({ ...bar, isOpen: isOpen && look !== "over", period: index });
      }
      const touches = isRun(look) || (next !== undefined && isRun(lookOf(next)));
      if (to !== undefined && touches && to.earliest < to.latest)
        drawn.push({ look: "span", from: to.earliest, to: to.latest, isOpen: false, period: index });
      return drawn;
    })
    .filter(({ from, to }) => from < to && from <= range.last && to > range.first)
    .map((bar) => ({ ...bar, from: bar.from < range.first ? range.first : bar.from, to: bar.to > end ? end : bar.to }));
}

function isRun(look: Look | undefined): boolean {
  return look === "law" || look === "announced" || look === "suspended";
}
