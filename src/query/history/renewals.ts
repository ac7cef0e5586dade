import type { Renewal } from "../../model/index.js";
import { isSurelyBy } from "./bound.js";
import type { Bound } from "./period.js";
import { laterEnd, type TermEndPoint } from "./term-end.js";

/** A renewal clause with the end from which its cycles are counted. */
export interface RenewalCycle {
  /** The clause. */
  readonly clause: Renewal;
  /** The first end. */
  readonly first: TermEndPoint;
  /** The number of renewals that are confirmed. */
  readonly confirmed: number;
}

/** Returns the number of renewals that have begun by a bound; 0 before the first end. */
export function cyclesBy({ clause, first }: RenewalCycle, by: Bound): number {
  const over = (n: number): boolean => {
    const { bound } = endOrNothing(first, clause.period, n);
    return bound !== undefined && isSurelyBy(bound, by);
  };
  if (!over(0)) return 0;
  let high = 1;
  while (over(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (over(middle)) low = middle;
    else high = middle;
  }
  return clause.times === undefined ? high : Math.min(high, clause.times);
}

/** Returns the nth end of a clause, without a bound if it is outside the calendar. */
export function endOrNothing(first: TermEndPoint, period: string, n: number): TermEndPoint {
  try {
    return laterEnd(first, period, n);
  } catch (error) {
    if (error instanceof RangeError) return { end: first.end };
    throw error;
  }
}
