import type { PlannedTime } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { isSameBound } from "./bound.js";
import { becauseOf, type Ground, isLowConfidence } from "./ground.js";
import type { Bound, Caveat, Period } from "./period.js";
import type { ParticipationState, State } from "./states.js";
import type { Lifting, SuspensionSpan } from "./suspensions.js";
import type { TermVersion } from "./term-version.js";
import { toTermVersion } from "./to-term-version.js";
import type { Version } from "./version.js";

/** A period while the reduction runs. Its grounds are not yet turned into ids and citations. */
export interface Stretch<S extends State | ParticipationState = State | ParticipationState> {
  readonly state: S;
  /** The bound at which it begins; absent for the first. */
  readonly from?: Bound | undefined;
  readonly authority?: Authority | undefined;
  readonly caveats: readonly Caveat[];
  readonly grounds: readonly Ground[];
  /** The version of the term while it runs; what ended it when it is over. */
  readonly version?: Version | undefined;
  /** The end that it comes to, where that is not the one of its version. */
  readonly end?: { readonly version: Version; readonly inheritedFrom?: string | undefined } | undefined;
  /** The suspension under which it is, or that holds its start back. */
  readonly suspension?: SuspensionSpan | undefined;
  /** The basis of the state since the last suspension was lifted. */
  readonly lifted?: Lifting | undefined;
  /** It is suspended while it applies provisionally. */
  readonly isProvisional?: boolean | undefined;
  /** It runs by announcement after it ran by law: it goes on beyond the end by law, or runs again. */
  readonly beyondLaw?: boolean | undefined;
  /** The id of the subject whose end this is, where it is not its own. */
  readonly inheritedFrom?: string | undefined;
  readonly planned?: PlannedTime | undefined;
  readonly bound?: readonly string[] | undefined;
}

const RUNNING: ReadonlySet<string> = new Set(["in-effect", "provisionally-in-effect", "suspended"]);

/** True for a state in which an undertaking runs: in effect, provisionally, suspended. */
export function isRunning(state: string): boolean {
  return RUNNING.has(state);
}

/** The states of a subject that has ended. Only a new decision can change them. */
export const TERMINAL_STATES: ReadonlySet<string> = new Set([
  "expired",
  "terminated",
  "superseded",
  "invalidated",
  "performed",
  "cancelled",
]);

/** Turns stretches into periods: in order, without a gap, and no two neighbours alike. */
export function toPeriods<S extends State | ParticipationState>(
  stretches: readonly Stretch<S>[],
): readonly Period<S>[] {
  const merged: { stretch: Stretch<S>; grounds: readonly Ground[]; caveats: readonly Caveat[] }[] = [];
  let edge: Bound | undefined;
  for (const one of stretches) {
    const from = one.from === undefined ? undefined : inOrder(one.from, edge);
    edge = from;
    const stretch = from === one.from ? one : ({ ...one, from } as Stretch<S>);
    // If two begin at the same bound, the later one counts, because the first would have no length.
    const before = merged.at(-1);
    if (before?.stretch.from !== undefined && isSameBound(before.stretch.from, from as Bound)) merged.pop();
    const last = merged.at(-1);
    const caveats = caveatsOf(stretch);
    if (last !== undefined && isAlike(last.stretch, last.caveats, stretch, caveats)) {
      const grounds =
        last.grounds === stretch.grounds ? last.grounds : [...new Set([...last.grounds, ...stretch.grounds])];
      const { from: first, ...rest } = stretch;
      merged[merged.length - 1] = {
        stretch: { ...rest, ...(last.stretch.from === undefined ? {} : { from: last.stretch.from }) } as Stretch<S>,
        grounds,
        caveats,
      };
    } else merged.push({ stretch, grounds: stretch.grounds, caveats });
  }
  return merged.map(({ stretch, grounds, caveats }, index) =>
    toPeriod(stretch, grounds, caveats, merged[index + 1]?.stretch.from),
  );
}

/** Returns a bound that does not begin before the previous one. */
function inOrder(bound: Bound, previous: Bound | undefined): Bound {
  if (previous === undefined || bound.earliest >= previous.earliest) return bound;
  return { ...bound, earliest: previous.earliest < bound.latest ? previous.earliest : bound.latest };
}

function caveatsOf({ state, authority, caveats, grounds, version, from }: Stretch): readonly Caveat[] {
  const announced = authority === "announced";
  const low = isLowConfidence(grounds, version?.grounds ?? []);
  const uncertain = from?.uncertain === true;
  if (!announced && !low && !uncertain) return caveats;
  const all = new Set(caveats);
  if (announced) all.add("announced-only");
  if (low && state !== "unknown") all.add("low-confidence");
  if (uncertain) all.add("uncertain-date");
  return [...all];
}

function isAlike(a: Stretch, aCaveats: readonly Caveat[], b: Stretch, bCaveats: readonly Caveat[]): boolean {
  return (
    a.state === b.state &&
    a.authority === b.authority &&
    isSameList(a.bound, b.bound) &&
    isSamePlan(a.planned, b.planned) &&
    aCaveats.length === bCaveats.length &&
    aCaveats.every((caveat) => bCaveats.includes(caveat))
  );
}

function isSamePlan(a: PlannedTime | undefined, b: PlannedTime | undefined): boolean {
  return a?.from === b?.from && a?.through === b?.through;
}

function isSameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function toPeriod<S extends State | ParticipationState>(
  { state, from, authority, version, end, planned, bound }: Stretch<S>,
  grounds: readonly Ground[],
  caveats: readonly Caveat[],
  to: Bound | undefined,
): Period<S> {
  const term =
    version === undefined || !isRunning(state)
      ? undefined
      : termWithOrigin(end?.version ?? version, end?.inheritedFrom);
  const all = version === undefined ? grounds : [...grounds, ...version.grounds];
  const period: { -readonly [K in keyof Period<S>]: Period<S>[K] } = { state, because: becauseOf(all), caveats };
  if (from !== undefined) period.from = from;
  if (to !== undefined) period.to = to;
  if (authority !== undefined) period.authority = authority;
  if (term !== undefined) period.term = term;
  if (planned !== undefined) period.planned = planned;
  if (bound !== undefined) period.bound = bound;
  return period;
}

function termWithOrigin(version: Version, inheritedFrom: string | undefined): TermVersion {
  const term = toTermVersion(version);
  return inheritedFrom === undefined ? term : { ...term, inheritedFrom };
}
