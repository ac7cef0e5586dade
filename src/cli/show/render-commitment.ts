import { dateInWords } from "../../calendar/words.js";
import type { Commitment } from "../../model/index.js";
import { beneficiariesInWords } from "../../query/beneficiaries-in-words.js";
import type { Status } from "../../query/status.js";
import { wrap } from "../layout.js";
import type { Brief } from "./brief.js";
import { citationMark } from "./citation-mark.js";
import { details, hasDate, hasFigures, sideInWords, who } from "./commitment-in-words.js";
import type { Page } from "./page.js";
import { renderAccounts } from "./render-accounts.js";

/** A commitment: what, who owes it to whom, its figures, when it ends and where that day lies. */
export function renderCommitment(commitment: Commitment, brief: Brief, page: Page): readonly string[] {
  const { agreement, asOf } = brief;
  const line = (label: string, text: string) => wrap(text, page.width, `    ${label}`.padEnd(14), " ".repeat(14));
  const end = brief.ends.find(({ expiry }) => expiry.commitment === commitment.id);
  const status = brief.statuses.find((one) => one.commitment === commitment.id);
  const favoured = beneficiariesInWords(commitment.beneficiaries);
  const found = brief.discrepancies.filter((one) => one.commitment === commitment.id);
  return [
    ...renderHead(commitment.id, status, page),
    ...wrap(`${commitment.summary} ${citationMark(commitment.citations, agreement)}`, page.width, "    "),
    ...(status === undefined ? [] : line("Status", status.explanation)),
    ...line("Who", `${who(commitment, agreement)}; ${commitment.modality}, “${commitment.wording}”`),
    ...(favoured === undefined ? [] : line("Favours", favoured)),
    ...details(commitment).flatMap(([label, text]) => line(label, text)),
    ...(commitment.kind === "visit" ? line("Planned", dateInWords(commitment.when)) : []),
    ...(commitment.partOf === undefined
      ? []
      : line(
          "Part of",
          hasFigures(commitment) ? `${commitment.partOf}, whose figures include those here` : commitment.partOf,
        )),
    ...(commitment.rationale === undefined ? [] : line("Why", commitment.rationale)),
    ...(commitment.expectedEffects === undefined ? [] : line("Expected", commitment.expectedEffects.join(" "))),
    ...(end === undefined || hasDate(commitment)
      ? []
      : line("End", `${end.expiry.explanation} ${sideInWords(end, asOf)}`.trimEnd())),
    ...renderAccounts(found, agreement, page),
  ];
}

/** The id, and beside it, where there is room, how it stands. */
function renderHead(id: string, status: Status | undefined, page: Page): readonly string[] {
  const state = status === undefined ? "" : stateInWords(status);
  if (`  ${id}  ${state}`.length > page.width) return [`  ${page.style.accent(id)}`, `    ${state}`];
  return [`  ${page.style.accent(id)}  ${state}`.trimEnd()];
}

/** How it stands, in capitals, and how sure that is. */
function stateInWords({ state, certainty }: Status): string {
  const words = state.replaceAll("-", " ").toUpperCase();
  return state === "unknown" ? words : `${words} (${certainty})`;
}
