import { earliestDay } from "../../../src/calendar/partial-date.js";
import { dateInWords, timeInWords } from "../../../src/calendar/words.js";
import type { Brief } from "../../../src/cli/show/brief.js";
import { wordOf } from "../../../src/format/in-words.js";
import type { Agreement, LifecycleEvent } from "../../../src/model/index.js";
import { rangeInWords } from "../../../src/query/explain-status.js";
import { quantityInWords } from "../../../src/query/quantity-in-words.js";
import type { UpcomingEntry } from "../../../src/query/upcoming.js";
import { element } from "./element.js";
import { capital, nameOf } from "./names.js";
import { citationsOf } from "./sources.js";

/** How many events there were by the day asked about. */
export function happenedBy({ log, asOf }: Brief): number {
  const day = typeof asOf === "string" ? asOf : asOf.date;
  return log.filter(({ on }) => earliestDay(on) <= day).length;
}

/** What happened, in order; what lies after the day asked about stands apart. */
export function logOf({ agreement, log, asOf }: Brief): readonly HTMLElement[] {
  const day = typeof asOf === "string" ? asOf : asOf.date;
  const [past, later] = [true, false].map((wanted) => log.filter(({ on }) => earliestDay(on) <= day === wanted));
  return [["By the day asked about", past ?? []] as const, ["After the day asked about", later ?? []] as const].flatMap(
    ([title, events]) =>
      events.length === 0
        ? []
        : [
            element("h3", {}, title),
            element(
              "ol",
              { class: "log" },
              events.map((event) => eventEntry(event, agreement)),
            ),
          ],
  );
}

function eventEntry(event: LifecycleEvent, record: Agreement): HTMLElement {
  const { id, type, on, through, authority, summary, quantity, targets, citations } = event;
  const from = event.term?.effective ?? event.effective;
  const effect = from === undefined || from === on ? "" : ` Takes effect: ${timeInWords(from)}.`;
  const amount = quantity === undefined ? "" : ` Reported: ${quantityInWords(quantity)}.`;
  return element(
    "li",
    { id: `event-${id}` },
    element("p", { class: "when" }, through === undefined ? dateInWords(on) : rangeInWords(on, through)),
    element(
      "div",
      {},
      element(
        "p",
        {},
        element("strong", {}, `${capital(wordOf(type))} (${authority}). `),
        `${summary}${effect}${amount}`,
      ),
      element("p", { class: "aside" }, `On ${targets.map((target) => nameOf(target, record)).join(", ")}.`),
      citationsOf(citations, record),
    ),
  );
}

/** What ends, is planned or falls due soon after the day asked about. */
export function upcomingOf({ agreement, upcoming }: Brief): HTMLElement {
  if (upcoming.length === 0) return element("p", {}, "Nothing that the record knows of.");
  return element(
    "ul",
    { class: "log" },
    upcoming.map((entry) =>
      element(
        "li",
        {},
        element("p", { class: "when" }, daysInWords(entry)),
        element("div", {}, element("p", {}, entry.summary), citationsOf(entry.citations, agreement)),
      ),
    ),
  );
}

function daysInWords({ days }: UpcomingEntry): string {
  if (typeof days === "number") return `in ${days} ${days === 1 ? "day" : "days"}`;
  return days.min === 0 ? `within ${days.max} days` : `in ${days.min} to ${days.max} days`;
}
