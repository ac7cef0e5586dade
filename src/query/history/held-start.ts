import { compareLatest, laterOf } from "./bound.js";
import type { Composition } from "./composition.js";
import type { Bound } from "./period.js";
import { type Stretch, TERMINAL_STATES } from "./stretch.js";
import type { SuspensionSpan } from "./suspensions.js";

/** The delayed start of a subject under suspension; `"never"` while no end of that suspension is recorded. */
export type HeldStart = Bound | "never";

/**
 * Returns the start of a subject that has suspensions: they delay it if they began before it (rule 9). Returns `undefined` if
 * there is no start or no suspension. A subject does not start before a party is bound.
 */
export function heldStart(composition: Composition): HeldStart | undefined {
  const spans = spansOf(composition);
  if (spans.length === 0) return undefined;
  const { life, bindings } = composition;
  const run = life.segments.find(({ kind }) => kind === "running")?.from;
  const binds = bindings?.find((binding) => binding.binds)?.from;
  const start = run !== undefined && binds !== undefined ? laterOf(run, binds) : run;
  if (start === undefined) return undefined;
  let held = start;
  for (;;) {
    const covering = spans.find((span) => holdsBack(span, held));
    if (covering === undefined) return held;
    if (covering.to === undefined) return "never";
    held = covering.to;
  }
}

/** True if a suspension began on a day before that of a bound, and goes on at it. */
function holdsBack({ from, to }: SuspensionSpan, at: Bound): boolean {
  return from.latest < at.latest && (to === undefined || compareLatest(to, at) > 0);
}

/** Returns the suspensions of a subject, of its whole and of its agreement. */
function spansOf({ suspensions, parent, agreement }: Composition): readonly SuspensionSpan[] {
  if (parent === undefined) return suspensions;
  const above = agreement ?? parent.stretches;
  if (!parent.stretches.some(isUnderSuspension) && !above.some(isUnderSuspension)) return suspensions;
  const all = new Set(suspensions);
  for (const { suspension } of parent.stretches) if (suspension !== undefined) all.add(suspension);
  for (const { suspension } of above) if (suspension !== undefined) all.delete(suspension);
  return [...all, ...whileRunning(above)];
}

function isUnderSuspension({ suspension }: Stretch): boolean {
  return suspension !== undefined;
}

/** Returns the suspensions of an agreement: each ends with the agreement, and counts again once the agreement runs again. */
function whileRunning(agreement: readonly Stretch[]): readonly SuspensionSpan[] {
  const spans: SuspensionSpan[] = [];
  let open = new Map<SuspensionSpan, number>();
  const seen = new Set<SuspensionSpan>();
  for (const { suspension, from, state } of agreement) {
    if (suspension !== undefined && !open.has(suspension)) {
      open.set(suspension, spans.length);
      spans.push(seen.has(suspension) ? { ...suspension, from: from as Bound } : suspension);
      seen.add(suspension);
    }
    if (!TERMINAL_STATES.has(state)) continue;
    const end = from as Bound;
    for (const index of open.values()) {
      const span = spans[index] as SuspensionSpan;
      if (span.to === undefined || compareLatest(span.to, end) > 0) spans[index] = { ...span, to: end };
    }
    open = new Map();
  }
  return spans;
}

/** True if a start is held back at a bound. */
export function isHeldBack(start: HeldStart | undefined, at: Bound | undefined): boolean {
  if (start === undefined) return false;
  return start === "never" || at === undefined || compareLatest(at, start) < 0;
}
