import type { Modality, ReadoutQuantity, Term } from "../model/index.js";
import type { Account, Discrepancy, DisputedValues } from "../query/index.js";
import { onDateInWords } from "./date-in-words.js";
import { partyInProse } from "./party-name.js";
import { quantityDuringInWords } from "./quantity-in-words.js";
import type { RecordReader } from "./record-reader.js";
import { termInWords } from "./term-in-words.js";
import { bare, listInWords, paragraph } from "./text.js";
import { quotedTitle } from "./title-of.js";

const FIELD_LABELS = {
  quantity: "the quantity",
  scope: "what is covered",
  term: "the term",
  strength: "how strongly it binds",
} as const satisfies Record<keyof DisputedValues, string>;

const STRENGTHS = {
  obligation: "an obligation",
  pledge: "a pledge",
  intention: "an intention",
  invitation: "an invitation",
} as const satisfies Record<Modality, string>;

/** Returns the explanation of a discrepancy: the field, then the value in each account. */
export function explainDiscrepancy(reader: RecordReader, { subject, field, kind, accounts }: Discrepancy): string {
  const title = quotedTitle(reader.record, subject);
  return paragraph([
    kind === "differs"
      ? `The accounts of ${title} differ on ${FIELD_LABELS[field]}`
      : `Only some of the accounts of ${title} state ${FIELD_LABELS[field]}`,
    ...accounts.map((account) => accountSentence(reader, field, account)),
  ]);
}

function accountSentence(reader: RecordReader, field: keyof DisputedValues, { by, on, value }: Account): string {
  const party = partyInProse(reader.record, by);
  if (value === undefined) return `${party} does not state it in any of its accounts`;
  return `By the account of ${party} ${onDateInWords(on)}: ${disputedValueInWords(field, value)}`;
}

function disputedValueInWords(field: keyof DisputedValues, value: DisputedValues[keyof DisputedValues]): string {
  switch (field) {
    case "quantity":
      return listInWords((value as readonly ReadoutQuantity[]).map(quantityDuringInWords));
    case "scope":
      return bare(value as string);
    case "term":
      return termInWords(value as Term);
    default:
      return STRENGTHS[value as Modality];
  }
}
