import { upcoming } from "../../query/index.js";
import { describeEntry } from "../../words/index.js";
import type { Page } from "./page.js";
import { escaped, sentence } from "./text.js";

/** How far ahead: further than agreements are made for, and a round number to name. */
const AHEAD = "P10Y";

/** Returns what is planned, falls due or renews itself within ten years; what ends is in a section of its own. */
export function upcomingSection({ record, asOf, cite }: Page): readonly string[] {
  return upcoming(record, { from: asOf, within: AHEAD }).flatMap((entry) =>
    entry.kind === "end" ? [] : [`- ${escaped(sentence(describeEntry(record, entry)))}${cite(entry.citations)}`],
  );
}
