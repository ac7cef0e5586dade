import type { Agreement, Commitment, Condition, PlainDate, Term } from "../../../src/model/index.js";
import {
  boundOf,
  compare,
  isSamePoint,
  laterOf,
  type Point,
  pointOf,
  statedEnd,
  surelyBefore,
  toEarliest,
} from "./point.js";
import { type Happening, type Reading, STARTS } from "./reading.js";

/** The start of a subject, and how it is known. */
export interface Start {
  readonly point: Point;
  readonly kind: "stated" | "event" | "inherited" | "assumed" | "at-work";
  /** The day of provisional application, if that is before a stated start. */
  readonly provisional?: Point;
  /** It is provisional application by an event, and until when. */
  readonly tentative?: { readonly until: Point | undefined };
  /** True if the start that is stated or recorded rests on law; provisional application before it left out. */
  readonly legal: boolean;
  /** True if the state before it rests on law; `undefined` if the start is only assumed. */
  readonly awaited: boolean | undefined;
  /** The start itself, and each later start that takes its place. */
  readonly grounds: readonly Ground[];
  /** The own starting events by law, without a term. */
  readonly confirmed: readonly Confirmation[];
}

/** The authority of a start, from a point on. */
export interface Ground {
  readonly at: Point;
  readonly legal: boolean;
  readonly isProvisional: boolean;
}

/** An event by law that confirms a start which was only announced (I7). */
export interface Confirmation {
  readonly at: Point;
  readonly isProvisional: boolean;
}

/** I7 and I22: true if the start rests on law on a day. */
export function startIsLegal({ grounds, confirmed }: Pick<Start, "grounds" | "confirmed">, day: PlainDate): boolean {
  const [first] = grounds;
  const ground = grounds.findLast(({ at }) => at.latest <= day) ?? first;
  if (ground === undefined) return false;
  // Provisional application confirms nothing else.
  const counts = ({ at, isProvisional }: Confirmation) =>
    compare(at, ground.at) >= 0 && (ground.isProvisional || !isProvisional);
  return ground.legal || confirmed.some((one) => one.at.latest <= day && counts(one));
}

const AT_WORK = ["extended", "renewed", "suspended", "resumed", "partly-performed"];
const DEFINITIVE = ["entered-into-force", "implemented"];
const NEW_TERMS = ["extended", "renewed", "amended"];

/** The events on a subject. Rule 12: entry into force and provisional application `by` a party are that party's alone. */
export function eventsOn(reading: Reading, id: string): Happening[] {
  const { record } = reading;
  return reading.happenings.filter(({ event: { targets, by, type } }) => {
    if (!targets.includes(id)) return false;
    if (id !== record.id || by === undefined) return true;
    if (type === "entered-into-force" || type === "provisionally-applied") return false;
    // I13: with more than two parties, a suspension `by` one concerns its participation alone.
    return !((type === "suspended" || type === "resumed") && record.parties.length > 2);
  });
}

/** Rule 11: the authority of what the record states of a subject. */
export function baseIsLegal({ record }: Reading, subject: Agreement | Commitment): boolean {
  if (record.nature === "treaty" || record.nature === "contract") return true;
  const official = record.sources.filter(({ kind }) => kind === "official-instrument").map(({ id }) => id);
  return (subject.citations ?? []).some(({ source }) => official.includes(source));
}

/** I7: the events by law that start a subject without a term, or set its term. */
export function confirmationsOf(reading: Reading, id: string): Confirmation[] {
  return eventsOn(reading, id)
    .filter(({ event, legal }) => legal && (NEW_TERMS.includes(event.type) || STARTS.includes(event.type)))
    .map(({ event, effect }) => ({ at: effect, isProvisional: event.type === "provisionally-applied" }));
}

/** The ground at a point: of several events with one effect, the one by law (I7). */
function groundAt(at: Point, events: readonly Happening[]): Ground {
  const own = events.filter(({ effect }) => compare(effect, at) === 0);
  return {
    at,
    legal: own.some(({ legal }) => legal),
    isProvisional: own.length > 0 && own.every(({ event }) => event.type === "provisionally-applied"),
  };
}

/** Rule 2: the own term of a subject, corrected field by field. */
export function ownTerm(reading: Reading, subject: Agreement | Commitment): Term | undefined {
  const correction = reading.corrections.get(subject.id);
  return subject.term === undefined && correction === undefined ? undefined : { ...subject.term, ...correction };
}

function first(points: readonly Point[]): Point | undefined {
  return [...points].sort(compare)[0];
}

