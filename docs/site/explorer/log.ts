import {
  type Brief,
  dayAskedAbout,
  eventDateInWords,
  eventSummary,
  targetsInWords,
  whatHappened,
} from "../../../src/brief/index.js";
import type { Agreement, LifecycleEvent } from "../../../src/model/index.js";
import type { UpcomingEntry } from "../../../src/query/index.js";
import { describeEntry } from "../../../src/words/index.js";
import { element } from "./element.js";
import { capital } from "./names.js";
import { citationsOf } from "./sources.js";

/** The number of events up to the day asked about. */
export function happenedBy({ log, asOf }: Brief): number {
  const day = dayAskedAbout(asOf);
  return log.filter(({ earliest }) => earliest <= day).length;
}

/** Shows the events in order; those after the day asked about are separate. */
export function logOf({ agreement, log, asOf }: Brief): readonly HTMLElement[] {
  const day = dayAskedAbout(asOf);
  const [past, later] = [true, false].map((wanted) => log.filter(({ earliest }) => earliest <= day === wanted));
  return [["By the day asked about", past ?? []] as const, ["After the day asked about", later ?? []] as const].flatMap(
    ([title, events]) =>
      events.length === 0
        ? []
        : [
            element("h3", {}, title),
            element(
              "ol",
              { class: "log" },
              events.map(({ event }) => eventEntry(event, agreement)),
            ),
          ],
  );
}

function eventEntry(event: LifecycleEvent, record: Agreement): HTMLElement {
  return element(
    "li",
    { id: `event-${event.id}` },
    element("p", { class: "when" }, capital(eventDateInWords(event))),
    element(
      "div",
      {},
      element("p", {}, element("strong", {}, `${capital(whatHappened(event, record))}. `), eventSummary(event, record)),
      element("p", { class: "aside" }, targetsInWords(event, record)),
      citationsOf(event.citations, record),
    ),
  );
}

/** Shows the ends, plans and amounts due soon after the day asked about. */
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
        element(
          "div",
          {},
          element("p", {}, `${describeEntry(agreement, entry)}.`),
          citationsOf(entry.citations, agreement),
        ),
      ),
    ),
  );
}

function daysInWords({ days }: UpcomingEntry): string {
  if (typeof days === "number") return `in ${days} ${days === 1 ? "day" : "days"}`;
  return days.min === 0 ? `within ${days.max} days` : `in ${days.min} to ${days.max} days`;
}
