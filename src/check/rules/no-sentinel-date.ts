import { dates } from "../dates.js";
import type { Rule } from "../rule.js";

/** No date stands for something else: no year 9999 for "no end", no year 1 for "always". */
export const noSentinelDate: Rule = {
  name: "no-sentinel-date",
  severity: "warning",
  tip: "Leave out what the source does not say.",
  *find({ agreement }) {
    for (const { path, value } of dates(agreement)) {
      const date = typeof value === "object" && value !== null && "date" in value ? value.date : value;
      const year = /^(\d{4})(?:-|[?~%]?$)/u.exec(String(date))?.[1];
      if (year === undefined || (Number(year) > 1 && Number(year) < 3000)) continue;
      const message = `The year ${year} looks like a stand-in and not like a date of the source`;
      yield path.includes("end")
        ? {
            path,
            message,
            tip: "If the source says that there is no end, write `end: { open: true }`; if it says nothing, leave `end` out.",
          }
        : { path, message };
    }
  },
};
