import { earliestDay } from "../../calendar/partial-date.js";
import { dateInWords, timeInWords } from "../../calendar/words.js";
import type { LifecycleEvent } from "../../model/index.js";
import { rangeInWords } from "../../query/explain-status.js";
import { partyName } from "../../query/party-name.js";
import { quantityInWords } from "../../query/quantity-in-words.js";
import { timeline } from "../../query/timeline.js";
import { wordOf } from "../in-words.js";
import type { Page } from "./page.js";
import { blocks, code, escaped } from "./text.js";

/** What happened, in order; what the record has of days after the one asked about stands apart. */
export function eventsSection(page: Page): readonly string[] {
  const entries = timeline(page.record, { kinds: ["event"] });
  const events = entries.flatMap((entry) => (entry.kind === "event" ? [entry.event] : []));
  const past = events.filter(({ on }) => earliestDay(on) <= page.asOf);
  const later = events.filter((event) => !past.includes(event));
  return blocks(
    past.map((event) => renderEvent(event, page)),
    later.length === 0 ? [] : ["After the day that this is about:"],
    later.map((event) => renderEvent(event, page)),
  );
}

function renderEvent(event: LifecycleEvent, { record, cite }: Page): string {
  const { id, type, on, through, authority, by, summary, quantity, targets, citations } = event;
  const from = event.term?.effective ?? event.effective;
  const effect = from === undefined || from === on ? "" : ` Takes effect: ${timeInWords(from)}.`;
  const amount = quantity === undefined ? "" : ` Reported: ${quantityInWords(quantity)}.`;
  const when = through === undefined ? dateInWords(on) : rangeInWords(on, through);
  const actor = by === undefined ? "" : `, by ${escaped(partyName(record, by))}`;
  const words = escaped(`${summary}${effect}${amount}`);
  return `- **${when}**, ${wordOf(type)} (${authority}${actor}), ${code(id)}: ${words} On ${targets.map(code).join(", ")}.${cite(citations)}`;
}
