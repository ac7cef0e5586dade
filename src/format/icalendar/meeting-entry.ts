import { clockInWords, participantsInWords, placeInWords } from "../../brief/index.js";
import type { State } from "../../query/index.js";
import type { Entry } from "./entry.js";
import { planOf } from "./plan.js";
import { whenInTitle } from "./span.js";
import type { ToldRecord } from "./told-record.js";

const VERBS: Partial<Record<State, string>> = {
  scheduled: "Planned meeting",
  "date-passed": "Planned meeting",
  postponed: "Meeting postponed to",
  occurred: "Meeting",
};

/** Returns the entry for the meeting at which the agreement was reached. */
export function meetingEntry({ record, explain }: ToldRecord): Entry | undefined {
  const { meeting } = record;
  if (meeting === undefined) return undefined;
  const { status, event, span, mark, sure } = planOf(record, meeting.id, meeting.on);
  const verb = VERBS[status.state];
  if (verb === undefined || span === undefined) return undefined;
  const people = participantsInWords(meeting, record);
  return {
    key: "meeting",
    summary: `${verb}${whenInTitle(span)}: ${record.title}${mark}`,
    paragraphs: [
      explain(status),
      ...(event === undefined ? [] : [event.summary]),
      ...(people === "" ? [] : [`Present: ${people}.`]),
      ...(meeting.duration === undefined ? [] : [`It took ${clockInWords(meeting.duration)}.`]),
      ...(meeting.note === undefined ? [] : [meeting.note]),
    ],
    citations: status.because.citations,
    span,
    sure,
    place: placeInWords(meeting),
  };
}
