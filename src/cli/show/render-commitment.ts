import { dateInWords, dayInWords } from "../../calendar/words.js";
import type { Agreement, Commitment } from "../../model/index.js";
import { partyName } from "../../query/party-name.js";
import { quantityInWords } from "../../query/quantity-in-words.js";
import type { Side } from "../../query/side-of.js";
import type { Status } from "../../query/status.js";
import { difference } from "../../wording/difference.js";
import { wrap } from "../layout.js";
import type { Brief } from "./brief.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";
import { renderAccounts } from "./render-accounts.js";

/** A commitment: what, who owes it to whom, its figures, when it ends and where that day lies. */
export function renderCommitment(commitment: Commitment, brief: Brief, page: Page): readonly string[] {
  const { agreement, asOf } = brief;
  const line = (label: string, text: string) => wrap(text, page.width, `    ${label}`.padEnd(14), " ".repeat(14));
  const end = brief.ends.find(({ expiry }) => expiry.commitment === commitment.id);
  const status = brief.statuses.find((one) => one.commitment === commitment.id);
  const found = brief.discrepancies.filter((one) => one.commitment === commitment.id);
  return [
    ...renderHead(commitment.id, status, page),
    ...wrap(`${commitment.summary} ${citationMark(commitment.citations, agreement)}`, page.width, "    "),
    ...(status === undefined ? [] : line("Status", status.explanation)),
    ...line("Who", `${who(commitment, agreement)}; ${commitment.modality}, “${commitment.wording}”`),
    ...details(commitment).flatMap(([label, text]) => line(label, text)),
    ...(commitment.kind === "visit" ? line("Planned", dateInWords(commitment.when)) : []),
    ...(commitment.partOf === undefined
      ? []
      : line(
          "Part of",
          hasFigures(commitment) ? `${commitment.partOf}, whose figures include those here` : commitment.partOf,
        )),
    ...(commitment.rationale === undefined ? [] : line("Why", commitment.rationale)),
    ...(commitment.expectedEffects === undefined ? [] : line("Expected", commitment.expectedEffects.join(" "))),
    ...(end === undefined || hasDate(commitment)
      ? []
      : line("End", `${end.expiry.explanation} ${sideInWords(end, asOf)}`.trimEnd())),
    ...renderAccounts(found, agreement, page),
  ];
}

/** The id, and beside it, where there is room, how it stands. */
function renderHead(id: string, status: Status | undefined, page: Page): readonly string[] {
  const state = status === undefined ? "" : stateInWords(status);
  if (`  ${id}  ${state}`.length > page.width) return [`  ${page.style.accent(id)}`, `    ${state}`];
  return [`  ${page.style.accent(id)}  ${state}`.trimEnd()];
}

/** How it stands, in capitals, and how sure that is. */
function stateInWords({ state, certainty }: Status): string {
  const words = state.replaceAll("-", " ").toUpperCase();
  return state === "unknown" ? words : `${words} (${certainty})`;
}

/** Visits and invitations have a date and no term. */
function hasDate({ kind }: Commitment): boolean {
  return kind === "visit" || kind === "invitation";
}

function hasFigures({ kind }: Commitment): boolean {
  return kind === "tariff-reduction" || kind === "purchase";
}

function who({ promisors, promisees }: Commitment, agreement: Agreement): string {
  const names = (ids: readonly string[]) => ids.map((id) => partyName(agreement, id)).join(" and ");
  if (promisees.length === 0) return `${names(promisors)}, to nobody in particular`;
  const joint = promisors.length > 1 && promisors.every((id) => promisees.includes(id));
  return joint ? `${names(promisors)}, to each other` : `${names(promisors)} to ${names(promisees)}`;
}

function details(commitment: Commitment): readonly (readonly [label: string, text: string])[] {
  switch (commitment.kind) {
    case "tariff-reduction": {
      const { from, to, basis } = commitment.rate;
      const points = difference(from, to);
      return [
        [
          "Rate",
          `${from}% to ${to}% (${basis}), which is ${points} percentage ${points === 1 ? "point" : "points"} less`,
        ],
      ];
    }
    case "suspension": {
      const { title, scope, instruments = [] } = commitment.measure;
      return [
        ["Suspended", title],
        ...(scope === undefined ? [] : [["Scope", scope] as const]),
        ...(instruments.length === 0 ? [] : [["By", instruments.join("; ")] as const]),
      ];
    }
    case "purchase":
      return [
        ["Goods", commitment.goods.join(", ")],
        ["Quantity", quantityInWords(commitment.quantity)],
      ];
    case "cooperation":
    case "dialogue":
      return [["Subject", commitment.subject]];
    case "visit":
      return []; // its date depends on the day asked about
    case "invitation":
      return [["To", `${commitment.occasion}${commitment.after === undefined ? "" : `, after ${commitment.after}`}`]];
    case "undertaking":
      return [];
  }
}

function sideInWords(side: Side, asOf: Brief["asOf"]): string {
  const day = dayInWords(typeof asOf === "string" ? asOf : asOf.date);
  switch (side.side) {
    case "before":
    case "after":
      return `That is ${side.atLeast ? "at least " : ""}${side.days} ${side.days === 1 ? "day" : "days"} ${side.side} ${day}.`;
    case "same-day":
      return `That is the day asked about, ${day}.`;
    case "either":
      return `That can be before or after ${day}.`;
    case "none":
      return "";
  }
}
