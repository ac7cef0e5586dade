import { eventInWords, nameOf, whatHappened, whenHappened } from "../../brief/index.js";
import type { LifecycleEvent } from "../../model/index.js";
import { timeline } from "../../query/index.js";
import type { Page } from "./page.js";
import { blocks, escaped } from "./text.js";

/** Returns the events in order; those after the day of the brief are listed separately. */
export function eventsSection(page: Page): readonly string[] {
  const entries = timeline(page.record, { kinds: ["event"] }).flatMap((entry) =>
    entry.kind === "event" ? [{ event: entry.event, isPast: entry.earliest <= page.asOf }] : [],
  );
  const lines = (past: boolean) =>
    entries.filter(({ isPast }) => isPast === past).map(({ event }) => renderEvent(event, page));
  const later = lines(false);
  return blocks(lines(true), later.length === 0 ? [] : ["After the day that this is about:"], later);
}

function renderEvent(event: LifecycleEvent, { record, cite }: Page): string {
  const head = `**${escaped(whenHappened(event))}**, ${escaped(whatHappened(event, record))}`;
  const targets = event.targets.map((id) => escaped(nameOf(record, id))).join("; ");
  const on = targets === "" ? "" : ` On: ${targets}.`;
  return `- ${head}: ${escaped(eventInWords(event, record))}${on}${cite(event.citations)}`;
}
