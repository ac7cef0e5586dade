import {
  type Brief,
  dayAskedAbout,
  daysAwayInWords,
  type EndSeen,
  factsOf,
  hasDate,
  nameOf,
} from "../../brief/index.js";
import type { Commitment } from "../../model/index.js";
import type { Status } from "../../query/index.js";
import { stateInWords } from "../../words/index.js";
import { wrap } from "../layout.js";
import { citationMark } from "./citation-mark.js";
import type { RecordPage } from "./record-page.js";
import { renderAccounts } from "./render-accounts.js";

/** Lays out a commitment: its status, the parties, its facts, its end. */
export function renderCommitment(commitment: Commitment, brief: Brief, page: RecordPage): readonly string[] {
  const { agreement } = brief;
  const { id } = commitment;
  const end = brief.ends.find(({ expiry }) => expiry.subject === id);
  const status = brief.statuses.find(({ subject }) => subject === id);
  const found = brief.discrepancies.filter(({ subject }) => subject === id);
  return [
    ...renderHead(nameOf(agreement, id), status, page),
    ...wrap(`${commitment.summary} ${citationMark(commitment.citations, agreement)}`, page.width, "    "),
    ...(status === undefined ? [] : renderFact("Status", page.explain(status), page)),
    ...factsOf(commitment, agreement).flatMap(([label, text]) => renderFact(label, text, page)),
    ...(end === undefined || hasDate(commitment) || isTold(end, status, page)
      ? []
      : renderFact("End", endWithDistance(end, brief, page), page)),
    ...renderAccounts(found, agreement, page),
  ];
}

/** True if the sentence about the status contains the one about the end. */
export function isTold({ expiry }: EndSeen, status: Status | undefined, { explain }: RecordPage): boolean {
  return status !== undefined && explain(status).includes(explain(expiry));
}

/** Returns the end of a commitment, and its distance from the day asked about. */
export function endWithDistance({ expiry, days }: EndSeen, { asOf }: Brief, { explain }: RecordPage): string {
  return `${explain(expiry)} ${daysAwayInWords(days, dayAskedAbout(asOf))}`.trimEnd();
}

/** Lays out a string with a label. */
function renderFact(label: string, text: string, page: RecordPage): readonly string[] {
  const head = `    ${label}`;
  return wrap(text, page.width, head.length < 14 ? head.padEnd(14) : `${head}  `, " ".repeat(14));
}

/** Returns the title and, if there is room, the state on the same line. */
function renderHead(title: string, status: Status | undefined, page: RecordPage): readonly string[] {
  const state = status === undefined ? "" : stateLabel(status);
  const lines = wrap(title, page.width, "  ").map(page.style.accent);
  if (`  ${title}  ${state}`.length > page.width) return [...lines, `    ${state}`];
  return [`${lines.join("")}  ${state}`.trimEnd()];
}

/** Returns the state in capitals, and how certain it is. */
export function stateLabel({ state, certainty }: Status): string {
  const words = stateInWords(state).toUpperCase();
  return state === "unknown" ? words : `${words} (${certainty})`;
}
