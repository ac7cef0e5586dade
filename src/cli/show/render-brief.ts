import {
  type Brief,
  clockInWords,
  dayAskedAbout,
  factsOfAgreement,
  nameOf,
  participantsInWords,
  placeInWords,
  voiceById,
  wordOf,
} from "../../brief/index.js";
import type { Agreement, Condition, Issue, Meeting } from "../../model/index.js";
import { dateInWords } from "../../words/index.js";
import { wrap } from "../layout.js";
import { citationMark } from "./citation-mark.js";
import type { RecordPage } from "./record-page.js";
import { renderAssessment, STANCE_KEY } from "./render-assessment.js";
import { endWithDistance, isTold, renderCommitment, stateLabel } from "./render-commitment.js";
import { renderEvent, renderUpcoming } from "./render-log.js";
import { renderSource } from "./render-source.js";

/** Lays out a brief as text. */
export function renderBrief(brief: Brief, page: RecordPage): string {
  const { agreement, issues, log } = brief;
  const day = dayAskedAbout(brief.asOf);
  const past = log.filter(({ earliest }) => earliest <= day);
  const later = log.filter(({ earliest }) => earliest > day);
  const spaced = (blocks: readonly (readonly string[])[]) =>
    blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", page.style.heading(title), "", ...lines];
  const list = (title: string, entries: readonly Issue[]) =>
    section(
      title,
      entries.flatMap((issue) => renderIssue(issue, agreement, page)),
    );
  const lines = [
    ...renderTitle(brief, page),
    ...section("THE AGREEMENT", renderAgreement(brief, page)),
    ...section("THE MEETING", agreement.meeting === undefined ? [] : renderMeeting(agreement.meeting, brief, page)),
    ...section("PARTIES", renderParties(agreement, page)),
    ...section("COMMITMENTS", spaced(agreement.commitments.map((one) => renderCommitment(one, brief, page)))),
    ...section(
      "WITHIN NINETY DAYS",
      brief.upcoming.flatMap((entry) => renderUpcoming(entry, agreement, page)),
    ),
    ...section("WHAT HAPPENED", spaced(past.map((entry) => renderEvent(entry, agreement, page)))),
    ...section(
      "WHAT HAPPENED AFTER THE DAY ASKED ABOUT",
      spaced(later.map((entry) => renderEvent(entry, agreement, page))),
    ),
    ...section("CONDITIONS", spaced(agreement.conditions.map((one) => renderCondition(one, agreement, page)))),
    ...list("UNRESOLVED ISSUES", issues.unresolved),
    ...list("UNRESOLVED IN THE VIEW OF AN EXPERT", issues.attributed),
    ...list("NOT ON THE AGENDA", issues.notOnAgenda),
    ...list("DISCUSSED, NOTHING KNOWN TO BE AGREED", issues.discussed),
    ...section("ASSESSMENTS", [
      ...(agreement.assessments.length === 0 ? [] : [...wrap(STANCE_KEY, page.width, "  ").map(page.style.aside), ""]),
      ...spaced(agreement.assessments.map((one) => renderAssessment(one, agreement, page))),
    ]),
    ...section(
      "SOURCES",
      agreement.sources.flatMap((source, index) => renderSource(source, index + 1, page)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** Lays out the agreement as a whole: its status, its facts, and its end if it is known. */
function renderAgreement(brief: Brief, page: RecordPage): readonly string[] {
  const { agreement } = brief;
  const status = brief.statuses.find(({ subject }) => subject === agreement.id);
  const end = brief.ends.find(({ expiry }) => expiry.subject === agreement.id);
  const mark = citationMark(agreement.withdrawal?.citations ?? [], agreement);
  const fact = (label: string, text: string) => wrap(`${label}: ${text}`, page.width, "  ", "    ");
  return [
    ...(status === undefined ? [] : [`  ${stateLabel(status)}`, ...wrap(page.explain(status), page.width, "  ")]),
    ...factsOfAgreement(agreement).flatMap(([label, text]) =>
      fact(label, label === "Withdrawal" ? `${text} ${mark}`.trimEnd() : text),
    ),
    ...(end === undefined || isTold(end, status, page) ? [] : fact("End", endWithDistance(end, brief, page))),
  ];
}

function renderTitle({ agreement, asOf, knownAt }: Brief, page: RecordPage): readonly string[] {
  const reviewed =
    knownAt === agreement.reviewedOn
      ? `The record as it was known on ${dateInWords(knownAt)}; what was recorded later is left out.`
      : `The record was reviewed up to ${dateInWords(agreement.reviewedOn)}; what came later is not in it.`;
  return [
    ...wrap(agreement.title, page.width, "").map(page.style.heading),
    ...wrap(`Asked about ${dateInWords(asOf)}. ${reviewed}`, page.width, ""),
    ...wrap(
      `${headInWords(agreement)} ${citationMark(agreement.citations ?? [], agreement)}`.trimEnd(),
      page.width,
      "",
    ),
    ...(agreement.objective === undefined ? [] : wrap(`Objective: ${agreement.objective.text}`, page.width, "")),
    ...(agreement.background ?? []).flatMap((statement) => wrap(`Background: ${statement.text}`, page.width, "")),
  ];
}

function headInWords({ form, nature }: Agreement): string {
  return `Form: ${wordOf(form)}. Nature in law: ${wordOf(nature)}.`;
}

function renderMeeting(meeting: Meeting, { agreement, meeting: status }: Brief, page: RecordPage): readonly string[] {
  const length = meeting.duration === undefined ? "" : `, ${clockInWords(meeting.duration)}`;
  return [
    ...wrap(
      `${dateInWords(meeting.on)}, ${placeInWords(meeting)}${length} ${citationMark(meeting.citations, agreement)}`,
      page.width,
      "  ",
    ),
    ...wrap(participantsInWords(meeting, agreement), page.width, "  "),
    ...(status === undefined ? [] : wrap(page.explain(status), page.width, "  ")),
    ...(meeting.note === undefined ? [] : wrap(meeting.note, page.width, "  ")),
  ];
}

function renderParties(agreement: Agreement, page: RecordPage): readonly string[] {
  return agreement.parties.flatMap((party) => {
    const people = (party.representatives ?? []).map(({ name, role }) =>
      role === undefined ? name : `${role} ${name}`,
    );
    const label = party.name;
    return wrap(people.length === 0 ? label : `${label}: ${people.join(", ")}`, page.width, "  ", "    ");
  });
}

function renderCondition(condition: Condition, agreement: Agreement, page: RecordPage): readonly string[] {
  const by =
    condition.attributedTo === undefined
      ? ""
      : ` Read into it by ${voiceById(condition.attributedTo, agreement)}; no clause of the agreement.`;
  const mark = citationMark(condition.citations, agreement);
  return [
    ...wrap(`${wordOf(condition.kind)}, on ${nameOf(agreement, condition.dependent)}`, page.width, "  ").map(
      page.style.accent,
    ),
    ...wrap(`${condition.summary}${by} ${mark}`, page.width, "    "),
  ];
}

function renderIssue(issue: Issue, agreement: Agreement, page: RecordPage): readonly string[] {
  const by = issue.attributedTo === undefined ? "" : `, by ${voiceById(issue.attributedTo, agreement)}`;
  const note = issue.note === undefined ? "" : `. ${issue.note}`;
  return wrap(`${issue.title}${by}${note} ${citationMark(issue.citations, agreement)}`, page.width, "  - ", "    ");
}
