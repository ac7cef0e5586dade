import type { Term } from "../../model/index.js";
import { boundOn, compareBounds, compareLatest, isSameBound, laterOf } from "./bound.js";
import { authorityOf, isExtension, isStarting, weakerOf } from "./effects.js";
import { isEmpty, termContext, versionFrom } from "./event-version.js";
import type { HistoryEvent } from "./events.js";
import {
  begunAt,
  closeRun,
  endOfRun,
  endsBy,
  firstOfRun,
  indexAt,
  isEmptyRun,
  isUnknownTail,
  lastLawful,
  lastOfRun,
  pieceAt,
  pushOver,
  pushRunning,
  startOfRun,
} from "./life-draft.js";
import type { Authority, Bound, Caveat } from "./period.js";
import { revive } from "./revivals.js";
import type { LifeDraft, Segment } from "./segment.js";
import type { TermEndPoint } from "./term-end.js";
import { cyclesBy, endOrNothing, renewedVersion, unknownVersion, type Version } from "./term-versions.js";

/** Sets the term that an event extends, renews, amends or starts. */
export function setTerm(draft: LifeDraft, event: HistoryEvent, term: Term | undefined): void {
  const index = indexAt(draft, event.effect);
  const segment = draft.segments[index] as Segment;
  if (segment.kind === "running") changeTerm(draft, event, term, index);
  else if (segment.kind === "before") setTermBefore(draft, event, term, index);
  else revive(draft, event, term, index);
}

/** A term that is set before the subject starts. */
export function setTermBefore(draft: LifeDraft, event: HistoryEvent, term: Term | undefined, index: number): void {
  const next = draft.segments[index + 1];
  const after = draft.segments[index + 2];
  const extendsOnly = isExtension(event.event.type) && (term === undefined || isEmpty(term));
  const startsEarlier =
    term?.effective !== undefined &&
    next?.from !== undefined &&
    !isStarting(event.event.type) &&
    compareLatest(boundOn(term.effective), next.from) < 0;
  const empty = next?.kind === "running" && after?.kind === "over" && isEmptyRun(draft, index + 1);
  if (empty && !extendsOnly && !startsEarlier) {
    revive(draft, event, term, index + 2);
    return;
  }
  if (next?.kind === "running") {
    const stated = term?.effective;
    // A starting event does not move a start that the term states.
    if (stated !== undefined && !isStarting(event.event.type)) {
      const from = boundOn(stated);
      if (compareLatest(from, next.from as Bound) < 0) {
        next.from = from;
        draft.startedAt = from;
        // What was over as soon as it had begun now has time to run.
        const bound = after?.kind === "over" ? after.version?.point.bound : undefined;
        if (after !== undefined && bound !== undefined) after.from = laterOf(from, bound);
      }
    }
    changeTerm(draft, event, term, index + 1);
    return;
  }
  if (term === undefined || isEmpty(term)) return;
  const { start } = draft.context;
  if (next?.from !== undefined && term.effective !== undefined && !isStarting(event.event.type)) {
    const stated = boundOn(term.effective);
    if (compareLatest(stated, next.from) < 0) {
      startBefore(draft, event, term, index + 1, stated);
      return;
    }
  }
  // What an event ended before it started is given no term.
  if (next?.version?.details.basis === "terminated") return;
  const from =
    term.effective === undefined
      ? isStarting(event.event.type)
        ? event.effect
        : start.bound
      : boundOn(term.effective);
  const authority = authorityOf(event.event.authority);
  const version = versionFrom(draft, event, term, from, undefined);
  if (version === undefined || (from !== undefined && endsBy(version, from))) return;
  draft.segments.length = index + 1;
  draft.versions.push(version);
  if (from === undefined) {
    const { bound } = version.point;
    if (bound !== undefined) pushOver(draft, version, laterOf(bound, event.effect));
    return;
  }
  pushRunning(draft, from, version, weakerOf(start.authority, authority), start.caveats, start.grounds);
  closeRun(draft, version);
}

/** Starts earlier, by the term of an event, what was to be over before it started. */
function startBefore(draft: LifeDraft, event: HistoryEvent, term: Term, index: number, from: Bound): void {
  const authority = authorityOf(event.event.authority);
  const version = unknownVersion("no-end", termContext(draft, event.event, authority));
  const run: Segment = {
    kind: "running",
    from,
    state: "in-effect",
    authority,
    caveats: [],
    grounds: [event.event],
    version,
  };
  draft.segments.splice(index, 0, run);
  draft.startedAt = from;
  changeTerm(draft, event, term, index);
}

