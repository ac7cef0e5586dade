import type { Authority } from "./authority.js";
import { compareBounds, compareLatest, laterOf, surelyPrecedes } from "./bound.js";
import { weakerOf } from "./effects.js";
import type { Ground } from "./ground.js";
import type { Bound, Caveat } from "./period.js";
import { endOrNothing } from "./renewals.js";
import type { LifeDraft, Segment } from "./segment.js";
import type { Start } from "./start.js";
import { endAtBound, type TermEndPoint } from "./term-end.js";
import type { Version } from "./version.js";

const NO_CAVEATS: readonly Caveat[] = [];
const ASSUMED: readonly Caveat[] = ["assumed-start"];

/** Returns the index of the segment that has surely begun by a bound. */
export function indexAt(draft: LifeDraft, bound: Bound): number {
  let index = draft.segments.length - 1;
  while (index > 0 && compareLatest((draft.segments[index] as Segment).from as Bound, bound) > 0) index -= 1;
  return index;
}

/** Returns the index of the first piece of the run that a piece belongs to. */
export function firstOfRun(draft: LifeDraft, index: number): number {
  let first = index;
  while (kindAt(draft, first - 1) === "running") first -= 1;
  return first;
}

/** Returns the index of the last piece of the run that a piece belongs to, or of the run that follows. */
export function lastOfRun(draft: LifeDraft, index: number): number {
  let last = index;
  while (kindAt(draft, last + 1) === "running") last += 1;
  return last;
}

function kindAt(draft: LifeDraft, index: number): Segment["kind"] | undefined {
  return draft.segments[index]?.kind;
}

/** Returns the bound of the end of a segment that is over, or of the end of the run that it belongs to or that follows. */
export function endFrom(draft: LifeDraft, index: number): Bound | undefined {
  const isOver = kindAt(draft, index) === "over";
  const over = draft.segments[isOver ? index : lastOfRun(draft, index) + 1];
  return over === undefined ? undefined : endOf(over);
}

/** Returns the bound of the end by which a segment is over. The end may come before the segment surely begins. */
export function endOf(over: Segment): Bound {
  return (over.version as Version).point.bound as Bound;
}

/** True if a piece of a run gives way at the bound at which it has surely begun. */
export function isEmptyRun(draft: LifeDraft, index: number): boolean {
  const next = draft.segments[index + 1];
  if (next === undefined || kindAt(draft, index) !== "running") return false;
  return compareBounds((draft.segments[index] as Segment).from as Bound, next.from as Bound) >= 0;
}

/** Returns the index of the last piece of a run whose end is by law. */
export function lastLawful(draft: LifeDraft, last: number): number | undefined {
  for (let at = last; kindAt(draft, at) === "running"; at -= 1) {
    const piece = draft.segments[at] as Segment;
    if ((piece.version as Version).authority === "legal" && !isUnknownTail(piece)) return at;
  }
  return undefined;
}

/**
 * Returns the bound at which a run has begun; for the first run, the stated start, even after provisional application. Without one,
 * the run was begun by the event that set its term.
 */
export function begunAt(draft: LifeDraft, first: number): Bound {
  const { start } = draft.context;
  const stated = draft.startedAt ?? start.bound;
  const isFirst = kindAt(draft, first - 1) === "before";
  return isFirst && stated !== undefined
    ? atTheLatest(stated, start)
    : ((draft.segments[first] as Segment).from as Bound);
}

/**
 * Returns the bound from which the durations of amendments count: the start of the subject, or of the run that a later event
 * began.
 */
export function startOfRun(draft: LifeDraft, first: number): Bound | undefined {
  if (kindAt(draft, first - 1) !== "before") return (draft.segments[first] as Segment).from;
  if (draft.startedAt !== undefined) return draft.startedAt;
  const { start } = draft.context;
  // A start that is only known to be before an event gives nothing to count from.
  return start.anchor === undefined ? undefined : start.bound;
}

export function pushRunning(
  draft: LifeDraft,
  from: Bound,
  version: Version,
  authority: Authority | undefined,
  caveats: readonly Caveat[],
  grounds: readonly Ground[],
): void {
  draft.segments.push({ kind: "running", from, state: "in-effect", authority, caveats, grounds, version });
}

export function pushOver(draft: LifeDraft, version: Version, at: Bound | undefined = version.point.bound): void {
  if (at === undefined) return;
  draft.segments.push({
    kind: "over",
    from: at,
    state: "expired",
    authority: version.authority,
    // An end that was counted from an assumed start is no surer than that.
    caveats: version.details.assumed === true ? ASSUMED : NO_CAVEATS,
    grounds: [],
    version,
  });
}

/**
 * Returns the end after the last renewal; `undefined` for a term that renews itself without limit. An option is not assumed
 * to be used.
 */
export function lastPoint({ point, renewal }: Version): TermEndPoint | undefined {
  if (renewal === undefined || renewal.clause.option === true) return point;
  const { clause, first, confirmed } = renewal;
  if (clause.times === undefined) return undefined;
  return endOrNothing(first, clause.period, Math.max(clause.times, confirmed));
}

/** Ends a run as its version says; not before the event that set it. */
export function closeRun(draft: LifeDraft, version: Version, notBefore?: Bound): void {
  const { point, renewal, authority } = version;
  if (point.bound === undefined) {
    if (point.end.kind === "unknown" && point.end.reason === "unreadable-end") markUnreadable(draft);
    return;
  }
  // A run with a vague start is over only once it has surely begun.
  const begun = laterOf((draft.segments.at(-1) as Segment).from as Bound, notBefore ?? point.bound);
  const end = compareBounds(point.bound, begun) < 0 ? begun : point.bound;
  if (renewal === undefined || renewal.clause.option === true) {
    // An end that was set for an earlier day comes when it is set.
    const isLate = notBefore !== undefined && end !== point.bound;
    pushOver(draft, isLate ? { ...version, point: endAtBound(end) } : version, end);
    return;
  }
  const { clause, confirmed } = renewal;
  const piece = draft.segments.at(-1) as Segment;
  if (clause.times === undefined || clause.times > confirmed) {
    pushRunning(
      draft,
      end,
      version,
      weakerOf(piece.authority, authority),
      [...piece.caveats, "assumed-renewal"],
      piece.grounds,
    );
  }
  const last = lastPoint(version);
  if (last?.bound === undefined) return;
  const begins = (draft.segments.at(-1) as Segment).from as Bound;
  pushOver(draft, { ...version, point: last }, laterOf(last.bound, begins));
}

/** Marks the end of the last piece as unknown: it cannot be read, so the run may end at any time. */
function markUnreadable(draft: LifeDraft): void {
  const piece = draft.segments.at(-1) as Segment;
  piece.caveats = [...piece.caveats, "unknown-end"];
}

/** Returns the start to compare an end with: a start that is only known to be before an event counts from that event. */
export function atTheLatest(bound: Bound, { anchor }: Start): Bound {
  return anchor === undefined ? { ...bound, earliest: bound.latest } : bound;
}

/** True for a piece after an end that was extended by an unknown period. */
export function isUnknownTail({ caveats }: Segment): boolean {
  return caveats.includes("unknown-end");
}

/** True if a version surely ends before something starts. */
export function endsBy({ point }: Version, start: Bound): boolean {
  return point.bound !== undefined && surelyPrecedes(point.bound, start);
}
