import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

const OPEN_END =
  "Write `end: { open: true }` if the source states that there is no end, and leave `end` out if it states nothing.";

function standIn(date: string): string | undefined {
  // The years 1000 to 2999, which nearly all dates have.
  if (date.startsWith("2") || date.startsWith("1")) return undefined;
  const years = /^P(\d{4,})Y/u.exec(date)?.[1];
  if (Number(years) >= 1000)
    return `Expected a duration of the source; got ${years} years, which look like a placeholder`;
  const year = /^(\d[\dX]{3})(?:-|[?~%]?$)/u.exec(date)?.[1];
  const number = Number(year?.replaceAll("X", "0"));
  if (year === undefined || (number > 1 && number < 3000)) return undefined;
  return `Expected a date of the source; got the year ${year}, which looks like a placeholder`;
}

/** A placeholder date: the year 9999 for "no end", the year 1 for "always". */
export const sentinelDate: Rule = {
  name: "sentinel-date",
  severity: "warning",
  check(index, report) {
    for (const at of index.dates) {
      const { value } = at;
      const date = typeof value === "object" && value !== null && "date" in value ? value.date : value;
      const message = standIn(String(date));
      if (message === undefined) continue;
      const path = pathOf(at);
      report(path, `${message}. ${path.includes("term") ? OPEN_END : "Leave out what the source does not state."}`);
    }
  },
};
