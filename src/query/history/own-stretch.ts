import type { Segment } from "./segment.js";
import type { UndertakingState } from "./states.js";
import type { Stretch } from "./stretch.js";

/** A segment of the own life of a subject as a stretch. */
export function ownStretch(segments: readonly Segment[], index: number): Stretch<UndertakingState> {
  const { state, from, authority, caveats, grounds, version, kind } = segments[index] as Segment;
  const before = index === 0 ? undefined : segments[index - 1];
  const beyondLaw =
    kind === "running" &&
    before?.kind === "running" &&
    before.version?.authority === "legal" &&
    version?.authority === "announced";
  return { state, from, authority, caveats, grounds, version: kind === "before" ? undefined : version, beyondLaw };
}