/** Changes the term of what runs. */
export function changeTerm(draft: LifeDraft, event: HistoryEvent, term: Term | undefined, index: number): void {
  const type = event.event.type;
  const authority = authorityOf(event.event.authority);
  const extension = isExtension(type);
  const last = lastOfRun(draft, index);
  const law = lastLawful(draft, last);
  // By law, an extension is held against the last end by law; announcements before it fall.
  const base = authority === "legal" && law !== undefined ? law : last;
  const current = (draft.segments[base] as Segment).version as Version;
  const end = endToExtend(draft, base, event.effect);
  if (extension && (term === undefined || isEmpty(term)) && current.renewal !== undefined && type === "renewed") {
    confirmRenewal(draft, event, index, base, current);
    return;
  }
  if (extension && isAddition(term) && isUnknownTail(draft.segments[last] as Segment)) {
    // An unknown end stays unknown, but for law after an announcement.
    if (authority === "announced" || current.authority === "legal") return;
  }
  const runStart = firstOfRun(draft, index);
  const version = versionFrom(draft, event, term, startOfRun(draft, runStart), { version: current, end });
  if (version === undefined) return;
  const [bound, oldBound] = [version.point.bound, end.bound];
  const currentEnd = endOfRun(draft, index);
  if (extension && oldBound !== undefined) draft.extensions.push({ event, before: oldBound });
  const renews = version.renewal !== undefined && current.renewal === undefined;
  if (bound !== undefined && currentEnd !== undefined && isSameBound(bound, currentEnd) && !renews) {
    confirmEnd(draft, event, last, authority);
    return;
  }
  if (version.point.end.kind === "open" && current.point.end.kind === "open") {
    current.grounds.push(event.event);
    return;
  }
  if (extension) {
    if (version.point.end.kind === "unknown" && version.details.stated?.end === undefined) {
      extendToUnknown(draft, event, version, base, authority, oldBound);
      return;
    }
    // An extension never brings an end forward.
    if (oldBound === undefined && current.point.end.kind === "open") return;
    if (bound !== undefined && oldBound !== undefined && compareBounds(bound, oldBound) <= 0) return;
  }
  if (endsBy(version, begunAt(draft, runStart))) return;
  if (term?.effective !== undefined && endsBy(version, boundOn(term.effective))) return;
  replaceEnd(draft, event, version, index, base, extension, oldBound);
}

/** True for a term that only adds a duration to the end that it extends. */
function isAddition(term: Term | undefined): boolean {
  return term?.duration !== undefined && (term.end ?? term.effective ?? term.countedFrom) === undefined;
}

/** Puts a new version in the place of the end of a run. */
export function replaceEnd(
  draft: LifeDraft,
  event: HistoryEvent,
  version: Version,
  index: number,
  base: number,
  extension: boolean,
  oldBound: Bound | undefined,
): void {
  draft.versions.push(version);
  const { authority } = version;
  const piece = draft.segments[base] as Segment;
  const legalBefore = piece.version?.authority === "legal";
  const later =
    oldBound !== undefined && (version.point.bound === undefined || compareBounds(version.point.bound, oldBound) > 0);
  if (authority === "announced" && legalBefore && later) {
    // Up to the end by law the state rests on law, beyond it on the announcement.
    draft.segments.length = base + 1;
    pushRunning(draft, oldBound, version, "announced", lastingCaveats(piece), []);
    closeRun(draft, version);
    return;
  }
  if (authority === "legal" && !legalBefore) {
    // From the effect of the act on, the state rests on law.
    const at = pieceAt(draft, index, event.effect);
    const from = (draft.segments[at] as Segment).from as Bound;
    draft.segments.length = at + 1;
    const before = draft.segments[at] as Segment;
    if (compareBounds(event.effect, from) > 0)
      pushRunning(draft, event.effect, version, "legal", lastingCaveats(before), before.grounds);
    else draft.segments[at] = { ...before, authority: weakerOf(draft.context.start.authority, "legal"), version };
    closeRun(draft, version, event.effect);
    return;
  }
  // An amendment governs from its effect on, so that pieces beyond it go.
  const keep = extension ? base : pieceAt(draft, index, event.effect);
  draft.segments.length = keep + 1;
  const kept = draft.segments[keep] as Segment;
  draft.segments[keep] = { ...kept, version, caveats: lastingCaveats(kept) };
  closeRun(draft, version, event.effect);
}

