import { isSameBound, isSurelyBy } from "../query/history/bound.js";
import type { Bound } from "../query/history/period.js";

/** True if something that is over from one bound on is surely over before something else begins. */
export function endsBefore(end: Bound, start: Bound): boolean {
  if (!isSurelyBy(end, start)) return false;
  // What ends at the very moment at which it starts takes no time, and is not the wrong way round.
  return !((end.moment !== undefined || start.moment !== undefined) && isSameBound(end, start));
}
