import { accountValue } from "../../brief/index.js";
import type { Agreement } from "../../model/index.js";
import type { Account, Discrepancy } from "../../query/index.js";
import { dateInWords, explain, partyName } from "../../words/index.js";
import { columns, wrap } from "../layout.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";

const INDENT = " ".repeat(14);

/** Lays out the accounts of the parties that differ, side by side. */
export function renderAccounts(found: readonly Discrepancy[], agreement: Agreement, page: Page): readonly string[] {
  return found.flatMap((one) => [
    ...wrap(explain(agreement, one), page.width, "    Accounts  ", INDENT),
    ...columns(
      one.accounts.map((account) => accountText(account, agreement)),
      page.width,
      INDENT,
    ),
  ]);
}

function accountText(account: Account, agreement: Agreement): string {
  const { by, on, citations } = account;
  const head = `${partyName(agreement, by)}, ${dateInWords(on)}`;
  return `${head}: ${accountValue(account)} ${citationMark(citations, agreement)}`;
}
