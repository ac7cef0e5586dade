import type { TermVersion } from "../query/index.js";
import { dateInWords } from "./date-in-words.js";
import { durationInWords } from "./duration-in-words.js";

const ANCHORS = {
  effective: "",
  started: ", when it started",
  inherited: ", when the whole of which it is a part started",
  concluded: ", when it was agreed",
  "counted-from": ", from which the source counts",
  "previous-end": ", the end before",
} as const;

/** How an end was counted, if it was. The convention is described, and no law is named for it. */
export function countingInWords({ duration, anchor, rule }: TermVersion): string | undefined {
  if (duration === undefined || anchor === undefined) return undefined;
  const counted = `It is ${durationInWords(duration)} from ${dateInWords(anchor.on)}${ANCHORS[anchor.kind]}`;
  switch (rule) {
    case undefined:
      return counted;
    case "anniversary":
      return `${counted}; the start day is not counted`;
    case "start-day-counted":
      return `${counted}; the start day is counted`;
    case "moment":
      return typeof anchor.on === "object"
        ? `${counted}, to the same clock time`
        : `${counted}, to the same clock time, which is not stated`;
  }
}
