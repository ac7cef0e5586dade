import { parseDuration } from "../calendar/duration.js";
import { toInstant } from "../calendar/instant.js";
import { parsePartialDate } from "../calendar/partial-date.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import type { Agreement, CalendarDuration, PartialDate, PlainDate, Term, ZonedTime } from "../model/index.js";
import { each, quantities, readouts, terms } from "./entities.js";
import type { At, Path } from "./rule.js";

/** A date in a record and how to read it, which throws when the calendar does not have it. */
export interface DateAt extends At<unknown> {
  readonly read: () => unknown;
}

/** Every date, moment and calendar duration of a record. */
export function* dates(agreement: Agreement): Generator<DateAt> {
  yield* partial(agreement.concludedOn, "concludedOn");
  yield* day(agreement.reviewedOn, "reviewedOn");
  yield* partial(agreement.meeting?.on, "meeting", "on");
  for (const { path, value } of each(agreement.commitments, "commitments")) {
    if (value.kind === "visit") yield* partial(value.when, ...path, "when");
    if (value.kind === "suspension") yield* partial(value.measure.announcedOn, ...path, "measure", "announcedOn");
  }
  for (const { path, value } of readouts(agreement)) {
    yield* partial(value.on, ...path, "on");
    for (const quantity of each(value.quantities, ...path, "quantities")) {
      yield* day(quantity.value.during?.from, ...quantity.path, "during", "from");
      yield* day(quantity.value.during?.through, ...quantity.path, "during", "through");
    }
  }
  for (const { path, value } of terms(agreement)) yield* termDates(value, path);
  for (const { path, value } of quantities(agreement)) {
    if (value.kind !== "unspecified") yield* period(value.per, ...path, "per");
  }
  for (const { path, value } of each(agreement.events, "events")) {
    yield* partial(value.on, ...path, "on");
    yield* partial(value.through, ...path, "through");
    yield* partial(value.planned?.from, ...path, "planned", "from");
    yield* partial(value.planned?.through, ...path, "planned", "through");
    yield* start(value.effective, ...path, "effective");
    yield* day(value.recordedOn, ...path, "recordedOn");
  }
  for (const { path, value } of each(agreement.sources, "sources"))
    yield* partial(value.published, ...path, "published");
}

function* termDates(term: Term, path: Path): Generator<DateAt> {
  yield* start(term.effective, ...path, "effective");
  const { duration, end } = term;
  yield* period(duration, ...path, "duration");
  if (end === undefined || "open" in end) return;
  if ("through" in end) yield* day(end.through, ...path, "end", "through");
  else if (typeof end.until === "string") yield* day(end.until, ...path, "end", "until");
  else yield* start(end.until, ...path, "end", "until");
}

function* day(value: PlainDate | undefined, ...path: Path): Generator<DateAt> {
  if (value !== undefined) yield { path, value, read: () => parsePlainDate(value) };
}

function* period(value: CalendarDuration | undefined, ...path: Path): Generator<DateAt> {
  if (value !== undefined) yield { path, value, read: () => parseDuration(value) };
}

function* partial(value: PartialDate | undefined, ...path: Path): Generator<DateAt> {
  if (value !== undefined) yield { path, value, read: () => parsePartialDate(value) };
}

function* start(value: PartialDate | ZonedTime | undefined, ...path: Path): Generator<DateAt> {
  if (typeof value === "object" && value !== null) yield { path, value, read: () => toInstant(value) };
  else yield* partial(value, ...path);
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
