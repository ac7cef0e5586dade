import {
  type Brief,
  clockInWords,
  dayAskedAbout,
  factsOfAgreement,
  participantsInWords,
  placeInWords,
  wordOf,
} from "../../../src/brief/index.js";
import type { Agreement, Meeting } from "../../../src/model/index.js";
import { dateInWords, explain } from "../../../src/words/index.js";
import { element } from "./element.js";
import { citationsOf } from "./sources.js";

/** Shows the title of the agreement, its meeting, and its objective. */
export function headOf({ agreement }: Brief): readonly HTMLElement[] {
  const { parties, concludedOn, form, nature, meeting, objective, citations = [] } = agreement;
  const names = parties.map(({ name }) => name).join(" · ");
  const day = concludedOn === undefined ? "" : ` · ${dateInWords(concludedOn)}`;
  return [
    element("p", { class: "lead" }, `${names}${day}`),
    ...(meeting === undefined
      ? []
      : [element("p", {}, meetingInWords(meeting, agreement)), citationsOf(meeting.citations, agreement)]),
    element("p", {}, `Form: ${wordOf(form)}. Nature in law: ${wordOf(nature)}.`),
    citationsOf(citations, agreement),
    ...factsOfAgreement(agreement)
      // The first line already has the day of conclusion.
      .filter(([label]) => label !== "Concluded")
      .map(([label, text]) => element("p", {}, `${label}: ${text}`)),
    ...(objective === undefined
      ? []
      : [element("p", {}, `Objective: ${objective.text}`), citationsOf(objective.citations, agreement)]),
  ].filter((part) => part !== undefined);
}

function meetingInWords(meeting: Meeting, record: Agreement): string {
  const length = meeting.duration === undefined ? "" : `, ${clockInWords(meeting.duration)}`;
  const people = participantsInWords(meeting, record);
  return `Met ${dateInWords(meeting.on)}, ${placeInWords(meeting)}${length}${people === "" ? "" : `: ${people}`}.`;
}

/** Returns the day that the page is about, the day of the review, and the status of the agreement on that day. */
export function askedInWords({ agreement, asOf, knownAt, statuses }: Brief): string {
  const day = dateInWords(dayAskedAbout(asOf));
  const reviewed = dateInWords(agreement.reviewedOn);
  const status = statuses.find(({ subject }) => subject === agreement.id);
  const words = status === undefined ? "" : ` The agreement: ${explain(agreement, status)}`;
  const read =
    knownAt === undefined
      ? `As of ${day}. The record was reviewed up to ${reviewed}; what came later is not in it.`
      : `As of ${day}. The record as it was known on ${reviewed}; what was recorded later is left out.`;
  return `${read}${words}`;
}
