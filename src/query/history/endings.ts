import type { Authority } from "./authority.js";
import { boundAfter, compareLatest, earlierOf, isSameBound, laterOf } from "./bound.js";
import { authorityOf, ENDINGS, type EndingType } from "./effects.js";
import type { HistoryEvent } from "./history-event.js";
import { atTheLatest, isEmptyRun } from "./life-draft.js";
import type { Bound } from "./period.js";
import type { LifeDraft, Segment } from "./segment.js";
import { endAtBound, endOnDate, type TermEndPoint } from "./term-end.js";
import { endedVersion } from "./term-versions.js";

/** Ends what runs at the effect of an event, and voids what was decided for later. */
export function applyEnding(draft: LifeDraft, event: HistoryEvent, type: EndingType): void {
  const bound = type === "expired" && event.effect.moment === undefined ? dayAfterBound(event.effect) : event.effect;
  if (bound === undefined) return;
  const authority = authorityOf(event.event.authority);
  const point =
    type === "expired" && event.effect.moment === undefined ? expiredPoint(event, bound) : endAtBound(bound);
  // The last segment that begins before the end.
  let index = draft.segments.length - 1;
  while (index > 0 && isVoid(draft, index, bound)) index -= 1;
  const segment = draft.segments[index] as Segment;
  const next = draft.segments[index + 1];
  const state = ENDINGS[type];
  // A run that is over as soon as it has surely begun may have been over before.
  const until = next?.version?.point.bound ?? next?.from;
  if (segment.kind === "running" && next?.kind === "over" && isEmptyRun(draft, index)) {
    if (until === undefined || compareLatest(until, bound) < 0) return;
  }
  // What has begun can be terminated, and no longer cancelled.
  if (type === "cancelled" && segment.kind === "running") return;
  if (segment.kind === "over") {
    // It is over already: only the edges of a vague end can come closer, and what was to follow is void.
    if (index > 0 && segment.from !== undefined) segment.from = earlierOf(segment.from, bound);
    draft.segments.length = index + 1;
    return;
  }
  if (next?.kind === "over" && next.from !== undefined && isSameBound(next.from, bound) && next.state === state) {
    // A second statement of one end confirms the first.
    confirm(next, event, authority);
    draft.segments.length = index + 2;
    return;
  }
  const begun = segment.from === undefined ? bound : laterOf(bound, segment.from);
  const edge = next?.kind === "over" && next.from !== undefined ? earlierOf(begun, next.from) : begun;
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
    act: authority === "legal" && type !== "expired" && type !== "performed",
  });
}

/** True once every promisor has performed. */
export function performedByAll(draft: LifeDraft, by: string): boolean {
  const { promisors } = draft.context;
  draft.performedBy ??= new Set();
  draft.performedBy.add(by);
  return promisors.length > 0 && promisors.every((party) => draft.performedBy?.has(party));
}

/** True if a segment would begin when an end has come. A start that is vague may have come before, and is kept. */
export function isVoid(draft: LifeDraft, index: number, end: Bound): boolean {
  const { kind, from } = draft.segments[index] as Segment;
  if (from === undefined || compareLatest(from, end) < 0) return false;
  const first = kind === "running" && draft.segments[index - 1]?.kind === "before";
  return !(first && atTheLatest(from, draft.context.start).earliest < end.latest);
}

function confirm(over: Segment, event: HistoryEvent, authority: Authority): void {
  over.version?.grounds.push(event.event);
  if (authority !== "legal") return;
  over.authority = "legal";
  over.act = over.state !== "expired" && over.state !== "performed";
  if (over.version !== undefined) over.version.authority = "legal";
}

/** "Expired on D" includes D. */
function dayAfterBound(effect: Bound): Bound | undefined {
  const latest = boundAfter(effect.latest);
  const earliest = boundAfter(effect.earliest);
  if (latest === undefined || earliest === undefined) return undefined;
  return { ...effect, earliest: earliest.earliest, latest: latest.latest };
}

function expiredPoint({ effect }: HistoryEvent, bound: Bound): TermEndPoint {
  const { earliest, latest, uncertain } = effect;
  if (earliest === latest && uncertain === undefined) return endOnDate(earliest, "through");
  return { end: { kind: "between", earliest, latest }, bound };
}
