import type { LifecycleEvent } from "../model/index.js";
import type { Authority } from "../query/index.js";
import { dateInWords, onDateInWords } from "./date-in-words.js";
import { partiesInProse } from "./party-name.js";
import type { RecordReader } from "./record-reader.js";
import { listInWords } from "./text.js";

/** The number of instruments above which they are counted and not listed. */
const MOST_LISTED_ACTS = 3;

/**
 * Returns the basis of a state or an end: "by the instrument of 4 November 2025", "as announced by China on 9 November 2025".
 */
export function groundsInWords(
  reader: RecordReader,
  events: readonly LifecycleEvent[],
  authority: Authority | undefined,
): string | undefined {
  const legal = events.filter((one) => one.authority === "legal");
  const judicial = events.filter((one) => one.authority === "judicial");
  const said = events.filter((one) => one.authority === "announced");
  if (authority === "announced") return announcedInWords(reader, said, events.length > legal.length + judicial.length);
  const acts = [actsInWords(legal, "instrument"), actsInWords(judicial, "ruling")].filter((one) => one !== undefined);
  if (acts.length > 0) return `by ${listInWords(acts)}`;
  if (events.length > 0) return announcedInWords(reader, said, true);
  return authority === undefined ? undefined : "under its own terms";
}

/** Returns instruments by their days: "the instrument of 4 November 2025", "the rulings of 1 March 2026 and 2 March 2026". */
export function actsInWords(events: readonly LifecycleEvent[], noun: string): string | undefined {
  if (events.length === 0) return undefined;
  const days = [...new Set(events.flatMap(({ on }) => (on === undefined ? [] : [dateInWords(on)])))];
  if (days.length === 0)
    return noun === "instrument" ? "an instrument without a recorded date" : "a ruling without a recorded date";
  if (days.length === 1) return `the ${noun} of ${days[0]}`;
  if (days.length <= MOST_LISTED_ACTS) return `the ${noun}s of ${listInWords(days)}`;
  return `${days.length} ${noun}s, the latest of ${days.at(-1)}`;
}

/** Returns the announcer and the day of an announcement, or "according to reports". */
function announcedInWords(reader: RecordReader, events: readonly LifecycleEvent[], byEvents: boolean): string {
  if (events.length === 0) return byEvents ? "according to reports" : "as announced";
  const parties = events.flatMap(({ by }) => (by === undefined ? [] : [by]));
  const who = parties.length === events.length ? ` by ${partiesInProse(reader.record, parties)}` : "";
  const [first] = events;
  const when = events.length === 1 && first?.on !== undefined ? ` ${onDateInWords(first.on)}` : "";
  return `as announced${who}${when}`;
}
