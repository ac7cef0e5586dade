import { latestDay } from "../calendar/partial-date.js";
import type { Agreement, Commitment, Condition, Ids, IdsOf, Issue, LifecycleEvent, PlainDate } from "../model/index.js";
import { takeLists } from "../wording/take-lists.js";
import { knownOf } from "./known-at.js";
import { readDay } from "./read-day.js";

/**
 * The record as it stood on a day: without the events that were recorded later, what those brought into it, the accounts
 * given later and the sources that only they cite. `reviewedOn` is the earlier of its own and that day.
 *
 * An account is of that day when the latest day its date can mean is. References to what is hidden go with it: what was
 * read into a hidden commitment, or by a hidden assessment, is hidden too.
 *
 * @param agreement - The record.
 * @param day - The day, itself included.
 * @throws {RangeError} for a day that the calendar does not have.
 * @throws {TypeError} for a day that is not a text, or a record that is none.
 *
 * @example
 * ```ts
 * import { asKnownAt, busan2025 } from "typed-agreements";
 *
 * const then = asKnownAt(busan2025, "2025-10-30");
 * console.log(then.commitments.length, then.events.length, then.reviewedOn);
 * // → 9 0 2025-10-30
 * ```
 */
export function asKnownAt<const A extends Agreement>(agreement: A, day: PlainDate): Agreement<IdsOf<A>> {
  takeLists("asKnownAt", agreement, ["commitments", "conditions", "issues", "assessments", "events", "sources"]);
  if (day === undefined) throw new TypeError('asKnownAt needs the day, as in asKnownAt(record, "2025-10-30")');
  const record: Agreement<Ids> = agreement;
  const known = knownOf(record, { knownAt: readDay("day", day) });
  const lists = [record.commitments, record.conditions, record.issues, record.assessments, record.events];
  const hidden = new Set<string>();
  for (const event of record.events) if (!known.events.includes(event)) hidden.add(event.id);
  for (const entity of lists.flat()) if ("introducedBy" in entity && !known.has(entity)) hidden.add(entity.id);

  const stood = {
    ...record,
    commitments: record.commitments.filter(known.has).map((one) => commitmentThen(one, hidden, day)),
    conditions: record.conditions.filter((one) => known.has(one) && standsAlone(one, hidden)),
    issues: record.issues
      .filter((one) => known.has(one) && !isHidden(one.attributedTo, hidden))
      .map((one) => issueThen(one, hidden)),
    assessments: record.assessments.filter(known.has),
    events: known.events.flatMap((one) => eventThen(one, hidden)),
    reviewedOn: known.reviewedOn,
  };
  const [before, after] = [citedIn({ ...record, sources: [] }), citedIn({ ...stood, sources: [] })];
  const sources = record.sources.filter(({ id }) => after.has(id) || !before.has(id));
  return { ...stood, sources } as Agreement<IdsOf<A>>;
}

function isHidden(id: string | undefined, hidden: ReadonlySet<string>): boolean {
  return id !== undefined && hidden.has(id);
}

/** A commitment without the accounts given later, and without references to what was not there. */
function commitmentThen(commitment: Commitment, hidden: ReadonlySet<string>, day: PlainDate): Commitment {
  const { readouts, ...rest } = commitment;
  const given = readouts?.filter((readout) => latestDay(readout.on) <= day);
  const then: Record<string, unknown> = given === undefined || given.length === 0 ? rest : { ...rest, readouts: given };
  if (isHidden(commitment.partOf, hidden)) delete then["partOf"];
  if (commitment.kind === "invitation" && isHidden(commitment.after, hidden)) delete then["after"];
  return then as unknown as Commitment;
}

/** Whether all that a condition is about, and whoever reads it, was there. */
function standsAlone({ dependent, requires, attributedTo }: Condition, hidden: ReadonlySet<string>): boolean {
  const required = "commitment" in requires ? requires.commitment : undefined;
  return ![dependent, required, attributedTo].some((id) => isHidden(id, hidden));
}

function issueThen(issue: Issue, hidden: ReadonlySet<string>): Issue {
  if (issue.relatedTo === undefined) return issue;
  return { ...issue, relatedTo: issue.relatedTo.filter((id) => !hidden.has(id)) };
}

function eventThen(event: LifecycleEvent, hidden: ReadonlySet<string>): readonly LifecycleEvent[] {
  if (!event.targets.some((id) => hidden.has(id))) return [event];
  const targets = event.targets.filter((id) => !hidden.has(id));
  return targets.length === 0 ? [] : [{ ...event, targets }];
}

/** The ids of the sources that a value cites, at any depth. */
function citedIn(value: unknown, cited: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return cited;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "source" && typeof inner === "string") cited.add(inner);
    else citedIn(inner, cited);
  }
  return cited;
}
