import { latestDay, parseDuration } from "../../../src/calendar/index.js";
import { addToDay } from "../../../src/calendar/plain-date.js";
import type { Agreement, LifecycleEvent, PlainDate, Term } from "../../../src/model/index.js";
import { boundOf, compare, earlier, type Point, pointOf, statedEnd, toEarliest } from "./point.js";

/** True for the vague dates that are taken at their earliest day, by the key of the date; the others are taken at their latest. */
export type World = (key: string) => boolean;

/** An event as it is known and corrected, with its place in the order of decisions. */
export interface Happening {
  readonly event: LifecycleEvent;
  readonly known: PlainDate;
  readonly decided: PlainDate;
  readonly on: Point;
  readonly effect: Point;
  readonly legal: boolean;
  readonly order: number;
}

/** A record as known on a day: its events in order, corrected, without what was retracted or withdrawn. */
export interface Reading {
  readonly record: Agreement;
  readonly happenings: readonly Happening[];
  /** All known events that were not retracted, also those on other events. */
  readonly all: readonly Happening[];
  /** Corrections of own terms, by subject. */
  readonly corrections: ReadonlyMap<string, Term>;
  /** Plans that were cancelled, with the effect of the cancellation (rule 2). */
  readonly cancelledPlans: ReadonlyMap<string, Point>;
  /** False if nothing of the record was known by then (rule 1). */
  readonly known: boolean;
  isKnown(introducedBy: string | undefined): boolean;
  /** A date as it is in the world that is evaluated. */
  choose(key: string, point: Point): Point;
}

export const ENDINGS = ["cancelled", "performed", "expired", "terminated", "superseded", "invalidated"];
export const STARTS = ["entered-into-force", "implemented", "provisionally-applied"];
export const NEW_TERMS = ["extended", "renewed", "amended"];
const JOINING = ["signed", "ratified", "acceded"];
const PLANS = ["scheduled", "rescheduled", "postponed"];

/** Rule 1 and I3: the day from which an event is known. */
function knownFrom(event: LifecycleEvent, reviewedOn: PlainDate): PlainDate {
  const { recordedOn, on, effective } = event;
  const day = recordedOn ?? (on !== undefined ? latestDay(on) : pointOf(effective ?? reviewedOn).latest);
  return earlier(day, reviewedOn);
}

/** I3: when it happened, at the latest on the day from which it is known. */
function rangeOf({ on }: LifecycleEvent, known: PlainDate): Point | undefined {
  if (on === undefined) return undefined;
  const written = pointOf(on);
  return written.earliest > known ? written : { earliest: written.earliest, latest: earlier(written.latest, known) };
}

/** I1: from when on an event has its effect. */
function effectOf(event: LifecycleEvent, on: Point | undefined, known: PlainDate, record: Agreement): Point {
  const { type, term, effective } = event;
  const setsTerm = [...STARTS, ...NEW_TERMS, "suspended"].includes(type);
  if (setsTerm && term?.effective !== undefined) return pointOf(term.effective);
  if (effective !== undefined) return pointOf(effective);
  const happened = on ?? { earliest: "0000-01-01", latest: known };
  const notice = record.withdrawal?.notice;
  // Rule 12: a withdrawal without `effective` takes effect as the day `on` + notice starts.
  if (type !== "withdrawn" || notice === undefined || on === undefined) return happened;
  const after = (day: PlainDate) => addToDay(day, parseDuration(notice));
  return { earliest: after(happened.earliest), latest: after(happened.latest) };
}

/** The day by which a record was concluded; what was recorded by the review had happened by then. */
function beganBy({ earliest, latest }: Point, reviewedOn: PlainDate): PlainDate {
  return earliest <= reviewedOn ? earlier(latest, reviewedOn) : latest;
}

function toHappening(event: LifecycleEvent, record: Agreement): Happening {
  const known = knownFrom(event, record.reviewedOn);
  const on = rangeOf(event, known);
  const effect = effectOf(event, on, known, record);
  // Rule 3: decided on `on`, without it on `effective`, at the latest on the day from which it is known.
  const decided =
    on?.latest ?? (event.effective === undefined ? known : earlier(pointOf(event.effective).latest, known));
  const legal = event.authority === "legal" || event.authority === "judicial";
  return { event, known, decided, on: on ?? { earliest: decided, latest: decided }, effect, legal, order: 0 };
}

function classOf(type: string): number {
  if (ENDINGS.includes(type) || type === "withdrawn") return 0;
  if ([...STARTS, ...NEW_TERMS, ...JOINING, ...PLANS].includes(type)) return 1;
  if (type === "suspended") return 2;
  return type === "resumed" ? 3 : 4;
}

/** The end that a term states, as a string to compare; only to order events that are tied otherwise. */
function endKey({ event }: Happening): string {
  const { term, through } = event;
  if (through !== undefined) return latestDay(through);
  if (term?.end === undefined) return term?.duration === undefined ? "" : `0${term.duration.padStart(12, "0")}`;
  const end = statedEnd(term.end);
  return end.kind === "dated" ? boundOf(end).latest : end.kind === "open" ? "9999-99-99" : "";
}

