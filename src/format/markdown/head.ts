import { dateInWords } from "../../calendar/words.js";
import type { Agreement, Meeting } from "../../model/index.js";
import { wordOf } from "../in-words.js";
import { clockInWords, participantsInWords, placeInWords } from "../meeting-in-words.js";
import type { Page } from "./page.js";
import { blocks, escaped } from "./text.js";

/** What the agreement is, where it was reached, what it is for. */
export function headSection({ record, cite }: Page): readonly string[] {
  const { objective, background = [], meeting, altTitles } = record;
  return blocks(
    [`${escaped(natureInWords(record))}${cite(record.citations ?? [])}`],
    altTitles === undefined ? [] : [escaped(`Also called: ${altTitles.join("; ")}.`)],
    meeting === undefined ? [] : [`${escaped(meetingInWords(meeting, record))}${cite(meeting.citations)}`],
    objective === undefined ? [] : [`Objective: ${escaped(objective.text)}${cite(objective.citations)}`],
    ...background.map((one) => [`Background: ${escaped(one.text)}${cite(one.citations)}`]),
  );
}

function natureInWords({ form, nature, concludedOn }: Agreement): string {
  const concluded = concludedOn === undefined ? "" : ` Concluded: ${dateInWords(concludedOn)}.`;
  return `Form: ${wordOf(form)}. Nature in law: ${wordOf(nature)}.${concluded}`;
}

function meetingInWords(meeting: Meeting, record: Agreement): string {
  const { on, duration, note } = meeting;
  const length = duration === undefined ? "" : `, ${clockInWords(duration)}`;
  const people = participantsInWords(meeting, record);
  const head = `Meeting: ${dateInWords(on)}, ${placeInWords(meeting)}${length}${people === "" ? "" : `: ${people}`}.`;
  return note === undefined ? head : `${head} ${note}`;
}
