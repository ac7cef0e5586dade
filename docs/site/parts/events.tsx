import { memo } from "preact/compat";
import {
  eventDateInWords,
  eventSummary,
  type RecordView,
  targetsInWords,
  whatHappened,
} from "../../../src/brief/index.js";
import type { Agreement } from "../../../src/model/index.js";
import { type TimelineEntry, timeline } from "../../../src/query/index.js";
import { capital } from "../model/capital.js";
import { Citations } from "./citations.js";

type EventEntry = Extract<TimelineEntry, { kind: "event" }>;

/** The number of events that are shown without being unfolded. */
const SHOWN = 6;

/** Returns the known events of a record, newest first; of one of its parts, those that act on it. */
function eventsOf(view: RecordView, target?: string): readonly EventEntry[] {
  return timeline(view.known, { kinds: ["event"] })
    .flatMap((entry) => (entry.kind === "event" ? [entry] : []))
    .filter(({ event }) => target === undefined || event.targets.includes(target))
    .reverse();
}

/** The events of a record, newest first. */
export function Events({ view, target }: { readonly view: RecordView; readonly target?: string }) {
  const events = eventsOf(view, target);
  if (events.length === 0) return <p>No event is on record.</p>;
  const [first, rest] = [events.slice(0, SHOWN), events.slice(SHOWN)];
  return (
    <>
      <EventList events={first} record={view.known} />
      {rest.length === 0 ? null : (
        <details class="more">
          <summary>{rest.length === 1 ? "1 earlier event" : `${rest.length} earlier events`}</summary>
          <EventList events={rest} record={view.known} />
        </details>
      )}
    </>
  );
}

function EventList({ events, record }: { readonly events: readonly EventEntry[]; readonly record: Agreement }) {
  return (
    <ol class="events">
      {events.map((entry) => (
        <EventOf key={entry.event.id} entry={entry} record={record} />
      ))}
    </ol>
  );
}

/** An event; drawn again only if a target becomes known, or another event changes it. */
const EventOf = memo(
  DrawnEvent,
  (one, other) =>
    one.entry.event === other.entry.event &&
    one.record.id === other.record.id &&
    one.entry.revision?.as === other.entry.revision?.as &&
    one.entry.revision?.by.length === other.entry.revision?.by.length,
);

function DrawnEvent({ entry, record }: { readonly entry: EventEntry; readonly record: Agreement }) {
  const { event, revision } = entry;
  return (
    <li>
      <p class="when">{capital(eventDateInWords(event))}</p>
      <div>
        <p>
          <strong>{capital(whatHappened(event, record, revision))}.</strong> {eventSummary(event, record)}
        </p>
        <p class="quiet">{targetsInWords(event, record)}</p>
        <Citations of={event.citations} record={record} />
      </div>
    </li>
  );
}
