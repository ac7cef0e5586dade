import { voiceById, wordOf } from "../../brief/index.js";
import type { Page } from "./page.js";
import { escaped, sentence } from "./text.js";

/** Returns the conditions of the agreement, and whose reading they are. */
export function conditionsSection({ record, cite }: Page): readonly string[] {
  return record.conditions.map(({ summary, kind, attributedTo, citations }) => {
    const by =
      attributedTo === undefined ? "" : ` Read into it by ${voiceById(attributedTo, record)}; no clause says so.`;
    const word = wordOf(kind);
    return `- ${escaped(`${word[0]?.toUpperCase()}${word.slice(1)}: ${sentence(summary)}${by}`)}${cite(citations)}`;
  });
}
