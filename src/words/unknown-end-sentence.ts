import { dayInWords } from "../calendar/day-in-words.js";
import type { PlainDate } from "../model/index.js";
import type { TermVersion, UnknownReason } from "../query/index.js";
import { durationInWords } from "./duration-in-words.js";
import { bare } from "./text.js";

/** Returns the sentence for an unknown end. It does not contradict a note on the term. */
export function unknownEndSentence(reason: UnknownReason, term: TermVersion, knownAt: PlainDate | undefined): string {
  const { stated } = term;
  const noted = stated?.note !== undefined;
  switch (reason) {
    case "no-term":
      return noted
        ? "End date unknown: the term gives no date"
        : "End date unknown: the source gives no term (this does not make it open-ended)";
    case "no-end":
      return noted
        ? "End date unknown: the term gives no date for it"
        : "End date unknown: the source gives neither an end nor a duration (this does not make it open-ended)";
    case "no-start":
      return stated?.duration === undefined
        ? "End date unknown: no start to count from is on record"
        : `End date unknown: the source gives a duration of ${durationInWords(stated.duration)}, and no start to count it from is on record`;
    case "unreadable-end": {
      const end = stated?.end;
      const printed = end !== undefined && "unreadable" in end ? ` as “${bare(end.unreadable)}”` : "";
      return `End date unknown: the source prints it${printed}, which cannot be read as a date`;
    }
    case "never-in-effect":
      return "No end date: it never took effect";
    case "not-yet-recorded":
      return `End date unknown: ${knownAt === undefined ? "it was not yet on record" : `by ${dayInWords(knownAt)} it was not yet on record`}`;
  }
}
