import { eventDateInWords, eventSummary, type LogEntry, targetsInWords, whatHappened } from "../../brief/index.js";
import type { Agreement } from "../../model/index.js";
import type { UpcomingEntry } from "../../query/index.js";
import { describeEntry } from "../../words/index.js";
import { wrap } from "../layout.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";

/** Lays out an event: its date, its type, its authority, its targets and the change that later events made to it. */
export function renderEvent({ event, revision }: LogEntry, agreement: Agreement, page: Page): readonly string[] {
  const targets = targetsInWords(event, agreement);
  const words = `${eventSummary(event, agreement)} ${citationMark(event.citations, agreement)}`;
  return [
    ...wrap(`${eventDateInWords(event)}: ${whatHappened(event, agreement, revision)}`, page.width, "  ", "    ").map(
      page.style.accent,
    ),
    ...wrap(words.trimEnd(), page.width, "    "),
    ...(targets === "" ? [] : wrap(targets, page.width, "    ").map(page.style.aside)),
  ];
}

/** Lays out an upcoming entry: the days until then, and its description. */
export function renderUpcoming(entry: UpcomingEntry, agreement: Agreement, page: Page): readonly string[] {
  const { days } = entry;
  const count =
    typeof days === "number" ? `${days}` : days.min === 0 ? `up to ${days.max}` : `${days.min} to ${days.max}`;
  const noun = days === 1 ? "day" : "days";
  return wrap(`In ${count} ${noun}: ${describeEntry(agreement, entry)}`, page.width, "  - ", "    ");
}
