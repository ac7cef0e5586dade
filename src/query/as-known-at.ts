import { latestDay } from "../calendar/partial-date.js";
import { typeError } from "../messages/coded-error.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, Commitment, Condition, IdsOf, Issue, LifecycleEvent, PlainDate } from "../model/index.js";
import { unknownEvents } from "./history/events.js";
import { isRecorded } from "./history/history.js";
import { readDayOption } from "./known-at.js";

/**
 * Returns the record as it was known on a day. The result leaves out events recorded later, entities that such events
 * introduced, accounts given later, and references to any of these.
 *
 * A record is known from the day of conclusion, or from the day of the meeting. Before that day only its name and its form are
 * known. Sources that only hidden facts cite are hidden too. A duration counted from a hidden event keeps its `countedFrom`,
 * because without it the duration would be counted from another day.
 *
 * @param record - The record to read.
 * @param day - The day of knowledge.
 * @returns The record as known on that day. The given record is not changed.
 * @throws {RangeError} if `day` is not a day of the calendar (code `invalid-date`).
 * @throws {TypeError} if `day` is missing (`missing-option`) or not a string, or the record is not an agreement.
 *
 * @example
 * ```ts
 * import { asKnownAt, busan2025 } from "typed-agreements";
 *
 * const atTheSummit = asKnownAt(busan2025, "2025-10-30");
 * console.log(atTheSummit.commitments.length, atTheSummit.reviewedOn);
 * // → 12 2025-10-30
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
  return (record.reviewedOn <= readDayOption("day", day) ? record : knownThen(record, day)) as Agreement<IdsOf<A>>;
}

/** The ids of the entities that were not known. It never contains `undefined`, the id of an absent reference. */
type Hidden = ReadonlySet<string | undefined>;

function knownThen(record: Agreement, day: PlainDate): Agreement {
  if (!isRecorded(record, day)) return emptied(record, day);
  const hidden = hiddenIds(record, day);
  const isShown = ({ introducedBy }: { readonly introducedBy?: string }): boolean => !hidden.has(introducedBy);
  const then: Agreement = {
    ...record,
    commitments: record.commitments.filter(isShown).map((one) => commitmentThen(one, hidden, day)),
    conditions: record.conditions.filter((one) => isShown(one) && isFullyKnown(one, hidden)),
    issues: record.issues
      .filter((one) => isShown(one) && !hidden.has(one.attributedTo))
      .map((one) => issueThen(one, hidden)),
    assessments: record.assessments.filter(isShown),
    events: record.events.filter(({ id }) => !hidden.has(id)).map((one) => eventThen(one, hidden)),
    reviewedOn: day,
  };
  return withCitedSources(record, then);
}

/** Returns the part of a record that was known before the agreement was concluded: its name and form. */
function emptied(record: Agreement, day: PlainDate): Agreement {
  const none = { commitments: [], conditions: [], issues: [], assessments: [], events: [] };
  return withCitedSources(record, { ...record, ...none, reviewedOn: day });
}

/**
 * Returns the ids of the entities that were not known yet: events, entities that they introduced, and those that depend on
 * these.
 */
function hiddenIds(record: Agreement, day: PlainDate): Hidden {
  const hidden: Set<string | undefined> = unknownEvents(record, day);
  if (hidden.size === 0) return hidden;
  const { commitments, conditions, issues, assessments } = record;
  const entities = [...commitments, ...conditions, ...issues, ...assessments];
  for (const { id, introducedBy } of entities) if (hidden.has(introducedBy)) hidden.add(id);
  for (const condition of conditions) if (!isFullyKnown(condition, hidden)) hidden.add(condition.id);
  for (const { id, attributedTo } of issues) if (hidden.has(attributedTo)) hidden.add(id);
  const introducing = new Set(entities.map(({ introducedBy }) => introducedBy));
  // An event whose targets are all hidden is hidden too, unless it, or a correction of it, introduced what was known.
  const events = new Map<string | undefined, LifecycleEvent>(record.events.map((event) => [event.id, event]));
  for (const id of introducing) introducing.add(events.get(id)?.corrects);
  let before: number;
  do {
    before = hidden.size;
    for (const { id, targets, corrects } of record.events) {
      const aimless = targets.length > 0 && targets.every((target) => hidden.has(target)) && !introducing.has(id);
      if (hidden.has(corrects) || (aimless && corrects === undefined)) hidden.add(id);
    }
  } while (before !== hidden.size);
  return hidden;
}

/** Returns a commitment without the accounts given later, and without references to hidden entities. */
function commitmentThen(commitment: Commitment, hidden: Hidden, day: PlainDate): Commitment {
  const { readouts } = commitment;
  const given = readouts?.filter(({ on }) => latestDay(on) <= day);
  const after = commitment.kind === "invitation" && hidden.has(commitment.after);
  if (given?.length === readouts?.length && !hidden.has(commitment.partOf) && !after) return commitment;
  const then: Record<string, unknown> = { ...commitment };
  if (given !== undefined && given.length > 0) then["readouts"] = given;
  else delete then["readouts"];
  if (hidden.has(commitment.partOf)) delete then["partOf"];
  if (after) delete then["after"];
  return then as unknown as Commitment;
}

/** True if everything that a condition refers to was known. */
function isFullyKnown({ dependent, requires, attributedTo }: Condition, hidden: Hidden): boolean {
  const required = requires.kind === "performance" ? requires.commitment : undefined;
  return ![dependent, required, attributedTo].some((id) => hidden.has(id));
}

function issueThen(issue: Issue, hidden: Hidden): Issue {
  if (issue.relatedTo === undefined || !issue.relatedTo.some((id) => hidden.has(id))) return issue;
  return { ...issue, relatedTo: issue.relatedTo.filter((id) => !hidden.has(id)) };
}

function eventThen(event: LifecycleEvent, hidden: Hidden): LifecycleEvent {
  if (!event.targets.some((id) => hidden.has(id))) return event;
  return { ...event, targets: event.targets.filter((id) => !hidden.has(id)) };
}

/** Returns a record without the sources that only hidden facts cite. */
function withCitedSources(record: Agreement, then: Agreement): Agreement {
  const [before, after] = [citedIn(record), citedIn(then)];
  return { ...then, sources: record.sources.filter(({ id }) => after.has(id) || !before.has(id)) };
}

/** Returns the ids of the sources that a value cites, at any depth. */
function citedIn(value: object | null, cited: Set<string> = new Set()): Set<string> {
  for (const [key, inner] of Object.entries(value ?? {})) {
    if (key === "source") cited.add(inner);
    else if (typeof inner === "object") citedIn(inner, cited);
  }
  return cited;
}
