import type { Agreement, Ids, LifecycleEvent } from "../model/index.js";
import { isRunning } from "../query/history/stretch.js";
import type { Authority, TimelineBase, TimelineEntry } from "../query/index.js";
import { daysInWords } from "./bound-in-words.js";
import { dateInWords, onDateInWords, rangeInWords } from "./date-in-words.js";
import { partyInProse, partyName } from "./party-name.js";
import { quantityInWords } from "./quantity-in-words.js";
import { stepInWords } from "./rate-in-words.js";
import { revisionInWords } from "./revision-in-words.js";
import { stateInWords } from "./state-in-words.js";
import { bare, capitalize } from "./text.js";
import { findTitle } from "./title-of.js";

/**
 * Returns one line in English for an entry of {@link timeline} or {@link upcoming}, without a period at its end.
 *
 * @param record - The record that has the entry.
 * @param entry - The entry.
 *
 * @example
 * ```ts
 * import { busan2025, describeEntry, timeline } from "typed-agreements";
 *
 * const [concluded] = timeline(busan2025, { kinds: ["concluded"] });
 * if (concluded !== undefined) console.log(describeEntry(busan2025, concluded));
 * // → Busan summit between the United States and China was concluded on 30 October 2025
 * ```
 */
export function describeEntry<I extends Ids>(record: Agreement<I>, entry: TimelineEntry<I>): string {
  return capitalize(bare(describe(record as unknown as Agreement, entry as unknown as TimelineEntry)));
}

function describe(record: Agreement, entry: TimelineEntry): string {
  const when = onDateInWords(entry.on);
  const title = (id: string): string => leadingTitle(record, id);
  switch (entry.kind) {
    case "concluded":
      return `${title(entry.subject)} was concluded ${when}`;
    case "meeting":
      return `${title(entry.subject)} ${when}`;
    case "measure-announced":
      return `${measureTitle(record, entry.subject)} was announced ${when}`;
    case "start":
      return `${title(entry.subject)} takes effect ${when}`;
    case "suspension":
      return `${title(entry.subject)} is suspended from ${throughOrOn(entry)}`;
    case "resumption":
      return `${title(entry.subject)} is in effect again from ${throughOrOn(entry)}`;
    case "rate":
      return `${title(entry.subject)}: from ${throughOrOn(entry)} the rate is ${stepInWords(record, entry)}`;
    case "withdrawal":
      return `${partyInProse(record, entry.subject)} takes no part from ${throughOrOn(entry)}, after its withdrawal`;
    case "end":
      return endLine(title(entry.subject), entry);
    case "planned":
      return entry.changed === true
        ? `${title(entry.subject)} was planned for ${plannedRangeInWords(entry)}, a plan that later changed`
        : `${title(entry.subject)} is planned for ${plannedRangeInWords(entry)}`;
    case "due": {
      const by = entry.by === undefined ? "" : ` by the account of ${partyInProse(record, entry.by)}`;
      return `${title(entry.subject)}: ${quantityInWords(entry.quantity.quantity)} due from ${throughInWords(entry)}${by}`;
    }
    case "notice":
      return `${entry.renews === "option" ? "Notice that extends" : "Notice against the renewal of"} ${quoted(record, entry.subject)} can be given until ${dateInWords(entry.on)}, that day included`;
    case "renewal":
      return `${title(entry.subject)} renews itself ${endDateInWords(entry)} unless notice is given`;
    case "event":
      return `${eventTypeInWords(record, entry.event)} ${happenedInWords(entry)}${revisedInWords(entry)}: ${bare(entry.event.summary)}`;
    case "effect":
      return `${eventTypeInWords(record, entry.event)} with effect from ${throughInWords(entry)}: ${bare(entry.event.summary)}`;
    case "readout":
      return `${partyName(record, entry.readout.by)} gave its account of ${quoted(record, entry.subject)} ${when}: ${bare(entry.readout.summary)}`;
    case "published": {
      const { title: name, publisher } = entry.source;
      return `“${bare(name)}” was published ${when}${publisher === undefined ? "" : ` by ${bare(publisher)}`}`;
    }
    case "reviewed":
      return `The record of ${quoted(record, entry.subject)} was reviewed ${when}`;
  }
}

/** Returns a title at the start of a line: in quotation marks if it is a clause of a summary, which has a verb of its own. */
function leadingTitle(record: Agreement, id: string): string {
  const title = findTitle(record, id) ?? "Something that is not in the record";
  const commitment = id === record.id ? undefined : record.commitments.find((one) => one.id === id);
  return commitment !== undefined && commitment.title === undefined ? `“${title}”` : title;
}

/** Returns a title within a line, where quotation marks have to show its end. */
function quoted(record: Agreement, id: string): string {
  const title = findTitle(record, id);
  return title === undefined ? "something that is not in the record" : `“${title}”`;
}

function measureTitle(record: Agreement, id: string): string {
  const commitment = record.commitments.find((one) => one.id === id);
  return commitment?.kind === "suspension" ? `The measure “${bare(commitment.measure.title)}”` : "A measure";
}

function endLine(title: string, entry: Extract<TimelineEntry, { kind: "end" }>): string {
  const by = authorityInWords(entry.authority);
  if (isRunning(entry.state)) return `${title} ends by law ${endDateInWords(entry)} and continues as announced`;
  const verb = entry.state === "expired" ? "ends" : `is ${stateInWords(entry.state)}`;
  return `${title} ${verb} ${endDateInWords(entry)}${by}`;
}

function authorityInWords(authority: Authority | undefined): string {
  if (authority === undefined) return "";
  return authority === "legal" ? ", by law" : ", as announced";
}

/** Returns " (retracted on 5 May 2026)" for an event that did not remain as it was recorded. */
function revisedInWords({ revision }: Extract<TimelineEntry, { kind: "event" }>): string {
  return revision === undefined ? "" : ` (${revisionInWords(revision)})`;
}

/** Returns the first day of something: a day, a moment, or one of several days. */
function throughOrOn({ on, through, earliest, latest }: TimelineBase): string {
  return through === undefined ? dateInWords(on) : daysInWords(earliest, latest);
}

/** Returns when something ends: on a day, at a moment, or on one of several days. */
function endDateInWords({ on, through, earliest, latest }: TimelineBase): string {
  return through === undefined ? onDateInWords(on) : `on ${daysInWords(earliest, latest)}`;
}

function plannedRangeInWords({ on, through }: TimelineBase): string {
  return typeof on === "string" ? rangeInWords(on, through) : dateInWords(on);
}

function throughInWords({ on, through }: TimelineBase): string {
  return through === undefined ? dateInWords(on) : `${dateInWords(on)} through ${dateInWords(through)}`;
}

function happenedInWords({ on, through }: TimelineBase): string {
  return typeof on === "string" && through !== undefined && through !== on
    ? `from ${rangeInWords(on, through)}`
    : onDateInWords(on);
}

/** Returns the type of an event and the party that acted: "Ratified by China". */
function eventTypeInWords(record: Agreement, { type, by }: LifecycleEvent): string {
  return `${capitalize(type.replaceAll("-", " "))}${by === undefined ? "" : ` by ${partyInProse(record, by)}`}`;
}
