import type { Term } from "../../model/index.js";
import { laterOf } from "./bound.js";
import { authorityOf, isStarting } from "./effects.js";
import { eventVersion, isEmpty, termContext } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import { endOf, indexAt, isEmptyRun, pushOver } from "./life-draft.js";
import { revive } from "./revivals.js";
import type { LifeDraft, Segment } from "./segment.js";
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
    if (movesStart) moveStart(draft, event, index + 1);
    else if (!isSilent && draft.segments[index + 2]?.kind === "over" && isEmptyRun(draft, index + 1)) {
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

/** Moves the start of a run to the earlier bound at which the term of an event takes effect. */
function moveStart(draft: LifeDraft, { effect }: HistoryEvent, index: number): void {
  const [run, over] = [draft.segments[index] as Segment, draft.segments[index + 1]];
  run.from = effect;
  draft.startedAt = effect;
  // A run that ended as soon as it had begun now has time to run.
  if (over?.kind === "over") over.from = laterOf(effect, endOf(over));
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
