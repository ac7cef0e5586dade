import { dayInWords } from "../calendar/day-in-words.js";
import type { LifecycleEvent, LifecycleEventType, PlainDate } from "../model/index.js";
import type { TermVersion, UnknownReason } from "../query/index.js";
import { durationInWords } from "./duration-in-words.js";
import { bare } from "./text.js";

/** The ways in which a subject continues by an event whose source need not say until when. */
const CONTINUED: Partial<Record<LifecycleEventType, string>> = {
  extended: "was extended",
  renewed: "was renewed",
  resumed: "was resumed",
  implemented: "was implemented",
  "entered-into-force": "entered into force",
};

/**
 * Returns the sentence for an unknown end. It does not contradict a note on the term.
 *
 * @param reason - The reason why the end is unknown.
 * @param term - The term.
 * @param events - The events by which it continues.
 * @param knownAt - The day up to which the record is read.
 * @param grounds - The basis of those events, such as "by the instrument of 4 November 2025".
 */
export function unknownEndSentence(
  reason: UnknownReason,
  term: TermVersion,
  events: readonly LifecycleEvent[],
  knownAt: PlainDate | undefined,
  grounds?: string,
): string {
  const { stated } = term;
  const noted = stated?.note !== undefined;
  const continued = events.flatMap(({ type }) => CONTINUED[type] ?? []).at(-1);
  switch (reason) {
    case "no-term":
      return noted
        ? "End date unknown: the term gives no date"
        : "End date unknown: the source gives no term (this does not make it open-ended)";
    case "no-end":
      if (continued !== undefined && !noted) {
        const by = grounds === undefined ? "" : ` ${grounds}`;
        return stated?.duration === undefined
          ? `End date unknown: it ${continued}${by}, and no source says until when`
          : `End date unknown: it ${continued} for ${durationInWords(stated.duration)}${by}, and no source says from which day`;
      }
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
