import type { PartialDate, TermEnd, ZonedTime } from "../model/index.js";

/** Returns the date or moment that a stated end names; `undefined` for an open end and for one that cannot be read. */
export function dateOfEnd(end: TermEnd): PartialDate | ZonedTime | undefined {
  if ("through" in end) return end.through;
  if ("until" in end) return end.until;
  return "before" in end ? end.before : undefined;
}
