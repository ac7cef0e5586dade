import type { Authority } from "./authority.js";
import { compareBounds } from "./bound.js";
import { authorityOf } from "./effects.js";
import { termContext } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import { closeRun, pushRunning } from "./life-draft.js";
import { cyclesBy } from "./renewals.js";
import type { LifeDraft, Segment } from "./segment.js";
import { renewedVersion, type Version } from "./term-versions.js";

/** Confirms the cycle of a renewal clause in which an event lies. */
export function confirmRenewal(draft: LifeDraft, event: HistoryEvent, base: number, current: Version): void {
  const { renewal } = current;
  if (renewal === undefined) return;
  const cycle = Math.max(1, cyclesBy(renewal, event.effect), renewal.confirmed);
  const authority = authorityOf(event.event.authority);
  const version = renewedVersion(current, renewal, cycle, termContext(draft, event.event, authority));
  // The piece before the first end that is not confirmed.
  let first = base;
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