/** Rule 3: the order in which events were decided; of tied ones the one that prevails is last. */
function compareHappenings(a: Happening, b: Happening): number {
  const texts = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    texts(a.decided, b.decided) ||
    compare(a.effect, b.effect) ||
    classOf(a.event.type) - classOf(b.event.type) ||
    ENDINGS.indexOf(a.event.type) - ENDINGS.indexOf(b.event.type) ||
    texts(a.known, b.known) ||
    Number(a.legal) - Number(b.legal) ||
    texts(endKey(a), endKey(b))
  );
}

function inOrder(events: readonly LifecycleEvent[], record: Agreement): Happening[] {
  const sorted = events.map((event) => toHappening(event, record)).sort(compareHappenings);
  return sorted.map((one, order) => ({ ...one, order }));
}

/** Rules 1 to 3: the record as it was known on a day. */
export function readRecord(record: Agreement, knownAt: PlainDate | undefined, world: World): Reading {
  const choose = (key: string, point: Point) => (world(key) ? toEarliest(point) : point);
  const day = knownAt ?? record.reviewedOn;
  const knownEvents =
    knownAt === undefined ? record.events : record.events.filter((one) => knownFrom(one, record.reviewedOn) <= day);
  const ids = new Set(knownEvents.map(({ id }) => id));

  // Rule 2: retractions, then corrections of events, then cancellations of events, then corrections of terms; latest first.
  const removed = new Set<string>();
  const latestFirst = inOrder(knownEvents, record).reverse();
  for (const { event } of latestFirst) {
    if (removed.has(event.id) || event.type !== "retracted") continue;
    for (const target of event.targets) if (ids.has(target) && target !== event.id) removed.add(target);
  }
  const overlays = new Map<string, Partial<LifecycleEvent>>();
  for (const { event } of latestFirst) {
    if (event.type !== "corrected" || event.corrects === undefined) continue;
    if (removed.has(event.id) || removed.has(event.corrects) || event.corrects === event.id) continue;
    correct({ ...event, ...overlays.get(event.id) }, event.corrects, knownEvents, overlays);
  }
  const left = knownEvents
    .filter(({ id }) => !removed.has(id))
    .map((event) => ({ ...event, ...overlays.get(event.id) }));
  const { withdrawn, cancelledPlans } = readCancellations(inOrder(left, record));
  const all = inOrder(left, record).filter(({ event }) => !withdrawn.has(event.id));
  const corrections = new Map<string, Term>();
  for (const { event } of all) {
    if (event.type !== "corrected" || event.corrects !== undefined || event.term === undefined) continue;
    for (const target of event.targets) corrections.set(target, { ...corrections.get(target), ...event.term });
  }

  // Rule 1: the record is known from its conclusion or its meeting.
  const began = record.concludedOn ?? record.meeting?.on;
  return {
    record,
    all,
    happenings: all
      .filter(({ event }) => event.type !== "corrected" && event.type !== "retracted")
      .map((one) => ({ ...one, effect: choose(one.event.id, one.effect) })),
    corrections,
    cancelledPlans,
    known: began === undefined || beganBy(pointOf(began), record.reviewedOn) <= earlier(day, record.reviewedOn),
    // A reference to an event that the record does not have hides nothing.
    isKnown: (introducedBy) =>
      introducedBy === undefined ||
      !record.events.some(({ id }) => id === introducedBy) ||
      (ids.has(introducedBy) && !removed.has(introducedBy)),
    choose,
  };
}

function correct(
  by: LifecycleEvent,
  id: string,
  events: readonly LifecycleEvent[],
  overlays: Map<string, Partial<LifecycleEvent>>,
): void {
  const event = events.find((one) => one.id === id);
  if (event === undefined) return;
  const { effective, through, term, planned, quantity, rate, by: party, means } = by;
  const before = overlays.get(id);
  const fields = { effective, through, planned, quantity, rate, by: party, means };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const terms = term === undefined ? {} : { term: { ...event.term, ...term, ...before?.term } };
  overlays.set(id, { ...given, ...before, ...terms });
}

/** Rule 2: `cancelled` withdraws, from its own effect on, what has not surely taken effect by then. */
function readCancellations(all: readonly Happening[]) {
  const withdrawn = new Set<string>();
  const cancelledPlans = new Map<string, Point>();
  for (const { event, effect } of [...all].reverse()) {
    if (event.type !== "cancelled" || withdrawn.has(event.id)) continue;
    for (const target of all.filter((one) => event.targets.includes(one.event.id))) {
      if (PLANS.includes(target.event.type)) {
        const { planned } = target.event;
        if (planned === undefined || latestDay(planned.from) > effect.earliest)
          cancelledPlans.set(target.event.id, effect);
      } else if (!hasSurelyTakenEffect(target.effect, effect)) withdrawn.add(target.event.id);
    }
  }
  return { withdrawn, cancelledPlans };
}

function hasSurelyTakenEffect(effect: Point, by: Point): boolean {
  if (effect.moment !== undefined || by.moment !== undefined)
    return compare(effect, { ...by, latest: by.earliest }) <= 0;
  return effect.latest <= by.earliest;
}
