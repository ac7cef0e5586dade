import { compareLatest, laterOf } from "./bound.js";
import type { Composition } from "./composition.js";
import type { Bound } from "./period.js";
import { type Stretch, TERMINAL_STATES } from "./stretch.js";
import type { SuspensionSpan } from "./suspensions.js";

/** The delayed start of a subject under suspension; `"never"` while no end of that suspension is recorded. */
export type HeldStart = Bound | "never";

/**
 * The bound until which suspensions that began before the start hold it back (rule 9); `undefined` where none does. The start is
 * also that of the binding: nothing runs before somebody is bound.
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
    const covering = spans.find((span) => covers(span, held));
    if (covering === undefined) return held === start ? undefined : held;
    if (covering.to === undefined) return "never";
    held = covering.to;
  }
}

/** True if a suspension began on a day before that of a bound, and goes on at it. */
function covers({ from, to }: SuspensionSpan, at: Bound): boolean {
  return from.latest < at.latest && (to === undefined || compareLatest(to, at) > 0);
}

/** The suspensions of a subject, and of what it is under. */
function spansOf({
  suspensions,
  parent,
  agreement = parent?.stretches,
  survives,
}: Composition): readonly SuspensionSpan[] {
  const all = new Set(suspensions);
  for (const { suspension } of parent?.stretches ?? []) if (suspension !== undefined) all.add(suspension);
  // What does not outlive the agreement has nothing to run for once that has ended.
  if (survives === undefined) return [...all];
  for (const { suspension } of agreement ?? []) {
    if (suspension !== undefined && !suspensions.includes(suspension)) all.delete(suspension);
  }
  return [...all, ...whileRunning(agreement ?? [])];
}

/** The suspensions of an agreement: each ends with the agreement, and counts again once the agreement runs again. */
function whileRunning(agreement: readonly Stretch[]): readonly SuspensionSpan[] {
  const spans: SuspensionSpan[] = [];
  let open = new Map<SuspensionSpan, number>();
  const seen = new Set<SuspensionSpan>();
  for (const { suspension, from, state } of agreement) {
    if (suspension !== undefined && !open.has(suspension)) {
      open.set(suspension, spans.length);
      spans.push(seen.has(suspension) && from !== undefined ? { ...suspension, from } : suspension);
      seen.add(suspension);
    }
    if (from === undefined || !TERMINAL_STATES.has(state)) continue;
    for (const index of open.values()) {
      const span = spans[index] as SuspensionSpan;
      if (span.to === undefined || compareLatest(span.to, from) > 0) spans[index] = { ...span, to: from };
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
