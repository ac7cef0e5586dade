import { eventDateInWords, eventSummary, nameOf, whatHappened } from "../../brief/index.js";
import { type TimelineEntry, timeline } from "../../query/index.js";
import type { SectionInput } from "./section-input.js";
import { blocks, escapeMarkdown } from "./text.js";

type EventEntry = Extract<TimelineEntry, { kind: "event" }>;

/** Returns the events in order; those after the day of the brief are listed separately. */
export function eventsSection(input: SectionInput): readonly string[] {
  const entries = timeline(input.record, { kinds: ["event"] }).flatMap((entry) =>
    entry.kind === "event" ? [{ ...entry, isPast: entry.earliest <= input.asOf }] : [],
  );
  const lines = (past: boolean) =>
    entries.filter(({ isPast }) => isPast === past).map((entry) => eventLines(entry, input));
  const later = lines(false);
  return blocks(lines(true), later.length === 0 ? [] : ["After the day that this is about:"], later);
}

function eventLines({ event, revision }: EventEntry, { record, cite }: SectionInput): string {
  const head = `**${escapeMarkdown(eventDateInWords(event))}**, ${escapeMarkdown(whatHappened(event, record, revision))}`;
  const targets = event.targets.map((id) => escapeMarkdown(nameOf(record, id))).join("; ");
  const on = targets === "" ? "" : ` On: ${targets}.`;
  return `- ${head}: ${escapeMarkdown(eventSummary(event, record))}${on}${cite(event.citations)}`;
}
