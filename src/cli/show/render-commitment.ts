import { dateInWords, dayInWords } from "../../calendar/words.js";
import type { Agreement, Commitment, PlainDate, Quantity, Visit } from "../../model/index.js";
import { type Side, sideOfDate } from "../../query/side-of.js";
import { difference } from "../../wording/difference.js";
import { wrap } from "../layout.js";
import type { Brief } from "./brief.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";
import { partyName } from "./party-name.js";

/** A commitment: what, who owes it to whom, its figures, when it ends and where that day lies. */
export function renderCommitment(commitment: Commitment, brief: Brief, page: Page): readonly string[] {
  const { agreement, asOf } = brief;
  const line = (label: string, text: string) => wrap(text, page.width, `    ${label}`.padEnd(14), " ".repeat(14));
  const end = brief.ends.find(({ expiry }) => expiry.commitment === commitment.id);
  return [
    `  ${page.style.accent(commitment.id)}`,
    ...wrap(`${commitment.summary} ${citationMark(commitment.citations, agreement)}`, page.width, "    "),
    ...line("Who", `${who(commitment, agreement)}; ${commitment.modality}, “${commitment.wording}”`),
    ...details(commitment).flatMap(([label, text]) => line(label, text)),
    ...(commitment.kind === "visit" ? line("Planned", plannedInWords(commitment, asOf)) : []),
    ...(commitment.partOf === undefined
      ? []
      : line(
          "Part of",
          hasFigures(commitment) ? `${commitment.partOf}, whose figures include those here` : commitment.partOf,
        )),
    ...(commitment.rationale === undefined ? [] : line("Why", commitment.rationale)),
    ...(commitment.expectedEffects === undefined ? [] : line("Expected", commitment.expectedEffects.join(" "))),
    ...(end === undefined ? [] : line("End", `${end.expiry.explanation} ${sideInWords(end, asOf)}`.trimEnd())),
  ];
}

function hasFigures({ kind }: Commitment): boolean {
  return kind === "tariff-reduction" || kind === "purchase";
}

function who({ promisors, promisees }: Commitment, agreement: Agreement): string {
  const names = (ids: readonly string[]) => ids.map((id) => partyName(id, agreement)).join(" and ");
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
    case "suspension":
      return [["Suspended", commitment.measure.title]];
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

function quantityInWords(quantity: Quantity): string {
  if (quantity.kind === "unspecified") return `“${quantity.wording}”; no number is stated`;
  const unit = `${quantity.unit}${quantity.per === undefined ? "" : ` per ${quantity.per}`}`;
  if (quantity.kind === "range") return `${quantity.min} to ${quantity.max} ${unit}`;
  return `${quantity.kind === "at-least" ? "at least " : ""}${quantity.value} ${unit}`;
}

function plannedInWords({ when }: Visit, asOf: PlainDate): string {
  return `${dateInWords(when)}. ${sideInWords(sideOfDate(when, asOf), asOf)}`;
}

function sideInWords(side: Side, asOf: PlainDate): string {
  const day = dayInWords(asOf);
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
