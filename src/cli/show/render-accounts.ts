import { dateInWords, dayInWords, durationInWords, timeInWords } from "../../calendar/words.js";
import type { Agreement, ReadoutQuantity, Term } from "../../model/index.js";
import type { Account, Discrepancy } from "../../query/discrepancy.js";
import { partyName } from "../../query/party-name.js";
import { quantityInWords } from "../../query/quantity-in-words.js";
import { columns, wrap } from "../layout.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";

const INDENT = " ".repeat(14);

/** The accounts of the parties where they differ, side by side. */
export function renderAccounts(found: readonly Discrepancy[], agreement: Agreement, page: Page): readonly string[] {
  return found.flatMap((one) => [
    ...wrap(`${one.field}. ${one.explanation}`, page.width, "    Accounts  ", INDENT),
    ...columns(
      one.accounts.map((account) => accountInWords(account, agreement)),
      page.width,
      INDENT,
    ),
  ]);
}

function accountInWords(account: Account, agreement: Agreement): string {
  const { by, on, value, summary, citations } = account;
  const says = value === undefined ? `gives none. ${summary}` : valueInWords(value);
  return `${partyName(agreement, by)}, ${dateInWords(on)}: ${says} ${citationMark(citations, agreement)}`;
}

function valueInWords(value: NonNullable<Account["value"]>): string {
  if (typeof value === "string") return value;
  if (isTerm(value)) return termInWords(value);
  return value.map(trancheInWords).join("; ");
}

function isTerm(value: Term | readonly ReadoutQuantity[]): value is Term {
  return !Array.isArray(value);
}

function trancheInWords({ quantity, during }: ReadoutQuantity): string {
  const span = during === undefined ? "" : `, ${dayInWords(during.from)} to ${dayInWords(during.through)}`;
  return `${quantityInWords(quantity)}${span}`;
}

function termInWords({ effective, duration, end, note }: Term): string {
  const parts = [
    duration === undefined ? undefined : `for ${durationInWords(duration)}`,
    effective === undefined ? undefined : `from ${timeInWords(effective)}`,
    endInWords(end),
  ].filter((part) => part !== undefined);
  return `${parts.join(", ")}${note === undefined ? "" : ` (${note.replace(/\.$/, "")})`}`;
}

function endInWords(end: Term["end"]): string | undefined {
  if (end === undefined) return undefined;
  if ("open" in end) return "without an end";
  return "through" in end ? `through ${dayInWords(end.through)}` : `until ${timeInWords(end.until)}`;
}
