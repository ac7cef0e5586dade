import type { TermVersion } from "../query/index.js";
import { dateInWords } from "./date-in-words.js";
import { durationInWords } from "./duration-in-words.js";

const ANCHOR_CLAUSES = {
  effective: "",
  started: ", when it started",
  inherited: ", when the agreement or a commitment in it started",
  concluded: ", when it was agreed",
  "conditions-met": ", when its conditions were met",
  "counted-from": ", from which the source counts",
  "previous-end": ", the previous end",
} as const;

/**
 * Returns the way in which an end was counted, if it was. It describes the counting rule and names no law.
 *
 * @param term - The term that was counted.
 * @param renewals - The renewals that are counted too: ", plus 2 renewals of one year"; empty if there are none.
 */
export function countingInWords({ duration, anchor, rule }: TermVersion, renewals: string): string | undefined {
  if (duration === undefined || anchor === undefined) return undefined;
  const counted = `It is ${durationInWords(duration)} from ${dateInWords(anchor.on)}${ANCHOR_CLAUSES[anchor.kind]}${renewals}`;
  if (rule === undefined) return counted;
  if (rule !== "moment") return `${counted}; the start day is ${rule === "anniversary" ? "not " : ""}counted`;
  return `${counted}, to the same clock time${typeof anchor.on === "object" ? "" : ", which is not stated"}`;
}
