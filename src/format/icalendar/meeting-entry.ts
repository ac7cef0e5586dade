import type { Agreement } from "../../model/index.js";
import { meetingStatusOf } from "../../query/meeting-status-of.js";
import { clockInWords, participantsInWords, placeInWords } from "../meeting-in-words.js";
import { spanOf } from "../span.js";
import type { Entry } from "./entry.js";

/** The meeting at which the agreement was reached. */
export function meetingEntry(record: Agreement): Entry | undefined {
  const status = meetingStatusOf(record, { asOf: record.reviewedOn });
  const { meeting } = record;
  if (meeting === undefined || status === undefined) return undefined;
  const span = spanOf(meeting.on);
  const held = status.state === "occurred";
  const people = participantsInWords(meeting, record);
  const length = meeting.duration === undefined ? [] : [`It took ${clockInWords(meeting.duration)}.`];
  return {
    key: "meeting",
    summary: `${held ? "Meeting" : "Planned meeting"}${span.exact ? "" : ` ${span.words}`}: ${record.title}`,
    paragraphs: [
      status.explanation,
      ...(people === "" ? [] : [`Present: ${people}.`]),
      ...length,
      ...(meeting.note === undefined ? [] : [meeting.note]),
    ],
    citations: meeting.citations,
    span,
    sure: held && span.exact,
    place: placeInWords(meeting),
  };
}
