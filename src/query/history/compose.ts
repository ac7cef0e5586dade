import type { LifecycleEvent } from "../../model/index.js";
import type { Binding } from "./bindings.js";
import { compareBounds } from "./bound.js";
import { authorityOf, ENDINGS, weakerOf } from "./effects.js";
import type { Ground } from "./ground.js";
import type { Bound, Caveat, UndertakingState } from "./period.js";
import type { Life, Segment } from "./segment.js";
import { isRunning, type Stretch, TERMINAL_STATES } from "./stretch.js";
import type { SuspensionSpan } from "./suspensions.js";
import { endAtBound } from "./term-end.js";
import { endedVersion } from "./term-versions.js";

/** What the stretches of an undertaking are composed from. */
export interface Composition {
  readonly life: Life;
  readonly suspensions: readonly SuspensionSpan[];
  /** When the precedent conditions are fulfilled. */
  readonly fulfilled: Bound | "open" | undefined;
  /** Who is bound over time; absent where all are. */
  readonly bindings?: readonly Binding[] | undefined;
  /** The whole or the agreement that it is under. */
  readonly parent?: { readonly id: string; readonly stretches: readonly Stretch<UndertakingState>[] };
  /** The agreement, where the parent is another commitment: what holds of it while the whole has not begun. */
  readonly agreement?: readonly Stretch<UndertakingState>[] | undefined;
  /** The id of the agreement that it outlives, by its own words. */
  readonly survives?: string | undefined;
  /** The withdrawal by which fewer than two parties are left. */
  readonly departure?: { readonly at: Bound; readonly event: LifecycleEvent } | undefined;
}

/** What holds of each layer at a bound. */
interface Layers {
  readonly segment: Segment;
  readonly own: Stretch<UndertakingState>;
  readonly parent: Stretch<UndertakingState> | undefined;
  /** The agreement, where the parent is another commitment. */
  readonly agreement: Stretch<UndertakingState> | undefined;
  readonly binding: Binding | undefined;
  readonly suspension: SuspensionSpan | undefined;
  /** What the state rests on since the last suspension was lifted. */
  readonly lifted: SuspensionSpan["lifted"];
}

/** The states of endings, the weakest first. */
const ENDING_STATES: readonly UndertakingState[] = Object.values(ENDINGS);

/** The caveats of a whole that reach what is under it, while both run. */
const HANDED_DOWN: ReadonlySet<Caveat> = new Set(["unknown-end", "assumed-renewal", "condition-open"]);

/** Composes the state of an undertaking from its own life and that of what it is under, bound by bound (rules 7, 9 and 12). */
export function compose(composition: Composition): readonly Stretch<UndertakingState>[] {
  const { segments } = composition.life;
  if (isPlain(composition)) return withEnds(segments.map((_, index) => ownStretch(segments, index)));
  const walk = new Walk(composition);
  const stretches: Stretch<UndertakingState>[] = [];
  for (const at of [undefined, ...boundsOf(composition)]) {
    const stretch = stretchAt(composition, walk.to(at), at);
    const before = stretches.at(-1);
    // What is over stays over from the same day.
    if (before !== undefined && isOver(before) && before.version === stretch.version && before.state === stretch.state)
      continue;
    stretches.push(at === undefined ? stretch : { ...stretch, from: walk.edgeOf(stretch, at, before) });
  }
  return withEnds(stretches);
}

/** True where nothing but the own life decides. */
function isPlain({ suspensions, fulfilled, bindings, parent, departure, life }: Composition): boolean {
  const nothing =
    suspensions.length === 0 && fulfilled === undefined && bindings === undefined && departure === undefined;
  return nothing && parent === undefined && isDefinitive(life);
}

function isDefinitive({ start }: Life): boolean {
  return start.provisionalFrom === undefined && (start.bound === undefined || start.definitiveFrom === start.bound);
}

