import { upcoming } from "../../query/index.js";
import { describeEntry } from "../../words/index.js";
import type { SectionInput } from "./section-input.js";
import { escapeMarkdown, withFullStop } from "./text.js";

/** The period that the section covers: ten years, which is longer than most terms. */
const AHEAD = "P10Y";

/** Returns the plans, amounts due and renewals of the next ten years; the ends are in a section of their own. */
export function upcomingSection({ record, asOf, cite }: SectionInput): readonly string[] {
  return upcoming(record, { from: asOf, within: AHEAD }).flatMap((entry) =>
    entry.kind === "end"
      ? []
      : [`- ${escapeMarkdown(withFullStop(describeEntry(record, entry)))}${cite(entry.citations)}`],
  );
}
