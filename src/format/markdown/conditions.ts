import { voiceById, wordOf } from "../../brief/index.js";
import type { SectionInput } from "./section-input.js";
import { escapeMarkdown, withFullStop } from "./text.js";

/** Returns the conditions of the agreement. For a condition that comes from an assessment, its author is named. */
export function conditionsSection({ record, cite }: SectionInput): readonly string[] {
  return record.conditions.map(({ summary, kind, attributedTo, citations }) => {
    const by =
      attributedTo === undefined ? "" : ` Read into it by ${voiceById(attributedTo, record)}; no clause says so.`;
    const word = wordOf(kind);
    return `- ${escapeMarkdown(`${word[0]?.toUpperCase()}${word.slice(1)}: ${withFullStop(summary)}${by}`)}${cite(citations)}`;
  });
}