/** A segment of the own life as a stretch. */
function ownStretch(segments: readonly Segment[], index: number): Stretch<UndertakingState> {
  const { state, from, authority, caveats, grounds, version, kind } = segments[index] as Segment;
  const before = segments[index - 1];
  const beyondLaw =
    before?.kind === "running" && before.version?.authority === "legal" && version?.authority === "announced";
  return {
    state,
    ...(from === undefined ? {} : { from }),
    authority,
    caveats,
    grounds,
    version: kind === "before" ? undefined : version,
    ...(kind === "running" && beyondLaw ? { beyondLaw } : {}),
  };
}

/** Every bound at which a layer changes, in order, each once. */
function boundsOf({
  life,
  suspensions,
  fulfilled,
  bindings = [],
  parent,
  agreement = [],
  departure,
}: Composition): readonly Bound[] {
  const all: (Bound | undefined)[] = life.segments.map(({ from }) => from);
  for (const { from, to } of suspensions) all.push(from, to);
  for (const { from } of bindings) all.push(from);
  for (const { from } of parent?.stretches ?? []) all.push(from);
  for (const { from } of agreement) all.push(from);
  if (fulfilled !== "open") all.push(fulfilled);
  all.push(life.start.definitiveFrom, departure?.at);
  const sorted = all.filter((bound) => bound !== undefined).sort(compareBounds);
  return sorted.filter((bound, index) => index === 0 || compareBounds(bound, sorted[index - 1] as Bound) !== 0);
}

/** Walks the layers of a composition side by side. */
class Walk {
  readonly #composition: Composition;
  #segment = 0;
  #parent = 0;
  #agreement = 0;
  #binding = 0;
  #suspension = 0;
  /** Suspensions that run, each until its end. */
  #running: SuspensionSpan[] = [];
  #lifted: SuspensionSpan["lifted"];

  constructor(composition: Composition) {
    this.#composition = composition;
  }

