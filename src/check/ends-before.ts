import { isSameBound, isSurelyBy } from "../query/history/bound.js";
import type { Bound } from "../query/history/period.js";

/** True if something that is over from one bound on is surely over before something else begins. */
export function endsBefore(end: Bound, start: Bound): boolean {
  if (!isSurelyBy(end, start)) return false;
  // If the end and the start are the same moment, the length is zero, which is not an error.
  return !((end.moment !== undefined || start.moment !== undefined) && isSameBound(end, start));
}
