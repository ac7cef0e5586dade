import { latestDay } from "../calendar/partial-date.js";
import { typeError } from "../messages/coded-error.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, Commitment, Condition, IdsOf, Issue, LifecycleEvent, PlainDate } from "../model/index.js";
import { unknownEvents } from "./history/events.js";
import { isRecorded } from "./history/history.js";
import { readDay } from "./known-at.js";

/**
 * Returns the record as it was known on a day: without the events recorded later, without what they introduced, without the
 * accounts given later, and without references to any of these.
 *
 * A record is known from the day it was concluded, or from its meeting; before that day only its name and its form are known.
 * Sources that only hidden facts cite are hidden too. A duration counted from a hidden event keeps its `countedFrom`, because
 * without it the duration would be counted from another day.
 *
 * @param record - The record to read.
 * @param day - The day of knowledge.
 * @returns A new record; the given one is not changed.
 * @throws {RangeError} if `day` is not a day of the calendar (code `invalid-date`).
 * @throws {TypeError} if `day` is missing (`missing-option`) or not a string, or the record is not an agreement.
 *
 * @example
 * ```ts
 * import { asKnownAt, busan2025 } from "typed-agreements";
 *
 * const atTheSummit = asKnownAt(busan2025, "2025-10-30");
 * console.log(atTheSummit.commitments.length, atTheSummit.reviewedOn);
 * // → 9 2025-10-30
 * ```
 */
export function asKnownAt<A extends Agreement>(record: A, day: PlainDate): Agreement<IdsOf<A>> {
  takeAgreement("asKnownAt", record);
  if (day === undefined) {
    throw typeError(
      "missing-option",
      'asKnownAt expects the day of knowledge, such as asKnownAt(record, "2025-10-30"); got none.',
    );
  }
  return (record.reviewedOn <= readDay("day", day) ? record : knownThen(record, day)) as Agreement<IdsOf<A>>;
}

function knownThen(record: Agreement, day: PlainDate): Agreement {
  if (!isRecorded(record, day)) return emptied(record, day);
  const hidden = hiddenIds(record, day);
  const isHidden = (id: string | undefined): boolean => id !== undefined && hidden.has(id);
  const isShown = ({ introducedBy }: { readonly introducedBy?: string }): boolean => !isHidden(introducedBy);
  const then: Agreement = {
    ...record,
    commitments: record.commitments.filter(isShown).map((one) => commitmentThen(one, isHidden, day)),
    conditions: record.conditions.filter((one) => isShown(one) && isWhole(one, isHidden)),
    issues: record.issues
      .filter((one) => isShown(one) && !isHidden(one.attributedTo))
      .map((one) => issueThen(one, isHidden)),
    assessments: record.assessments.filter(isShown),
    events: record.events.filter(({ id }) => !hidden.has(id)).flatMap((one) => eventThen(one, isHidden)),
    reviewedOn: day,
  };
  return withCitedSources(record, then);
}

/** Returns what was known of a record before it was concluded: its name, and what it is. */
function emptied(record: Agreement, day: PlainDate): Agreement {
  const none = { commitments: [], conditions: [], issues: [], assessments: [], events: [] };
  return withCitedSources(record, { ...record, ...none, reviewedOn: day });
}

/** Returns the ids of what was not known yet: events, what they introduced, and what depends on these. */
function hiddenIds(record: Agreement, day: PlainDate): ReadonlySet<string> {
  const hidden = unknownEvents(record, day);
  if (hidden.size === 0) return hidden;
  const { commitments, conditions, issues, assessments } = record;
  for (const entity of [...commitments, ...conditions, ...issues, ...assessments]) {
    if (entity.introducedBy !== undefined && hidden.has(entity.introducedBy)) hidden.add(entity.id);
  }
  const isHidden = (id: string | undefined): boolean => id !== undefined && hidden.has(id);
  for (const condition of conditions) if (!isWhole(condition, isHidden)) hidden.add(condition.id);
  for (const issue of issues) if (isHidden(issue.attributedTo)) hidden.add(issue.id);
  const introducing = new Set(
    [...commitments, ...conditions, ...issues, ...assessments].map(({ introducedBy }) => introducedBy),
  );
  // An event whose targets are all hidden is hidden too, unless it, or a correction of it, introduced what was known.
  const events = new Map(record.events.map((event) => [event.id, event]));
  for (const id of introducing) introducing.add(events.get(id ?? "")?.corrects);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const { id, targets, corrects } of events.values()) {
      const aimless = targets.length > 0 && targets.every(isHidden) && !introducing.has(id);
      if (!hidden.has(id) && (isHidden(corrects) || (aimless && corrects === undefined))) hidden.add(id);
    }
  }
  return hidden;
}

/** Returns a commitment without the accounts given later, and without references to hidden entities. */
function commitmentThen(
  commitment: Commitment,
  isHidden: (id: string | undefined) => boolean,
  day: PlainDate,
): Commitment {
  const { readouts } = commitment;
  const given = readouts?.filter(({ on }) => latestDay(on) <= day);
  const after = commitment.kind === "invitation" && isHidden(commitment.after);
  if (given?.length === readouts?.length && !isHidden(commitment.partOf) && !after) return commitment;
  const then: Record<string, unknown> = { ...commitment };
  if (given !== undefined && given.length > 0) then["readouts"] = given;
  else delete then["readouts"];
  if (isHidden(commitment.partOf)) delete then["partOf"];
  if (after) delete then["after"];
  return then as unknown as Commitment;
}

/** True if everything that a condition refers to was known. */
function isWhole(
  { dependent, requires, attributedTo }: Condition,
  isHidden: (id: string | undefined) => boolean,
): boolean {
  const required = requires.kind === "performance" ? requires.commitment : undefined;
  return ![dependent, required, attributedTo].some(isHidden);
}

function issueThen(issue: Issue, isHidden: (id: string | undefined) => boolean): Issue {
  if (issue.relatedTo === undefined || !issue.relatedTo.some(isHidden)) return issue;
  return { ...issue, relatedTo: issue.relatedTo.filter((id) => !isHidden(id)) };
}

function eventThen(event: LifecycleEvent, isHidden: (id: string | undefined) => boolean): readonly LifecycleEvent[] {
  return event.targets.some(isHidden) ? [{ ...event, targets: event.targets.filter((id) => !isHidden(id)) }] : [event];
}

/** Returns a record with the sources that it cites, and those that were never cited. */
function withCitedSources(record: Agreement, then: Agreement): Agreement {
  const [before, after] = [citedIn({ ...record, sources: [] }), citedIn({ ...then, sources: [] })];
  return { ...then, sources: record.sources.filter(({ id }) => after.has(id) || !before.has(id)) };
}

/** Returns the ids of the sources that a value cites, at any depth. */
function citedIn(value: unknown, cited: Set<string> = new Set()): Set<string> {
  if (typeof value !== "object" || value === null) return cited;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "source" && typeof inner === "string") cited.add(inner);
    else if (typeof inner === "object") citedIn(inner, cited);
  }
  return cited;
}
