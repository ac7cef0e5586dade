import { dateOfEnd } from "../calendar/date-of-end.js";
import { parseDuration } from "../calendar/duration.js";
import { toInstant } from "../calendar/instant.js";
import { hasDateForm, parsePartialDate } from "../calendar/partial-date.js";
import { isOrdinaryDay, parsePlainDate } from "../calendar/plain-date.js";
import type { PartialDate, PlainDate, ReadoutQuantity, Term, ZonedTime } from "../model/index.js";
import { type At, each, under } from "./at.js";
import type { DateAt, Read } from "./date-at.js";
import type { RecordIndex } from "./record-index.js";

/** The entities that have dates. */
type Dated = Pick<RecordIndex, "record" | "commitments" | "readouts" | "terms" | "quantities" | "events" | "sources">;

/** True for a day of the years 1000 to 2999: a valid date that is no placeholder. Nearly all dates are such days. */
export function isUsualDay(value: unknown): value is PlainDate {
  return typeof value === "string" && (value[0] === "1" || value[0] === "2") && isOrdinaryDay(value);
}

/** Returns every date, clock time and calendar duration of a record except usual days, which no rule has to look at. */
export function dates(index: Dated): readonly DateAt[] {
  const found: DateAt[] = [];
  const { record } = index;
  const { meeting, withdrawal } = record.value;
  addDate(found, parsePartialDate, record.value.concludedOn, record, "concludedOn");
  addDate(found, parsePlainDate, record.value.reviewedOn, record, "reviewedOn");
  if (withdrawal) {
    const at = under(withdrawal, record, "withdrawal");
    addDate(found, parseDuration, withdrawal.notice, at, "notice");
    addDate(found, parsePartialDate, withdrawal.earliest, at, "earliest");
  }
  if (meeting) addDate(found, parsePartialDate, meeting.on, under(meeting, record, "meeting"), "on");
  for (const at of index.commitments) {
    const { value } = at;
    if (value.kind === "visit") addDate(found, parsePartialDate, value.when, at, "when");
    if (value.kind === "suspension") {
      addDate(found, parsePartialDate, value.measure.announcedOn, under(value.measure, at, "measure"), "announcedOn");
    }
    if (value.kind === "tariff") {
      for (const step of each(value.steps, at, "steps")) addStart(found, step.value.from, step, "from");
    }
    if (value.kind === "purchase") addSpans(found, value.quantities, at);
  }
  for (const at of index.readouts) {
    addDate(found, parsePartialDate, at.value.on, at, "on");
    addSpans(found, at.value.quantities, at);
  }
  for (const at of index.terms) addTermDates(found, at);
  for (const at of index.quantities) {
    const { value } = at;
    if (value.kind === "unspecified") continue;
    addDate(found, parseDuration, value.per, at, "per");
    if (value.above === undefined) continue;
    const above = under(value.above, at, "above");
    addDate(found, parsePartialDate, above.value.period, above, "period");
    const { quantity } = above.value;
    if (quantity !== undefined) addDate(found, parseDuration, quantity.per, under(quantity, above, "quantity"), "per");
  }
  for (const at of index.events) {
    const { value } = at;
    addDate(found, parsePartialDate, value.on, at, "on");
    addDate(found, parsePartialDate, value.through, at, "through");
    addSpan(found, parsePartialDate, value.planned, at, "planned");
    addStart(found, value.effective, at, "effective");
    addDate(found, parsePlainDate, value.recordedOn, at, "recordedOn");
  }
  for (const at of index.sources) addDate(found, parsePartialDate, at.value.published, at, "published");
  return found;
}

function addDate<T>(found: DateAt[], read: Read<T>, value: T | undefined, within: At<unknown>, key: string): void {
  if (value === undefined || (read !== parseDuration && isUsualDay(value))) return;
  found.push({ value, within, key, index: undefined, read: read as Read<unknown> });
}

interface DateSpan {
  readonly from: string;
  readonly through?: string;
}

function addSpan(
  found: DateAt[],
  read: Read<string>,
  span: DateSpan | undefined,
  within: At<unknown>,
  key: string,
): void {
  if (!span) return;
  const at = under(span, within, key);
  addDate(found, read, span.from, at, "from");
  addDate(found, read, span.through, at, "through");
}

/** Adds the first and the last day of each quantity that is stated for a range of days. */
function addSpans(found: DateAt[], quantities: readonly ReadoutQuantity[] | undefined, within: At<unknown>): void {
  for (const at of each(quantities, within, "quantities")) {
    addSpan(found, parsePlainDate, at.value.during, at, "during");
  }
}

function addStart(found: DateAt[], value: PartialDate | ZonedTime | undefined, within: At<unknown>, key: string): void {
  if (typeof value === "object" && value !== null) addDate(found, toInstant, value, within, key);
  else addDate(found, parsePartialDate, value, within, key);
}

function addTermDates(found: DateAt[], term: At<Term>): void {
  const { value } = term;
  addStart(found, value.effective, term, "effective");
  const { duration, countedFrom, end, renewal } = value;
  addDate(found, parseDuration, duration, term, "duration");
  // Any other string is the id of an event.
  if (typeof countedFrom === "object" || (countedFrom !== undefined && hasDateForm(countedFrom))) {
    addStart(found, countedFrom, term, "countedFrom");
  }
  if (end !== undefined) addStart(found, dateOfEnd(end), under(end, term, "end"), Object.keys(end)[0] ?? "");
  if (renewal === undefined) return;
  const at = under(renewal, term, "renewal");
  addDate(found, parseDuration, renewal.period, at, "period");
  addDate(found, parseDuration, renewal.notice, at, "notice");
}

/** Returns the days that a date can mean, or `undefined` if the date does not exist (the rule `invalid-date` reports that). */
export function daysOf(
  date: PartialDate | ZonedTime | undefined,
): { readonly earliest: PlainDate; readonly latest: PlainDate } | undefined {
  if (date === undefined) return undefined;
  if (isUsualDay(date)) return { earliest: date, latest: date };
  try {
    return parsePartialDate(typeof date === "object" ? date.date : date);
  } catch {
    return undefined;
  }
}
