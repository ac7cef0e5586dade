import type { Term } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { authorityOf, isExtension, isStarting } from "./effects.js";
import type { Ground } from "./ground.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import type { LifeDraft } from "./segment.js";
import type { TermEndPoint } from "./term-end.js";
import type { Anchor } from "./term-version.js";
import { recountedVersion, unknownVersion, versionOf } from "./term-versions.js";
import type { TermContext, Version } from "./version.js";

/**
 * Returns the version that an event sets; `undefined` if it sets none. `extended` is the end from which a duration after a
 * gap counts.
 */
export function eventVersion(
  draft: LifeDraft,
  event: HistoryEvent,
  term: Term | undefined,
  start: Bound | undefined,
  before: { readonly version: Version; readonly end: TermEndPoint } | undefined,
  extended?: TermEndPoint,
): Version | undefined {
  const { type, authority: eventAuthority } = event.event;
  const context = termContext(draft, event.event, authorityOf(eventAuthority), start, event);
  const extension = isExtension(type);
  if (term === undefined || (term.end === undefined && term.duration === undefined)) {
    if (extension) return unknownVersion("no-end", context, term);
    if (before === undefined) return term === undefined ? undefined : versionOf(term, context);
    if (term?.rule !== undefined) return recountedVersion(term.rule, before.version, context);
    if (term?.renewal !== undefined && before.end.bound !== undefined) {
      const renewal = { clause: term.renewal, first: before.end, confirmed: 0 };
      return { ...before.version, point: before.end, grounds: [event.event], renewal };
    }
    return undefined;
  }
  // A clause on renewal stays until a term gives another.
  const renewal = before?.version.renewal?.clause ?? draft.context.term?.renewal;
  const isAdded = extension && before !== undefined && isCountedFromEnd(term);
  // If the earlier end was counted from an assumed start, a stated end contradicts no source.
  const isCompared = term.end === undefined || before?.version.details.assumed !== true;
  const added = isAdded && isCompared ? before.end : extended;
  return versionOf(term, { ...context, renewal, extended: added });
}

/** True for a term whose duration has no start of its own, so that an extension counts it from the end that it extends. */
export function isCountedFromEnd({ duration, effective, countedFrom }: Term): boolean {
  return duration !== undefined && effective === undefined && countedFrom === undefined;
}

export function termContext(
  draft: LifeDraft,
  ground: Ground,
  authority: Authority,
  start?: Bound,
  event?: HistoryEvent,
): TermContext {
  const { events, rule } = draft.context;
  const byItself = event !== undefined && isStarting(event.event.type);
  const bound = byItself ? event.effect : start;
  return {
    start: bound === undefined ? undefined : { bound, anchor: anchorAt(bound, byItself ? undefined : draft) },
    rule,
    ownRule: draft.context.term?.rule,
    events,
    authority,
    ground,
    // A term with which a subject starts is its own; only a change extends.
    byEvent: !byItself,
  };
}

/** Returns the anchor of a count from a bound; for a count from the start of the subject, the anchor of that start. */
function anchorAt(bound: Bound, draft: LifeDraft | undefined): Anchor {
  const on = bound.moment ?? bound.latest;
  if (draft === undefined) return { kind: "started", on };
  const { bound: start, anchor } = draft.context.start;
  if (bound === draft.startedAt) return { kind: "effective", on };
  return anchor !== undefined && bound === start ? anchor : { kind: "started", on };
}

/** True for a term that states nothing except a note. */
export function isEmpty(term: Term): boolean {
  const { note, ...rest } = term;
  return Object.keys(rest).length === 0;
}
