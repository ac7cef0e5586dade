import { earliestDay } from "../../calendar/partial-date.js";
import { dateInWords, dayInWords, timeInWords } from "../../calendar/words.js";
import { voiceById } from "../../format/voices.js";
import type { Agreement, Condition, Issue, Meeting, Source } from "../../model/index.js";
import { partyName } from "../../query/party-name.js";
import { wrap } from "../layout.js";
import type { Brief } from "./brief.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";
import { renderAssessment, STANCE_KEY } from "./render-assessment.js";
import { renderCommitment } from "./render-commitment.js";
import { renderEvent, renderUpcoming } from "./render-log.js";

/** The brief as text. */
export function renderBrief(brief: Brief, page: Page): string {
  const { agreement, issues, log } = brief;
  const day = typeof brief.asOf === "string" ? brief.asOf : brief.asOf.date;
  const past = log.filter(({ on }) => earliestDay(on) <= day);
  const later = log.filter(({ on }) => earliestDay(on) > day);
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
    ...section("THE MEETING", agreement.meeting === undefined ? [] : renderMeeting(agreement.meeting, agreement, page)),
    ...section("PARTIES", renderParties(agreement, page)),
    ...section("COMMITMENTS", spaced(agreement.commitments.map((one) => renderCommitment(one, brief, page)))),
    ...section(
      "WITHIN NINETY DAYS",
      brief.upcoming.flatMap((entry) => renderUpcoming(entry, page)),
    ),
    ...section("WHAT HAPPENED", spaced(past.map((one) => renderEvent(one, agreement, page)))),
    ...section(
      "WHAT HAPPENED AFTER THE DAY ASKED ABOUT",
      spaced(later.map((one) => renderEvent(one, agreement, page))),
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

function renderTitle({ agreement, asOf, knownAt }: Brief, page: Page): readonly string[] {
  const reviewed =
    knownAt === agreement.reviewedOn
      ? `The record as it stood on ${dayInWords(knownAt)}; what was recorded later is left out.`
      : `The record was reviewed up to ${dayInWords(agreement.reviewedOn)}; what came later is not in it.`;
  return [
    ...wrap(agreement.title, page.width, "").map(page.style.heading),
    ...(agreement.altTitles === undefined ? [] : wrap(`Also: ${agreement.altTitles.join("; ")}`, page.width, "")),
    ...wrap(`Asked about ${timeInWords(asOf)}. ${reviewed}`, page.width, ""),
    ...wrap(
      `${headInWords(agreement)} ${citationMark(agreement.citations ?? [], agreement)}`.trimEnd(),
      page.width,
      "",
    ),
    ...(agreement.objective === undefined ? [] : wrap(`Objective: ${agreement.objective.text}`, page.width, "")),
    ...(agreement.background ?? []).flatMap((statement) => wrap(`Background: ${statement.text}`, page.width, "")),
  ];
}

function headInWords({ form, nature, concludedOn }: Agreement): string {
  const concluded = concludedOn === undefined ? "" : ` Concluded: ${dateInWords(concludedOn)}.`;
  return `Form: ${inWords(form)}. Nature in law: ${inWords(nature)}.${concluded}`;
}

function renderMeeting(meeting: Meeting, agreement: Agreement, page: Page): readonly string[] {
  const { name, city, country } = meeting.place;
  const place = [name, city, country].filter((part) => part !== undefined).join(", ");
  const people = meeting.participants.map((person) => `${person.name} (${partyName(agreement, person.party)})`);
  const length = meeting.duration === undefined ? "" : `, ${clockInWords(meeting.duration)}`;
  return [
    ...wrap(
      `${dateInWords(meeting.on)}, ${place}${length} ${citationMark(meeting.citations, agreement)}`,
      page.width,
      "  ",
    ),
    ...wrap(people.join(", "), page.width, "  "),
    ...(meeting.note === undefined ? [] : wrap(meeting.note, page.width, "  ")),
  ];
}

function renderParties(agreement: Agreement, page: Page): readonly string[] {
  return agreement.parties.flatMap((party) => {
    const people = (party.representatives ?? []).map(({ name, role }) =>
      role === undefined ? name : `${role} ${name}`,
    );
    const label = `${party.name} (${party.id})`;
    return wrap(people.length === 0 ? label : `${label}: ${people.join(", ")}`, page.width, "  ", "    ");
  });
}

function renderCondition(condition: Condition, agreement: Agreement, page: Page): readonly string[] {
  const by =
    condition.attributedTo === undefined
      ? ""
      : ` Read into it by ${voiceById(condition.attributedTo, agreement)}; no clause of the agreement.`;
  const mark = citationMark(condition.citations, agreement);
  return [
    `  ${page.style.accent(condition.id)} (${inWords(condition.kind)})`,
    ...wrap(`${condition.summary}${by} ${mark}`, page.width, "    "),
  ];
}

function renderIssue(issue: Issue, agreement: Agreement, page: Page): readonly string[] {
  const by = issue.attributedTo === undefined ? "" : `, by ${voiceById(issue.attributedTo, agreement)}`;
  const note = issue.note === undefined ? "" : `. ${issue.note}`;
  return wrap(`${issue.title}${by}${note} ${citationMark(issue.citations, agreement)}`, page.width, "  - ", "    ");
}

function renderSource(source: Source, number: number, page: Page): readonly string[] {
  const indent = " ".repeat(`  [${number}] `.length);
  const inferred = source.inferred === undefined ? "" : ` (inferred: ${source.inferred.join(", ")})`;
  const from = source.translationOf === undefined ? "" : `, translated from ${source.translationOf.language}`;
  const facts = [source.publisher, source.published && dateInWords(source.published), inWords(source.kind)];
  const described = `${facts.filter((fact) => fact !== undefined).join(", ")}, ${source.language}${from}${inferred}`;
  return [
    ...wrap(source.title, page.width, `  [${number}] `, indent),
    ...wrap(described, page.width, indent),
    ...(source.url === undefined ? [] : [`${indent}${source.url}`]),
    ...(source.note === undefined ? [] : wrap(source.note, page.width, indent)),
  ].map((line, index) => (index === 0 ? line : page.style.aside(line)));
}

function inWords(term: string): string {
  return term.replaceAll("-", " ");
}

/** "PT1H40M" as "1 hour 40 minutes". */
function clockInWords(duration: string): string {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(duration) ?? [];
  const parts = [
    [hours, "hour"],
    [minutes, "minute"],
    [seconds, "second"],
  ] as const;
  return parts
    .flatMap(([count, unit]) => (count === undefined ? [] : `${count} ${unit}${count === "1" ? "" : "s"}`))
    .join(" ");
}
