import { compareBounds, isSameBound, surelyPrecedes } from "./bound.js";
import { isDefinitiveStart, isEnding, isStarting, isTermChange } from "./effects.js";
import { applyEnding, performedByAll } from "./endings.js";
import { sortEvents } from "./event-order.js";
import { termContext } from "./event-version.js";
import type { HistoryEvent } from "./history-event.js";
import { atTheLatest, closeRun, endFrom, indexAt, lastPoint, pushOver, pushRunning } from "./life-draft.js";
import { firstLawful } from "./own-stretch.js";
import type { Bound } from "./period.js";
import { restart } from "./revivals.js";
import type { Extension, Life, LifeContext, LifeDraft } from "./segment.js";
import { setTerm } from "./set-term.js";
import { runningAuthority, type Start } from "./start.js";
import type { Anchor } from "./term-version.js";
import { unknownVersion, versionOf } from "./term-versions.js";

/** Reduces the events on a subject, in the order in which they were decided, to the segments of its life. */
export function lifeOf(context: LifeContext): Life {
  const draft: LifeDraft = {
    context,
    segments: [],
    versions: [],
    extensions: [],
    startedAt: undefined,
    definitiveFrom: undefined,
  };
  layOutTerm(draft);
  const { own, extensions } = context;
  if (extensions.length === 0) for (const event of own) applyEvent(draft, event);
  else for (const { event, before } of merge(own, extensions)) applyEvent(draft, event, before);
  return {
    start: movedStart(confirmedStart(context.start, draft), draft),
    segments: draft.segments,
    lawful: firstLawful(draft.segments),
    versions: draft.versions,
    extensions: draft.extensions,
  };
}

/** Returns the start without the confirmation of an instrument whose term came to nothing. */
function confirmedStart(start: Start, { versions }: LifeDraft): Start {
  const by = start.confirmed?.by;
  if (by === undefined || !isTermChange(by.type) || versions.some(({ grounds }) => grounds.includes(by))) return start;
  const { confirmed: _, ...rest } = start;
  return rest;
}

/** Returns the start, or an earlier one that the term of an event states. */
function movedStart(start: Start, { startedAt: at, definitiveFrom }: LifeDraft): Start {
  if (at !== undefined) {
    const { provisionalFrom, unstated: _, ...rest } = start;
    const anchor: Anchor = { kind: "effective", on: at.moment ?? at.latest };
    return { ...rest, bound: at, definitiveFrom: at, anchor, caveats: [] };
  }
  if (definitiveFrom === undefined) return start;
  const isLater = start.definitiveFrom === undefined || compareBounds(definitiveFrom, start.definitiveFrom) < 0;
  return isLater ? { ...start, definitiveFrom } : start;
}

/** Returns the own events and the extensions of the agreement in one order. */
function merge(
  own: readonly HistoryEvent[],
  extensions: readonly Extension[],
): readonly { readonly event: HistoryEvent; readonly before: Bound | undefined }[] {
  const targeted = new Set(own);
  const added = new Map(
    extensions.filter(({ event }) => !targeted.has(event)).map(({ event, before }) => [event, before]),
  );
  return sortEvents([...own, ...added.keys()]).map((event) => ({ event, before: added.get(event) }));
}

/** Lays out the term of the subject itself. */
function layOutTerm(draft: LifeDraft): void {
  const { start, term, authority, ground, events, rule } = draft.context;
  const version = versionOf(term, {
    start: start.anchor === undefined ? undefined : { bound: start.bound as Bound, anchor: start.anchor },
    rule,
    events,
    authority,
    ground,
  });
  draft.segments.push({
    kind: "before",
    state: start.unknown === true ? "unknown" : "not-yet-effective",
    authority: start.authority,
    caveats: start.caveats,
    grounds: start.grounds,
  });
  const runs = start.provisionalFrom ?? start.bound;
  const { bound: end } = version.point;
  if (runs === undefined) {
    draft.versions.push(version);
    const last = lastPoint(version);
    if (last !== undefined) {
      pushOver(draft, last === version.point ? version : { ...version, point: last });
    }
    return;
  }
  // A term that ends before it starts sets nothing.
  const orderly = end === undefined || !surelyPrecedes(end, atTheLatest(start.bound ?? runs, start));
  const kept = orderly ? version : unknownVersion("no-end", termContext(draft, ground, authority), term);
  draft.versions.push(kept);
  pushRunning(draft, runs, kept, runningAuthority(start.authority, kept), start.caveats, start.grounds);
  closeRun(draft, kept);
}

/** Applies one event. `before` is given for an extension of the agreement: it moves only the end that is the agreement's. */
function applyEvent(draft: LifeDraft, event: HistoryEvent, before?: Bound): void {
  const { type, term, by } = event.event;
  if (before !== undefined) {
    const end = endFrom(draft, indexAt(draft, event.effect));
    if (end === undefined || !isSameBound(end, before)) return;
  }
  if (isEnding(type)) {
    if (type === "performed" && by !== undefined && !performedByAll(draft, by)) return;
    applyEnding(draft, event, type);
  } else if (isTermChange(type)) {
    setTerm(draft, event, term);
  } else if (isStarting(type)) {
    if (term !== undefined) setTerm(draft, event, term);
    else if (isDefinitiveStart(type)) restart(draft, event);
  } else if (type === "resumed") {
    restart(draft, event);
  }
}
