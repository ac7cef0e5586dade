import { dateInWords } from "../../calendar/words.js";
import type { Commitment } from "../../model/index.js";
import { beneficiariesInWords } from "../../query/beneficiaries-in-words.js";
import { quantityInWords } from "../../query/quantity-in-words.js";
import { statusOf } from "../../query/status-of.js";
import { difference } from "../../messages/difference.js";
import { partiesInWords } from "../in-words.js";
import type { Page } from "./page.js";
import { blocks, code, escaped, sentence } from "./text.js";

/** What was agreed, by who owes it. */
export function commitmentsSection(page: Page): readonly string[] {
  const byPromisors = new Map<string, Commitment[]>();
  for (const commitment of page.record.commitments) {
    const names = partiesInWords(commitment.promisors, page.record);
    const heading = commitment.promisors.length > 1 ? `${names}, jointly` : names;
    byPromisors.set(heading, [...(byPromisors.get(heading) ?? []), commitment]);
  }
  return blocks(
    ...[...byPromisors].flatMap(([heading, list]) => [
      [`### ${escaped(heading)}`],
      list.flatMap((commitment) => renderCommitment(commitment, page)),
    ]),
  );
}

function renderCommitment(commitment: Commitment, { record, asOf, cite }: Page): readonly string[] {
  const { id, summary, modality, wording, promisees, partOf, rationale, expectedEffects, citations } = commitment;
  const joint = promisees.every((party) => commitment.promisors.includes(party));
  const to = joint ? "" : `, to ${partiesInWords(promisees, record)}`;
  const favoured = beneficiariesInWords(commitment.beneficiaries);
  const details = [
    ...(favoured === undefined ? [] : [escaped(sentence(`Favours: ${favoured}`))]),
    ...detailsOf(commitment).map(escaped),
    ...(partOf === undefined
      ? []
      : [`Part of ${code(partOf)}${hasFigures(commitment) ? ", whose figures include those here" : ""}.`]),
    ...(rationale === undefined ? [] : [`Why: ${escaped(rationale)}`]),
    ...(expectedEffects === undefined ? [] : [`Expected: ${escaped(expectedEffects.join(" "))}`]),
    `Status: ${escaped(statusOf(record, id, { asOf }).explanation)}`,
  ];
  return [
    `- ${code(id)} (${escaped(`${modality}, “${wording}”${to}`)}): ${escaped(summary)}${cite(citations)}`,
    ...details.map((line) => `  - ${line}`),
  ];
}

function hasFigures({ kind }: Commitment): boolean {
  return kind === "tariff-reduction" || kind === "purchase";
}

function detailsOf(commitment: Commitment): readonly string[] {
  switch (commitment.kind) {
    case "tariff-reduction": {
      const { from, to, basis } = commitment.rate;
      const points = difference(from, to);
      return [`Rate: ${from}% to ${to}% (${basis}), ${points} percentage ${points === 1 ? "point" : "points"} less.`];
    }
    case "suspension": {
      const { title, scope, announcedOn, instruments = [] } = commitment.measure;
      const announced = announcedOn === undefined ? "" : `, announced ${dateInWords(announcedOn)}`;
      return [
        sentence(`Suspended: ${title}${announced}`),
        ...(scope === undefined ? [] : [sentence(`Scope: ${scope}`)]),
        ...(instruments.length === 0 ? [] : [sentence(`Instruments: ${instruments.join("; ")}`)]),
      ];
    }
    case "purchase":
      return [`Goods: ${commitment.goods.join(", ")}. Quantity: ${quantityInWords(commitment.quantity)}.`];
    case "cooperation":
    case "dialogue":
      return [sentence(`Subject: ${commitment.subject}`)];
    case "visit":
      return [`Planned at first for ${dateInWords(commitment.when)}.`];
    case "invitation":
      return [`To ${commitment.occasion}${commitment.after === undefined ? "" : `, after ${commitment.after}`}.`];
    case "undertaking":
      return [];
  }
}
