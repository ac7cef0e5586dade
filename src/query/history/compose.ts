import { earlierOf } from "./bound.js";
import { composedState } from "./composed-state.js";
import type { Composition } from "./composition.js";
import { boundsOf, type Layers, layersOf } from "./layers.js";
import { ownStretch } from "./own-stretch.js";
import type { Bound } from "./period.js";
import type { Life } from "./segment.js";
import type { UndertakingState } from "./states.js";
import { isRunning, type Stretch, TERMINAL_STATES } from "./stretch.js";
import type { Version } from "./term-versions.js";

/** Composes the stretches of an undertaking from its own life and that of what it is under, bound by bound. */
export function compose(composition: Composition): readonly Stretch<UndertakingState>[] {
  const { segments } = composition.life;
  if (isAlone(composition)) return withEnds(segments.map((_, index) => ownStretch(segments, index)));
  const layersAt = layersOf(composition);
  const stretches: Stretch<UndertakingState>[] = [];
  for (const at of [undefined, ...boundsOf(composition)]) {
    const layers = layersAt(at);
    const stretch = composedState(composition, layers, at);
    const before = stretches.at(-1);
    // What is over stays over from the same day.
    if (
      before !== undefined &&
      isOver(before) &&
      before.state === stretch.state &&
      isSameEnd(before.version, stretch.version)
    ) {
      continue;
    }
    stretches.push({ ...stretch, from: at === undefined ? at : edgeOf(composition, layers, stretch, at, before) });
  }
  return withEnds(stretches);
}

/** True where nothing but the own life decides. */
function isAlone({ suspensions, fulfilled, bindings, parent, departure, life }: Composition): boolean {
  return (
    parent === undefined &&
    suspensions.length === 0 &&
    fulfilled === undefined &&
    bindings === undefined &&
    departure === undefined &&
    isDefinitive(life)
  );
}

function isDefinitive({ start }: Life): boolean {
  return start.provisionalFrom === undefined && (start.bound === undefined || start.definitiveFrom === start.bound);
}

function isOver({ state }: Stretch): boolean {
  return TERMINAL_STATES.has(state);
}

/** True for one end: one version, or one event that ends. */
function isSameEnd(a: Version | undefined, b: Version | undefined): boolean {
  return a === b || (a?.order !== undefined && a.order === b?.order);
}

/** The bound of a stretch. If neither of two ends surely comes first, each edge is the earlier (rule 10). */
function edgeOf(
  { life, parent }: Composition,
  { own, above }: Layers,
  stretch: Stretch,
  at: Bound,
  before: Stretch | undefined,
): Bound {
  if (before === undefined || !isRunning(before.state) || !isOver(stretch)) return at;
  const next = life.segments[own + 1];
  const whole = parent?.stretches[above + 1];
  const edge = next?.kind === "over" ? earlierOf(at, next.from as Bound) : at;
  return whole?.from !== undefined && isOver(whole) ? earlierOf(edge, whole.from) : edge;
}

/** Gives what runs the end that it has come to, where that is not the one of its own term. */
function withEnds(stretches: Stretch<UndertakingState>[]): readonly Stretch<UndertakingState>[] {
  for (let index = stretches.length - 1; index > 0; index -= 1) {
    const over = stretches[index] as Stretch<UndertakingState>;
    const last = stretches[index - 1] as Stretch<UndertakingState>;
    if (!isOver(over) || over.version === undefined || !isRunning(last.state)) continue;
    const renewed = over.version.renewal !== undefined && over.version.details === last.version?.details;
    if ((over.version === last.version || renewed) && over.inheritedFrom === undefined) continue;
    const end = { version: over.version, inheritedFrom: over.inheritedFrom };
    // All stretches of the last version of the term, suspensions among them, come to this end.
    for (let at = index - 1; at >= 0; at -= 1) {
      const one = stretches[at] as Stretch<UndertakingState>;
      if (!isRunning(one.state) || one.version !== last.version) break;
      stretches[at] = { ...one, end };
    }
  }
  return stretches;
}
