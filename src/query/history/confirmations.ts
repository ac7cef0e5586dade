import type { Authority } from "./authority.js";
import { compareBounds } from "./bound.js";
import { authorityOf } from "./effects.js";
import { termContext } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import { closeRun, pushRunning } from "./life-draft.js";
import type { Bound } from "./period.js";
import { cyclesBy, type RenewalCycle } from "./renewals.js";
import type { LifeDraft, Segment } from "./segment.js";
import { renewedVersion } from "./term-versions.js";
import type { Version } from "./version.js";

/** Confirms the cycle of a renewal clause in which an event happened. */
export function confirmRenewal(
  draft: LifeDraft,
  event: HistoryEvent,
  base: number,
  current: Version,
  renewal: RenewalCycle,
): void {
  const cycle = Math.max(1, cyclesBy(renewal, event.effect), renewal.confirmed);
  const authority = authorityOf(event.event.authority);
  const version = renewedVersion(current, renewal, cycle, termContext(draft, event.event, authority));
  // The piece before the first end that is not confirmed.
  let first = base;
  while ((draft.segments[first] as Segment).caveats.includes("assumed-renewal")) first -= 1;
  const piece = draft.segments[first] as Segment;
  const oldBound = (draft.segments[first + 1] as Segment).from as Bound;
  const differs = authority !== current.authority;
  draft.versions.push(version);
  draft.segments.length = first + 1;
  if (differs && authority === "announced") {
    pushRunning(draft, oldBound, version, authority, piece.caveats, []);
  } else {
    piece.version = version;
    if (differs) restOnLaw(draft, event, piece, version);
  }
  closeRun(draft, version);
}

/** Applies a second statement of the end of a run. It never lowers the authority. */
export function confirmEnd(draft: LifeDraft, event: HistoryEvent, last: number, authority: Authority): void {
  const piece = draft.segments[last] as Segment;
  const over = draft.segments[last + 1] as Segment;
  const version = piece.version as Version;
  const { authority: before } = version;
  for (const one of new Set([version, over.version as Version])) {
    one.grounds.push(event.event);
    if (authority === "legal") one.authority = authority;
  }
  if (authority === "announced") return;
  over.authority = "legal";
  if (before === "legal") return;
  const rest = draft.segments.splice(last + 1);
  // Beyond the end by law all of it is confirmed.
  if ((draft.segments[last - 1] as Segment).kind === "running") piece.authority = "legal";
  else restOnLaw(draft, event, piece, version);
  for (const segment of rest) draft.segments.push(segment);
}

/** Sets the authority of the last piece to law from the effect of an act on. Before that day it ran by announcement. */
function restOnLaw(draft: LifeDraft, event: HistoryEvent, piece: Segment, version: Version): void {
  if (compareBounds(event.effect, piece.from as Bound) <= 0) piece.authority = "legal";
  else pushRunning(draft, event.effect, version, "legal", piece.caveats, piece.grounds);
}
