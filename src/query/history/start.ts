import type { LifecycleEvent } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { weakerOf } from "./effects.js";
import type { Ground } from "./ground.js";
import type { Bound, Caveat } from "./period.js";
import type { Anchor } from "./term-version.js";
import type { Version } from "./version.js";

/** The start of a subject. */
export interface Start {
  /** The bound at which it starts; absent if no fact states it and nothing may be assumed. */
  readonly bound?: Bound;
  /** The start of provisional application, if that comes first. */
  readonly provisionalFrom?: Bound;
  /** The end of provisional application; absent while no end is recorded. */
  readonly definitiveFrom?: Bound;
  /** The event by which provisional application starts, and the one by which it gives way. */
  readonly provisionalGround?: LifecycleEvent;
  readonly definitiveGround?: LifecycleEvent;
  /** The legal instrument by which a start that was only announced is confirmed, and the bound from which it applies. */
  readonly confirmed?: { readonly from: Bound; readonly by: LifecycleEvent };
  /** The starting point of durations; absent if the start does not provide one. */
  readonly anchor?: Anchor;
  /** The authority of the start. */
  readonly authority?: Authority;
  /** The events and citations that give the start. */
  readonly grounds: readonly Ground[];
  /** The reasons why the start, and the time before it, are not definite. */
  readonly caveats: readonly Caveat[];
  /** `true` if the state before the start is `unknown`. */
  readonly unknown?: true;
  /** `true` if no source states the start, so that it was assumed. */
  readonly unstated?: true;
}

/** Returns the authority of a run: the weaker of its start and its term, or its start alone if the term states no end. */
export function runningAuthority(
  start: Authority | undefined,
  { point: { end }, authority }: Pick<Version, "point" | "authority">,
): Authority | undefined {
  const silent = end.kind === "unknown" && end.reason !== "unreadable-end";
  return silent && start !== undefined ? start : weakerOf(start, authority);
}

/** True for an anchor that no source states: the day of conclusion, or the later day on which the conditions were met. */
export function isAssumedAnchor({ kind }: Anchor): boolean {
  return kind === "concluded" || kind === "conditions-met";
}
