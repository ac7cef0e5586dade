import type { Agreement, Commitment, Condition, Term } from "../../../src/model/index.js";
import { boundOf, compare, laterOf, type Point, pointOf, statedEnd, surelyBefore, toEarliest } from "./point.js";
import { type Happening, type Reading, STARTS } from "./reading.js";

/** The start of a subject, and how it is known. */
export interface Start {
  readonly point: Point;
  readonly kind: "stated" | "event" | "inherited" | "assumed" | "at-work";
  /** The day of provisional application, if that is before a stated start. */
  readonly provisional?: Point;
  /** It is provisional application by an event, and until when. */
  readonly tentative?: { readonly until: Point | undefined };
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
  const effective = ownTerm(reading, subject)?.effective;
  if (effective !== undefined) {
    const point = reading.choose(`${subject.id}:start`, pointOf(effective));
    const provisional = first(
      eventsOn(reading, subject.id)
        .filter(({ event }) => event.type === "provisionally-applied")
        .map((one) => one.effect),
    );
    // I6: provisional application before the stated start is handed on to what takes its start from here.
    return provisional !== undefined && compare(provisional, point) < 0
      ? { point, kind: "stated", provisional, tentative: { until: point } }
      : { point, kind: "stated" };
  }
  const started = first(
    eventsOn(reading, subject.id)
      .filter(({ event }) => STARTS.includes(event.type))
      .map(({ effect }) => effect),
  );
  if (started === undefined) return undefined;
  const own = eventsOn(reading, subject.id);
  const definitive = first(own.filter(({ event }) => DEFINITIVE.includes(event.type)).map(({ effect }) => effect));
  const isDefinitive = own.some(
    ({ event, effect }) => DEFINITIVE.includes(event.type) && compare(effect, started) === 0,
  );
  return { point: started, kind: "event", ...(isDefinitive ? {} : { tentative: { until: definitive } }) };
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
    const introduced = introductionOf(reading, subject)?.effect;
    // Rules 1 and 3: what an event introduced was not in effect before that, unless it had ended before.
    const isLate =
      introduced !== undefined && compare(introduced, point) > 0 && !isOverBefore(reading, subject, introduced);
    return {
      point: isLate ? introduced : point,
      kind: inherited.kind === "at-work" && !isLate ? "at-work" : "inherited",
      ...(inherited.tentative === undefined ? {} : { tentative: inherited.tentative }),
    };
  }
  const assumed = strict ? undefined : assumedStart(reading, subject);
  // I20: what a commitment states counts for the agreement only where nothing may be assumed.
  if (subject.id === reading.record.id && assumed !== undefined) return { point: assumed, kind: "assumed" };
  const fromParts = subject.id === reading.record.id ? startOfParts(reading) : undefined;
  if (fromParts !== undefined) return { point: fromParts, kind: "inherited" };
  if (assumed !== undefined) return { point: assumed, kind: "assumed" };
  return startAtWork(reading, subject.id);
}

/** I20: the first start that a commitment of the agreement states. */
function startOfParts(reading: Reading): Point | undefined {
  const parts = reading.record.commitments.filter(
    (one) => one.kind !== "visit" && one.kind !== "invitation" && reading.isKnown(one.introducedBy),
  );
  return first(parts.flatMap((one) => ownStart(reading, one)?.point ?? []));
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
  const atWork = first(events.filter(({ event }) => AT_WORK.includes(event.type)).map(({ effect }) => effect));
  const stated = first(
    events
      .filter(({ event }) => NEW_TERMS.includes(event.type) && event.term?.effective !== undefined)
      .map(({ effect }) => effect),
  );
  if (stated !== undefined && (atWork === undefined || compare(stated, atWork) <= 0)) {
    return { point: stated, kind: "stated" };
  }
  // "By that day": by its latest.
  return (
    atWork && { point: { ...toEarliest(atWork), earliest: atWork.latest, latest: atWork.latest }, kind: "at-work" }
  );
}
