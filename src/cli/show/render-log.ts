import { dateInWords, timeInWords } from "../../calendar/words.js";
import type { Agreement, LifecycleEvent } from "../../model/index.js";
import { rangeInWords } from "../../query/explain-status.js";
import { quantityInWords } from "../../query/quantity-in-words.js";
import type { UpcomingEntry } from "../../query/upcoming.js";
import { wrap } from "../layout.js";
import { citationMark } from "./citation-mark.js";
import type { Page } from "./page.js";

/** An event: when, what, on what it rests, to what it happened. */
export function renderEvent(event: LifecycleEvent, agreement: Agreement, page: Page): readonly string[] {
  const { id, type, on, through, authority, summary, quantity, targets, citations } = event;
  const from = event.term?.effective ?? event.effective;
  const effect = from === undefined || from === on ? "" : ` Takes effect: ${timeInWords(from)}.`;
  const when = through === undefined ? dateInWords(on) : rangeInWords(on, through);
  const amount = quantity === undefined ? "" : ` Reported: ${quantityInWords(quantity)}.`;
  return [
    ...wrap(`${when}: ${type.replaceAll("-", " ")} (${authority}), ${id}`, page.width, "  ", "    ").map(
      page.style.accent,
    ),
    ...wrap(`${summary}${effect}${amount} ${citationMark(citations, agreement)}`, page.width, "    "),
    ...wrap(`On ${targets.join(", ")}.`, page.width, "    ").map(page.style.aside),
  ];
}

/** Something ahead: in how many days, and what. */
export function renderUpcoming({ days, summary }: UpcomingEntry, page: Page): readonly string[] {
  const count =
    typeof days === "number" ? `${days}` : days.min === 0 ? `up to ${days.max}` : `${days.min} to ${days.max}`;
  return wrap(`In ${count} ${days === 1 ? "day" : "days"}: ${summary}`, page.width, "  - ", "    ");
}
