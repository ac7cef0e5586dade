import type { PartialDate, TermEnd, ZonedTime } from "../model/index.js";

/** Returns the date or moment of a stated end; `undefined` for an open or unreadable end. */
export function dateOfEnd(end: TermEnd): PartialDate | ZonedTime | undefined {
  if ("through" in end) return end.through;
  if ("until" in end) return end.until;
  return "before" in end ? end.before : undefined;
}
