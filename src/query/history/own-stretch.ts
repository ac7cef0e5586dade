import type { Segment } from "./segment.js";
import type { UndertakingState } from "./states.js";
import type { Stretch } from "./stretch.js";
import type { Version } from "./term-versions.js";

/** A segment of the own life of a subject as a stretch. */
export function ownStretch(segments: readonly Segment[], index: number): Stretch<UndertakingState> {
  const { state, from, authority, caveats, grounds, version, kind } = segments[index] as Segment;
  const beyondLaw = kind === "running" && isBeyondLaw(segments[index - 1] as Segment, version as Version);
  return { state, from, authority, caveats, grounds, version, beyondLaw };
}

/** True for a run by announcement that follows a run by law. */
function isBeyondLaw(before: Segment, { authority }: Version): boolean {
  return before.kind === "running" && (before.version as Version).authority === "legal" && authority === "announced";
}
