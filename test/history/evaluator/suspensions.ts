import type { PlainDate } from "../../../src/model/index.js";
import {
  boundOf,
  compare,
  countFrom,
  type End,
  earlierOf,
  type Point,
  pointOf,
  shift,
  statedEnd,
  surelyBefore,
} from "./point.js";
import type { Happening, Reading } from "./reading.js";

/** Rule 9: a suspension by one party (or by nobody named), until it ends or is lifted. */
export interface Suspension {
  readonly by: string | undefined;
  readonly from: Point;
  to: Point | undefined;
  readonly legal: boolean;
  /** True if only an announcement lifted it. */
  isLiftedByAnnouncement: boolean;
  /** The end that it has itself, by which it is over by law, if an announcement lifted it before. */
  ownEnd: Point | undefined;
  /** The first resumption by law after that. */
  resumedByLaw: Point | undefined;
}

export function suspensionsOf(reading: Reading, happenings: readonly Happening[], everyBy: boolean): Suspension[] {
  const all: Suspension[] = [];
  for (const one of happenings) {
    const { event, effect } = one;
    if (event.type === "suspended") {
      const to = endOf(reading, one);
      // A suspension that ends before it starts sets nothing (rule 5).
      if (to !== undefined && surelyBefore(to, effect)) continue;
      // I12: a new one by the same party replaces, from its own start on, what it overlaps.
      const added: Suspension = {
        by: event.by,
        from: effect,
        to,
        legal: one.legal,
        isLiftedByAnnouncement: false,
        ownEnd: undefined,
        resumedByLaw: undefined,
      };
      for (const old of all) {
        // An announced one replaces none by law: both run.
        const replaces = one.legal || !old.legal;
        if (replaces && old.by === added.by && !endsBy(old, added.from) && !endsBy(added, old.from)) old.to = effect;
      }
      all.push(added);
    }
    if (event.type === "resumed") {
      for (const old of all) {
        if (!everyBy && event.by !== undefined && old.by !== event.by) continue;
        if (overlaps(old, effect)) {
          old.ownEnd = one.legal ? undefined : old.to;
          old.to = effect;
          old.isLiftedByAnnouncement = !one.legal;
          old.resumedByLaw = undefined;
        } else if (one.legal && old.to !== undefined && compare(effect, old.to) >= 0) {
          old.resumedByLaw = earlierOf(old.resumedByLaw ?? effect, effect);
        }
      }
    }
  }
  return all;
}

function endOf(reading: Reading, { event, effect }: Happening): Point | undefined {
  const choose = (point: Point) => reading.choose(`${event.id}:end`, point);
  if (event.through !== undefined) return choose(shift(pointOf(event.through), 1));
  const { term } = event;
  let end: End = { kind: "none" };
  if (term?.end !== undefined) end = statedEnd(term.end);
  else if (term?.duration !== undefined) end = countFrom(effect, term.duration, term.rule);
  return end.kind === "dated" ? choose(boundOf(end)) : undefined;
}

function endsBy({ to }: Suspension, point: Point): boolean {
  return to !== undefined && compare(to, point) <= 0;
}

function runsAt({ from, to }: Suspension, point: Point): boolean {
  return compare(from, point) <= 0 && (to === undefined || compare(to, point) > 0);
}

/** I12: it runs on that day, or its vague edges overlap it; not one that begins later. */
function overlaps({ from, to }: Suspension, point: Point): boolean {
  const begun = compare({ ...from, latest: from.earliest }, point) <= 0;
  return begun && (to === undefined || compare(to, { ...point, latest: point.earliest }) > 0);
}

export function isSuspended(suspensions: readonly Suspension[], day: PlainDate): boolean {
  return suspensions.some((one) => runsOn(one, day));
}

function runsOn({ from, to }: Suspension, day: PlainDate): boolean {
  return from.latest <= day && (to === undefined || day < to.latest);
}

/** I12: of several that run, the state rests on one by law. */
export function isSuspendedByLaw(suspensions: readonly Suspension[], day: PlainDate): boolean {
  return suspensions.some((one) => one.legal && runsOn(one, day));
}

/** I22: a suspension by law was lifted by an announcement only, and not yet by law. */
export function isResumedByAnnouncement(suspensions: readonly Suspension[], day: PlainDate): boolean {
  return suspensions.some(
    ({ from, to, legal, isLiftedByAnnouncement, ownEnd, resumedByLaw }) =>
      legal &&
      isLiftedByAnnouncement &&
      to !== undefined &&
      from.latest < to.latest &&
      to.latest <= day &&
      (ownEnd === undefined || day < ownEnd.latest) &&
      (resumedByLaw === undefined || day < resumedByLaw.latest),
  );
}

/** A suspension that began before the start and covers it holds it back until it is lifted; `undefined`: for ever. */
export function heldBack(start: Point, suspensions: readonly Suspension[]): Point | undefined {
  let point = start;
  for (;;) {
    const covering = suspensions.find((one) => one.from.latest < point.latest && runsAt(one, point));
    if (covering === undefined) return point;
    if (covering.to === undefined) return undefined;
    point = covering.to;
  }
}
