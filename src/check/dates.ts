import { parseDuration } from "../calendar/duration.js";
import { toInstant } from "../calendar/instant.js";
import { parsePartialDate } from "../calendar/partial-date.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import type { PartialDate, PlainDate, Term, ZonedTime } from "../model/index.js";
import { type At, each, under } from "./at.js";
import type { Entities } from "./entities.js";

/** Reads a date, and throws when the calendar does not have it. */
type Read<T> = (value: T) => unknown;

/** A date in a record and how to read it. */
export interface DateAt extends At<unknown> {
  readonly read: Read<unknown>;
}

/** Every date, moment and calendar duration of a record. */
export function dates(entities: Entities): readonly DateAt[] {
  const found: DateAt[] = [];
  const { record } = entities;
  const { meeting } = record.value;
  add(found, parsePartialDate, record.value.concludedOn, record, "concludedOn");
  add(found, parsePlainDate, record.value.reviewedOn, record, "reviewedOn");
  if (meeting) add(found, parsePartialDate, meeting.on, under(meeting, record, "meeting"), "on");
  for (const at of entities.commitments) {
    const { value } = at;
    if (value.kind === "visit") add(found, parsePartialDate, value.when, at, "when");
    if (value.kind === "suspension") {
      add(found, parsePartialDate, value.measure.announcedOn, under(value.measure, at, "measure"), "announcedOn");
    }
  }
  for (const at of entities.readouts) {
    add(found, parsePartialDate, at.value.on, at, "on");
    for (const quantity of each(at.value.quantities, at, "quantities")) {
      addSpan(found, parsePlainDate, quantity.value.during, quantity, "during");
    }
  }
  for (const at of entities.terms) addTerm(found, at);
  for (const at of entities.quantities) {
    if (at.value.kind !== "unspecified") add(found, parseDuration, at.value.per, at, "per");
  }
  for (const at of entities.events) {
    const { value } = at;
    add(found, parsePartialDate, value.on, at, "on");
    add(found, parsePartialDate, value.through, at, "through");
    addSpan(found, parsePartialDate, value.planned, at, "planned");
    addStart(found, value.effective, at, "effective");
    add(found, parsePlainDate, value.recordedOn, at, "recordedOn");
  }
  for (const at of entities.sources) add(found, parsePartialDate, at.value.published, at, "published");
  return found;
}

function add<T>(found: DateAt[], read: Read<T>, value: T | undefined, within: At<unknown>, key: string): void {
  if (value !== undefined) found.push({ value, within, key, index: undefined, read: read as Read<unknown> });
}

interface Span {
  readonly from: string;
  readonly through?: string;
}

function addSpan(found: DateAt[], read: Read<string>, span: Span | undefined, within: At<unknown>, key: string): void {
  if (!span) return;
  const at = under(span, within, key);
  add(found, read, span.from, at, "from");
  add(found, read, span.through, at, "through");
}

function addStart(found: DateAt[], value: PartialDate | ZonedTime | undefined, within: At<unknown>, key: string): void {
  if (typeof value === "object" && value !== null) add(found, toInstant, value, within, key);
  else add(found, parsePartialDate, value, within, key);
}

function addTerm(found: DateAt[], term: At<Term>): void {
  const { value } = term;
  addStart(found, value.effective, term, "effective");
  const { duration, end } = value;
  add(found, parseDuration, duration, term, "duration");
  if (end === undefined || "open" in end) return;
  const at = under(end, term, "end");
  if ("through" in end) add(found, parsePlainDate, end.through, at, "through");
  else if (typeof end.until === "string") add(found, parsePlainDate, end.until, at, "until");
  else addStart(found, end.until, at, "until");
}

/** The days that a date can mean, or `undefined` when the calendar does not have it (which `calendar-date` reports). */
export function daysOf(
  date: PartialDate | ZonedTime | undefined,
): { readonly earliest: PlainDate; readonly latest: PlainDate } | undefined {
  if (date === undefined) return undefined;
  try {
    return parsePartialDate(typeof date === "object" ? date.date : date);
  } catch {
    return undefined;
  }
}
