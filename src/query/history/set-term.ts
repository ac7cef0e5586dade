import type { Term } from "../../model/index.js";
import { compareBounds, laterOf } from "./bound.js";
import { authorityOf, isStarting } from "./effects.js";
import { eventVersion, isEmpty, termContext } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import { endOf, indexAt, isEmptyRun, pushOver } from "./life-draft.js";
import type { Bound } from "./period.js";
import { revive } from "./revivals.js";
import type { LifeDraft, Segment } from "./segment.js";
import { runningAuthority } from "./start.js";
import { changeTerm } from "./term-changes.js";
import { unknownVersion } from "./term-versions.js";
import type { Version } from "./version.js";

/** Sets the term that an event extends, renews, amends or starts. */
export function setTerm(draft: LifeDraft, event: HistoryEvent, term: Term | undefined): void {
  const index = indexAt(draft, event.effect);
  const segment = draft.segments[index] as Segment;
  if (segment.kind === "running") changeTerm(draft, event, term, index);
  else if (segment.kind === "before") setTermBefore(draft, event, term, index);
  else revive(draft, event, term, index);
}

/** Sets a term before the subject starts. */
function setTermBefore(draft: LifeDraft, event: HistoryEvent, term: Term | undefined, index: number): void {
  const next = draft.segments[index + 1];
  const isSilent = term === undefined || isEmpty(term);
  // A starting event does not move a start that the term states.
  const movesStart = term?.effective !== undefined && !isStarting(event.event.type);
  if (next?.kind === "running") {
    const moved = movesStart ? moveStart(draft, event, index + 1) : undefined;
    if (moved !== undefined) {
      changeTerm(draft, event, term, index + 1);
      restOnMove(draft, event, index + 1, moved);
      return;
    }
    if (!isSilent && draft.segments[index + 2]?.kind === "over" && isEmptyRun(draft, index + 1)) {
      revive(draft, event, term, index + 2);
      return;
    }
    changeTerm(draft, event, term, index + 1);
    return;
  }
  if (isSilent) return;
  if (next !== undefined) {
    if (movesStart) {
      startBefore(draft, event, term, index + 1);
      return;
    }
    // A subject that an event ended before it started gets no term.
    if ((next.version as Version).details.basis === "terminated") return;
  }
  // Nothing says when it starts, so that a term can only give its end.
  const version = eventVersion(draft, event, term, undefined, undefined) as Version;
  draft.segments.length = index + 1;
  draft.versions.push(version);
  const { bound } = version.point;
  if (bound !== undefined) pushOver(draft, version, laterOf(bound, event.effect));
}

/** Moves the start of a run to the earlier bound at which the term of an event takes effect; returns the start that it had. */
function moveStart(draft: LifeDraft, { effect }: HistoryEvent, index: number): Bound {
  const [run, over] = [draft.segments[index] as Segment, draft.segments[index + 1]];
  const had = run.from as Bound;
  run.from = effect;
  draft.startedAt = effect;
  // A run that ended as soon as it had begun now has time to run.
  if (over?.kind === "over") over.from = laterOf(effect, endOf(over));
  return had;
}

/** Rests a run on the event that moved its start: by law for good, by announcement until the start that it had. */
function restOnMove(draft: LifeDraft, { event }: HistoryEvent, index: number, had: Bound): void {
  const run = draft.segments[index] as Segment;
  const authority = runningAuthority(authorityOf(event.authority), run.version as Version);
  if (authority === run.authority) return;
  const moved = { ...run, authority, grounds: [event] };
  const next = draft.segments[index + 1];
  const isLawBack = authority === "announced" && (next === undefined || compareBounds(had, next.from as Bound) < 0);
  draft.segments.splice(index, 1, moved, ...(isLawBack ? [{ ...run, from: had }] : []));
}

/** Starts a subject on an earlier day, by the term of an event, if the subject would have ended before it started. */
function startBefore(draft: LifeDraft, event: HistoryEvent, term: Term, index: number): void {
  const authority = authorityOf(event.event.authority);
  const version = unknownVersion("no-end", termContext(draft, event.event, authority));
  const run: Segment = {
    kind: "running",
    from: event.effect,
    state: "in-effect",
    authority,
    caveats: [],
    grounds: [event.event],
    version,
  };
  draft.segments.splice(index, 0, run);
  draft.startedAt = event.effect;
  changeTerm(draft, event, term, index);
}
