import { earlierOf, isSurelyBy } from "./bound.js";
import { composedState } from "./composed-state.js";
import type { Composition } from "./composition.js";
import { boundsOf, type Layers, layersOf } from "./layers.js";
import { ownStretch } from "./own-stretch.js";
import type { Bound } from "./period.js";
import { isReportOf } from "./same-end.js";
import type { Life, Segment } from "./segment.js";
import type { UndertakingState } from "./states.js";
import { isRunning, type Stretch, TERMINAL_STATES } from "./stretch.js";
import type { Version } from "./version.js";

/** Composes the stretches of an undertaking from its own life and those of its whole and its agreement, bound by bound. */
export function compose(composition: Composition): readonly Stretch<UndertakingState>[] {
  if (isAlone(composition)) return withEnds(ownStretches(composition.life));
  const layersAt = layersOf(composition);
  const stretches: Stretch<UndertakingState>[] = [];
  for (const at of [undefined, ...boundsOf(composition)]) {
    const layers = layersAt(at);
    const stretch = composedState(composition, layers, at);
    const before = stretches.at(-1);
    // A subject that has ended stays ended from the same day; an instrument can raise the authority of that.
    if (
      before !== undefined &&
      isTerminal(before) &&
      before.state === stretch.state &&
      before.authority === stretch.authority &&
      isSameEnd(before.version as Version, stretch.version as Version)
    ) {
      continue;
    }
    const from = before === undefined ? undefined : edgeOf(composition, layers, stretch, at as Bound, before);
    stretches.push({ ...stretch, from });
  }
  return withEnds(stretches);
}

/** True if only the own life of the subject decides. */
function isAlone({ suspensions, fulfilled, bindings, parent, departure, life }: Composition): boolean {
  return (
    parent === undefined &&
    suspensions.length === 0 &&
    fulfilled === undefined &&
    bindings === undefined &&
    departure === undefined &&
    life.start.provisionalFrom === undefined &&
    life.start.confirmed === undefined &&
    life.start.definitiveFrom === life.start.bound
  );
}

/** Returns the stretches of a life by itself, except those that have surely ended when they begin. */
function ownStretches(life: Life): Stretch<UndertakingState>[] {
  const { segments } = life;
  const stretches = [ownStretch(life, 0)];
  for (let index = 1; index < segments.length; index += 1) {
    const next = segments[index + 1]?.from;
    if (next !== undefined && isSurelyBy(next, (segments[index] as Segment).from as Bound)) continue;
    stretches.push(ownStretch(life, index));
  }
  return stretches;
}

function isTerminal({ state }: Stretch): boolean {
  return TERMINAL_STATES.has(state);
}

/** True if two versions have the same end: they are one version, or one event ends both. */
function isSameEnd(a: Version, b: Version): boolean {
  return a === b || (a.order !== undefined && a.order === b.order);
}

/** Returns the bound of a stretch. If neither of two ends surely comes first, each edge is the earlier (rule 10). */
function edgeOf(
  { life, parent }: Composition,
  { own, above }: Layers,
  stretch: Stretch<UndertakingState>,
  at: Bound,
  before: Stretch,
): Bound {
  if (!isRunning(before.state) || !isTerminal(stretch)) return at;
  const end = { ...stretch, from: at };
  const next = life.segments[own + 1];
  const whole = parent?.stretches[above + 1];
  // A report of the end does not spread it.
  const edge = next?.kind === "over" && !isReportOf(next, end) ? earlierOf(at, next.from as Bound) : at;
  const isEnd = whole?.from !== undefined && isTerminal(whole) && !isReportOf(whole, end);
  return isEnd ? earlierOf(edge, whole.from as Bound) : edge;
}

/** Sets the actual end of each running stretch, if it is not the end of the stretch's own term. */
function withEnds(stretches: Stretch<UndertakingState>[]): readonly Stretch<UndertakingState>[] {
  for (let index = stretches.length - 1; index > 0; index -= 1) {
    const over = stretches[index] as Stretch<UndertakingState>;
    const last = stretches[index - 1] as Stretch<UndertakingState>;
    if (!isTerminal(over) || !isRunning(last.state)) continue;
    const version = over.version as Version;
    const renewed = version.renewal !== undefined && version.details === (last.version as Version).details;
    if (version === last.version || renewed) continue;
    const end = { version, inheritedFrom: over.inheritedFrom };
    // All stretches of the last version of the term, suspensions among them, come to this end. The first never runs.
    let [at, one] = [index - 1, last];
    while (isRunning(one.state) && one.version === last.version) {
      stretches[at] = { ...one, end };
      at -= 1;
      one = stretches[at] as Stretch<UndertakingState>;
    }
  }
  return stretches;
}
