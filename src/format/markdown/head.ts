import { clockInWords, factsOfAgreement, participantsInWords, placeInWords, wordOf } from "../../brief/index.js";
import type { Agreement, Meeting } from "../../model/index.js";
import { statusOf } from "../../query/index.js";
import { dateInWords } from "../../words/index.js";
import type { SectionInput } from "./section-input.js";
import { blocks, escapeMarkdown, withFullStop } from "./text.js";

/** Returns the title of the agreement, its status, its meeting and its objective. */
export function headSection({ record, asOf, cite, explain }: SectionInput): readonly string[] {
  const { objective, background = [], meeting, citations = [], withdrawal } = record;
  const clause = withdrawal?.citations ?? [];
  return blocks(
    [`${escapeMarkdown(natureInWords(record))}${cite(citations)}`],
    [`Status: ${escapeMarkdown(explain(statusOf(record, record.id, { asOf })))}`],
    factsOfAgreement(record).map(
      ([label, text]) =>
        `- ${label}: ${escapeMarkdown(withFullStop(text))}${label === "Withdrawal" ? cite(clause) : ""}`,
    ),
    meeting === undefined ? [] : [`${escapeMarkdown(meetingInWords(meeting, record))}${cite(meeting.citations)}`],
    objective === undefined ? [] : [`Objective: ${escapeMarkdown(objective.text)}${cite(objective.citations)}`],
    ...background.map((one) => [`Background: ${escapeMarkdown(one.text)}${cite(one.citations)}`]),
  );
}

function natureInWords({ form, nature }: Agreement): string {
  return `Form: ${wordOf(form)}. Nature in law: ${wordOf(nature)}.`;
}

function meetingInWords(meeting: Meeting, record: Agreement): string {
  const { on, duration, note } = meeting;
  const length = duration === undefined ? "" : `, ${clockInWords(duration)}`;
  const people = participantsInWords(meeting, record);
  const head = `Meeting: ${dateInWords(on)}, ${placeInWords(meeting)}${length}${people === "" ? "" : `: ${people}`}.`;
  return note === undefined ? head : `${head} ${note}`;
}
