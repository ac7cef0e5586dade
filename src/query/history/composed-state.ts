import { compareBounds } from "./bound.js";
import type { Composition } from "./composition.js";
import { authorityOf, weakerOf } from "./effects.js";
import { stateOfEnd } from "./ends.js";
import { isHeldBack } from "./held-start.js";
import type { Layers } from "./layers.js";
import { ownStretch } from "./own-stretch.js";
import type { Bound, Caveat } from "./period.js";
import type { Life } from "./segment.js";
import { runningAuthority } from "./start.js";
import type { UndertakingState } from "./states.js";
import { isRunning, type Stretch } from "./stretch.js";
import type { Lifting } from "./suspensions.js";
import type { Version } from "./version.js";

/** The caveats of a whole that also apply to its parts while both run. */
const HANDED_DOWN: ReadonlySet<Caveat> = new Set(["unknown-end", "assumed-renewal", "condition-open"]);

/** Returns the state of an undertaking from a bound on, by its own life and that of its whole (rules 7, 9, 10 and 12). */
export function composedState(
  composition: Composition,
  layers: Layers,
  at: Bound | undefined,
): Stretch<UndertakingState> {
  const over = at === undefined ? undefined : stateOfEnd(composition, layers, at);
  if (over !== undefined) return over;
  const { life } = composition;
  const { segment, binding, parent, suspension } = layers;
  const base = ownStretch(life, layers.own);
  if (segment.kind === "before") return suspension === undefined ? base : { ...base, suspension };
  // A part that begins before its whole depends on the agreement alone until the whole begins.
  const under =
    parent === undefined || isRunning(parent.state) || layers.agreement === undefined ? parent : layers.agreement;
  const spans = [suspension, under?.suspension, parent?.suspension];
  const waiting = { ...base, state: "not-yet-effective" as const, version: undefined };
  // Of several, the state rests on one by law.
  const suspended = spans.find((span) => span?.authority === "legal") ?? spans.find((span) => span !== undefined);
  if (binding?.binds === false || isHeldBack(layers.held, at)) return { ...waiting, suspension: suspended };
  return runningState(composition, base, { ...layers, suspension: suspended, parent: under }, at as Bound);
}

/** Returns the state of a running subject: provisionally in effect, suspended or in effect, by itself or with its whole. */
function runningState(
  composition: Composition,
  base: Stretch<UndertakingState>,
  layers: Layers,
  at: Bound,
): Stretch<UndertakingState> {
  const { binding, suspension, parent } = layers;
  const caveats = runningCaveats(composition, base, parent, at);
  const isUnderEnded = parent?.beyondLaw === true && !isFreeOf(composition, layers);
  const beyondLaw = base.beyondLaw === true || isUnderEnded;
  const lifted = weakerLifting(layers.lifted, parent?.lifted);
  const { authority, grounds } = basisAt(composition.life, base, at);
  const byItself = isProvisional(composition.life, at);
  // Field by field: a field that is added after a spread takes a microsecond.
  const { state, from, version } = base;
  if (suspension !== undefined) {
    return {
      state: "suspended",
      from,
      // By law it is over, and with it its suspension.
      authority: beyondLaw ? "announced" : suspension.authority,
      caveats: caveats.filter((one) => HANDED_DOWN.has(one)),
      grounds: suspension.grounds,
      version,
      suspension,
      isProvisional: byItself,
      lifted,
      beyondLaw,
      bound: binding?.bound,
    };
  }
  const stretch: Stretch<UndertakingState> = {
    state,
    from,
    authority: isUnderEnded ? "announced" : weakerOf(authority, lifted?.authority),
    caveats,
    grounds: lifted === undefined ? grounds : [...grounds, ...lifted.grounds],
    version,
    lifted,
    beyondLaw,
    bound: binding?.bound,
  };
  if (byItself) return { ...stretch, state: "provisionally-in-effect" };
  if (parent?.state !== "provisionally-in-effect") return stretch;
  return {
    ...stretch,
    state: "provisionally-in-effect",
    authority: weakerOf(stretch.authority, parent.authority),
    grounds: [...stretch.grounds, ...parent.grounds],
  };
}

/** True if the layer above is the agreement, and the subject survives it. */
function isFreeOf({ survives, parent }: Composition, layers: Layers): boolean {
  return survives !== undefined && (parent?.id === survives || layers.parent === layers.agreement);
}

/** Returns the basis since the last suspensions of a subject and of its whole were lifted: the one that was only announced. */
function weakerLifting(own: Lifting | undefined, above: Lifting | undefined): Lifting | undefined {
  return above?.authority === "announced" && own?.authority !== "announced" ? above : (own ?? above);
}

function runningCaveats(
  { fulfilled }: Composition,
  base: Stretch,
  parent: Stretch | undefined,
  at: Bound,
): readonly Caveat[] {
  const open = fulfilled !== undefined && (fulfilled === "open" || compareBounds(at, fulfilled) < 0);
  const handed = parent !== undefined && isRunning(parent.state) && parent.caveats.some((one) => HANDED_DOWN.has(one));
  if (!open && !handed) return base.caveats;
  const all = new Set(base.caveats);
  if (handed) for (const caveat of parent.caveats) if (HANDED_DOWN.has(caveat)) all.add(caveat);
  if (open) all.add("condition-open");
  return [...all];
}

/**
 * Returns the basis of a state and its authority: the event of provisional application, then the definitive event, then the instrument
 * that confirms it.
 */
function basisAt(life: Life, base: Stretch, at: Bound): Pick<Stretch, "authority" | "grounds"> {
  if (base.grounds !== life.start.grounds) return base;
  const { provisionalGround, definitiveGround, confirmed } = life.start;
  const isConfirmed = confirmed !== undefined && compareBounds(at, confirmed.from) >= 0;
  const event = isProvisional(life, at) ? provisionalGround : isConfirmed ? confirmed.by : definitiveGround;
  if (event === undefined) return base;
  return { authority: runningAuthority(authorityOf(event.authority), base.version as Version), grounds: [event] };
}

/** True if the subject applies provisionally at a bound, by its own events. */
function isProvisional({ start }: Life, at: Bound): boolean {
  const { bound, provisionalFrom, definitiveFrom } = start;
  const from = provisionalFrom ?? bound;
  if (from === undefined || compareBounds(at, from) < 0) return false;
  return definitiveFrom === undefined || compareBounds(at, definitiveFrom) < 0;
}
