import type { Agreement, LifecycleEvent, LifecycleEventType } from "../../model/index.js";
import { compareBounds, compareLatest } from "./bound.js";
import type { Departure } from "./departure.js";
import { effectAfterNotice } from "./effect-after-notice.js";
import { isConsent, isJoining } from "./effects.js";
import { eventsOn, type KnownEvents } from "./events.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import { type SuspensionSpan, suspensionsOf } from "./suspensions.js";

/** A step of a party: it signed, consented, applies provisionally, is bound, or has left. */
export interface ParticipationStep {
  readonly at: Bound;
  readonly kind: "signed" | "consented" | "in-force" | "provisional" | "withdrawn";
  readonly event: LifecycleEvent;
  /** The place of the event in the order of decision. */
  readonly order: number;
}

/** The steps of the parties of a record, before they are combined with the life of the agreement. */
export interface ParticipationSteps {
  /** The steps of each party in the order of their effects. */
  readonly steps: ReadonlyMap<string, readonly ParticipationStep[]>;
  /** The suspensions of each party's participation. */
  readonly suspensions: ReadonlyMap<string, readonly SuspensionSpan[]>;
  /** True if the record lists the parties that joined, and when. Otherwise all parties follow the agreement. */
  readonly listed: boolean;
  /** A party's consent is on record; otherwise signature binds once the agreement is in force. */
  readonly consents: boolean;
  /** The withdrawal by which fewer than two parties are left. */
  readonly departure?: Departure | undefined;
}

/** True if an event on the agreement concerns one party's participation and not the agreement as such. */
export function isParticipationEvent({ type, by }: LifecycleEvent, record: Agreement): boolean {
  if (type === "withdrawn") return true;
  if (by === undefined) return false;
  if (type === "suspended" || type === "resumed") return record.parties.length > 2;
  return isJoining(type);
}

const NOTHING_MOVED: ParticipationSteps = { steps: new Map(), suspensions: new Map(), listed: false, consents: false };

/** Returns the steps and suspensions of the parties of a record. */
export function participationSteps(record: Agreement, events: KnownEvents): ParticipationSteps {
  if (events.byTarget.size === 0) return NOTHING_MOVED;
  const byParty = new Map<string, HistoryEvent[]>(record.parties.map(({ id }) => [id, []]));
  for (const one of eventsOn(events, record.id)) {
    if (isParticipationEvent(one.event, record)) byParty.get(one.event.by as string)?.push(one);
  }
  for (const [party, list] of byParty) {
    for (const one of eventsOn(events, party)) {
      const { type, by } = one.event;
      const aboutParty = isJoining(type) || type === "withdrawn" || type === "suspended" || type === "resumed";
      if (aboutParty && (by === undefined || by === party)) list.push(one);
    }
    list.sort((a, b) => a.order - b.order);
  }
  const steps = new Map<string, readonly ParticipationStep[]>();
  const suspensions = new Map<string, readonly SuspensionSpan[]>();
  let listed = false;
  let consents = false;
  for (const [party, list] of byParty) {
    if (list.length === 0) continue;
    const own = list.flatMap((one) => toStep(one, record)).sort((a, b) => compareBounds(a.at, b.at));
    steps.set(party, own);
    suspensions.set(party, suspensionsOf(list));
    listed ||= isListedBy(list, record);
    consents ||= own.some(({ kind }) => kind === "consented");
  }
  return { steps, suspensions, listed, consents, departure: departureOf(record, steps, listed) };
}

/** True if the event on a party that takes effect first is one by which it joins. */
function isListedBy(list: readonly HistoryEvent[], record: Agreement): boolean {
  const at = (one: HistoryEvent): Bound => effectAfterNotice(one, record);
  const first = list.reduce((a, b) => (compareLatest(at(b), at(a)) < 0 ? b : a));
  return isJoining(first.event.type);
}

/** The steps of events other than consents. */
const STEPS: { readonly [type in LifecycleEventType]?: ParticipationStep["kind"] } = {
  signed: "signed",
  "entered-into-force": "in-force",
  "provisionally-applied": "provisional",
  withdrawn: "withdrawn",
};

function toStep(one: HistoryEvent, record: Agreement): readonly ParticipationStep[] {
  const { event, order } = one;
  const kind = isConsent(event.type) ? "consented" : STEPS[event.type];
  return kind === undefined ? [] : [{ at: effectAfterNotice(one, record), kind, event, order }];
}

/** Returns the withdrawal by which an agreement of two or more parties has fewer than two left. */
function departureOf(
  { parties }: Agreement,
  steps: ReadonlyMap<string, readonly ParticipationStep[]>,
  listed: boolean,
): ParticipationSteps["departure"] {
  const all = [...steps].flatMap(([party, list]) => list.map((step) => ({ party, step })));
  if (!all.some(({ step }) => step.kind === "withdrawn")) return undefined;
  all.sort((a, b) => compareBounds(a.step.at, b.step.at));
  const taking = new Set(listed ? [] : parties.map(({ id }) => id));
  let hadTwo = taking.size > 1;
  let leaving = new Map<string, ParticipationStep>();
  for (const [index, { party, step }] of all.entries()) {
    if (step.kind !== "withdrawn") {
      taking.add(party);
      leaving.delete(party);
    } else if (taking.delete(party)) leaving.set(party, step);
    // The parties of a day are those that are left at its end: one can join on the day on which another leaves.
    if (all[index + 1]?.step.at.latest === step.at.latest) continue;
    if (hadTwo && taking.size < 2) return [...leaving.values()][leaving.size + taking.size - 2];
    hadTwo ||= taking.size > 1;
    leaving = new Map();
  }
  return undefined;
}
