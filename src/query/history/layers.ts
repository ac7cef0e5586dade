import type { Binding } from "./bindings.js";
import { compareBounds } from "./bound.js";
import type { Composition } from "./composition.js";
import { type HeldStart, heldStart } from "./held-start.js";
import type { Bound } from "./period.js";
import type { Segment } from "./segment.js";
import type { UndertakingState } from "./states.js";
import type { Stretch } from "./stretch.js";
import type { Lifting, SuspensionSpan } from "./suspensions.js";

/** The state of each layer of a composition at a bound. */
export interface Layers {
  /** The index of the segment of the own life. */
  readonly own: number;
  /** The index of the stretch of the parent. */
  readonly above: number;
  readonly segment: Segment;
  readonly parent: Stretch<UndertakingState> | undefined;
  readonly agreement: Stretch<UndertakingState> | undefined;
  readonly binding: Binding | undefined;
  readonly suspension: SuspensionSpan | undefined;
  /** The bound at which it begins if a suspension delays its start. */
  readonly held: HeldStart | undefined;
  /** The basis of the state since the last suspension was lifted. */
  readonly lifted: Lifting | undefined;
}

/** Returns a function that gives the layers at a bound; each bound has to be later than the last one asked for. */
export function layersOf(composition: Composition): (at: Bound | undefined) => Layers {
  const { life, parent, agreement, bindings, suspensions } = composition;
  let [own, above, under, bound, next] = [0, 0, 0, 0, 0];
  const held = heldStart(composition);
  // The suspensions that run, each until its end.
  let running: readonly SuspensionSpan[] = [];
  let lifted: Lifting | undefined;
  return (at) => {
    if (at !== undefined) {
      own = advance(life.segments, own, at);
      if (parent !== undefined) above = advance(parent.stretches, above, at);
      if (agreement !== undefined) under = advance(agreement, under, at);
      if (bindings !== undefined) bound = advance(bindings, bound, at);
      const begun: SuspensionSpan[] = [...running];
      for (; next < suspensions.length; next += 1) {
        const span = suspensions[next] as SuspensionSpan;
        if (compareBounds(span.from, at) > 0) break;
        begun.push(span);
      }
      for (const span of begun) if (hasEnded(span, at) && span.lifted !== undefined) lifted = span.lifted;
      running = begun.filter((span) => !hasEnded(span, at));
      const confirmed = lifted?.confirmed;
      if (confirmed !== undefined && compareBounds(at, confirmed.from) >= 0)
        lifted = { authority: "legal", grounds: [confirmed.by] };
    }
    return {
      own,
      above,
      segment: life.segments[own] as Segment,
      parent: parent?.stretches[above],
      agreement: agreement?.[under],
      binding: bindings?.[bound],
      suspension: running.find(({ authority }) => authority === "legal") ?? running[0],
      held,
      lifted,
    };
  };
}

function hasEnded({ to }: SuspensionSpan, at: Bound): boolean {
  return to !== undefined && compareBounds(at, to) >= 0;
}

function advance(list: readonly { readonly from?: Bound | undefined }[], place: number, at: Bound): number {
  let index = place;
  while (index + 1 < list.length && compareBounds((list[index + 1] as { from: Bound }).from, at) <= 0) index += 1;
  return index;
}

/** Returns every bound at which a layer changes, in order, each once. */
export function boundsOf(composition: Composition): readonly Bound[] {
  const { life, suspensions, fulfilled, bindings = [], parent, agreement = [], departure } = composition;
  const all: Bound[] = [];
  const add = (bound: Bound | undefined) => {
    if (bound !== undefined) all.push(bound);
  };
  for (const { from } of life.segments) add(from);
  for (const { from, to, lifted } of suspensions) {
    add(from);
    add(to);
    add(lifted?.confirmed?.from);
  }
  for (const { from } of bindings) add(from);
  if (parent !== undefined) for (const { from } of parent.stretches) add(from);
  for (const { from } of agreement) add(from);
  if (fulfilled !== "open") add(fulfilled);
  add(life.start.definitiveFrom);
  add(life.start.confirmed?.from);
  add(departure?.at);
  all.sort(compareBounds);
  return all.filter((bound, index) => index === 0 || compareBounds(bound, all[index - 1] as Bound) !== 0);
}
