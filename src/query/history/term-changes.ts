import type { Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { compareBounds, isSameBound, laterOf } from "./bound.js";
import { confirmEnd, confirmRenewal } from "./confirmations.js";
import { authorityOf, isExtension, weakerOf } from "./effects.js";
import { eventVersion, isEmpty } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import {
  begunAt,
  closeRun,
  endFrom,
  endOf,
  endsBy,
  firstOfRun,
  isUnknownTail,
  lastLawful,
  lastOfRun,
  pushRunning,
  startOfRun,
} from "./life-draft.js";
import type { Bound, Caveat } from "./period.js";
import { cyclesBy, endOrNothing } from "./renewals.js";
import type { LifeDraft, Segment } from "./segment.js";
import type { TermEndPoint } from "./term-end.js";
import type { Version } from "./version.js";

/** Changes the term of a running subject. */
export function changeTerm(draft: LifeDraft, event: HistoryEvent, term: Term | undefined, index: number): void {
  const type = event.event.type;
  const authority = authorityOf(event.event.authority);
  const extension = isExtension(type);
  const last = lastOfRun(draft, index);
  const law = lastLawful(draft, last);
  // A legal extension is compared with the last legal end; announced ends before it no longer count.
  const base = authority === "legal" && law !== undefined ? law : last;
  const current = (draft.segments[base] as Segment).version as Version;
  const { point: end, bound: oldBound } = endToExtend(draft, base, event.effect);
  if (type === "renewed" && (term === undefined || isEmpty(term)) && current.renewal !== undefined) {
    confirmRenewal(draft, event, base, current, current.renewal);
    return;
  }
  const tail = draft.segments[last] as Segment;
  if (extension && isAddition(term) && isUnknownTail(tail)) {
    // An unknown end stays unknown, except if a legal extension follows an announced one.
    if ((tail.version as Version).authority === "legal") return;
  }
  const runStart = firstOfRun(draft, index);
  const version = eventVersion(draft, event, term, startOfRun(draft, runStart), { version: current, end });
  if (version === undefined) return;
  const { bound } = version.point;
  const currentEnd = endFrom(draft, index);
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
  if (term?.effective !== undefined && endsBy(version, event.effect)) return;
  replaceEnd(draft, event, version, index, base, extension, oldBound);
}

/** True for a term that only adds a duration to the end that it extends. */
function isAddition(term: Term | undefined): boolean {
  return term?.duration !== undefined && (term.end ?? term.effective ?? term.countedFrom) === undefined;
}

/** Replaces the end of a run with that of a new version. */
function replaceEnd(
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
  const legalBefore = (piece.version as Version).authority === "legal";
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
    draft.segments.length = index + 1;
    const before = draft.segments[index] as Segment;
    if (compareBounds(event.effect, before.from as Bound) > 0)
      pushRunning(draft, event.effect, version, "legal", lastingCaveats(before), before.grounds);
    else draft.segments[index] = { ...before, authority: weakerOf(draft.context.start.authority, "legal"), version };
    closeRun(draft, version, event.effect);
    return;
  }
  // An amendment governs from its effect on, so that pieces beyond it go.
  const keep = extension ? base : index;
  draft.segments.length = keep + 1;
  const kept = draft.segments[keep] as Segment;
  draft.segments[keep] = { ...kept, version, caveats: lastingCaveats(kept) };
  closeRun(draft, version, event.effect);
}

/** Returns the caveats of a piece that still apply when its end moves. */
function lastingCaveats({ caveats }: Segment): readonly Caveat[] {
  return caveats.filter((caveat) => caveat !== "unknown-end" && caveat !== "assumed-renewal");
}

/** Applies an extension without a length: beyond the old end, the end is unknown. */
function extendToUnknown(
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
    laterOf(oldBound, piece.from as Bound),
    version,
    weakerOf(piece.authority, authority),
    [...lastingCaveats(piece), "unknown-end"],
    [event.event],
  );
}

/**
 * Returns the end that an event extends, and the bound that an extension has to exceed. For a term that renews itself, that
 * is the end of the cycle in which the event happened.
 */
function endToExtend(
  draft: LifeDraft,
  piece: number,
  effect: Bound,
): { readonly point: TermEndPoint; readonly bound: Bound | undefined } {
  const segment = draft.segments[piece] as Segment;
  const { renewal, point } = segment.version as Version;
  if (renewal !== undefined && renewal.clause.option !== true) {
    const cycle = Math.max(renewal.confirmed, cyclesBy(renewal, effect));
    const end = endOrNothing(renewal.first, renewal.clause.period, cycle);
    return { point: end, bound: end.bound };
  }
  const next = draft.segments[piece + 1];
  if (next?.kind !== "over") return { point, bound: point.bound };
  // A run that was to end early, by notice, is extended from its term; an extension has to go beyond the notice alone.
  if (next.state !== "expired" && point.bound !== undefined) return { point, bound: next.from };
  return { point: (next.version as Version).point, bound: endOf(next) };
}
