import { compareBounds } from "./bound.js";
import { authorityOf, weakerOf } from "./effects.js";
import type { ParticipationStep, ParticipationSteps } from "./participation-steps.js";
import type { Bound } from "./period.js";
import type { ParticipationState } from "./states.js";
import { isRunning, type Stretch, TERMINAL_STATES } from "./stretch.js";
import type { SuspensionSpan } from "./suspensions.js";

/**
 * Returns the stretches of a party's participation, combined with those of the agreement. `concluded` is the bound of its
 * conclusion: before it, a party that follows the agreement has signed nothing.
 */
export function participationStretches(
  party: string,
  { steps, suspensions, listed, consents }: ParticipationSteps,
  agreement: readonly Stretch[],
  concluded?: Bound,
): readonly Stretch<ParticipationState>[] {
  const own = steps.get(party) ?? [];
  const spans = suspensions.get(party) ?? [];
  const bounds: Bound[] = [];
  for (const { at } of own) bounds.push(at);
  if (!listed && concluded !== undefined) bounds.push(concluded);
  for (const { from } of agreement) if (from !== undefined) bounds.push(from);
  for (const { from, to } of spans) {
    bounds.push(from);
    if (to !== undefined) bounds.push(to);
  }
  bounds.sort(compareBounds);
  const stretches: Stretch<ParticipationState>[] = [];
  let [next, under, standing] = [0, 0, NOTHING_DONE];
  for (const at of [undefined, ...bounds]) {
    while (next < own.length && at !== undefined && compareBounds((own[next] as ParticipationStep).at, at) <= 0) {
      standing = standingAfter(standing, own, next);
      next += 1;
    }
    while (
      under + 1 < agreement.length &&
      at !== undefined &&
      compareBounds(agreement[under + 1]?.from as Bound, at) <= 0
    ) {
      under += 1;
    }
    const whole = agreement[under] as Stretch;
    const isConcluded = concluded === undefined || (at !== undefined && compareBounds(concluded, at) <= 0);
    const stretch = stretchAt(standing, whole, { listed, consents, isConcluded });
    const takesPart = stretch.state === "party" || stretch.state === "provisional";
    const span = at !== undefined && takesPart ? spans.find((one) => isSuspendedAt(one, at)) : undefined;
    if (span === undefined) stretches.push({ ...stretch, from: at });
    else {
      const { authority, grounds } = span;
      stretches.push({ state: "suspended", from: at, authority, caveats: [], grounds });
    }
  }
  return stretches;
}

function isSuspendedAt({ from, to }: SuspensionSpan, at: Bound): boolean {
  return compareBounds(from, at) <= 0 && (to === undefined || compareBounds(at, to) < 0);
}

/** The last step of each kind that a party has taken up to a day; none of those before it left. */
interface Standing extends Partial<Readonly<Record<ParticipationStep["kind"], ParticipationStep>>> {
  /** An entry into force for this party follows on record: until then its signature or consent alone does not bind it. */
  readonly awaitsForce?: boolean;
}

const NOTHING_DONE: Standing = {};

const NO_PART: Stretch<ParticipationState> = { state: "none", authority: undefined, caveats: [], grounds: [] };

function standingAfter(standing: Standing, own: readonly ParticipationStep[], index: number): Standing {
  const step = own[index] as ParticipationStep;
  if (step.kind === "withdrawn") return { withdrawn: step };
  const { withdrawn: _, ...before } = standing;
  return { ...before, [step.kind]: step, awaitsForce: awaitsForce(own, index) };
}

/** True if an entry into force for the party follows before it leaves. */
function awaitsForce(own: readonly ParticipationStep[], index: number): boolean {
  const next = own.find(({ kind }, at) => at > index && (kind === "in-force" || kind === "withdrawn"));
  return next?.kind === "in-force";
}

function stretchAt(
  standing: Standing,
  whole: Stretch,
  { listed, consents, isConcluded }: Pick<ParticipationSteps, "listed" | "consents"> & { isConcluded: boolean },
): Stretch<ParticipationState> {
  const { signed, consented, "in-force": inForce, provisional, withdrawn, awaitsForce } = standing;
  const runs = isRunning(whole.state);
  const inherited = { authority: whole.authority, caveats: whole.caveats, grounds: whole.grounds };
  const by = (
    state: ParticipationState,
    step: ParticipationStep,
    withAgreement = false,
  ): Stretch<ParticipationState> => ({
    state,
    authority: withAgreement
      ? weakerOf(authorityOf(step.event.authority), whole.authority)
      : authorityOf(step.event.authority),
    caveats: withAgreement ? whole.caveats : [],
    grounds: withAgreement ? [step.event, ...whole.grounds] : [step.event],
  });
  if (withdrawn !== undefined) return by("withdrawn", withdrawn);
  if (TERMINAL_STATES.has(whole.state)) {
    return {
      state: "none",
      ...inherited,
      grounds: whole.version === undefined ? whole.grounds : whole.version.grounds,
    };
  }
  const provisionally = whole.state === "provisionally-in-effect" || whole.isProvisional === true;
  const bound: ParticipationState = provisionally ? "provisional" : "party";
  if (!listed) {
    // No party has signed an agreement that is not concluded yet.
    if (!runs && !isConcluded) return NO_PART;
    return { state: whole.state === "unknown" ? "unknown" : runs ? bound : "signatory", ...inherited };
  }
  if (inForce !== undefined) return by("party", inForce);
  if (consented !== undefined && awaitsForce !== true && runs) return by(bound, consented, true);
  if (provisional !== undefined) return by("provisional", provisional);
  if (consented !== undefined) return by("signatory", signed ?? consented);
  if (signed === undefined) return NO_PART;
  return !consents && awaitsForce !== true && runs ? by(bound, signed, true) : by("signatory", signed);
}
