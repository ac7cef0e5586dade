import { earliestDay, latestDay } from "../calendar/partial-date.js";
import type { PlainDate } from "../model/index.js";

/**
 * Returns a range of possible days in a form for tables: "2026-11-10" for one day, "2026-04" or "2026" for a whole month or
 * year, otherwise "by 2026-05-02", its last day.
 */
export function rangeInShort(earliest: PlainDate, latest: PlainDate): string {
  if (earliest === latest) return earliest;
  const units = [earliest.slice(0, 7), earliest.slice(0, 4)];
  return units.find((unit) => earliestDay(unit) === earliest && latestDay(unit) === latest) ?? `by ${latest}`;
}
