import { compareLatest } from "./bound.js";
import type { Composition } from "./composition.js";
import type { Departure } from "./departure.js";
import { authorityOf } from "./effects.js";
import type { Layers } from "./layers.js";
import { ownStretch } from "./own-stretch.js";
import type { Bound } from "./period.js";
import { isReportOf } from "./same-end.js";
import type { UndertakingState } from "./states.js";
import { type Stretch, TERMINAL_STATES } from "./stretch.js";
import { endAtBound } from "./term-end.js";
import { endedVersion } from "./term-versions.js";
import type { Version } from "./version.js";

/** One of the ends that a subject has come to. */
interface EndCandidate {
  readonly at: Bound;
  /** The place of the event in the order of decision; below 0 for the end of a term. */
  readonly order: number;
  readonly stretch: () => Stretch<UndertakingState>;
}

/**
 * Returns the state of a subject that has ended at a bound: by its own end, with its whole, or because parties have left;
 * `undefined` if it has not ended. The earliest end gives the state; of two at one bound, the one decided later, and an event
 * before a term that runs out (rule 7).
 */
export function stateOfEnd(composition: Composition, layers: Layers, at: Bound): Stretch<UndertakingState> | undefined {
  const { life, departure, parent, survives } = composition;
  const { segment, binding } = layers;
  const ends: EndCandidate[] = [];
  const add = (end: EndCandidate): void => {
    ends.push(end);
  };
  const above = layers.parent;
  const inheritedFrom = above?.inheritedFrom ?? parent?.id;
  const own = segment.kind === "over" ? segment : undefined;
  // A clause that survives the agreement does not end with it.
  const whole =
    above !== undefined && TERMINAL_STATES.has(above.state) && inheritedFrom !== survives ? above : undefined;
  // Of an end by law and a report of it, the law alone gives the end.
  if (own !== undefined && (whole === undefined || !isReportOf(own, whole))) {
    add(endBy(own.version, () => ownStretch(life, layers.own)));
  }
  if (whole !== undefined && (own === undefined || !isReportOf(whole, own))) {
    add(endBy(whole.version, () => underEnded(whole, inheritedFrom)));
  }
  for (const left of [departure, binding?.left]) {
    if (left === undefined || compareLatest(left.at, at) > 0) continue;
    add({ at: left.at, order: left.order, stretch: () => endedBy(left) });
  }
  const [first, ...others] = ends.sort(compareEnds);
  return first === undefined ? undefined : confirmedBy(others, first);
}

/**
 * Returns the state by an end. If an event only announced it, an end by law of the same state confirms it: one on the same day, or by a later
 * event (rule 6).
 */
function confirmedBy(others: readonly EndCandidate[], first: EndCandidate): Stretch<UndertakingState> {
  const stretch = first.stretch();
  if (stretch.authority !== "announced" || first.order < 0) return stretch;
  for (const { at, order, stretch: other } of others) {
    const { state, authority, version } = other();
    if (state !== stretch.state || authority !== "legal" || (order < 0 && compareLatest(at, first.at) !== 0)) continue;
    const grounds = [...new Set([...(stretch.version as Version).grounds, ...(version as Version).grounds])];
    return {
      ...stretch,
      authority,
      version: { ...(stretch.version as Version), authority, grounds, answer: undefined },
    };
  }
  return stretch;
}

function compareEnds(a: EndCandidate, b: EndCandidate): number {
  return compareLatest(a.at, b.at) || b.order - a.order;
}

/** Returns the end that a version states. */
function endBy(version: Version | undefined, stretch: EndCandidate["stretch"]): EndCandidate {
  const { point, order = -1 } = version as Version;
  return { at: point.bound as Bound, order, stretch };
}

function endedBy({ event, at, order }: Departure): Stretch<UndertakingState> {
  const authority = authorityOf(event.authority);
  const version = endedVersion(endAtBound(at), "terminated", authority, event, order);
  return { state: "terminated", from: undefined, authority, caveats: [], grounds: [], version };
}

/** Returns the state of a subject that has ended with its whole or its agreement. */
function underEnded(
  { state, authority, caveats, grounds, version }: Stretch<UndertakingState>,
  inheritedFrom: string | undefined,
): Stretch<UndertakingState> {
  return { state, from: undefined, authority, caveats, grounds, version, inheritedFrom };
}
