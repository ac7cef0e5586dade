import { boundOn } from "../query/history/bound.js";
import { countedFromBound, endOn, laterEnd, statedEnd, type TermEndPoint } from "../query/history/term-end.js";
import type { TermVersion } from "../query/index.js";
import { dateInWords } from "./date-in-words.js";
import { durationInWords } from "./duration-in-words.js";

const ANCHOR_CLAUSES = {
  effective: "",
  started: ", when it started",
  inherited: ", when the agreement or a commitment in it started",
  concluded: ", when it was agreed",
  "counted-from": ", from which the source counts",
  "previous-end": ", the previous end",
} as const;

/** An end without the reasons for it. */
export type End = TermEndPoint["end"];

/** Returns the end that a term gives before it is renewed, if that is not the end of the answer. */
export function firstEndOf(term: TermVersion): End | undefined {
  const { stated, duration, anchor, rule } = term;
  let first: TermEndPoint | undefined;
  if (duration !== undefined && anchor !== undefined) {
    const from = boundOn(anchor.on);
    first = rule === undefined ? laterEnd(endOn(from, "through"), duration) : countedFromBound(from, duration, rule);
  } else if (stated?.end !== undefined) first = statedEnd(stated.end);
  return first === undefined || dayOf(first.end) === dayOf(term) ? undefined : first.end;
}

function dayOf(end: End): string | undefined {
  return end.kind === "on" ? end.date : end.kind === "between" ? end.earliest : undefined;
}

/**
 * Returns the way in which an end was counted, if it was. It describes the counting rule and names no law.
 *
 * @param term - The term that was counted.
 * @param renewals - The renewals that are counted too: ", plus renewals of one year".
 */
export function countingInWords({ duration, anchor, rule }: TermVersion, renewals: string): string | undefined {
  if (duration === undefined || anchor === undefined) return undefined;
  const counted = `It is ${durationInWords(duration)} from ${dateInWords(anchor.on)}${ANCHOR_CLAUSES[anchor.kind]}${renewals}`;
  if (rule === undefined) return counted;
  if (rule !== "moment") return `${counted}; the start day is ${rule === "anniversary" ? "not " : ""}counted`;
  return `${counted}, to the same clock time${typeof anchor.on === "object" ? "" : ", which is not stated"}`;
}
