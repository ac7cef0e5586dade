import { memo } from "preact/compat";
import { useState } from "preact/hooks";
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

/** The largest number of earlier events that are made at once. */
const AT_ONCE = 200;

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
      {rest.length === 0 ? null : <Earlier events={rest} record={view.known} />}
    </>
  );
}

interface EventsProps {
  readonly events: readonly EventEntry[];
  readonly record: Agreement;
}

/** The earlier events, folded. More than a page has room for are made when the reader asks for them, a number at a time. */
function Earlier({ events, record }: EventsProps) {
  const [count, setCount] = useState(0);
  const isWhole = events.length <= AT_ONCE;
  const shown = isWhole ? events : events.slice(0, count);
  const more = Math.min(AT_ONCE, events.length - shown.length);
  return (
    <details class="more" onToggle={({ currentTarget }) => currentTarget.open && count === 0 && setCount(AT_ONCE)}>
      <summary>{events.length === 1 ? "1 earlier event" : `${events.length} earlier events`}</summary>
      {shown.length === 0 ? null : <EventList events={shown} record={record} />}
      {more === 0 || shown.length === 0 ? null : (
        <button type="button" onClick={() => setCount(count + AT_ONCE)}>
          Show {more} more
        </button>
      )}
    </details>
  );
}

function EventList({ events, record }: EventsProps) {
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
