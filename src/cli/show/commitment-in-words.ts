import { dayInWords } from "../../calendar/words.js";
import type { Agreement, Commitment } from "../../model/index.js";
import { partyName } from "../../query/party-name.js";
import { quantityInWords } from "../../query/quantity-in-words.js";
import type { Side } from "../../query/side-of.js";
import { difference } from "../../messages/difference.js";
import type { Brief } from "./brief.js";

/** Visits and invitations have a date and no term. */
export function hasDate({ kind }: Commitment): boolean {
  return kind === "visit" || kind === "invitation";
}

/** Whether it has figures, which are part of those of its whole. */
export function hasFigures({ kind }: Commitment): boolean {
  return kind === "tariff-reduction" || kind === "purchase";
}

/** Who owes it to whom. */
export function who({ promisors, promisees }: Commitment, agreement: Agreement): string {
  const names = (ids: readonly string[]) => ids.map((id) => partyName(agreement, id)).join(" and ");
  if (promisees.length === 0) return `${names(promisors)}, to nobody in particular`;
  const joint = promisors.length > 1 && promisors.every((id) => promisees.includes(id));
  return joint ? `${names(promisors)}, to each other` : `${names(promisors)} to ${names(promisees)}`;
}

/** What it says beside its summary, by its kind: a label and a text each. */
export function details(commitment: Commitment): readonly (readonly [label: string, text: string])[] {
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

/** Where an end lies, seen from the day asked about. */
export function sideInWords(side: Side, asOf: Brief["asOf"]): string {
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
