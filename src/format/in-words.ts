import { dateInWords, dayInWords, durationInWords, timeInWords } from "../calendar/words.js";
import type { Agreement, ReadoutQuantity, Term } from "../model/index.js";
import type { Account } from "../query/discrepancy.js";
import { rangeInWords } from "../query/explain-status.js";
import { partyName } from "../query/party-name.js";
import { quantityInWords } from "../query/quantity-in-words.js";

/** A word of the model in English: "not on agenda". */
export function wordOf(term: string): string {
  return term.replaceAll("-", " ");
}

/** Several parties: "United States and China". */
export function partiesInWords(ids: readonly string[], record: Agreement): string {
  return ids.map((id) => partyName(record, id)).join(" and ");
}

/** What the account of a party says of the field in which the accounts differ. */
export function accountInWords({ value, summary }: Account): string {
  if (value === undefined) return `gives none. ${summary}`;
  if (typeof value === "string") return value;
  return isTerm(value) ? termInWords(value) : value.map(amountInWords).join("; ");
}

function isTerm(value: Term | readonly ReadoutQuantity[]): value is Term {
  return !Array.isArray(value);
}

function amountInWords({ quantity, during }: ReadoutQuantity): string {
  const span = during === undefined ? "" : `, ${rangeInWords(during.from, during.through)}`;
  return `${quantityInWords(quantity)}${span}`;
}

function termInWords({ effective, duration, end, note }: Term): string {
  const parts = [
    duration === undefined ? undefined : `for ${durationInWords(duration)}`,
    effective === undefined
      ? undefined
      : `from ${typeof effective === "string" ? dateInWords(effective) : timeInWords(effective)}`,
    endInWords(end),
  ];
  const words = parts.filter((part) => part !== undefined).join(", ");
  return note === undefined ? words : `${words} (${note.replace(/\.$/, "")})`;
}

function endInWords(end: Term["end"]): string | undefined {
  if (end === undefined) return undefined;
  if ("open" in end) return "without an end";
  return "through" in end ? `through ${dayInWords(end.through)}` : `until ${timeInWords(end.until)}`;
}
