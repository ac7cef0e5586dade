import type { Term } from "../../model/index.js";
import { boundOn, compareLatest, laterOf } from "./bound.js";
import { authorityOf, isExtension, isStarting, weakerOf } from "./effects.js";
import { isEmpty, termContext, versionFrom } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import { closeRun, endsBy, indexAt, isEmptyRun, pushOver, pushRunning } from "./life-draft.js";
import type { Bound } from "./period.js";
import { revive } from "./revivals.js";
import type { LifeDraft, Segment } from "./segment.js";
import { changeTerm } from "./term-changes.js";
import { unknownVersion } from "./term-versions.js";

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
