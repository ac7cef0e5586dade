import type { Authority } from "./authority.js";
import { compareLatest, earlierOf, isSurelyBy, laterOf } from "./bound.js";
import { authorityOf, END_STATES, type EndingType } from "./effects.js";
import type { HistoryEvent } from "./history-event.js";
import { atTheLatest, endOf, isEmptyRun } from "./life-draft.js";
import type { Bound } from "./period.js";
import { isConfirmedBy } from "./same-end.js";
import type { LifeDraft, Segment } from "./segment.js";
import { endAtBound, endOn } from "./term-end.js";
import { endedVersion } from "./term-versions.js";
import type { Version } from "./version.js";

/** Ends the run at the effect of an event, and discards decisions for later days. */
export function applyEnding(draft: LifeDraft, event: HistoryEvent, type: EndingType): void {
  // "Expired on D" includes D.
  const includesDay = type === "expired" && event.effect.moment === undefined;
  const point = includesDay ? endOn(event.effect, "through") : endAtBound(event.effect);
  const { bound } = point;
  if (bound === undefined) return;
  const authority = authorityOf(event.event.authority);
  // The last segment that begins before the end.
  let index = draft.segments.length - 1;
  while (isVoid(draft, index, bound)) index -= 1;
  const segment = draft.segments[index] as Segment;
  const next = draft.segments[index + 1];
  const state = END_STATES[type];
  // A run that ends as soon as it has surely begun may have ended before.
  if (next?.kind === "over" && isEmptyRun(draft, index) && compareLatest(endOf(next), bound) < 0) return;
  // A run that has begun can be terminated but not cancelled.
  if (type === "cancelled" && segment.kind === "running") return;
  const over = segment.kind === "over" ? segment : next;
  if (over?.kind === "over" && isConfirmedBy(over, { from: bound, state, authority, version: { point } })) {
    // A second statement of one end confirms the first.
    confirm(over, event, authority);
    draft.segments.length = draft.segments.indexOf(over) + 1;
    return;
  }
  const act = authority === "legal" && type !== "expired" && type !== "performed";
  if (segment.kind === "over" && segment.state === state && isRaised(segment, authority, bound)) {
    // By law it ends only now. The end remains the one that was announced.
    const ended = { ...(segment.version as Version), point, authority, grounds: [event.event], answer: undefined };
    draft.segments.length = index + 1;
    draft.segments.push({ ...segment, from: bound, authority, version: ended, act });
    return;
  }
  if (segment.kind === "over") {
    // It has ended already: only the edges of a vague end can come closer, and what was to follow is discarded.
    const had = segment.from as Bound;
    segment.from = earlierOf(had, bound);
    // A run that would be over as soon as it has surely begun keeps the end that it had.
    if (isEmptyRun(draft, index - 1)) segment.from = had;
    draft.segments.length = index + 1;
    return;
  }
  const begun = segment.from === undefined ? bound : laterOf(bound, segment.from);
  const edge = next?.kind === "over" ? earlierOf(begun, next.from as Bound) : begun;
  draft.segments.length = index + 1;
  const version = endedVersion(point, state, authority, event.event, event.order);
  draft.versions.push(version);
  draft.segments.push({
    kind: "over",
    from: edge,
    state,
    authority,
    caveats: [],
    grounds: [],
    version,
    act,
  });
}

/** True if an end that was only announced is followed by an instrument for a later day. */
function isRaised({ authority: had, from }: Segment, authority: Authority, bound: Bound): boolean {
  return had === "announced" && authority === "legal" && isSurelyBy(from as Bound, bound);
}

/** True once every promisor has performed. */
export function performedByAll(draft: LifeDraft, by: string): boolean {
  const { promisors } = draft.context;
  const performed = draft.performedBy ?? new Set<string>();
  draft.performedBy = performed.add(by);
  return promisors.length > 0 && promisors.every((party) => performed.has(party));
}

/** True if a segment would begin when an end has come. A start that is vague may have come before, and is kept. */
function isVoid(draft: LifeDraft, index: number, end: Bound): boolean {
  const { kind, from } = draft.segments[index] as Segment;
  if (from === undefined || compareLatest(from, end) < 0) return false;
  const first = index === 1 && kind === "running";
  return !(first && atTheLatest(from, draft.context.start).earliest < end.latest);
}

function confirm(over: Segment, event: HistoryEvent, authority: Authority): void {
  const version = over.version as Version;
  version.grounds.push(event.event);
  if (authority !== "legal") return;
  version.authority = "legal";
  over.authority = "legal";
  over.act = over.state !== "expired" && over.state !== "performed";
}
