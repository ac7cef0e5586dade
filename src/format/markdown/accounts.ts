import { accountInWords, nameOf } from "../../brief/index.js";
import { discrepancies } from "../../query/index.js";
import { dateInWords, partyName } from "../../words/index.js";
import type { Page } from "./page.js";
import { escaped, sentence } from "./text.js";

/** Returns the fields in which the parties' own accounts differ. */
export function accountsSection({ record, cite, explain }: Page): readonly string[] {
  return discrepancies(record).flatMap((one) => [
    `- **${escaped(nameOf(record, one.subject))}**, ${one.field}: ${escaped(explain(one))}`,
    ...one.accounts.map((account) => {
      const head = `${partyName(record, account.by)}, ${dateInWords(account.on)}`;
      return `  - ${escaped(sentence(`${head}: ${accountInWords(account)}`))}${cite(account.citations)}`;
    }),
  ]);
}