/** The first two clauses of rule 4: a stated start, else the first of the own starting events. */
function ownStart(reading: Reading, subject: Agreement | Commitment): Start | undefined {
  const own = eventsOn(reading, subject.id).filter(({ event }) => STARTS.includes(event.type));
  const confirmed = confirmationsOf(reading, subject.id);
  const effective = ownTerm(reading, subject)?.effective;
  if (effective !== undefined) {
    const point = reading.choose(`${subject.id}:start`, pointOf(effective));
    const applied = own.filter(({ event }) => event.type === "provisionally-applied");
    const provisional = first(applied.map((one) => one.effect));
    const ground = stated(point, baseIsLegal(reading, subject));
    // What was by law in force before its stated start is so from that start on.
    const since = confirmed.map((one) => (one.isProvisional ? one : { ...one, at: laterOf(one.at, point) }));
    // I6: provisional application before the stated start is handed on to what takes its start from here.
    return provisional !== undefined && compare(provisional, point) < 0
      ? {
          point,
          kind: "stated",
          provisional,
          tentative: { until: point },
          legal: ground.legal,
          awaited: ground.legal,
          grounds: [groundAt(provisional, applied), ground],
          confirmed: since,
        }
      : { point, kind: "stated", ...onGrounds([ground], since) };
  }
  const started = first(own.map(({ effect }) => effect));
  if (started === undefined) return undefined;
  const final = own.filter(({ event }) => DEFINITIVE.includes(event.type));
  const definitive = first(final.map(({ effect }) => effect));
  if (definitive !== undefined && compare(definitive, started) === 0)
    return { point: started, kind: "event", ...onGrounds([groundAt(started, final)], confirmed) };
  // I22: after provisional application the start is the definitive event.
  const later = definitive === undefined ? [] : [groundAt(definitive, final)];
  const tentative = { until: definitive };
  return { point: started, kind: "event", tentative, ...onGrounds([groundAt(started, own), ...later], confirmed) };
}

function onGrounds(grounds: readonly Ground[], confirmed: readonly Confirmation[]) {
  const legal = grounds[0]?.legal ?? false;
  return { legal, awaited: legal, grounds, confirmed };
}

/** Rule 4: the first that applies. */
export function startOf(
  reading: Reading,
  subject: Agreement | Commitment,
  parents: readonly (Start | undefined)[],
  strict: boolean,
): Start | undefined {
  const own = ownStart(reading, subject);
  if (own !== undefined) return own;
  // What is only assumed of the whole or the agreement is assumed of the subject itself.
  const inherited = parents.find((start) => start !== undefined && start.kind !== "assumed");
  if (inherited !== undefined) {
    const point = inherited.provisional ?? inherited.point;
    const introduction = introductionOf(reading, subject);
    const introduced = introduction?.effect;
    // Rules 1 and 3: what an event introduced was not in effect before that, unless it had ended before.
    const isLate =
      introduced !== undefined && compare(introduced, point) > 0 && !isOverBefore(reading, subject, introduced);
    return {
      point: isLate ? introduced : point,
      kind: inherited.kind === "at-work" && !isLate ? "at-work" : "inherited",
      ...(inherited.tentative === undefined ? {} : { tentative: inherited.tentative }),
      // I31: it rests on both.
      ...(isLate
        ? onGrounds([stated(introduced, inherited.legal && introduction?.legal === true)], [])
        : groundsOf(inherited)),
    };
  }
  const assumed = strict ? undefined : assumedStart(reading, subject);
  const confirmed = confirmationsOf(reading, subject.id);
  const assume = (point: Point): Start => {
    const grounds = onGrounds([stated(point, baseIsLegal(reading, subject))], confirmed);
    return { point, kind: "assumed", ...grounds, awaited: undefined };
  };
  // I20: what a commitment states counts for the agreement only where nothing may be assumed.
  if (subject.id === reading.record.id && assumed !== undefined) return assume(assumed);
  const fromParts = subject.id === reading.record.id ? startOfParts(reading) : undefined;
  if (fromParts !== undefined) return { ...fromParts, kind: "inherited" };
  if (assumed !== undefined) return assume(assumed);
  return startAtWork(reading, subject.id);
}

function stated(at: Point, legal: boolean): Ground {
  return { at, legal, isProvisional: false };
}

function groundsOf({ legal, awaited, grounds, confirmed }: Start) {
  return { legal, awaited, grounds, confirmed };
}

/** I20: the first start that a commitment of the agreement states. Of several with one effect, the one by law (I7). */
function startOfParts(reading: Reading): Omit<Start, "kind"> | undefined {
  const parts = reading.record.commitments.filter(
    (one) => one.kind !== "visit" && one.kind !== "invitation" && reading.isKnown(one.introducedBy),
  );
  const starts = parts.flatMap((one) => ownStart(reading, one) ?? []);
  const point = first(starts.map((one) => one.point));
  if (point === undefined) return undefined;
  const same = starts.filter((one) => isSamePoint(one.point, point));
  const legal = same.some((one) => one.legal);
  return {
    point,
    ...onGrounds(
      [stated(point, legal)],
      same.flatMap((one) => one.confirmed),
    ),
  };
}

