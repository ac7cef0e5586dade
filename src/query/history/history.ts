import { parsePartialDate } from "../../calendar/partial-date.js";
import type { Agreement, Commitment, Condition, CountingRule, PlainDate } from "../../model/index.js";
import { type KnownEvents, knownEvents } from "./events.js";
import { type ParticipationSteps, participationSteps } from "./participation-steps.js";
import type { Period } from "./period.js";
import { isPlan } from "./plans.js";
import type { ParticipationState, State } from "./states.js";
import type { Stretch } from "./stretch.js";
import type { Track } from "./track.js";

/** The options for which the periods of a record are computed. */
export interface HistoryOptions {
  /** The day of knowledge; absent if everything in the record counts. */
  readonly knownAt?: PlainDate | undefined;
  /** True if nothing may be assumed. */
  readonly strict?: boolean | undefined;
  /** The counting rule that the question asks for. */
  readonly rule?: CountingRule | undefined;
}

/** A record as known on a day, with the tracks computed so far. */
export interface History {
  readonly record: Agreement;
  readonly options: HistoryOptions;
  /** The day to which it was reviewed: the earlier of the record's own and the day of knowledge. */
  readonly reviewedOn: PlainDate;
  readonly events: KnownEvents;
  /** The record existed on the day of knowledge. */
  readonly isRecorded: boolean;
  /** The whole of each part, by the id of the part. */
  readonly wholes: ReadonlyMap<string, Commitment>;
  /** The precedent clauses by what depends on them. */
  readonly conditionsOn: ReadonlyMap<string, readonly Condition[]>;
  readonly participation: ParticipationSteps;
  /** Reduced so far. */
  readonly tracks: Map<string, Track>;
  /** The commitments by their ids, once one was looked up. */
  byId?: ReadonlyMap<string, Commitment>;
  /** The participation of each party without the end of the agreement. Reduced so far. */
  bindings?: Map<string, readonly Stretch<ParticipationState>[]>;
  /** Reduced so far. */
  parties?: Map<string, readonly Stretch<ParticipationState>[]>;
  /** The participation of every party that took no step of its own, once one was reduced. */
  unmoved?: readonly Stretch<ParticipationState>[];
  /** The periods of the stretches of a track or a party. Converted so far. */
  readonly periods: Map<readonly Stretch[], readonly Period<State | ParticipationState>[]>;
}

/** Reads a record as known on a day. */
export function historyOf(record: Agreement, options: HistoryOptions): History {
  const { knownAt } = options;
  const events = knownEvents(record, knownAt);
  return {
    record,
    options,
    reviewedOn: reviewedBy(record, knownAt),
    events,
    isRecorded: isRecorded(record, knownAt),
    wholes: wholesOf(record.commitments, events),
    conditionsOn: precedentClauses(record),
    participation: participationSteps(record, events),
    tracks: new Map(),
    periods: new Map(),
  };
}

/** Returns the last day that a record as known on a day covers: after its review nothing more is known. */
function reviewedBy({ reviewedOn }: Agreement, knownAt: PlainDate | undefined): PlainDate {
  return knownAt !== undefined && knownAt < reviewedOn ? knownAt : reviewedOn;
}

/** Returns the commitment with an id. */
export function commitmentBy(history: History, id: string): Commitment | undefined {
  history.byId ??= byIdOf(history.record.commitments);
  return history.byId.get(id);
}

function byIdOf(commitments: readonly Commitment[]): ReadonlyMap<string, Commitment> {
  return new Map(commitments.map((commitment) => [commitment.id, commitment]));
}

const NO_WHOLES: ReadonlyMap<string, Commitment> = new Map();
const NO_CLAUSES: ReadonlyMap<string, readonly Condition[]> = new Map();

/** Returns the known whole of each part. A visit is not a whole, and a part in a cycle has none. */
function wholesOf(commitments: readonly Commitment[], events: KnownEvents): ReadonlyMap<string, Commitment> {
  if (!commitments.some(({ partOf }) => partOf !== undefined)) return NO_WHOLES;
  const wholes = new Map<string, Commitment>();
  let byId: ReadonlyMap<string, Commitment> | undefined;
  for (const { id, partOf } of commitments) {
    if (partOf === undefined) continue;
    byId ??= byIdOf(commitments);
    const whole = byId.get(partOf);
    if (whole !== undefined && !isPlan(whole) && isIntroduced({ events }, whole.introducedBy)) wholes.set(id, whole);
  }
  // Each path is followed until it meets one that was followed before. A path that meets itself is a cycle.
  const followed = new Map<string, string>();
  for (const start of [...wholes.keys()]) {
    let at: string | undefined = start;
    while (at !== undefined && !followed.has(at)) {
      followed.set(at, start);
      at = wholes.get(at)?.id;
    }
    if (at !== undefined && followed.get(at) === start) dropCircle(wholes, at);
  }
  return wholes;
}

function dropCircle(wholes: Map<string, Commitment>, start: string): void {
  let at: string | undefined = start;
  while (at !== undefined) {
    const next: string | undefined = wholes.get(at)?.id;
    wholes.delete(at);
    at = next;
  }
}

function precedentClauses({ conditions }: Agreement): ReadonlyMap<string, readonly Condition[]> {
  if (conditions.length === 0) return NO_CLAUSES;
  const byDependent = new Map<string, Condition[]>();
  for (const condition of conditions) {
    if (condition.kind !== "precedent" || condition.attributedTo !== undefined) continue;
    const list = byDependent.get(condition.dependent);
    if (list === undefined) byDependent.set(condition.dependent, [condition]);
    else list.push(condition);
  }
  return byDependent;
}

/** True if a record was known on a day: from the day of conclusion or of the meeting on, and always at its review. */
export function isRecorded(record: Agreement, knownAt: PlainDate | undefined): boolean {
  const { concludedOn, meeting, reviewedOn } = record;
  const on = concludedOn ?? meeting?.on;
  if (on === undefined) return true;
  const { earliest, latest } = parsePartialDate(on);
  // What was recorded by the review had happened by then.
  const from = earliest <= reviewedOn && reviewedOn < latest ? reviewedOn : latest;
  return reviewedBy(record, knownAt) >= from;
}

/** True if an entity that an event introduced was known. A reference to an unknown event hides nothing. */
export function isIntroduced({ events }: Pick<History, "events">, introducedBy: string | undefined): boolean {
  if (introducedBy === undefined) return true;
  if (events.retracted.has(introducedBy)) return false;
  return events.known.has(introducedBy) || !events.recorded.has(introducedBy);
}

/** Returns the commitments that are undertakings: all except visits and invitations. */
export function undertakings({ record }: History): readonly Commitment[] {
  return record.commitments.filter((commitment) => !isPlan(commitment));
}
