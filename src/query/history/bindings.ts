import type { Agreement, Commitment, LifecycleEvent } from "../../model/index.js";
import { compareBounds } from "./bound.js";
import type { Departure } from "./departure.js";
import { effectAfterNotice } from "./effect-after-notice.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import type { ParticipationState } from "./states.js";
import type { Stretch } from "./stretch.js";

/** The parties that a commitment binds from a bound on. */
export interface Binding {
  /** The bound at which it begins; absent for the first. */
  readonly from?: Bound | undefined;
  /** The promisors and promisees that are bound, if not all of them are. */
  readonly bound?: readonly string[];
  /** At least one promisor and one promisee, of those that the commitment names, take part. */
  readonly binds: boolean;
  /** The withdrawal after which none of the promisors, or of the promisees, is left. */
  readonly left?: Departure | undefined;
}

/** States of participation: a suspended party is still a party, although it is not bound. */
const PARTIES: ReadonlySet<ParticipationState> = new Set(["party", "provisional", "suspended"]);
const BOUND: ReadonlySet<ParticipationState> = new Set(["party", "provisional"]);

/** The input from which the bindings of a commitment are computed. */
export interface BindingContext {
  readonly record: Agreement;
  readonly commitment: Commitment;
  /** The known events on the commitment. */
  readonly own: readonly HistoryEvent[];
  /** The record lists who joined and when. */
  readonly listed: boolean;
  /** The stretches of a party's participation. */
  readonly participation: (party: string) => readonly Stretch<ParticipationState>[];
  /** The place of an event in the order of decision. */
  readonly orderOf: (event: string) => number;
}

/** Returns the parties that a commitment binds over time; a single binding if participation does not differ. */
export function bindingsOf({
  record,
  commitment,
  own,
  listed,
  participation,
  orderOf,
}: BindingContext): readonly Binding[] {
  const { promisors, promisees } = commitment;
  const known = new Set(record.parties.map(({ id }) => id));
  const roles = [...new Set([...promisors, ...promisees])].filter((party) => known.has(party));
  const released = releasesOf(record, own, promisors);
  const tracks = new Map(roles.map((party) => [party, participation(party)]));
  const bounds = [
    ...[...tracks.values()].flatMap((track) => track.flatMap(({ from }) => (from === undefined ? [] : [from]))),
    ...released.map(({ at }) => at),
  ].sort(compareBounds);
  const bindings: Binding[] = [];
  const places = new Map(roles.map((party) => [party, 0]));
  const gone = new Map<string, Release>();
  let [next, wasBound, left] = [0, { promisors: false, promisees: false }, undefined as Binding["left"]];
  for (const at of [undefined, ...bounds]) {
    while (next < released.length && at !== undefined && compareBounds((released[next] as Release).at, at) <= 0) {
      const release = released[next] as Release;
      gone.set(release.party, release);
      next += 1;
    }
    const states = new Map(roles.map((party) => [party, stateAt(tracks, places, party, at)]));
    // If the record does not list who joined, all parties take part until they leave.
    const isParty = (party: string): boolean => {
      const state = states.get(party)?.state as ParticipationState;
      return listed ? PARTIES.has(state) : state !== "withdrawn";
    };
    const takesPart = (party: string, owes: boolean): boolean => {
      const release = gone.get(party);
      // A party that has performed owes nothing more, but is still owed the promises of others.
      if (release !== undefined && (release.event.type === "withdrawn" || owes)) return false;
      return isParty(party);
    };
    const isBound = (party: string): boolean => {
      const state = states.get(party)?.state as ParticipationState;
      const able = listed ? BOUND.has(state) : state !== "suspended";
      const asPromisor = promisors.includes(party) && takesPart(party, true);
      return able && (asPromisor || (promisees.includes(party) && takesPart(party, false)));
    };
    const binds = [promisors, promisees].every((list) => list.length === 0 || list.some(isParty));
    const now = roles.filter(isBound);
    const anyPromisor = promisors.some((party) => takesPart(party, true));
    const anyPromisee = promisees.some((party) => takesPart(party, false));
    if (left === undefined) {
      const empty =
        !anyPromisor && wasBound.promisors ? promisors : !anyPromisee && wasBound.promisees ? promisees : [];
      const event = lastWithdrawal(empty, tracks, places, gone);
      if (event !== undefined) left = { event, at: at as Bound, order: orderOf(event.id) };
    }
    wasBound = { promisors: wasBound.promisors || anyPromisor, promisees: wasBound.promisees || anyPromisee };
    bindings.push({
      from: at,
      ...(now.length === roles.length ? {} : { bound: now }),
      binds,
      left,
    });
  }
  return bindings;
}

/** A party that a withdrawal from the commitment alone, or its own performance, releases. */
interface Release {
  readonly at: Bound;
  readonly party: string;
  readonly event: LifecycleEvent;
}

function releasesOf(record: Agreement, own: readonly HistoryEvent[], promisors: readonly string[]): readonly Release[] {
  const list: Release[] = [];
  for (const one of own) {
    const { type, by } = one.event;
    if (by === undefined) continue;
    if (type === "withdrawn") list.push({ at: effectAfterNotice(one, record), party: by, event: one.event });
    if (type === "performed" && promisors.length > 1 && promisors.includes(by)) {
      list.push({ at: one.effect, party: by, event: one.event });
    }
  }
  return list.sort((a, b) => compareBounds(a.at, b.at));
}

function stateAt(
  tracks: ReadonlyMap<string, readonly Stretch<ParticipationState>[]>,
  places: Map<string, number>,
  party: string,
  at: Bound | undefined,
): Stretch<ParticipationState> {
  const track = tracks.get(party) as readonly Stretch<ParticipationState>[];
  let place = places.get(party) as number;
  while (at !== undefined && place + 1 < track.length && compareBounds(track[place + 1]?.from as Bound, at) <= 0)
    place += 1;
  places.set(party, place);
  return track[place] as Stretch<ParticipationState>;
}

/**
 * Returns the withdrawal by which the last party of a list left; `undefined` if the parties were only released by performing.
 */
function lastWithdrawal(
  list: readonly string[],
  tracks: ReadonlyMap<string, readonly Stretch<ParticipationState>[]>,
  places: ReadonlyMap<string, number>,
  gone: ReadonlyMap<string, Release>,
): LifecycleEvent | undefined {
  let last: Pick<Release, "at" | "event"> | undefined;
  for (const party of list) {
    const release = gone.get(party);
    const one =
      release?.event.type === "withdrawn" ? release : departureIn(tracks.get(party) ?? [], places.get(party) ?? 0);
    if (one !== undefined && (last === undefined || compareBounds(one.at, last.at) > 0)) last = one;
  }
  return last?.event;
}

/** Returns the withdrawal of a party from the agreement, at the first stretch without the party. */
function departureIn(
  track: readonly Stretch<ParticipationState>[],
  place: number,
): Pick<Release, "at" | "event"> | undefined {
  if (track[place]?.state !== "withdrawn") return undefined;
  const [event] = track[place].grounds;
  const first = track.find(({ state, grounds }) => state === "withdrawn" && grounds[0] === event);
  return { at: first?.from as Bound, event: event as LifecycleEvent };
}
