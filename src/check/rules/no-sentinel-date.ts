import { pathOf } from "../at.js";
import type { Rule } from "../rule.js";

const OPEN_END =
  "If the source says that there is no end, write `end: { open: true }`; if it says nothing, leave `end` out.";

function standIn(date: string): string | undefined {
  const years = /^P(\d{4,})Y/u.exec(date)?.[1];
  if (Number(years) >= 1000) return `${years} years look like a stand-in and not like a duration of the source`;
  const year = /^(\d[\dX]{3})(?:-|[?~%]?$)/u.exec(date)?.[1];
  const number = Number(year?.replaceAll("X", "0"));
  if (year === undefined || (number > 1 && number < 3000)) return undefined;
  return `The year ${year} looks like a stand-in and not like a date of the source`;
}

/** No date stands for something else: no year 9999 for "no end", no year 1 for "always". */
export const noSentinelDate: Rule = {
  name: "no-sentinel-date",
  severity: "warning",
  tip: "Leave out what the source does not say.",
  find({ entities }, report) {
    for (const at of entities.dates) {
      const { value } = at;
      const date = typeof value === "object" && value !== null && "date" in value ? value.date : value;
      const message = standIn(String(date));
      if (message === undefined) continue;
      const path = pathOf(at);
      report(path, message, path.includes("term") ? OPEN_END : undefined);
    }
  },
};
