import { dateInWords } from "../../calendar/words.js";
import { discrepancies } from "../../query/discrepancies.js";
import { partyName } from "../../query/party-name.js";
import { accountInWords } from "../in-words.js";
import type { Page } from "./page.js";
import { code, escaped, sentence } from "./text.js";

/** Where the parties' own accounts differ. */
export function accountsSection({ record, cite }: Page): readonly string[] {
  return discrepancies(record).flatMap(({ commitment, field, explanation, accounts }) => [
    `- ${code(commitment)}, ${field}: ${escaped(explanation)}`,
    ...accounts.map((account) => {
      const head = `${partyName(record, account.by)}, ${dateInWords(account.on)}`;
      return `  - ${escaped(sentence(`${head}: ${accountInWords(account)}`))}${cite(account.citations)}`;
    }),
  ]);
}