/** The caveats of a piece that go on when its end moves. */
export function lastingCaveats({ caveats }: Segment): readonly Caveat[] {
  return caveats.filter((caveat) => caveat !== "unknown-end" && caveat !== "assumed-renewal");
}

/** An extension of which nobody says how long: beyond the old end the end is unknown. */
export function extendToUnknown(
  draft: LifeDraft,
  event: HistoryEvent,
  version: Version,
  base: number,
  authority: Authority,
  oldBound: Bound | undefined,
): void {
  if (oldBound === undefined) return;
  draft.versions.push(version);
  const piece = draft.segments[base] as Segment;
  draft.segments.length = base + 1;
  pushRunning(
    draft,
    oldBound,
    version,
    weakerOf(piece.authority, authority),
    [...lastingCaveats(piece), "unknown-end"],
    [event.event],
  );
}

export function confirmRenewal(
  draft: LifeDraft,
  event: HistoryEvent,
  index: number,
  base: number,
  current: Version,
): void {
  const { renewal } = current;
  if (renewal === undefined) return;
  const cycle = Math.max(1, cyclesBy(renewal, event.effect), renewal.confirmed);
  const authority = authorityOf(event.event.authority);
  const version = renewedVersion(current, renewal, cycle, termContext(draft, event.event, authority));
  // The piece before the first end that is not confirmed.
  let first = base;
  while (first > index && (draft.segments[first] as Segment).caveats.includes("assumed-renewal")) first -= 1;
  while (first > 0 && (draft.segments[first] as Segment).caveats.includes("assumed-renewal")) first -= 1;
  const piece = draft.segments[first] as Segment;
  const oldBound = draft.segments[first + 1]?.from;
  draft.versions.push(version);
  draft.segments.length = first + 1;
  if (authority === "announced" && current.authority === "legal" && oldBound !== undefined) {
    pushRunning(draft, oldBound, version, "announced", piece.caveats, []);
  } else {
    draft.segments[first] = { ...piece, version };
  }
  closeRun(draft, version);
}

/** A second statement of the end that a run has: it never lowers the authority. */
export function confirmEnd(draft: LifeDraft, event: HistoryEvent, last: number, authority: Authority): void {
  const piece = draft.segments[last] as Segment;
  const over = draft.segments[last + 1];
  const version = piece.version as Version;
  version.grounds.push(event.event);
  if (over?.version !== undefined && over.version !== version) over.version.grounds.push(event.event);
  if (authority === "announced" || version.authority === "legal") return;
  version.authority = "legal";
  if (over !== undefined) over.authority = "legal";
  if (piece.from === undefined || compareBounds(event.effect, piece.from) <= 0) {
    piece.authority = "legal";
    return;
  }
  const rest = draft.segments.splice(last + 1);
  // What ran before the law confirmed it, ran by announcement; beyond the end by law all of it is confirmed.
  if (draft.segments[last - 1]?.kind === "running") piece.authority = "legal";
  else pushRunning(draft, event.effect, version, "legal", piece.caveats, piece.grounds);
  draft.segments.push(...rest);
}

/** The end that an event extends: of a term that renews itself, that of the cycle in which the event lies. */
export function endToExtend(draft: LifeDraft, piece: number, effect: Bound): TermEndPoint {
  const segment = draft.segments[piece] as Segment;
  const { renewal, point } = segment.version as Version;
  if (renewal !== undefined && renewal.clause.option !== true) {
    return endOrNothing(renewal.first, renewal.clause.period, Math.max(renewal.confirmed, cyclesBy(renewal, effect)));
  }
  const next = draft.segments[piece + 1];
  // A run that was to end early, by notice, is extended from its term; an extension has to go beyond the notice alone.
  if (next?.kind === "over" && next.version !== segment.version && next.from !== undefined) {
    const isNotice = next.state !== "expired" && point.bound !== undefined;
    return isNotice ? { end: point.end, bound: next.from } : (next.version?.point ?? point);
  }
  return point;
}
