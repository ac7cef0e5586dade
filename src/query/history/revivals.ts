import type { Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { compareBounds, compareLatest, laterOf } from "./bound.js";
import { authorityOf, isDefinitiveStart, isExtension, isTermChange } from "./effects.js";
import { eventVersion, isCountedFromEnd, isEmpty, termContext } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import { closeRun, endOf, endsBy, firstOfRun, indexAt, isEmptyRun, pushRunning } from "./life-draft.js";
import type { Bound, Caveat } from "./period.js";
import type { LifeDraft, Segment } from "./segment.js";
import { runningAuthority } from "./start.js";
import { addedVersion, unknownVersion } from "./term-versions.js";
import type { Version } from "./version.js";

/** Applies a term to a subject that has ended. The subject stays ended until a known event sets a term or starts it again. */
export function revive(draft: LifeDraft, event: HistoryEvent, term: Term | undefined, index: number): void {
  const over = draft.segments[index] as Segment;
  const authority = authorityOf(event.event.authority);
  if (over.act === true && authority === "announced") return;
  if (term === undefined || isEmpty(term)) return;
  const type = event.event.type;
  const end = over.from as Bound;
  if (isExtension(type)) draft.extensions.push({ event, before: endOf(over) });
  const gapless = compareBounds(event.effect, end) <= 0;
  const stated = term.effective ?? event.event.effective;
  const from = gapless ? end : event.effect;
  const anchored = type === "amended" && stated !== undefined;
  const before = isTermChange(type) && isCountedFromEnd(term) && !anchored ? (over.version as Version) : undefined;
  const added = before === undefined ? undefined : addedAfterGap(draft, event, term, before);
  // An unknown end stays unknown, and is not held against a stated one.
  const extended = added?.point.bound === undefined ? added?.point : before?.point;
  const version =
    added !== undefined && term.end === undefined
      ? added
      : (eventVersion(draft, event, term, event.effect, undefined, extended) as Version);
  if (endsBy(version, event.effect)) return;
  draft.versions.push(version);
  if (isTermChange(type)) draft.definitiveFrom ??= from;
  draft.segments.length = index + 1;
  const unknown: readonly Caveat[] = version.point.end.kind === "unknown" && isExtension(type) ? ["unknown-end"] : [];
  if (gapless) draft.segments.length = index;
  else if (stated === undefined && isTermChange(type)) over.caveats = [...over.caveats, "gap-unstated"];
  pushRunning(draft, from, version, authority, unknown, [event.event]);
  closeRun(draft, version, from);
}

/**
 * Returns the version of a duration that an event adds after a gap. It counts from the old end if that gives a day after the
 * event.
 */
function addedAfterGap(draft: LifeDraft, event: HistoryEvent, term: Term, previous: Version): Version {
  const context = termContext(draft, event.event, authorityOf(event.event.authority));
  const version = addedVersion(term, previous.point, context);
  const isAfter = compareLatest(version.point.bound as Bound, event.effect) > 0;
  return isAfter ? version : unknownVersion("no-end", context, term);
}

/** Starts a subject again that has ended. A subject that runs is not changed. */
export function restart(draft: LifeDraft, event: HistoryEvent): void {
  const index = indexAt(draft, event.effect);
  const segment = draft.segments[index] as Segment;
  const authority = authorityOf(event.event.authority);
  if (segment.kind === "before" && isEmptyRun(draft, index + 1)) {
    restartEmptyRun(draft, event, index + 1, authority);
    return;
  }
  if (segment.kind === "running" && authority === "legal" && isDefinitiveStart(event.event.type)) {
    confirmRevival(draft, event, index);
    return;
  }
  if (segment.kind !== "over") return;
  if (segment.act === true && authority === "announced") return;
  const version = unknownVersion("no-end", termContext(draft, event.event, authority));
  draft.versions.push(version);
  const end = segment.from as Bound;
  const gapless = compareBounds(event.effect, end) <= 0;
  draft.segments.length = gapless ? index : index + 1;
  pushRunning(draft, gapless ? end : event.effect, version, authority, [], [event.event]);
}

/** Rests a later run that was only announced on the instrument that starts it, from its effect on. The first run has a start of its own. */
function confirmRevival(draft: LifeDraft, { event, effect }: HistoryEvent, index: number): void {
  const run = draft.segments[index] as Segment;
  const version = run.version as Version;
  const isRevived = draft.segments[firstOfRun(draft, index) - 1]?.kind === "over";
  // A stated end that is only announced is not confirmed.
  if (!isRevived || run.authority !== "announced" || runningAuthority("legal", version) !== "legal") return;
  const lawful: Version = { ...version, authority: "legal", grounds: [event], answer: undefined };
  const confirmed: Segment = {
    ...run,
    from: laterOf(effect, run.from as Bound),
    authority: "legal",
    grounds: [event],
    version: lawful,
  };
  draft.segments.splice(index + 1, 0, confirmed);
}

/** Starts a run again that ended as soon as it had surely begun, if the event is after that end. */
function restartEmptyRun(draft: LifeDraft, event: HistoryEvent, index: number, authority: Authority): void {
  const [run, over] = [draft.segments[index] as Segment, draft.segments[index + 1] as Segment];
  const end = (over.version as Version).point.bound;
  if (end === undefined || compareBounds(event.effect, end) < 0) return;
  if (over.act === true && authority === "announced") return;
  const version = unknownVersion("no-end", termContext(draft, event.event, authority));
  draft.versions.push(version);
  draft.segments.length = index;
  pushRunning(draft, run.from as Bound, version, authority, run.caveats, [event.event]);
}
