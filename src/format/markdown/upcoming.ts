import { dateInWords } from "../../calendar/words.js";
import type { PartialDate } from "../../model/index.js";
import { rangeInWords } from "../../query/explain-status.js";
import { type UpcomingEntry, upcoming } from "../../query/upcoming.js";
import type { Page } from "./page.js";
import { code, escaped, sentence } from "./text.js";

/** How far ahead: further than agreements are made for, and a round number to name. */
const AHEAD = "P10Y";

/** What is planned or falls due within ten years; what ends is in a section of its own. */
export function upcomingSection({ record, asOf, cite }: Page): readonly string[] {
  return upcoming(record, { from: asOf, within: AHEAD }).flatMap((entry) => {
    if (entry.kind === "end") return [];
    const line = entry.kind === "planned" ? plannedInWords(entry) : escaped(sentence(entry.summary));
    return [`- ${line}${cite(entry.citations)}`];
  });
}

/** "`trump-visit-china` is planned for April 2026." */
function plannedInWords({ commitment, on, through }: UpcomingEntry & { readonly kind: "planned" }): string {
  // A plan has dates, which may be known in part, and no clock times.
  const from = on as PartialDate;
  const when = through === undefined ? dateInWords(from) : rangeInWords(from, through);
  return `${code(commitment)} is planned for ${when}.`;
}
