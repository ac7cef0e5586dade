import { dateOfEnd } from "../../calendar/date-of-end.js";
import type { PartialDate, ZonedTime } from "../../model/index.js";
import type { TermEndPoint } from "../../query/history/term-end.js";
import { pathOf } from "../at.js";
import { versionOfTerm } from "../read-term.js";
import type { Rule } from "../rule.js";
import { showDate } from "../show-date.js";

/** A stated end that the stated duration does not give, without a note that says why. */
export const explainedEnd: Rule = {
  name: "explained-end",
  severity: "error",
  check({ terms, history }, report) {
    for (const at of terms) {
      const { end, duration, note, ...rest } = at.value;
      if (end === undefined || duration === undefined || note !== undefined) continue;
      if ("open" in end) {
        const message = `Expected no duration with \`open: true\`; got ${duration}. Remove one, or say in \`note\` why both are printed.`;
        report(pathOf(at, "end"), message);
        continue;
      }
      const { start, version } = history.term(at);
      const stated = dateOfEnd(end);
      if (version === undefined || stated === undefined) continue;
      const counted = versionOfTerm({ ...rest, duration }, start, history.read?.events).point;
      if (version.details.discrepancy === undefined && !liesOutside(counted, version.point)) continue;
      const expected = `Expected the end that ${duration} gives (${showEnd(counted)}); got ${showDate(stated)}`;
      report(pathOf(at, "end"), `${expected}. Correct one, name the counting \`rule\`, or explain it in \`note\`.`);
    }
  },
};

/** True if a counted end surely lies outside the days that a stated one can mean. */
function liesOutside({ end: counted }: TermEndPoint, { end: stated }: TermEndPoint): boolean {
  if (stated.kind !== "between") return false;
  if (counted.kind === "on") return counted.date < stated.earliest || counted.lastFullDay > stated.latest;
  return counted.kind === "between" && (counted.latest < stated.earliest || counted.earliest > stated.latest);
}

function showEnd({ end }: TermEndPoint): PartialDate | ZonedTime | string {
  if (end.kind === "on") return showDate(end.until ?? end.date);
  return end.kind === "between" ? `${end.earliest} to ${end.latest}` : end.kind;
}