  /** What holds of each layer at a bound, which has to be later than the last one asked for. */
  to(at: Bound | undefined): Layers {
    const { life, parent, agreement, bindings, suspensions } = this.#composition;
    if (at !== undefined) {
      this.#segment = advance(life.segments, this.#segment, at);
      if (parent !== undefined) this.#parent = advance(parent.stretches, this.#parent, at);
      if (agreement !== undefined) this.#agreement = advance(agreement, this.#agreement, at);
      if (bindings !== undefined) this.#binding = advance(bindings, this.#binding, at);
      while (this.#suspension < suspensions.length) {
        const span = suspensions[this.#suspension] as SuspensionSpan;
        if (compareBounds(span.from, at) > 0) break;
        this.#running.push(span);
        this.#suspension += 1;
      }
      for (const { to, lifted } of this.#running) {
        if (to !== undefined && compareBounds(at, to) >= 0 && lifted !== undefined) this.#lifted = lifted;
      }
      this.#running = this.#running.filter(({ to }) => to === undefined || compareBounds(at, to) < 0);
    }
    return {
      segment: life.segments[this.#segment] as Segment,
      own: ownStretch(life.segments, this.#segment),
      parent: parent?.stretches[this.#parent],
      agreement: agreement?.[this.#agreement],
      binding: bindings?.[this.#binding],
      suspension: this.#running[0],
      lifted: this.#lifted,
    };
  }

  /** The bound of a stretch. If neither of two ends surely comes first, each edge is the earlier. */
  edgeOf({ state }: Stretch, at: Bound, before: Stretch | undefined): Bound {
    if (before === undefined || !isRunning(before.state) || !TERMINAL_STATES.has(state)) return at;
    const { life, parent } = this.#composition;
    const own = life.segments[this.#segment + 1];
    const whole = parent?.stretches[this.#parent + 1];
    let earliest = at.earliest;
    if (own?.kind === "over" && own.from !== undefined && own.from.earliest < earliest) earliest = own.from.earliest;
    if (whole?.from !== undefined && TERMINAL_STATES.has(whole.state) && whole.from.earliest < earliest) {
      earliest = whole.from.earliest;
    }
    return earliest === at.earliest ? at : { ...at, earliest };
  }
}

function advance(list: readonly { readonly from?: Bound | undefined }[], place: number, at: Bound): number {
  let index = place;
  while (index + 1 < list.length && compareBounds((list[index + 1] as { from: Bound }).from, at) <= 0) index += 1;
  return index;
}

function stretchAt(composition: Composition, layers: Layers, at: Bound | undefined): Stretch<UndertakingState> {
  const { departure, life, survives } = composition;
  const { segment, binding, suspension, own: base } = layers;
  const above = layers.parent;
  const outlived =
    survives !== undefined && isOver(above) && (above?.inheritedFrom ?? composition.parent?.id) === survives;
  const parent = outlived ? undefined : above;
  if (
    departure !== undefined &&
    at !== undefined &&
    compareBounds(departure.at, at) <= 0 &&
    !endedBefore(segment, departure.at, "terminated")
  ) {
    return endedBy(departure);
  }
  if (isOver(parent) && !endedBefore(segment, parent?.from, parent?.state)) {
    return underEnded(parent as Stretch<UndertakingState>, composition.parent?.id);
  }
  if (binding?.left !== undefined && !endedBefore(segment, binding.left.at, "terminated")) return endedBy(binding.left);
  if (segment.kind === "over") return base;
  if (segment.kind === "before") return suspension === undefined ? base : { ...base, heldBy: suspension };
  // While its whole has not begun, a part that has is under the agreement alone.
  const under = parent === undefined || isRunning(parent.state) ? parent : (runningOnly(layers.agreement) ?? parent);
  const span = [suspension, under?.heldBy, parent?.heldBy].find((one) => one !== undefined && isHeldBack(life, one));
  const waiting = { ...base, state: "not-yet-effective" as const, version: undefined };
  if (span !== undefined) return { ...waiting, heldBy: span };
  if (binding?.binds === false) return waiting;
  return running(
    composition,
    base,
    { ...layers, suspension: suspension ?? under?.heldBy ?? parent?.heldBy },
    under,
    at,
  );
}

/** The state of what runs: provisionally, suspended or in effect, by itself or with what it is under. */
function running(
  { fulfilled, life }: Composition,
  base: Stretch<UndertakingState>,
  { binding, suspension, lifted }: Layers,
  parent: Stretch<UndertakingState> | undefined,
  at: Bound | undefined,
): Stretch<UndertakingState> {
  const handed =
    parent === undefined || !isRunning(parent.state) ? [] : parent.caveats.filter((one) => HANDED_DOWN.has(one));
  const open =
    fulfilled !== undefined && (fulfilled === "open" || at === undefined || compareBounds(at, fulfilled) < 0);
  const caveats = [...new Set([...base.caveats, ...handed, ...(open ? (["condition-open"] as const) : [])])];
  const beyond = parent?.beyondLaw === true;
  const stretch = {
    ...base,
    caveats,
    authority: beyond ? ("announced" as const) : base.authority,
    ...(beyond ? { beyondLaw: true as const } : {}),
    ...(binding?.bound === undefined ? {} : { bound: binding.bound }),
    ...(lifted === undefined || suspension !== undefined ? {} : { grounds: [...base.grounds, ...lifted.grounds] }),
  };
  if (suspension !== undefined) {
    const { authority, grounds } = suspension;
    return {
      ...stretch,
      state: "suspended",
      authority,
      grounds,
      caveats: caveats.filter((one) => HANDED_DOWN.has(one)),
    };
  }
  if (parent?.state === "suspended") {
    return { ...stretch, state: "suspended", authority: parent.authority, grounds: parent.grounds };
  }
  const provisional = at !== undefined && isProvisional(life, at);
  const { provisionalGround, definitiveGround } = life.start;
  if (provisional) {
    const grounds = provisionalGround === undefined ? stretch.grounds : [provisionalGround];
    return { ...stretch, state: "provisionally-in-effect", grounds };
  }
  if (definitiveGround !== undefined && stretch.grounds === life.start.grounds) {
    return atDefinitive({ ...stretch, grounds: [definitiveGround] }, parent);
  }
  return atDefinitive(stretch, parent);
}

/** What runs definitively by itself runs provisionally while the whole does. */
function atDefinitive(
  stretch: Stretch<UndertakingState>,
  parent: Stretch<UndertakingState> | undefined,
): Stretch<UndertakingState> {
  if (parent?.state !== "provisionally-in-effect") return stretch;
  return {
    ...stretch,
    state: "provisionally-in-effect",
    authority: weakerOf(stretch.authority, parent.authority),
    grounds: [...stretch.grounds, ...parent.grounds],
  };
}

/** True if the subject applies provisionally at a bound, by its own events. */
function isProvisional({ start }: Life, at: Bound): boolean {
  const { bound, provisionalFrom, definitiveFrom } = start;
  const from = provisionalFrom ?? (definitiveFrom === bound ? undefined : bound);
  if (from === undefined || compareBounds(at, from) < 0) return false;
  return definitiveFrom === undefined || compareBounds(at, definitiveFrom) < 0;
}

function runningOnly(stretch: Stretch<UndertakingState> | undefined): Stretch<UndertakingState> | undefined {
  return stretch !== undefined && (isRunning(stretch.state) || stretch.heldBy !== undefined) ? stretch : undefined;
}

function isOver(stretch: Stretch<UndertakingState> | undefined): boolean {
  return stretch !== undefined && TERMINAL_STATES.has(stretch.state);
}

/** True if the subject was over by itself before something else ended it. */
function endedBefore(
  { kind, from, state }: Segment,
  bound: Bound | undefined,
  other: UndertakingState | undefined,
): boolean {
  if (kind !== "over" || from === undefined || bound === undefined || other === undefined) return false;
  const order = compareBounds(from, bound);
  // Of two ends at one bound the stronger gives the state: an act prevails over a lapse.
  return order < 0 || (order === 0 && endingRank(state) >= endingRank(other));
}

/** A suspension that covers the start only holds it back. */
function isHeldBack({ segments }: Life, { from }: SuspensionSpan): boolean {
  const begins = segments.find(({ kind }) => kind === "running")?.from;
  return begins !== undefined && compareBounds(from, begins) < 0;
}

function endedBy({ event, at }: { readonly event: LifecycleEvent; readonly at: Bound }): Stretch<UndertakingState> {
  const authority = authorityOf(event.authority);
  const grounds: readonly Ground[] = [event];
  const version = endedVersion(endAtBound(at), "terminated", authority, event);
  return { state: "terminated", authority, caveats: [], grounds, version };
}

function endingRank(state: UndertakingState): number {
  return ENDING_STATES.indexOf(state);
}

/** The state of what has ended with its whole or its agreement. */
function underEnded(parent: Stretch<UndertakingState>, id: string | undefined): Stretch<UndertakingState> {
  const { state, authority, caveats, grounds, version, inheritedFrom } = parent;
  return { state, authority, caveats, grounds, version, inheritedFrom: inheritedFrom ?? id };
}

/** Gives what runs the end that it has come to, where that is not the one of its own term. */
function withEnds(stretches: readonly Stretch<UndertakingState>[]): readonly Stretch<UndertakingState>[] {
  const result = [...stretches];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const over = result[index] as Stretch<UndertakingState>;
    const last = result[index - 1] as Stretch<UndertakingState>;
    if (!TERMINAL_STATES.has(over.state) || over.version === undefined || !isRunning(last.state)) continue;
    if (over.version === last.version && over.inheritedFrom === undefined) continue;
    const end = { version: over.version, inheritedFrom: over.inheritedFrom };
    // All stretches of the last version of the term, suspensions among them, come to this end.
    for (let at = index - 1; at >= 0; at -= 1) {
      const one = result[at] as Stretch<UndertakingState>;
      if (!isRunning(one.state) || one.version !== last.version) break;
      result[at] = { ...one, end };
    }
  }
  return result;
}
