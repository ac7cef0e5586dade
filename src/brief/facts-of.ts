import type { Agreement, Commitment } from "../model/index.js";
import {
  beneficiariesInWords,
  dateInWords,
  durationInWords,
  partiesInWords,
  quantityInWords,
  rateInWords,
} from "../words/index.js";
import { quantityDuringInWords } from "../words/quantity-in-words.js";
import { nameOf } from "./name-of.js";

/** A fact about a commitment: its label and its value, both in words. */
export type LabelledFact = readonly [label: string, text: string];

/** True for a visit or an invitation, which has a date and no term. */
export function hasDate({ kind }: Commitment): boolean {
  return kind === "visit" || kind === "invitation";
}

/** Returns the promisors and the promisees of a commitment, how strongly it binds, and the verb of the source. */
export function whoInWords(
  { promisors, promisees, performance, modality, wording }: Commitment,
  record: Agreement,
): string {
  const from = promisors.length === 0 ? "nobody named" : partiesInWords(record, promisors, performance);
  const mutual = promisors.length > 1 && promisors.every((id) => promisees.includes(id));
  const to = mutual ? "to each other" : `to ${partiesInWords(record, promisees)}`;
  const parties = promisees.length === 0 ? `${from}, to nobody in particular` : `${from}${mutual ? "," : ""} ${to}`;
  const bond = [modality, wording === undefined ? undefined : `“${wording}”`].filter((part) => part !== undefined);
  return bond.length === 0 ? parties : `${parties}; ${bond.join(", ")}`;
}

/** Returns the facts about a commitment in addition to its summary and its status, in the order in which they are shown. */
export function factsOf(commitment: Commitment, record: Agreement): readonly LabelledFact[] {
  const { partOf, survives, atEnd, rationale, expectedEffects } = commitment;
  const favoured = beneficiariesInWords(commitment.beneficiaries);
  return [
    ["Who", whoInWords(commitment, record)],
    ...fact("Favours", favoured),
    ...factsOfKind(commitment, record),
    ...fact("Part of", partOf === undefined ? undefined : partInWords(commitment, partOf, record)),
    ...fact("Survives", survives === true ? "it outlives the agreement, by its own words" : undefined),
    ...fact("At its end", atEnd?.text),
    ...fact("Why", rationale),
    ...fact("Expected", expectedEffects?.join(" ")),
  ];
}

function partInWords({ kind }: Commitment, partOf: string, record: Agreement): string {
  const hasFigures = kind === "tariff" || kind === "purchase";
  return `${nameOf(record, partOf)}${hasFigures ? ", whose figures include those here" : ""}`;
}

function factsOfKind(commitment: Commitment, record: Agreement): readonly LabelledFact[] {
  switch (commitment.kind) {
    case "tariff": {
      const { rate, steps = [] } = commitment;
      const unit = rate.unit === "percent" ? "%" : ` ${rate.unit}`;
      const schedule = steps.map(({ from, to }) => `${to}${unit} from ${dateInWords(from)}`).join("; ");
      return [["Rate", rateInWords(rate)], ...fact("Schedule", schedule || undefined)];
    }
    case "suspension": {
      const { title, scope, announcedOn, instruments = [] } = commitment.measure;
      return [
        ["Suspended", `${title}${announcedOn === undefined ? "" : `, announced: ${dateInWords(announcedOn)}`}`],
        ...fact("Scope", scope),
        ...fact("By", instruments.join("; ") || undefined),
      ];
    }
    case "purchase": {
      const { goods, quantity, quantities = [] } = commitment;
      return [
        ["Goods", goods.join(", ")],
        ...fact("Quantity", quantity && quantityInWords(quantity)),
        ...fact("Amounts", quantities.map(quantityDuringInWords).join("; ") || undefined),
      ];
    }
    case "cooperation":
    case "dialogue":
      return [["Subject", commitment.subject]];
    case "visit":
      return [["Planned at first", dateInWords(commitment.when)]];
    case "invitation": {
      const { occasion, after } = commitment;
      return [["To", `${occasion}${after === undefined ? "" : `, after: ${nameOf(record, after)}`}`]];
    }
    case "undertaking":
      return fact("Quantity", commitment.quantity && quantityInWords(commitment.quantity));
  }
}

/** Returns the facts about an agreement as a whole: its form, its registers, its clause on withdrawal. */
export function factsOfAgreement(record: Agreement): readonly LabelledFact[] {
  const { altTitles, concludedOn, signedAt, subjects, identifiers, depositary, languages, thirdParties, withdrawal } =
    record;
  const place = signedAt && [signedAt.name, signedAt.city, signedAt.country].filter((part) => part !== undefined);
  return [
    ...fact("Also called", altTitles?.join("; ")),
    ...fact("Concluded", concludedOn && dateInWords(concludedOn)),
    ...fact("Signed at", place?.join(", ")),
    ...fact("Subjects", subjects?.join(", ")),
    ...fact("Registered as", identifiers?.map(({ scheme, value }) => `${scheme} ${value}`).join(", ")),
    ...fact("Depositary", depositary),
    ...fact("Authentic languages", languages?.join(", ")),
    ...fact("Third parties", thirdParties?.map(({ name, role }) => `${name} (${role})`).join(", ")),
    ...fact("Withdrawal", withdrawal && withdrawalInWords(withdrawal)),
  ];
}

function withdrawalInWords({ notice, earliest, wording }: NonNullable<Agreement["withdrawal"]>): string {
  const from = earliest === undefined ? "" : `, not before ${dateInWords(earliest)}`;
  return `with ${durationInWords(notice)} of notice${from}${wording === undefined ? "" : ` (“${wording}”)`}`;
}

function fact(label: string, text: string | undefined): readonly LabelledFact[] {
  return text === undefined || text === "" ? [] : [[label, text]];
}
