import type { Life, Segment } from "./segment.js";
import type { UndertakingState } from "./states.js";
import type { Stretch } from "./stretch.js";
import type { Version } from "./version.js";

/** Returns a segment of the own life of a subject as a stretch. */
export function ownStretch({ segments, lawful }: Life, index: number): Stretch<UndertakingState> {
  const segment = segments[index] as Segment;
  const { state, from, authority, caveats, grounds, version } = segment;
  return {
    state,
    from,
    authority,
    caveats,
    grounds,
    version,
    beyondLaw: index > lawful && authority !== "legal" && runsBy(segment, "announced"),
  };
}

/** Returns the index of the first run by law; the number of segments if there is none. */
export function firstLawful(segments: readonly Segment[]): number {
  const first = segments.findIndex((segment) => runsBy(segment, "legal"));
  return first < 0 ? segments.length : first;
}

function runsBy({ kind, version }: Segment, authority: Version["authority"]): boolean {
  return kind === "running" && (version as Version).authority === authority;
}