/** The day of conclusion: as stated, or of the meeting, or of the first signature. */
export function conclusionOf(reading: Reading): Point | undefined {
  const { record } = reading;
  const day = record.concludedOn ?? record.meeting?.on;
  if (day !== undefined) return reading.choose("concluded", pointOf(day));
  return eventsOn(reading, record.id).find(({ event }) => event.type === "signed")?.on;
}

/** Nothing is assumed for a treaty, nor where a precedent condition is open (I17: once fulfilled, not before that). */
function assumedStart(reading: Reading, subject: Agreement | Commitment): Point | undefined {
  if (reading.record.nature === "treaty") return undefined;
  let start = introductionOf(reading, subject)?.on ?? conclusionOf(reading);
  for (const condition of precedents(reading, subject.id)) {
    const fulfilled = fulfilment(reading, condition);
    if (fulfilled === undefined || start === undefined) return undefined;
    start = laterOf(start, fulfilled);
  }
  // A recorded end is surer than an assumption: what had ended by then did not start then.
  return start !== undefined && isOverBefore(reading, subject, start) ? undefined : start;
}

function isOverBefore(reading: Reading, subject: Agreement | Commitment, start: Point): boolean {
  const end = ownTerm(reading, subject)?.end;
  const recorded = end === undefined ? undefined : statedEnd(end);
  return recorded?.kind === "dated" && surelyBefore(boundOf(recorded), start);
}

function introductionOf(reading: Reading, subject: Agreement | Commitment): Happening | undefined {
  const introducedBy = "introducedBy" in subject ? subject.introducedBy : undefined;
  return introducedBy === undefined ? undefined : reading.all.find(({ event }) => event.id === introducedBy);
}

/** Rule 13: precedent conditions that are clauses. I17: those on the agreement count for its commitments too. */
function precedents(reading: Reading, id: string): Condition[] {
  return reading.record.conditions.filter(
    ({ kind, attributedTo, dependent, introducedBy, requires }) =>
      kind === "precedent" &&
      (requires.kind !== "performance" ||
        reading.isKnown(reading.record.commitments.find(({ id }) => id === requires.commitment)?.introducedBy)) &&
      attributedTo === undefined &&
      (dependent === id || dependent === reading.record.id) &&
      reading.isKnown(introducedBy),
  );
}

/** True if a precedent condition on a subject is open. */
export function waitsFor(reading: Reading, { id }: Agreement | Commitment): boolean {
  return precedents(reading, id).some((condition) => fulfilment(reading, condition) === undefined);
}

function fulfilment(reading: Reading, { id, requires }: Condition): Point | undefined {
  const own = reading.happenings.filter(
    ({ event }) => event.targets.includes(id) && ["performed", "implemented", "occurred"].includes(event.type),
  );
  const done = requires.kind === "performance" ? performedOn(reading, requires.commitment) : undefined;
  return first([...own.map(({ effect }) => effect), ...(done === undefined ? [] : [done])]);
}

/** The day on which a commitment was performed: without `by`, or by every promisor. */
function performedOn(reading: Reading, id: string): Point | undefined {
  const performed = eventsOn(reading, id).filter(({ event }) => event.type === "performed");
  const whole = performed.filter(({ event }) => event.by === undefined).map(({ effect }) => effect);
  const promisors = reading.record.commitments.find((one) => one.id === id)?.promisors ?? [];
  const each = promisors.map((party) =>
    first(performed.filter(({ event }) => event.by === party).map((one) => one.effect)),
  );
  const known = each.filter((one) => one !== undefined);
  const last = known.length === promisors.length ? [...known].sort(compare).at(-1) : undefined;
  return first(last === undefined ? whole : [...whole, last]);
}

/** The start if nothing says when it began: the first day on which an event shows it at work, or gives a term with a start. */
function startAtWork(reading: Reading, id: string): Start | undefined {
  const events = eventsOn(reading, id);
  const confirmed = confirmationsOf(reading, id);
  const working = events.filter(({ event }) => AT_WORK.includes(event.type));
  const stating = events.filter(({ event }) => NEW_TERMS.includes(event.type) && event.term?.effective !== undefined);
  const atWork = first(working.map(({ effect }) => effect));
  const given = first(stating.map(({ effect }) => effect));
  if (given !== undefined && (atWork === undefined || compare(given, atWork) <= 0)) {
    return { point: given, kind: "stated", ...onGrounds([groundAt(given, stating)], confirmed) };
  }
  if (atWork === undefined) return undefined;
  // "By that day": by its latest.
  const point = { ...toEarliest(atWork), earliest: atWork.latest, latest: atWork.latest };
  return { point, kind: "at-work", ...onGrounds([{ ...groundAt(atWork, working), at: point }], confirmed) };
}
