import { accountValue, nameOf } from "../../brief/index.js";
import { discrepancies } from "../../query/index.js";
import { dateInWords, partyName } from "../../words/index.js";
import type { SectionInput } from "./section-input.js";
import { escapeMarkdown, withFullStop } from "./text.js";

/** Returns the fields in which the parties' own accounts differ. */
export function accountsSection({ record, cite, explain }: SectionInput): readonly string[] {
  return discrepancies(record).flatMap((one) => [
    `- **${escapeMarkdown(nameOf(record, one.subject))}**, ${one.field}: ${escapeMarkdown(explain(one))}`,
    ...one.accounts.map((account) => {
      const head = `${partyName(record, account.by)}, ${dateInWords(account.on)}`;
      return `  - ${escapeMarkdown(withFullStop(`${head}: ${accountValue(account)}`))}${cite(account.citations)}`;
    }),
  ]);
}
