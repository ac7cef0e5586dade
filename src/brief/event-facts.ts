import type { Agreement, LifecycleEvent } from "../model/index.js";
import type { EventRevision } from "../query/index.js";
import { rangeInWords } from "../words/date-in-words.js";
import { dateInWords, partyName, quantityInWords } from "../words/index.js";
import { revisionInWords } from "../words/revision-in-words.js";
import { nameOf, wordOf } from "./name-of.js";

/** Returns the time when an event happened; if it is not known, the day on which the event took effect or was recorded. */
export function eventDateInWords({ on, through, effective, recordedOn }: LifecycleEvent): string {
  if (on !== undefined) return rangeInWords(on, through);
  if (effective !== undefined) return `with effect from ${dateInWords(effective)}`;
  return recordedOn === undefined ? "day not known" : `recorded on ${dateInWords(recordedOn)}`;
}

/**
 * Returns the type of an event, its authority, the party that acted, and the change that later events made to it: "postponed (announced,
 * by China)", "suspended (announced; retracted on 5 May 2026)".
 */
export function whatHappened(
  { type, means, authority, by }: LifecycleEvent,
  record: Agreement,
  revision: EventRevision | undefined,
): string {
  const actor = by === undefined ? "" : `, by ${partyName(record, by)}`;
  const revised = revision === undefined ? "" : `; ${revisionInWords(revision)}`;
  return `${wordOf(type)}${means === undefined ? "" : ` by ${means}`} (${authority}${actor}${revised})`;
}

/** Returns the summary of an event, with its effect, its amount and its rate. */
export function eventSummary(event: LifecycleEvent, record: Agreement): string {
  const { summary, on, quantity, rate, corrects, planned } = event;
  const from = event.term?.effective ?? event.effective;
  return [
    summary,
    from === undefined || from === on || on === undefined ? undefined : `Takes effect: ${dateInWords(from)}.`,
    planned === undefined ? undefined : `Planned: ${rangeInWords(planned.from, planned.through)}.`,
    quantity === undefined ? undefined : `Reported: ${quantityInWords(quantity)}.`,
    rate === undefined ? undefined : `New rate: ${rate.to}.`,
    corrects === undefined ? undefined : `Corrects: ${nameOf(record, corrects)}.`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** Returns the targets of an event: "On Rare earth controls; China." Empty for an event without targets. */
export function targetsInWords({ targets }: LifecycleEvent, record: Agreement): string {
  return targets.length === 0 ? "" : `On ${targets.map((id) => nameOf(record, id)).join("; ")}.`;
}
